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
  readonly story: string;
  readonly text: string;
}

/**
 * Versions of stories written for the project: `stories/{event}.txt`, texts separated by lines `== language date`. `decoy` before the language
 * marks a text about the same people and another event.
 */
export function readStoryGold(isDated: boolean): EventText[] {
  return readdirSync(join(GOLD, 'stories'))
    .filter((file) => file.endsWith('.txt'))
    .toSorted(compareText)
    .flatMap((file) => {
      const event = file.replace(/\.txt$/u, '');
      const texts = readFileSync(join(GOLD, 'stories', file), 'utf8')
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
        return { id, story: words[0] === 'decoy' ? id : event, text: header + paragraphs };
      });
    });
}

/** Stories as the whole pipeline finds them: own gold with and without dates, the example files, translations of news. */
export function evaluateStories(dataDirectory: string | undefined): Promise<Figure[]> {
  const rows = [
    ...measure('own gold, dated', readStoryGold(true)),
    ...measure('own gold, undated', readStoryGold(false)),
    ...measure('own gold and example files', [...readStoryGold(true), ...readExamples()]),
    ...measure('example files', readExamples()),
  ];
  if (dataDirectory === undefined) return Promise.resolve(rows);
  const translations = readJsonl(dataDirectory, 'stories/ntrex-dev.jsonl', storyRow).map(
    ({ story, lang, title, paragraphs }, index) => ({
      id: `n${String(index)}-${lang}`,
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
      story: paths[0] ?? path,
      text: readFileSync(join(RAW, path), 'utf8'),
    })),
  );
}

function measure(metric: string, texts: readonly EventText[]): Figure[] {
  const drafts = texts.flatMap(({ id, text }) => {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return readArticle({ path: `${id}.txt`, bytes, sha256 }).draft ?? [];
  });
  const { stories } = composeArchive(drafts);
  const found = new Map(
    stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const groupOf = ({ id }: EventText): string => found.get(id) ?? id;
  let both = 0;
  let together = 0;
  let expected = 0;
  let precision = 0;
  let recall = 0;
  for (const one of texts) {
    const group = texts.filter((other) => groupOf(other) === groupOf(one));
    const event = texts.filter(({ story }) => story === one.story);
    const right = group.filter(({ story }) => story === one.story).length;
    both += right - 1;
    together += group.length - 1;
    expected += event.length - 1;
    precision += right / group.length / texts.length;
    recall += right / event.length / texts.length;
  }
  const harmonic = (2 * precision * recall) / (precision + recall);
  const row = { field: 'stories', language: 'all' };
  return [
    { ...row, metric: `${metric}: pairs, precision`, n: together / 2, correct: both / 2 },
    { ...row, metric: `${metric}: pairs, recall`, n: expected / 2, correct: both / 2 },
    { ...row, metric: `${metric}: BCubed F1`, n: texts.length, correct: harmonic * texts.length },
  ];
}
