/** Builds bundles side by side: a Pagefind process does one thing at a time. */
import { openPool } from '../../../workers/pool.ts';
import { countWorkers } from '../../../workers/process-count.ts';
import { buildBundle, closePagefind, type BundleJob } from './bundle.ts';

/** With fewer articles than this a second process is not worth its start. */
const MIN_ARTICLES_PER_PROCESS = 500;

/** More than these write to the disk in turns anyway. */
const MAX_PROCESSES = 4;

/** Builds all bundles, the largest first. */
export async function buildBundles(jobs: readonly BundleJob[]): Promise<void> {
  const largestFirst = jobs.toSorted((a, b) => b.cards.length - a.cards.length);
  const articles = jobs.reduce((sum, { cards }) => sum + cards.length, 0);
  const worth = Math.min(MAX_PROCESSES, Math.ceil(articles / MIN_ARTICLES_PER_PROCESS));
  const useful = Math.min(jobs.length, countWorkers(worth));
  if (useful > 1) await buildInProcesses(largestFirst, useful);
  else await buildHere(largestFirst);
}

async function buildHere(jobs: readonly BundleJob[]): Promise<void> {
  try {
    for (const job of jobs) await buildBundle(job);
  } finally {
    await closePagefind();
  }
}

async function buildInProcesses(jobs: readonly BundleJob[], processes: number): Promise<void> {
  const program = new URL('./bundle-process.ts', import.meta.url);
  const pool = openPool<BundleJob, undefined>({ program, processes });
  try {
    await Promise.all(jobs.map(pool.run));
  } finally {
    await pool.close();
  }
}
