/** Half of the bundles are asked in a second worker. */
import { describe, expect, test } from 'vitest';
import type { BundleEntry, Manifest } from '../../../src/search/index/manifest.ts';
import {
  NO_POSTINGS,
  packPostings,
  unpackPostings,
  type PackedPostings,
} from '../../../src/search/engine/postings.ts';
import {
  askSecondWorker,
  divide,
  MIN_ARTICLES_TO_DIVIDE,
  type SecondQuestion,
} from '../../../src/search/engine/second-worker.ts';

function bundle(language: string, block: string, articles: number): BundleEntry {
  const dates = { undated: false, earliest: '2020-01-01', latest: '2021-12-31' };
  return { language, block, articles, ...dates, digest: `${language}${block}`, meta: 'm' };
}

function manifestOf(bundles: readonly BundleEntry[]): Manifest {
  const shards = { words: [], wordEnds: [], names: [], dates: [], equivalents: [] };
  return { ...shards, pagefind: '1', digest: '1', bundles, commonWords: [], commonNames: [] };
}

const LARGE = manifestOf(
  ['lv', 'sv', 'de'].flatMap((language) => [
    bundle(language, '2016', MIN_ARTICLES_TO_DIVIDE / 2),
    bundle(language, '2017', MIN_ARTICLES_TO_DIVIDE / 4),
  ]),
);

test('postings are the same after they were packed', () => {
  const postings = new Map([
    [7, [0, 3, 70_000]],
    [2, [5]],
    [900_000, []],
  ]);
  expect(unpackPostings(packPostings(postings))).toEqual(postings);
  expect(unpackPostings(packPostings(NO_POSTINGS))).toEqual(NO_POSTINGS);
});

describe('the bundles', () => {
  test('are divided so that each worker has about half of the articles, and always asks the same', async () => {
    const asked = { first: 0, second: 0 };
    const count = (who: 'first' | 'second') => (entry: BundleEntry) => {
      asked[who] += entry.articles;
      return Promise.resolve(NO_POSTINGS);
    };
    const ask = divide(LARGE, count('first'), () => count('second'));
    for (const entry of LARGE.bundles) await ask(entry, 'x');
    const all = LARGE.bundles.reduce((sum, { articles }) => sum + articles, 0);
    expect(asked.first + asked.second).toBe(all);
    expect(Math.abs(asked.first - asked.second)).toBeLessThanOrEqual(MIN_ARTICLES_TO_DIVIDE / 4);
  });

  test('of a small archive, or without a second worker, are asked in one', () => {
    const first = () => Promise.resolve(NO_POSTINGS);
    const small = manifestOf([bundle('lv', 'all', 10), bundle('sv', 'all', 10)]);
    expect(divide(small, first, () => expect.unreachable())).toBe(first);
    expect(divide(LARGE, first, () => undefined)).toBe(first);
  });
});

type Answer = { readonly postings: PackedPostings } | { readonly failure: string };

describe('a second worker', () => {
  function startWorker(answer: (marked: string) => Answer) {
    const heard: SecondQuestion[] = [];
    const worker = new EventTarget();
    const postMessage = (question: SecondQuestion): void => {
      heard.push(question);
      if (question.kind === 'start') return;
      const data = { number: question.number, ...answer(question.marked) };
      queueMicrotask(() => worker.dispatchEvent(new MessageEvent('message', { data })));
    };
    return { heard, worker: Object.assign(worker, { postMessage }) };
  }

  test('is told where it works, and gives every question its own answer', async () => {
    const { heard, worker } = startWorker((marked) => ({
      postings: packPostings(new Map([[marked.length, [1]]])),
    }));
    const ask = askSecondWorker('/below/', LARGE, worker);
    const [entry] = LARGE.bundles;
    const answers = await Promise.all(['a', 'bb'].map((marked) => ask(entry!, marked)));
    expect(answers.map((postings) => [...postings.keys()])).toEqual([[1], [2]]);
    expect(heard[0]).toEqual({ kind: 'start', root: '/below/', manifest: LARGE });
  });

  test('that fails is an error, not «nothing found»', async () => {
    const { worker } = startWorker(() => ({ failure: 'index answers 404.' }));
    const ask = askSecondWorker('/', LARGE, worker);
    await expect(ask(LARGE.bundles[0]!, 'a')).rejects.toThrow('404');
    const silent = Object.assign(new EventTarget(), { postMessage: () => undefined });
    const waiting = askSecondWorker('/', LARGE, silent)(LARGE.bundles[0]!, 'a');
    silent.dispatchEvent(new Event('error'));
    await expect(waiting).rejects.toThrow('could not be started');
  });
});
