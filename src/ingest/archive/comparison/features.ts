import { languageMarks } from '../../../languages/language-marks.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { Span } from '../../../record/span.ts';
import type { ComparableDraft, IdentityOf, Mention } from '../../draft.ts';
import { LOWER_CASE } from '../../letters.ts';
import { scanWords, type WordVisitor } from './scan.ts';
import { wordPrefix } from './skeleton.ts';
import { WordTable } from './word-table.ts';

/** Kinds of feature, weakest first. Where a feature occurs in several kinds, an article keeps the strongest. */
export const FEATURE_KINDS = ['word', 'capital', 'name', 'number', 'date', 'identity'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];
export const kindNumber = Object.fromEntries(FEATURE_KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<FeatureKind, number>
>;

/** Called with a feature, its kind ({@link kindNumber}), and its position in the text. */
export type VisitFeature = (feature: number, kind: number, start: number, end: number) => void;

const MIN_WORD_LETTERS = 4;
const MIN_NAME_LETTERS = 3;

/** A run of more digits is an identifier, not a reported number. */
const MAX_NUMBER_DIGITS = 15;

/**
 * A number of two digits or a year is in every other text: it counts like a plain word. An hour («08.10») says nothing of an
 * event, and is left out.
 */
const WEAK_NUMBER = /^(?:\d\d|(?:19|20)\d\d)$/u;
const HOUR = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u;

/** Reads the features of a draft. It remembers words, so that one reader serves a whole archive. */
export type FeatureReader = (draft: ComparableDraft, take: VisitFeature) => void;

/**
 * Creates a reader of what an article can have in common with one in another language: prefixes of words and names, numbers of
 * two or more digits, days. Function words, months and weekdays are left out, and a date is one day whatever words and
 * numbers it is written in. Keys of numbers begin with `#`, of days with `@`. A feature of a title that is not
 * part of the text has the position -1.
 *
 * @param numberOf assigns each key a number, from 0
 */
export function featureReader(numberOf: (key: string) => number): FeatureReader {
  const remembered = new Map<string, LanguageWords>();
  return (draft, take) => {
    const { text, language, blocks, mentions, title } = draft;
    let words = remembered.get(language);
    if (!words) remembered.set(language, (words = wordsOf(language, numberOf)));
    const named = mentions.names.length > 0 ? nameStarts(mentions.names) : undefined;
    const prose = blocks.filter(({ kind }) => BLOCK_KINDS[kind].isProse);
    if (!prose.slice(0, 2).some(({ start, end }) => text.slice(start, end).includes(title.text))) {
      const reading = visitor(title.text, words, undefined, (feature, kind) => {
        take(feature, kind, -1, -1);
      });
      scanWords(title.text, 0, title.text.length, reading);
    }
    const dated = insideOf(mentions.dates);
    const reading = visitor(text, words, named, (feature, kind, start, end) => {
      if (!dated(start)) take(feature, kind, start, end);
    });
    for (const { start, end } of prose) scanWords(text, start, end, reading);
    for (const { edtf, start, end } of mentions.dates) {
      const day = /^[0-9X]{4}-(?<day>\d{2}-\d{2})$/u.exec(edtf)?.groups?.['day'];
      if (day !== undefined) take(numberOf(`@${day}`), kindNumber.date, start, end);
    }
  };
}

/** The entities of a draft, whose keys begin with `=`. */
export function* identitiesOf(
  draft: ComparableDraft,
  identityOf: IdentityOf | undefined,
): Generator<Span & { readonly key: string; readonly kind: number }> {
  if (!identityOf) return;
  for (const [index, { start, end }] of draft.mentions.names.entries()) {
    const identity = identityOf(draft, index);
    if (identity !== undefined) yield { key: `=${identity}`, kind: kindNumber.identity, start, end };
  }
}

function visitor(
  text: string,
  words: LanguageWords,
  named: ReadonlySet<number> | undefined,
  take: VisitFeature,
): WordVisitor {
  return {
    word(start, end, opens) {
      const prefix = words.prefixes.read(text, start, end);
      if (prefix === NOTHING) return;
      const first = text.charCodeAt(start);
      take(
        prefix,
        kindOf(LOWER_CASE[first] !== first, opens, named?.has(start), words.nounsCapitalised),
        start,
        end,
      );
    },
    number(start, end, value) {
      if (value.length < 2 || value.length > MAX_NUMBER_DIGITS || HOUR.test(text.slice(start, end))) return;
      const kind = WEAK_NUMBER.test(value) ? kindNumber.word : kindNumber.number;
      take(words.numberOf(`#${value}`), kind, start, end);
    },
  };
}

/** Tells whether a position is inside one of the spans, for positions that ascend. */
function insideOf(spans: readonly Span[]): (position: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return (position) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= position) at += 1;
    return position >= (sorted[at]?.start ?? Infinity);
  };
}

function kindOf(
  isCapital: boolean,
  opens: boolean,
  isNamed: boolean | undefined,
  nounsCapitalised: boolean,
): number {
  if (isNamed === true) return kindNumber.name;
  if (!isCapital) return kindNumber.word;
  return opens || nounsCapitalised ? kindNumber.capital : kindNumber.name;
}

/** Positions where words of names start. */
function nameStarts(names: readonly Mention[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { start, text } of names) {
    for (const { index } of text.matchAll(/[\p{L}\p{M}]+/gu)) starts.add(start + index);
  }
  return starts;
}

/** Returned instead of a feature for a function word or a word that is too short. */
const NOTHING = -1;

/** The features of one language's words. */
interface LanguageWords {
  readonly nounsCapitalised: boolean;
  /** Feature of a word: the prefix of its skeleton. */
  readonly prefixes: WordTable;
  readonly numberOf: (key: string) => number;
}

function wordsOf(language: string, numberOf: (key: string) => number): LanguageWords {
  const { words = '' } = languageMarks[language] ?? {};
  const small = new Set([...words.split(' '), ...calendarWords(language)]);
  const prefixes = new WordTable((word) => {
    if (small.has(word.toLowerCase())) return NOTHING;
    const prefix = wordPrefix(word, language);
    return prefix.length < (isCapitalised(word) ? MIN_NAME_LETTERS : MIN_WORD_LETTERS)
      ? NOTHING
      : numberOf(prefix);
  });
  return {
    nounsCapitalised: partOf(language, 'sentences').nounsCapitalised,
    prefixes,
    numberOf,
  };
}

/** The months and weekdays of a language, in all their forms. */
function calendarWords(language: string): string[] {
  const { months, weekdays, weekdayTails } = partOf(language, 'dates');
  const tails = weekdayTails.split(', ').map((tail) => (tail === '-' ? '' : tail));
  const days = weekdays.flatMap((stems) =>
    stems.split(', ').flatMap((stem) => tails.map((tail) => stem + tail)),
  );
  return [...months.flatMap((forms) => forms.split(', ')), ...days];
}

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
