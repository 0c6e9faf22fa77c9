import { runJob } from './run-job.ts';
import { serveJobs } from './serve-jobs.ts';

serveJobs(runJob);
