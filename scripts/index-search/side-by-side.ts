/** Bundles built side by side: each thread runs a Pagefind process of its own, because one process works one thing after another. */
import { Worker } from 'node:worker_threads';
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
    for (let job = waiting.shift(); job; job = waiting.shift()) await ask(thread, job);
    await ask(thread, 'close');
  } finally {
    await thread.terminate();
  }
}

/** Sends a thread something to do and waits until it says that it is done. */
function ask(thread: Worker, message: BundleJob | 'close'): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const endEarly = (): void => {
    reject(new Error('A thread that builds search bundles ended early.'));
  };
  thread.once('message', resolve);
  thread.once('error', reject);
  thread.once('exit', endEarly);
  thread.postMessage(message);
  return promise.finally(() => {
    thread.off('message', resolve);
    thread.off('error', reject);
    thread.off('exit', endEarly);
  });
}
