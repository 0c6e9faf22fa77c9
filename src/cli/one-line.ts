/** What went wrong in one line; what is thrown by others is not always an error with a message. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  return withoutCode(message).replace(/\s+/g, ' ').trim() || 'it can not be read';
}

/** "ENOENT: no such file or directory, open '/a/b'": the code and the call say nothing to a reader. */
function withoutCode(message: string): string {
  return message.replace(/^E[A-Z]+: (.*?), \w+(?: '.*')?$/s, '$1');
}
