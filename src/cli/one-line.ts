/** What went wrong in one line; what is thrown by others is not always an error with a message. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  return message.replace(/\s+/g, ' ').trim() || 'it can not be read';
}
