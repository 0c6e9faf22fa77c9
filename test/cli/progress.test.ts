import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

function steps(isTTY: boolean): string {
  let written = '';
  const stream = { isTTY, write: (text: string) => (written += text) };
  const progress = startProgress(3, stream as unknown as WriteStream);
  progress.step(false);
  progress.step(true);
  progress.end();
  return written;
}

test('a terminal sees how far a batch is, on one line that is wiped at the end', () => {
  expect(steps(true)).toBe('\r1 of 3\r2 of 3, 1 failed\r\u001B[K');
});

test('a file or a pipe sees nothing', () => {
  expect(steps(false)).toBe('');
});
