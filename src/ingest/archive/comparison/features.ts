import { languageMarks } from '../../../languages/language-marks.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
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

/** Reads the features of a draft. It remembers words, so that one reader serves a whole archive. */
export type FeatureReader = (draft: ComparableDraft, take: VisitFeature) => void;

/**
 * Creates a reader of what an article can have in common with one in another language: prefixes of words and names, numbers of
 * two or more digits, days, entities. Function words are left out. Keys of numbers begin with `#`, of days with `@`, of entities
 * with `=`. A feature of the title has the position -1, because a title may not be part of the text.
 *
 * @param numberOf assigns each key a number, from 0
 */
export function featureReader(numberOf: (key: string) => number, identityOf?: IdentityOf): FeatureReader {
  const remembered = new Map<string, LanguageWords>();
  return (draft, take) => {
    const { text, language, blocks, mentions, title } = draft;
    let words = remembered.get(language);
    if (!words) remembered.set(language, (words = wordsOf(language, numberOf)));
    const named = mentions.names.length > 0 ? nameStarts(mentions.names) : undefined;
    scanWords(
      title.text,
      0,
      title.text.length,
      visitor(title.text, words, undefined, (feature, kind) => {
        take(feature, kind, -1, -1);
      }),
    );
    const reading = visitor(text, words, named, take);
    for (const { kind, start, end } of blocks)
      if (BLOCK_KINDS[kind].isProse) scanWords(text, start, end, reading);
    for (const { edtf, start, end } of mentions.dates) {
      const day = /^[0-9X]{4}-(?<day>\d{2}-\d{2})$/u.exec(edtf)?.groups?.['day'];
      if (day !== undefined) take(numberOf(`@${day}`), kindNumber.date, start, end);
    }
    for (const [index, { start, end }] of mentions.names.entries()) {
      const identity = identityOf?.(draft, index);
      if (identity !== undefined) take(numberOf(`=${identity}`), kindNumber.identity, start, end);
    }
  };
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
      if (value.length > 1 && value.length <= MAX_NUMBER_DIGITS)
        take(words.numberOf(`#${value}`), kindNumber.number, start, end);
    },
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
  const small = new Set(words.split(' '));
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

function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
