import { findNearDuplicates } from '../../src/ingest/archive/near-duplicates.ts';
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { articleRow, storyRow } from './data-rows.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';
import { readStoryGold } from './stories.ts';

/** Shorter texts are not measured. */
const MIN_WORDS = 40;

/** Every third text gets a version. The others are texts it could be confused with. */
const EVERY = 3;

interface SampleText {
  readonly language: string;
  readonly words: readonly string[];
}

type Change = (words: readonly string[], stock: readonly string[], random: () => number) => string[];

/** Replaces a share of the words, in percent, by other words of the language. */
function replaced(percent: number): Change {
  return (words, stock, random) => {
    const order = words.map((_, at) => at).toSorted((a, b) => scatter(a) - scatter(b));
    const chosen = new Set(order.slice(0, Math.round((words.length * percent) / 100)));
    return words.map((word, at) =>
      chosen.has(at) ? (stock[Math.floor(random() * stock.length)] ?? word) : word,
    );
  };
}

/** A pseudo-random order, the same on every run. */
function scatter(at: number): number {
  return Math.imul(at + 1, 0x9e3779b1) >>> 0;
}

const firstHalf: Change = (words) => words.slice(0, Math.ceil(words.length / 2));

const CHANGES: Readonly<Record<string, Change>> = {
  '10 % of the words replaced': replaced(10),
  '20 % of the words replaced': replaced(20),
  '30 % of the words replaced': replaced(30),
  '10 % each replaced, dropped, added': (words, stock, random) =>
    replaced(10)(words, stock, random).flatMap((word, at) => {
      if (at % 10 === 3) return [];
      return at % 10 === 7 ? [word, stock[Math.floor(random() * stock.length)] ?? word] : [word];
    }),
  'first half': firstHalf,
  'first half, 20 % replaced': (words, stock, random) =>
    replaced(20)(firstHalf(words, stock, random), stock, random),
};

/** Versions are made from real texts, and have to be found among all other texts of their language. */
export function evaluateNearDuplicates(dataDirectory: string | undefined): Promise<Figure[]> {
  const samples = (dataDirectory === undefined ? goldSamples() : dataSamples(dataDirectory)).filter(
    ({ words }) => words.length >= MIN_WORDS,
  );
  return Promise.resolve(
    Object.entries(CHANGES).flatMap(([metric, change]) => measure(metric, change, samples)),
  );
}

function measure(metric: string, change: Change, samples: readonly SampleText[]): Figure[] {
  const stocks = Map.groupBy(samples, ({ language }) => language);
  const random = randomFrom(7);
  const originals = samples.map(({ language, words }, index) =>
    toDraft(`text-${String(index)}`, language, words),
  );
  const versions = samples.flatMap(({ language, words }, index) => {
    if (index % EVERY !== 0) return [];
    const stock = (stocks.get(language) ?? []).flatMap((sample) => sample.words.slice(0, 200));
    return toDraft(`text-${String(index)}-version`, language, change(words, stock, random));
  });
  const found = findNearDuplicates([...originals, ...versions]);
  const pairs = [...found]
    .flatMap(([one, others]) => others.map((other) => [one, other] as const))
    .filter(([one, other]) => one < other);
  const right = pairs.filter(([one, other]) => other === `${one}-version`).length;
  const row = { field: 'near-duplicates', language: 'all', correct: right };
  return [
    { ...row, metric: `${metric}: precision`, n: pairs.length },
    { ...row, metric: `${metric}: recall`, n: versions.length },
  ];
}

function toDraft(
  id: string,
  language: string,
  words: readonly string[],
): Parameters<typeof findNearDuplicates>[0][number] {
  const text = words.join(' ');
  return { id, language, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function goldSamples(): SampleText[] {
  return readStoryGold(false).map(({ id, text }) => ({ language: id.slice(-2), words: toWords(text) }));
}

function dataSamples(directory: string): SampleText[] {
  const stories = readJsonl(directory, 'stories/ntrex-dev.jsonl', storyRow).map(
    ({ lang, title, paragraphs }) => ({
      language: lang,
      words: toWords([title, ...paragraphs].join(' ')),
    }),
  );
  const articles = SOURCE_LANGUAGES.flatMap((language) =>
    ['fullstack', 'cdt'].flatMap((name) =>
      readJsonl(directory, `articles/${language}/${name}.jsonl`, articleRow).flatMap(({ title, text }) =>
        text === null ? [] : { language, words: toWords(`${title} ${text}`) },
      ),
    ),
  );
  return [...stories, ...articles];
}

function toWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
