import { listAll } from './live-page.ts';
import { idle } from './pause.ts';

/** Where frameworks leave their mark on a page that they are going to take over. */
const takenOver =
  '#__next, #__nuxt, #___gatsby, #root, #app, [data-reactroot], [data-server-rendered], [ng-version], astro-island, [data-sveltekit-hydrate], script#__NEXT_DATA__';
/** Milliseconds after which a page that goes on loading is taken as it is: one that a framework takes over, and any other. */
const patience = 4000;
const politeness = 100;

/**
 * Waits until a framework has taken over the page that came from the server. It compares the two, and a line of
 * ours would make it draw everything anew. Any other page that is about to have loaded goes first, for a blink.
 */
export async function untilBuilt(page: Document): Promise<void> {
  const isTakenOver = listAll(page, takenOver).length > 0;
  if (page.readyState !== 'complete') await Promise.race([loaded(), after(isTakenOver ? patience : politeness)]);
  if (isTakenOver) await idle(500);
}

function loaded(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    addEventListener('load', done, { once: true });
  });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
