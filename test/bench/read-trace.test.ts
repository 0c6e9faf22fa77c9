import { expect, test } from 'vitest';
import { readLongestTask, readOwnWork } from '../../src/bench/read-trace.ts';

const ours = { args: { data: { url: 'chrome-extension://abc/content/content.js' } } };
const page = { args: { data: { url: 'https://www.example.com/page.js' } } };
const task = (ts: number, dur: number, tdur?: number) => ({
  ...{ name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 1, tid: 1, ts, dur },
  ...(tdur !== undefined && { tdur }),
});
const call = (ts: number, of: object, pid = 1) => ({ name: 'FunctionCall', ph: 'X', pid, tid: 1, ts, dur: 10, ...of });
const trace = (...traceEvents: object[]) => new TextEncoder().encode(JSON.stringify({ traceEvents }));

test('counts whole tasks in which our code ran, by the time of the processor', () => {
  const work = readOwnWork(
    trace(
      task(0, 5000, 3000),
      call(100, ours),
      call(200, ours),
      task(6000, 9000),
      call(6100, page),
      task(20000, 1000),
      call(20000, ours),
    ),
  );
  expect(work).toEqual({ total: 4, longest: 3 });
});

test('a call in another process is not in this task', () => {
  expect(readOwnWork(trace(task(0, 5000), call(100, ours, 2)))).toEqual({ total: 0, longest: 0 });
});

test('the longest task is one of the thread that set the mark', () => {
  const mark = { name: 'traced', ph: 'I', pid: 1, tid: 1, ts: 9000 };
  const other = { ...task(0, 80_000), tid: 2 };
  expect(readLongestTask(trace(task(0, 90_000, 7000), task(95_000, 4000), other, mark), 'traced')).toBe(7);
  expect(() => readLongestTask(trace(other), 'traced')).toThrow('traced');
});
