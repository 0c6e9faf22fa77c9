import type { WriteStream } from 'node:tty';

export interface Progress {
  step(failed: boolean): void;
  end(): void;
}

/** Counts up on one line of a terminal; says nothing anywhere else. */
export function startProgress(total: number, stream: WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let failures = 0;
  return {
    step: (failed) => {
      done += 1;
      failures += failed ? 1 : 0;
      stream.write(`\r${done} of ${total}${failures ? `, ${failures} failed` : ''}`);
    },
    // Results may go to the same terminal: the line is wiped, not left among them.
    end: () => stream.write('\r\u001B[K'),
  };
}
