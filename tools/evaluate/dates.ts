import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { z } from 'zod';
import { edtfBounds } from '../../src/record/edtf.ts';
import { readDateMentions } from '../../src/ingest/file/date/mentions.ts';
import { readPublished } from '../../src/ingest/file/date/published.ts';
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { languagesWithGold } from './gold-languages.ts';
import type { Block } from '../../src/record/schema.ts';
import { readCandidates, type RangeEnds } from './date-candidates.ts';
import { storyRow } from './data-rows.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';

const dateRow = z.object({
  text: z.string(),
  reference: z.string().nullable(),
  expected: z.string().nullable(),
  kind: z.string(),
  span: z.tuple([z.number(), z.number()]).nullable(),
  candidates: z.array(z.string()).optional(),
  source: z.string().optional(),
});

const goldRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mentions'),
    text: z.string(),
    reference: z.string().nullable(),
    dates: z.array(z.object({ text: z.string(), edtf: z.string(), start: z.number(), end: z.number() })),
  }),
  z.object({ kind: z.literal('published'), text: z.string(), published: z.string(), basis: z.string() }),
]);

export type DateGold = z.infer<typeof goldRow>;
type DateData = z.infer<typeof dateRow>;

/** The first is the measure. The other shows how much depends on the ends of ranges. */
const RANGE_ENDS: readonly RangeEnds[] = ['whole-units', 'as-written'];

const GOLD = new URL('../../tests/gold/dates/', import.meta.url);

/** Kiosk's own sentences and openings of articles. */
export function readDateGold(language: string): DateGold[] {
  return readFileSync(new URL(`${language}.jsonl`, GOLD), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldRow.parse(JSON.parse(line)));
}

/**
 * Dates named in text (precision, recall), openings of articles that say their date, and how often the bounds of a
 * published date asserted from text hold the true day.
 *
 * @param dataDirectory development data with `dates/`, `articles/` and `stories/`; own gold is always measured
 */
export function evaluateDates(dataDirectory?: string): Promise<Figure[]> {
  const own = languagesWithGold('dates').flatMap((language) =>
    evaluateGold(language, readDateGold(language)),
  );
  if (dataDirectory === undefined) return Promise.resolve(own);
  const data = ['sv', 'de', 'da'].flatMap((language) => {
    const rows = readJsonl(dataDirectory, `dates/${language}.jsonl`, dateRow);
    return RANGE_ENDS.flatMap((rangeEnds) => evaluateData(language, rows, rangeEnds));
  });
  return Promise.resolve([...own, ...data, ...evaluateSafety(dataDirectory)]);
}

/** Each run of lines is one paragraph. */
function paragraphs(text: string): Block[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/gu)].map(({ 0: { length }, index }) => ({
    kind: 'paragraph',
    start: index,
    end: index + length,
  }));
}

function mentionsIn(
  text: string,
  language: string,
  reference: string | null,
): ReturnType<typeof readDateMentions> {
  return readDateMentions({
    text,
    blocks: paragraphs(text),
    language,
    published: reference === null ? undefined : { edtf: reference },
  });
}

function evaluateGold(language: string, gold: readonly DateGold[]): Figure[] {
  let expected = 0;
  let answered = 0;
  let correct = 0;
  let openings = 0;
  let dated = 0;
  for (const row of gold) {
    if (row.kind === 'published') {
      const published = readPublished(
        { text: row.text, blocks: paragraphs(row.text), fields: [], language },
        new VFile({ value: row.text }),
      );
      openings++;
      dated += Number(published.edtf === row.published && published.basis === row.basis);
    } else {
      const mentions = mentionsIn(row.text, language, row.reference);
      expected += row.dates.length;
      answered += mentions.length;
      correct += countRight(mentions, row.dates);
    }
  }
  return [
    { field: 'dates in text, own gold', language, metric: 'precision', n: answered, correct },
    { field: 'dates in text, own gold', language, metric: 'recall', n: expected, correct },
    { field: 'openings with a date, own gold', language, metric: 'accuracy', n: openings, correct: dated },
  ];
}

/**
 * Counts the dates of a text that were read with the right value and the right words. Each date that was read counts
 * for one date of the text.
 */
export function countRight(
  mentions: readonly (TextSpan & { readonly edtf: string })[],
  dates: readonly (TextSpan & { readonly edtf: string })[],
): number {
  const left = new Set(mentions);
  let right = 0;
  for (const date of dates) {
    const found = mentions.find(
      (mention) => left.has(mention) && coversMost(mention, date) && sameBounds(mention.edtf, date.edtf),
    );
    if (!found) continue;
    left.delete(found);
    right++;
  }
  return right;
}

/**
 * Rows of kind date and range with a value; holidays and clock times are left out, texts without a date count for
 * precision. Every mention that touches the row's words is an answer, and only one that covers them can be right.
 */
function evaluateData(language: string, rows: readonly DateData[], rangeEnds: RangeEnds): Figure[] {
  let expected = 0;
  let answered = 0;
  let correct = 0;
  for (const row of rows) {
    const { text, span, kind, reference } = row;
    if (kind === 'none') answered += mentionsIn(text, language, reference).length;
    const candidates = kind === 'date' || kind === 'range' ? readCandidates(row, rangeEnds) : [];
    if (span === null || candidates.length === 0) continue;
    expected++;
    const [start, end] = span;
    const mentions = mentionsIn(text, language, reference).filter((mention) =>
      touches(mention, { start, end }),
    );
    answered += mentions.length;
    correct += Number(
      mentions.some(
        (mention) =>
          coversMost(mention, { start, end }) &&
          candidates.some((candidate) => sameBounds(mention.edtf, candidate)),
      ),
    );
  }
  const field = rangeEnds === 'whole-units' ? 'dates in text' : `dates in text, range ends ${rangeEnds}`;
  return [
    { field, language, metric: 'precision', n: answered, correct },
    { field, language, metric: 'recall', n: expected, correct },
  ];
}

interface TextSpan {
  readonly start: number;
  readonly end: number;
}

function touches(one: TextSpan, other: TextSpan): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Most of the date's words, and not much else: a lead-in («in den letzten drei Wochen») may come before them. */
function coversMost(mention: TextSpan, date: TextSpan): boolean {
  const shared = Math.min(mention.end, date.end) - Math.max(mention.start, date.start);
  return 2 * shared >= date.end - date.start && 3 * shared >= mention.end - mention.start;
}

/** Whether two dates are the same day or days. Dates without a year are compared as text. */
export function sameBounds(one: string, other: string): boolean {
  const [a, b] = [edtfBounds(one), edtfBounds(other)];
  if (one.startsWith('XXXX') || other.startsWith('XXXX')) return one === other;
  return a !== undefined && a.earliest === b?.earliest && a.latest === b.latest;
}

const datedArticleRow = z.object({
  title: z.string().nullable(),
  date: z.string().nullable(),
  text: z.string().nullable(),
});

/** The stories of the data were written in this year. */
const STORY_YEAR = { from: '2018-01-01', to: '2018-12-31' };

function evaluateSafety(directory: string): Figure[] {
  const dated = [
    ...['fullstack', 'headlines'].flatMap((name) =>
      readJsonl(directory, `articles/lv/${name}.jsonl`, datedArticleRow).map((row) => ({
        ...row,
        language: 'lv',
      })),
    ),
    ...readJsonl(directory, 'articles/da/cdt.jsonl', datedArticleRow).map((row) => ({
      ...row,
      language: 'da',
    })),
  ].flatMap(({ title, text, date, language }) =>
    date === null
      ? []
      : [{ language, text: [title, text].filter(Boolean).join('\n\n'), from: date, to: date }],
  );
  const stories = readJsonl(directory, 'stories/ntrex-dev.jsonl', storyRow)
    .filter(({ lang }) => (SOURCE_LANGUAGES as readonly string[]).includes(lang))
    .map(({ lang, title, paragraphs: parts }) => ({
      language: lang,
      text: [title, ...parts].join('\n\n'),
      ...STORY_YEAR,
    }));
  return [...safety('articles', dated), ...safety('stories of 2018', stories)];
}

interface DatedArticle {
  readonly language: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Counts the articles with bounds read from the text alone, and those of them whose true day is within the bounds. */
function safety(name: string, articles: readonly DatedArticle[]): Figure[] {
  return [...Map.groupBy(articles, ({ language }) => language)].flatMap(([language, group]) => {
    const asserted = group.flatMap(({ text, from, to }) => {
      const published = readPublished(
        { text, blocks: paragraphs(text), fields: [], language },
        new VFile({ value: text }),
      );
      if (published.earliest === null && published.latest === null) return [];
      return [(published.earliest ?? from) <= to && (published.latest ?? to) >= from];
    });
    const field = `published from text, ${name}`;
    return [
      {
        field,
        language,
        metric: 'bounds hold the true day',
        n: asserted.length,
        correct: asserted.filter(Boolean).length,
      },
      { field, language, metric: 'asserted', n: group.length, correct: asserted.length },
    ];
  });
}
