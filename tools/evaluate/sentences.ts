import { z } from 'zod';
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/ingest/file/sentences.ts';
import { readSentenceGold } from './gold.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';

const nameRow = z.object({
  tokens: z.array(z.string()),
  spaceAfter: z.array(z.boolean()),
  doc: z.string().nullable(),
  source: z.string().optional(),
});
const lemmaRow = z.object({ tokens: z.array(z.object({ form: z.string() })) });

/** Sources whose sentences are in no order. */
const UNORDERED = /germeval|webbnyheter/;

/** Sentences without a document are joined by this many. */
const SENTENCES_IN_TEXT = 10;

/** Boundaries can be found only after an end mark: headlines and list items are left out. */
const ENDED = /[.!?…]["”“’»«'‘)\]]*$/u;

/**
 * Sentence boundaries inside running text (the end of a text is not counted), as F1: in Kiosk's own gold, and in the
 * development data's sentences where they are in order.
 *
 * @param dataDirectory holds `names/*.jsonl` and `lemmas/sq.jsonl`
 */
export function evaluateSentences(goldDirectory: string, dataDirectory?: string): Promise<Figure[]> {
  if (dataDirectory === undefined) {
    const gold = readSentenceGold(goldDirectory);
    return Promise.resolve(gold.map(({ language, paragraphs }) => rowOf(language, paragraphs)));
  }
  return Promise.resolve(
    SOURCE_LANGUAGES.map((language) => rowOf(language, textsOf(dataDirectory, language))).filter(
      ({ n }) => n > 0,
    ),
  );
}

function textsOf(directory: string, language: string): string[][] {
  const named = readJsonl(directory, `names/${language}.jsonl`, nameRow)
    .filter(({ source }) => !UNORDERED.test(source ?? ''))
    .map(({ doc, tokens, spaceAfter }) => ({ doc, sentence: joinTokens(tokens, spaceAfter) }));
  const sentences = named.length > 0 ? named : readLemmas(directory, language);
  const texts: string[][] = [];
  let previous: string | null | undefined;
  for (const { doc, sentence } of sentences.filter((row) => ENDED.test(row.sentence))) {
    const text = texts.at(-1);
    if (text && doc === previous && (doc !== null || text.length < SENTENCES_IN_TEXT)) text.push(sentence);
    else texts.push([sentence]);
    previous = doc;
  }
  return texts;
}

function readLemmas(directory: string, language: string): { doc: null; sentence: string }[] {
  return readJsonl(directory, `lemmas/${language}.jsonl`, lemmaRow).map(({ tokens }) => ({
    doc: null,
    sentence: tokens
      .map(({ form }) => form)
      .join(' ')
      .replace(/ (?=[.,;:!?…)\]»”])/gu, ''),
  }));
}

function joinTokens(tokens: readonly string[], spaceAfter: readonly boolean[]): string {
  return tokens
    .map((token, index) => token + (spaceAfter[index] === true ? ' ' : ''))
    .join('')
    .trim();
}

function rowOf(language: string, texts: readonly (readonly string[])[]): Figure {
  let found = 0;
  let expected = 0;
  let right = 0;
  for (const sentences of texts) {
    const text = sentences.join(' ');
    const ends = new Set(splitSentences(text, language).map(({ end }) => end));
    let at = -1;
    const boundaries = sentences.slice(0, -1).map((sentence) => (at += sentence.length + 1));
    ends.delete(text.length);
    found += ends.size;
    expected += boundaries.length;
    right += boundaries.filter((boundary) => ends.has(boundary)).length;
  }
  return { field: 'sentences', language, metric: 'boundaries, F1', n: found + expected, correct: 2 * right };
}
