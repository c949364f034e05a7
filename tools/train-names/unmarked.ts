/**
 * People have marked few sentences, and hardly any in Albanian. Two further sources are used: translated news, where the
 * names in the other languages show which words are names and of which type; and Albanian sentences whose proper nouns
 * are marked, but not their types. Both only adjust the scores of the tagger, and the result counts less than what
 * people marked.
 */
import { z } from 'zod';
import { decodeLabels, type Bonus } from '../../src/ingest/file/names/decode-labels.ts';
import { labelOf, spansOf } from '../../src/ingest/file/names/labels.ts';
import type { NameType } from '../../src/record/schema.ts';
import { Model } from '../../src/ingest/file/names/model.ts';
import { readJsonl } from '../evaluate/read-jsonl.ts';
import type { Example } from './crf.ts';
import { examplesOf, type TextExample } from './examples.ts';

const story = z.object({
  story: z.string().or(z.number()),
  lang: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
});
const wordsOnly = z.object({ tokens: z.array(z.string()) });
const tagged = z.object({ tokens: z.array(z.object({ form: z.string(), upos: z.string() })) });

/** Not labelled this way: Latvian respells the names of others, so their votes say little, and its own figures sank. */
const RESPELLING = new Set(['lv']);
/** Weight of such an example; one that people marked has 1. */
const WEIGHT = 0.5;
/** Added to the score of a name label for each language that has the same name, and when none has it. */
const VOTE = 1.2;
const SILENCE = -1;
/** Taken from the score of a label that contradicts whether people marked the word as a proper noun. */
const CERTAIN = 6;
const MIN_LETTERS = 3;

/** The sentences of the languages of `models` that nobody marked, with the labels that seem best. */
export function unmarkedExamples(data: string, models: ReadonlyMap<string, Model>): Example[] {
  const albanian = models.get('sq');
  return [...fromTranslations(data, models), ...(albanian ? fromProperNouns(data, albanian) : [])];
}

function fromTranslations(data: string, models: ReadonlyMap<string, Model>): Example[] {
  const stories = Map.groupBy(readJsonl(data, 'stories/ntrex-dev.jsonl', story), (row) => row.story);
  return [...stories.values()].flatMap((rows) => {
    const versions = rows.flatMap(({ lang, paragraphs }) => {
      const model = models.get(lang === 'en' ? 'other' : lang);
      return model
        ? [{ lang, model, paragraphs, names: paragraphs.map((text) => namesIn(text, lang, model)) }]
        : [];
    });
    return versions.flatMap((version) =>
      version.lang === 'en' || RESPELLING.has(version.lang)
        ? []
        : labelVersion(
            version,
            versions.filter(({ lang }) => lang !== version.lang && lang !== 'sq'),
          ),
    );
  });
}

/** One version of a story, and the names found in each of its paragraphs. */
interface Version {
  readonly lang: string;
  readonly model: Model;
  readonly paragraphs: readonly string[];
  readonly names: readonly ReadonlyMap<string, NameType>[];
}

function labelVersion({ lang, model, paragraphs }: Version, others: readonly Version[]): Example[] {
  return paragraphs.flatMap((text, place) => {
    const votes = others.flatMap(({ names }) => names[place] ?? []);
    return examplesOf({ text, language: lang, names: [] }).map((example) =>
      relabel(example, model, (word, label) => voted(example, votes, word, label)),
    );
  });
}

function relabel(example: TextExample, model: Model, bonus: Bonus): Example {
  return {
    language: example.language,
    features: example.features,
    labels: decodeLabels(model, example.features, bonus),
    weight: WEIGHT,
  };
}

/** The words of the names in one paragraph of a version, in plain letters, with their types. */
function namesIn(text: string, language: string, model: Model): ReadonlyMap<string, NameType> {
  const names = new Map<string, NameType>();
  for (const { tokens, features } of examplesOf({ text, language, names: [] })) {
    for (const { from, to, type } of spansOf(decodeLabels(model, features))) {
      for (const { form } of tokens.slice(from, to))
        if (form.length >= MIN_LETTERS) names.set(plain(form), type);
    }
  }
  return names;
}

function voted(
  { tokens }: TextExample,
  votes: readonly ReadonlyMap<string, NameType>[],
  word: number,
  label: number,
): number {
  const form = tokens[word]?.form ?? '';
  if (label === 0 || form.length < MIN_LETTERS || !/^\p{Lu}/u.test(form)) return 0;
  const types = votes.map((names) => sameName(plain(form), names));
  if (word > 0 && types.every((type) => type === undefined)) return SILENCE;
  return (
    types.filter(
      (type) => type !== undefined && (label === labelOf(type, true) || label === labelOf(type, false)),
    ).length * VOTE
  );
}

/** The type of a name with the same beginning: languages differ in endings and in some letters. */
function sameName(form: string, names: ReadonlyMap<string, NameType>): NameType | undefined {
  for (const [name, type] of names) {
    const least = Math.max(MIN_LETTERS, Math.ceil(Math.min(name.length, form.length) * 0.7));
    if (name.slice(0, least) === form.slice(0, least)) return type;
  }
  return undefined;
}

function plain(form: string): string {
  return form
    .normalize('NFD')
    .replaceAll(/[\p{M}-]/gu, '')
    .toLowerCase();
}

/** Sentences that people marked are left out, so that measuring on those stays honest. */
function fromProperNouns(data: string, own: Model): Example[] {
  const marked = new Set(readJsonl(data, 'names/sq.jsonl', wordsOnly).map(({ tokens }) => tokens.join(' ')));
  return readJsonl(data, 'lemmas/sq.jsonl', tagged).flatMap(({ tokens }) => {
    if (marked.has(tokens.map(({ form }) => form).join(' '))) return [];
    const proper = new Set(tokens.filter(({ upos }) => upos === 'PROPN').map(({ form }) => form));
    const text = tokens
      .map(({ form }) => form)
      .join(' ')
      .replaceAll(/ (?=[.,;:!?)])/gu, '');
    return examplesOf({ text, language: 'sq', names: [] }).map((example) =>
      relabel(example, own, (word, label) => {
        const form = example.tokens[word]?.form ?? '';
        if (proper.has(form)) return label === 0 ? -CERTAIN : 0;
        return label !== 0 && label % 2 === 1 ? -CERTAIN : 0;
      }),
    );
  });
}
