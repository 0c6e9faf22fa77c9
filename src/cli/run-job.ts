import type { Job, JobResult, PageJob, PageResult } from './jobs.ts';
import type { Namer } from './load-namer.ts';

/**
 * Does one job. Each kind loads its own part of the core: judging blocks needs neither jsdom nor the
 * tagger's weights.
 */
export async function runJob(job: Job): Promise<JobResult> {
  if (job.does === 'page') return runPage(job);
  if (job.does === 'text') {
    const { cleanText } = await import('./clean-text.ts');
    return cleanText(job, await namer());
  }
  const { cleanBlock } = await import('./clean-block.ts');
  return cleanBlock(job);
}

async function runPage(job: PageJob): Promise<PageResult> {
  const [{ openPage }, { cleanPage }, { readPageFile }] = await Promise.all([
    import('./open-page.ts'),
    import('./clean-page.ts'),
    import('./read-page-file.ts'),
  ]);
  const html = job.html ?? (await readPageFile(job.file));
  return cleanPage(openPage(html, job.url), job, await namer());
}

async function namer(): Promise<Namer> {
  const { loadNamer } = await import('./load-namer.ts');
  return loadNamer();
}
