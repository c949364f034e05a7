import { z } from 'zod';
import { TRAINED_TOGETHER } from '../../src/languages/name-models/trained-together.ts';
import { nameLists } from '../../src/languages/tables/name-lists.ts';
import type { NameType } from '../../src/record/schema.ts';
import { readJsonl } from '../evaluate/read-jsonl.ts';

const sentenceRow = z.object({
  tokens: z.array(z.string()),
  spaceAfter: z.array(z.boolean()),
  tags: z.array(z.string()),
  doc: z.string().nullish(),
  source: z.string().optional(),
});
type Sentence = z.infer<typeof sentenceRow>;

const TYPES: Readonly<Record<string, NameType>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/** Neighbouring sentences of a source without documents make one text. */
const SENTENCES_TOGETHER = 8;
/** This many neighbouring texts make a group, which is never parted between training and measuring. */
const TEXTS_TOGETHER = 10;

/** A name that people marked, in UTF-16 units of its text. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A text with the names people marked in it. */
export interface MarkedText {
  readonly language: string;
  readonly source: string;
  /** Texts of one group are translations or neighbours: they are never parted. */
  readonly group: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** The files of a language besides `names/{language}.jsonl`. */
const FURTHER_FILES: Readonly<Record<string, readonly string[]>> = { sv: ['sv-webbnyheter-train'] };

/** The names of the files in `names/` that a language is trained on, without their ending. */
export function filesOf(language: string): string[] {
  return [language, ...(FURTHER_FILES[language] ?? [])];
}

/** All texts that people marked, sentences of one document joined; without `languages` those that are trained together. */
export function readMarkedTexts(
  directory: string,
  languages: readonly string[] = TRAINED_TOGETHER,
): MarkedText[] {
  return languages.flatMap((language) =>
    filesOf(language).flatMap((file) =>
      textsOf(language, file, readJsonl(directory, `names/${file}.jsonl`, sentenceRow)),
    ),
  );
}

/** A language close to the Scandinavian ones. Half of its texts help to learn what languages share; the rest is for measuring. */
const HELPER = 'nb';

/** Texts of another language that are trained on together with those of `readMarkedTexts`. */
export function readHelpingTexts(directory: string): MarkedText[] {
  const texts = withCountriesAsPlaces(readMarkedTexts(directory, [HELPER]));
  return texts.slice(0, Math.floor(texts.length / 2));
}

/** Texts in which a country that acts is a place, as in the sources of the other languages; NorNE marks it as an organisation. */
export function withCountriesAsPlaces(texts: readonly MarkedText[]): MarkedText[] {
  return texts.map((text) => {
    const countries = new Set(nameLists[text.language]?.countries.flatMap((name) => [name, `${name}s`]));
    const names = text.names.map((name) => {
      const isCountry = name.type === 'organisation' && countries.has(text.text.slice(name.start, name.end));
      return isCountry ? { ...name, type: 'place' as const } : name;
    });
    return { ...text, names };
  });
}

function textsOf(language: string, file: string, rows: readonly Sentence[]): MarkedText[] {
  const places = new Map<string, number>();
  const groups = Map.groupBy(rows, ({ doc, source = file }) => {
    if (typeof doc === 'string') return doc;
    const place = places.get(source) ?? 0;
    places.set(source, place + 1);
    const together = language === 'da' ? SENTENCES_TOGETHER : 1;
    return `${source}/${Math.floor(place / SENTENCES_TOGETHER / TEXTS_TOGETHER)}/${Math.floor(place / together)}`;
  });
  return Array.from(groups, ([key, sentences]) => ({
    language,
    source: sentences[0]?.source ?? file,
    group: sentences[0]?.doc ?? key.slice(0, key.lastIndexOf('/')),
    ...joined(sentences),
  }));
}

/** Joins the tokens to a text, with the spaces the data records, and finds the names in it. */
function joined(sentences: readonly Sentence[]): { text: string; names: MarkedName[] } {
  let text = '';
  const names: MarkedName[] = [];
  for (const { tokens, spaceAfter, tags } of sentences) {
    if (text !== '' && !text.endsWith(' ')) text += ' ';
    for (const [index, token] of tokens.entries()) {
      const start = text.length;
      text += token;
      const tag = tags[index] ?? 'O';
      const type = TYPES[tag.slice(2)];
      const last = names.at(-1);
      if (type && tag.startsWith('B-')) names.push({ start, end: text.length, type });
      else if (type && last) names[names.length - 1] = { ...last, end: text.length };
      if (spaceAfter[index] !== false) text += ' ';
    }
  }
  return { text: text.trimEnd(), names };
}
