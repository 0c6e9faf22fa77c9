/**
 * Finds names beside the page, so that a long article scrolls while its names are read. Small, so that the weights for
 * people, a file of the package, are on their way while what reads them is loaded.
 */
import type { NamesInput } from '../core/types.ts';

const weights = fetch(new URL('../core/data/people.bin', import.meta.url));
const loading = import('./find-names.ts').then(({ namesFinder }) => namesFinder(weights));

export interface NamesQuestion {
  id: number;
  input: NamesInput;
}

addEventListener('message', (event: MessageEvent<NamesQuestion>) => {
  const { id, input } = event.data;
  loading
    .then((find) => find(input))
    .then(
      (summary) => {
        postMessage({ id, summary });
      },
      (error: unknown) => {
        postMessage({ id, error: String(error) });
      },
    );
});
