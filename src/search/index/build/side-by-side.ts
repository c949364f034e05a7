/** Bundles built side by side: each thread runs a Pagefind process of its own, because one process works one thing after another. */
import { Worker } from 'node:worker_threads';
import { askThread } from '../../../../scripts/ask-thread.ts';
import { buildBundle, closePagefind, type BundleJob } from './bundle.ts';

/** Fewer articles than this are built before a second thread has started. */
const WORTH_A_THREAD = 500;

/** Builds all bundles, the largest first, in at most so many threads. */
export async function buildBundles(jobs: readonly BundleJob[], threads: number): Promise<void> {
  const waiting = jobs.toSorted((a, b) => b.cards.length - a.cards.length);
  const articles = jobs.reduce((sum, { cards }) => sum + cards.length, 0);
  const useful = Math.min(threads, jobs.length, Math.ceil(articles / WORTH_A_THREAD));
  if (useful > 1) {
    await Promise.all(Array.from({ length: useful }, () => buildInThread(waiting)));
    return;
  }
  try {
    for (const job of waiting) await buildBundle(job);
  } finally {
    await closePagefind();
  }
}

/** One thread that takes job after job off the common list until none waits. */
async function buildInThread(waiting: BundleJob[]): Promise<void> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url));
  try {
    for (let job = waiting.shift(); job; job = waiting.shift()) await askThread(thread, job);
    await askThread(thread, 'close');
  } finally {
    await thread.terminate();
  }
}
