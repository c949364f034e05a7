/** Builds parts of the index side by side: a Pagefind process does one thing at a time. */
import { countWorkers } from '../../../workers/process-count.ts';
import { openPool } from '../../../workers/pool.ts';
import { buildBundle, type BundleJob } from './bundle.ts';
import { buildSegment, closePagefind, type SegmentJob } from './segment.ts';

/** With fewer articles than this a second process is not worth its start. */
const MIN_ARTICLES_PER_PROCESS = 500;

/** More than these write to the disk in turns anyway. */
const MAX_PROCESSES = 4;

/** Something to build; the input of an indexing process. */
export type IndexJob =
  ({ readonly kind: 'segment' } & SegmentJob) | ({ readonly kind: 'bundle' } & BundleJob);

/** Builds one part. */
export async function buildPart(job: IndexJob): Promise<void> {
  if (job.kind === 'segment') await buildSegment(job);
  else buildBundle(job);
}

/**
 * Builds parts, the largest first.
 *
 * @param onArticles called after each part with its number of articles
 */
export async function buildParts(
  jobs: readonly IndexJob[],
  onArticles: (articles: number) => void = () => undefined,
): Promise<void> {
  const largestFirst = jobs.toSorted((a, b) => b.cards.length - a.cards.length);
  const articles = jobs.reduce((sum, { cards }) => sum + cards.length, 0);
  const worth = Math.min(MAX_PROCESSES, Math.ceil(articles / MIN_ARTICLES_PER_PROCESS));
  const useful = Math.min(jobs.length, countWorkers(worth));
  if (useful > 1) await buildInProcesses(largestFirst, useful, onArticles);
  else await buildHere(largestFirst, onArticles);
}

async function buildHere(jobs: readonly IndexJob[], onArticles: (articles: number) => void): Promise<void> {
  try {
    for (const job of jobs) {
      await buildPart(job);
      onArticles(job.cards.length);
    }
  } finally {
    if (jobs.some(({ kind }) => kind === 'segment')) await closePagefind();
  }
}

async function buildInProcesses(
  jobs: readonly IndexJob[],
  processes: number,
  onArticles: (articles: number) => void,
): Promise<void> {
  const program = new URL('./index-process.ts', import.meta.url);
  const pool = openPool<IndexJob, undefined>({ program, processes });
  try {
    await Promise.all(
      jobs.map(async (job) => {
        await pool.run(job);
        onArticles(job.cards.length);
      }),
    );
  } finally {
    await pool.close();
  }
}
