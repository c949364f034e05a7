/** A second worker asks Pagefind for half of the bundles, so that two cores answer a question. */
import { bundleFolder, type BundleEntry, type Manifest } from '../index/manifest.ts';
import type { AskPagefind } from './pagefind.ts';
import { unpackPostings, type PackedPostings, type Postings } from './postings.ts';

/** A message to the second worker: first where it works, then questions. */
export type SecondQuestion =
  | { readonly kind: 'start'; readonly root: string; readonly manifest: Manifest }
  | { readonly kind: 'ask'; readonly number: number; readonly entry: BundleEntry; readonly marked: string };

/** Its answer to a question. */
export type SecondReply =
  | { readonly number: number; readonly postings: PackedPostings }
  | { readonly number: number; readonly failure: string };

/** The part of a worker that is used. */
export type SecondWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** In a smaller archive a question takes less time than the start of a second worker. */
export const MIN_ARTICLES_TO_DIVIDE = 20_000;

/** Asks a worker. */
export function askSecondWorker(root: string, manifest: Manifest, worker: SecondWorker): AskPagefind {
  const waiting = new Map<number, PromiseWithResolvers<Postings>>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SecondReply>) => {
    const answer = waiting.get(data.number);
    waiting.delete(data.number);
    if ('failure' in data) answer?.reject(new Error(data.failure));
    else answer?.resolve(unpackPostings(data.postings));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the second worker could not be started'));
    waiting.clear();
  });
  worker.postMessage({ kind: 'start', root, manifest } satisfies SecondQuestion);
  return (entry, marked) => {
    const number = (asked += 1);
    const answer = Promise.withResolvers<Postings>();
    waiting.set(number, answer);
    worker.postMessage({ kind: 'ask', number, entry, marked } satisfies SecondQuestion);
    return answer.promise;
  };
}

/**
 * Divides the bundles between two, so that each has about half of the articles, of every language and of every time.
 *
 * @returns the folders of the second
 */
function secondHalf(bundles: readonly BundleEntry[]): ReadonlySet<string> {
  const halves = [0, 0];
  const folders = new Set<string>();
  for (const entry of bundles.toSorted((a, b) => b.articles - a.articles)) {
    const [first = 0, second = 0] = halves;
    const half = second < first ? 1 : 0;
    halves[half] = (halves[half] ?? 0) + entry.articles;
    if (half === 1) folders.add(bundleFolder(entry));
  }
  return folders;
}

/** Asks each bundle where it belongs; all in one place where the archive is small, or there is no second one. */
export function divide(
  { bundles }: Pick<Manifest, 'bundles'>,
  first: AskPagefind,
  startSecond: () => AskPagefind | undefined,
): AskPagefind {
  const folders = secondHalf(bundles);
  const articles = bundles.reduce((sum, entry) => sum + entry.articles, 0);
  const second = folders.size > 0 && articles >= MIN_ARTICLES_TO_DIVIDE ? startSecond() : undefined;
  if (second === undefined) return first;
  return (entry, marked) => (folders.has(bundleFolder(entry)) ? second : first)(entry, marked);
}
