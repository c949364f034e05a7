import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { composeArchive, readArticle } from '../../src/ingest/index.ts';
import { compareText } from '../../src/record/order.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';

const GOLD = fileURLToPath(new URL('../../tests/gold/', import.meta.url));
const RAW = fileURLToPath(new URL('../../content/raw/', import.meta.url));

const storyRow = z.object({
  story: z.string(),
  lang: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
});

/** A text, and the event it tells: texts with the same name belong together. */
interface EventText {
  readonly id: string;
  readonly language: string;
  readonly story: string;
  readonly text: string;
}

/**
 * Texts written for the project: `{event}.txt`, separated by lines `== language date`. `decoy` before the language marks a text about the
 * same people or the same place, and another event.
 *
 * @param folder a folder of `tests/gold`
 */
function readEventTexts(folder: string, isDated: boolean): EventText[] {
  return readdirSync(join(GOLD, folder))
    .filter((file) => file.endsWith('.txt'))
    .toSorted(compareText)
    .flatMap((file) => {
      const event = file.replace(/\.txt$/u, '');
      const texts = readFileSync(join(GOLD, folder, file), 'utf8')
        .split(/^== /mu)
        .slice(1);
      return texts.map((version, index) => {
        const end = version.indexOf('\n');
        const words = version.slice(0, end).split(' ');
        const [language = '', date] = words[0] === 'decoy' ? words.slice(1) : words;
        const header = isDated && date !== undefined ? `date: ${date}\n\n` : '';
        const paragraphs = version
          .slice(end + 1)
          .trim()
          .replaceAll('\n', '\n\n');
        const id = `${event}-${String(index)}-${language}`;
        return { id, language, story: words[0] === 'decoy' ? id : event, text: header + paragraphs };
      });
    });
}

/** Versions of nine events in several languages, and decoys. */
export function readStoryGold(isDated: boolean): EventText[] {
  return readEventTexts('stories', isDated);
}

/**
 * Reports of thirty events, each written on its own, several in one language, and two near misses of each event. Thresholds were
 * chosen on the events up to «m»; the others say how they hold elsewhere.
 */
export function readIndependentReports(): Record<'seen' | 'unseen', EventText[]> {
  const all = readEventTexts('independent-reports', true);
  return { seen: all.filter(({ id }) => id < 'n'), unseen: all.filter(({ id }) => id >= 'n') };
}

/**
 * Stories as the whole pipeline finds them: own gold with and without dates, independent reports, the example files, translations of
 * news.
 */
export function evaluateStories(dataDirectory: string | undefined): Promise<Figure[]> {
  const { seen, unseen } = readIndependentReports();
  const rows = [
    ...measureReports('independent reports', unseen),
    ...measureReports('independent reports, seen in tuning', seen),
    ...measure('own gold, dated', readStoryGold(true)),
    ...measure('own gold, undated', readStoryGold(false)),
    ...measure('own gold and example files', [...readStoryGold(true), ...readExamples()]),
    ...measure('example files', readExamples()),
  ];
  if (dataDirectory === undefined) return Promise.resolve(rows);
  const translations = readJsonl(dataDirectory, 'stories/ntrex-dev.jsonl', storyRow).map(
    ({ story, lang, title, paragraphs }, index) => ({
      id: `n${String(index)}-${lang}`,
      language: lang,
      story,
      text: [title, ...paragraphs].join('\n\n'),
    }),
  );
  if (translations.length === 0) return Promise.resolve(rows);
  return Promise.resolve([...rows, ...measure('translated news', translations)]);
}

/** The example files, with the stories that a person found in them. */
function readExamples(): EventText[] {
  const { alone, stories } = z
    .object({ alone: z.array(z.string()), stories: z.array(z.array(z.string())) })
    .parse(JSON.parse(readFileSync(join(GOLD, 'stories', 'example-files.json'), 'utf8')));
  return [...stories, ...alone.map((path) => [path])].flatMap((paths) =>
    paths.map((path) => ({
      id: path.replace(/\.txt$/u, ''),
      language: 'und',
      story: paths[0] ?? path,
      text: readFileSync(join(RAW, path), 'utf8'),
    })),
  );
}

/** The story that the pipeline finds for each text; a text in none is its own. */
function findGroups(texts: readonly EventText[]): (text: EventText) => string {
  const drafts = texts.flatMap(({ id, text }) => {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return readArticle({ path: `${id}.txt`, bytes, sha256 }).draft ?? [];
  });
  const { stories } = composeArchive(drafts);
  const found = new Map(
    stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  return ({ id }) => found.get(id) ?? id;
}

const ROW = { field: 'stories', language: 'all' };

function measure(metric: string, texts: readonly EventText[]): Figure[] {
  const groupOf = findGroups(texts);
  let precision = 0;
  let recall = 0;
  for (const one of texts) {
    const group = texts.filter((other) => groupOf(other) === groupOf(one));
    const event = texts.filter(({ story }) => story === one.story);
    const right = group.filter(({ story }) => story === one.story).length;
    precision += right / group.length / texts.length;
    recall += right / event.length / texts.length;
  }
  const harmonic = (2 * precision * recall) / (precision + recall);
  return [
    ...measurePairs(metric, texts, groupOf, () => true),
    { ...ROW, metric: `${metric}: BCubed F1`, n: texts.length, correct: harmonic * texts.length },
  ];
}

/** Pairs in one language and over languages apart, events of which any two reports are joined, and stories without a false member. */
function measureReports(metric: string, texts: readonly EventText[]): Figure[] {
  const groupOf = findGroups(texts);
  const several = (groups: Iterable<EventText[]>): EventText[][] =>
    [...groups].filter(({ length }) => length > 1);
  const events = several(Map.groupBy(texts, ({ story }) => story).values());
  const stories = several(Map.groupBy(texts, groupOf).values());
  const isLinked = (event: EventText[]): boolean => new Set(event.map(groupOf)).size < event.length;
  const isPure = (story: EventText[]): boolean => new Set(story.map((text) => text.story)).size === 1;
  const areAlike = (one: EventText, other: EventText): boolean => one.language === other.language;
  return [
    ...measurePairs(`${metric}, one language`, texts, groupOf, areAlike),
    ...measurePairs(`${metric}, over languages`, texts, groupOf, (one, other) => !areAlike(one, other)),
    {
      ...ROW,
      metric: `${metric}: events with a link`,
      n: events.length,
      correct: events.filter(isLinked).length,
    },
    {
      ...ROW,
      metric: `${metric}: stories, precision`,
      n: stories.length,
      correct: stories.filter(isPure).length,
    },
  ];
}

/** Precision and recall of the pairs that count. */
function measurePairs(
  metric: string,
  texts: readonly EventText[],
  groupOf: (text: EventText) => string,
  counts: (one: EventText, other: EventText) => boolean,
): Figure[] {
  const pairs = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (counts(one, other) ? [[one, other] as const] : [])),
  );
  const together = pairs.filter(([one, other]) => groupOf(one) === groupOf(other));
  const expected = pairs.filter(([one, other]) => one.story === other.story);
  const both = together.filter(([one, other]) => one.story === other.story).length;
  return [
    { ...ROW, metric: `${metric}: pairs, precision`, n: together.length, correct: both },
    { ...ROW, metric: `${metric}: pairs, recall`, n: expected.length, correct: both },
  ];
}
