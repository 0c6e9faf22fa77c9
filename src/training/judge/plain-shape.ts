import type { BlockShape } from '../../core/types.ts';

/** A paragraph of plain text, straight in the content. */
export const plainShape: BlockShape = {
  tag: 'p',
  wrappers: [],
  depth: 0,
  links: 0,
  linkChars: 0,
  linkWords: [],
  outwardLinks: 0,
  buttons: 0,
  fields: 0,
  emphasisChars: 0,
  landmark: '',
  box: 0,
};
