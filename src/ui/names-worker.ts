/** Finds names beside the page, so that a long article scrolls while its names are read. */
import type { NamesInput } from '../core/types.ts';
import { findNames } from './find-names.ts';

export interface NamesQuestion {
  id: number;
  input: NamesInput;
}

addEventListener('message', (event: MessageEvent<NamesQuestion>) => {
  const { id, input } = event.data;
  findNames(input).then(
    (summary) => {
      postMessage({ id, summary });
    },
    (error: unknown) => {
      postMessage({ id, error: String(error) });
    },
  );
});
