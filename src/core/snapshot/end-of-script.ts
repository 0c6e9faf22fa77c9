/** The signs by which a parser goes from state to state in a script. */
const SIGN = /<!--|-->|<\/?script(?=[\s/>])/gi;

/**
 * Where the text of a script ends: not at every `</script>`, for in a comment that opened a script of its own one
 * closes that. Old advertisements write their frames so.
 * @param start where the text begins
 * @returns the place of its end tag, -1 when there is none
 */
export function endOfScript(html: string, start: number): number {
  let isComment = false;
  let isScript = false;
  SIGN.lastIndex = start;
  for (let found = SIGN.exec(html); found; found = SIGN.exec(html)) {
    const sign = found[0].toLowerCase();
    if (sign === '<!--') {
      isComment = true;
      // Its own dashes may close it.
      SIGN.lastIndex -= 2;
    } else if (sign === '-->') isComment = isScript = false;
    else if (sign === '<script') isScript = isComment;
    else if (isScript) isScript = false;
    else return found.index;
  }
  return -1;
}
