import type { PageRequest } from '../browser/messages.ts';
import type { Session } from './session.ts';
import { sharedWorld } from './shared-world.ts';

/** Answers what the popup, the reader and the background ask of a page; undefined for what is not for us. */
export function answer(session: Session, message: { type: string }): Promise<unknown> | undefined {
  const request = message as PageRequest;
  switch (request.type) {
    case 'read':
      return session.read().then(async (reading) => {
        await session.tell();
        return session.report(reading);
      });
    case 'last-reading':
      return Promise.resolve(session.last && session.report(session.last));
    case 'fold':
      return session.foldAll().then(() => reportLatest(session));
    case 'put-back':
      return session.putBack(request.blocks).then(() => reportLatest(session));
    case 'put-back-beside':
      return session.putBackBeside(request.mark).then(() => reportLatest(session));
    case 'show-mention':
      // Undefined until a click has brought in what shows it: whoever asks brings it and asks again.
      return (
        sharedWorld.showMention &&
        Promise.resolve(session.last && sharedWorld.showMention(session.last, request.mention))
      );
    default:
      // A message for the background, heard here as well.
      return undefined;
  }
}

async function reportLatest(session: Session): Promise<unknown> {
  return session.report(session.last ?? (await session.read()));
}
