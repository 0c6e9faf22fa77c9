/** A thread does not inherit the loader that lets Node run TypeScript: it is set up here, then the thread's work begins. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
