import { VFile } from 'vfile';
import { z } from 'zod';
import { identifyLanguage } from '../../src/ingest/file/language.ts';
import type { Block } from '../../src/record/schema.ts';
import { readSentenceGold } from './gold.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';

const sentenceRow = z.object({ text: z.string(), lang: z.string() });
const storyRow = z.object({ lang: z.string(), paragraphs: z.array(z.string()) });

/** Sentences that make one article of a language for which the data has no articles. */
const SENTENCES_IN_ARTICLE = 3;
const MIN_ARTICLE_LETTERS = 200;

/** Shorter sentences, such as «Alla!», are no evidence of a language. */
const MIN_SENTENCE_LETTERS = 30;

/**
 * Language of single sentences and of articles; both Norwegian norms count as one, and the norm is measured separately.
 * Kiosk's own gold has the sentences of `sentences/*.txt`.
 *
 * @param directory development data with `language/sentences.jsonl` and `stories/ntrex-dev.jsonl`
 */
export function evaluateLanguage(goldDirectory: string, directory?: string): Promise<Figure[]> {
  if (directory === undefined) {
    const gold = readSentenceGold(goldDirectory).flatMap(({ language, paragraphs }) =>
      paragraphs.flat().map((text) => ({ lang: language, text })),
    );
    return Promise.resolve(
      count(
        'single sentences',
        gold.filter(({ text }) => text.length >= MIN_SENTENCE_LETTERS),
        sameLanguage,
      ),
    );
  }
  const sentences = readJsonl(directory, 'language/sentences.jsonl', sentenceRow);
  const stories = readJsonl(directory, 'stories/ntrex-dev.jsonl', storyRow);
  const articles = [
    ...stories.map(({ lang, paragraphs }) => ({ lang, text: paragraphs.join('\n\n') })),
    ...[...Map.groupBy(sentences, ({ lang }) => lang)].flatMap(([lang, rows]) => joined(lang, rows)),
  ].filter(({ text }) => text.length >= MIN_ARTICLE_LETTERS);
  const norwegian = articles.filter(({ lang }) => isNorwegian(lang));
  return Promise.resolve([
    ...count('articles of 200 characters and more', articles, sameLanguage),
    ...count('single sentences', sentences, sameLanguage),
    ...count('articles: Bokmål or Nynorsk', norwegian, (one, other) => one === other),
  ]);
}

interface Sample {
  readonly text: string;
  readonly lang: string;
}

function joined(lang: string, rows: readonly Sample[]): Sample[] {
  const starts = Array.from(
    { length: Math.floor(rows.length / SENTENCES_IN_ARTICLE) },
    (_, index) => index * SENTENCES_IN_ARTICLE,
  );
  return starts.map((start) => ({
    lang,
    text: rows
      .slice(start, start + SENTENCES_IN_ARTICLE)
      .map(({ text }) => text)
      .join(' '),
  }));
}

function count(
  metric: string,
  samples: readonly Sample[],
  isRight: (found: string, expected: string) => boolean,
): Figure[] {
  const byLanguage = Map.groupBy(samples, ({ lang }) => lang);
  const rows = [...byLanguage].map(([language, group]) => ({
    field: 'language',
    language,
    metric,
    n: group.length,
    correct: group.filter(({ text, lang }) => isRight(languageOf(text), lang)).length,
  }));
  const sum = (key: 'n' | 'correct'): number => rows.reduce((total, row) => total + row[key], 0);
  const total = { field: 'language', language: 'all', metric, n: sum('n'), correct: sum('correct') };
  return rows.length > 1 ? [...rows, total] : rows;
}

function languageOf(text: string): string {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length }];
  return identifyLanguage(text, blocks, [], new VFile({ value: text })).language;
}

function sameLanguage(found: string, expected: string): boolean {
  return found === expected || (isNorwegian(found) && isNorwegian(expected));
}

function isNorwegian(tag: string): boolean {
  return tag === 'nb' || tag === 'nn' || tag === 'no';
}
