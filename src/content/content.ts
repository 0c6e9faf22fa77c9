/** Goes into a page: has it read and answers. The clean-up that runs by itself waits for `automatic.ts` to start it. */
import { listen } from '../browser/listen.ts';
import { answer } from './answer.ts';
import { CleanByItself } from './clean-by-itself.ts';
import { clearRemains } from './clear-remains.ts';
import { Session } from './session.ts';
import { sharedWorld } from './shared-world.ts';

if (!sharedWorld.start) {
  clearRemains(document);
  const session = new Session(document);
  const automatic = new CleanByItself(document, session);
  sharedWorld.start = () => void automatic.begin();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void session.tellAgain();
  });
  listen((message) => (message.type === 'access-changed' ? automatic.checkAccess() : answer(session, message)));
}
