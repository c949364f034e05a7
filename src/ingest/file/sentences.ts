import { memoise } from '../../base/memoise.ts';
import { languageMarks } from '../../languages/language-marks.ts';
import { partOf } from '../../languages/lexicon-parts.ts';
import type { Span } from '../../record/span.ts';

/** A stop with the closing quotation marks and brackets after it, or an empty line. Classes do not overlap: linear on any text. */
const STOP = /[.!?…]+["”“’»«›'‘)\]]*|\n[^\S\n]*\n\s*/gu;

/** Characters that may precede the first letter of a sentence. */
const OPENING = /["”“„‟’‚»«‹›'‘([¿¡–—―\-•*\s]/u;

/** Maximum length of an abbreviation, in UTF-16 units. */
const MAX_ABBREVIATION_LENGTH = 16;

/** The rules of one language for sentences. */
interface SentenceRules {
  readonly goesOn: ReadonlySet<string>;
  readonly mayClose: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly ordinals: boolean;
  readonly nounsCapitalised: boolean;
}

const rulesOf = memoise((language: string): SentenceRules => {
  const part = partOf(language, 'sentences');
  const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return {
    goesOn: words(part.abbreviations),
    mayClose: words(part.closingAbbreviations),
    openers: words(`${languageMarks[language]?.words ?? ''} ${part.openers}`),
    ordinals: part.ordinalStop,
    nounsCapitalised: part.nounsCapitalised,
  };
});

/**
 * Splits running text into sentences, without the white space between them. A line break inside a paragraph counts as a space; an
 * empty line ends a sentence. Never throws; linear in the text.
 *
 * @param language BCP 47; a language without a lexicon gets the rules that hold for all
 * @example
 * splitSentences('Han kom den 3. maj. Hun gik.', 'da') //=> [{ start: 0, end: 19 }, { start: 20, end: 28 }]
 */
export function splitSentences(text: string, language: string): Span[] {
  const rules = rulesOf(language);
  const sentences: Span[] = [];
  let start = skipBlank(text, 0);
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const isGap = stop.startsWith('\n');
    const end = isGap ? index : index + stop.length;
    if (index < start || !(isGap || endsSentence(text, index, stop, rules))) continue;
    if (end > start) sentences.push({ start, end });
    start = skipBlank(text, index + stop.length);
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** The word after a stop, past quotation marks and dashes. */
interface FollowingWord {
  readonly kind: 'upper' | 'lower' | 'digit' | 'other';
  readonly word: string;
  /** Whether it is a single letter with a stop, such as the next of several initials. */
  readonly isInitial: boolean;
}

function nextWord(text: string, from: number): FollowingWord {
  let at = from;
  const limit = Math.min(text.length, from + 12);
  while (at < limit && OPENING.test(text.charAt(at))) at += 1;
  const { 0: word } = /^[\p{L}\p{M}]{0,24}/u.exec(text.slice(at, at + 24)) ?? [''];
  const first = text.slice(at, at + 1);
  const kind = /\p{Lu}/u.test(first)
    ? 'upper'
    : /\p{Ll}/u.test(first)
      ? 'lower'
      : /\p{N}/u.test(first)
        ? 'digit'
        : 'other';
  return { kind, word: word.toLowerCase(), isInitial: word.length === 1 && text.charAt(at + 1) === '.' };
}

function endsSentence(text: string, index: number, stop: string, rules: SentenceRules): boolean {
  const after = index + stop.length;
  if (after >= text.length) return true;
  if (!/\s/u.test(text.charAt(after)) || isOmission(text, index, stop)) return false;
  const next = nextWord(text, after);
  if (next.kind === 'lower') return false;
  return !/^\.["”“’»«›'‘)\]]*$/u.test(stop) || endsAtFullStop(text, index, next, rules);
}

/** Whether a single full stop ends a sentence: it also ends abbreviations, initials and ordinals. */
function endsAtFullStop(text: string, index: number, next: FollowingWord, rules: SentenceRules): boolean {
  const before = text.slice(Math.max(0, index - MAX_ABBREVIATION_LENGTH), index);
  const word = /(?<![\p{L}\p{M}\p{N}.,:])[\p{L}\p{M}\p{N}.,:]*$/u.exec(before)?.[0] ?? '';
  const abbreviation = `${word.toLowerCase()}.`;
  const opens = next.kind === 'upper' && rules.openers.has(next.word) && !next.isInitial;
  if (rules.goesOn.has(abbreviation)) return false;
  if (rules.mayClose.has(abbreviation)) return rules.nounsCapitalised ? opens : next.kind !== 'digit';
  if (isInitials(word, rules) || isOrdinal(word, before, rules)) return opens;
  return true;
}

/** «J.», «u.S.w»: one letter that is not a word of the language, or several with stops. */
function isInitials(word: string, { openers }: SentenceRules): boolean {
  return (/^\p{L}$/u.test(word) && !openers.has(word)) || /^(?:\p{L}{1,2}\.){1,6}\p{L}{1,3}$/u.test(word);
}

/** «3.», «19.12.», «XX.», but not «kl. 19.». */
function isOrdinal(word: string, before: string, { ordinals, goesOn }: SentenceRules): boolean {
  if (!ordinals || !/^(?:\d{1,2}|(?:\d{1,2}\.){1,3}\d{1,2}|[IVX]{1,5})$/u.test(word)) return false;
  const previous = /(?<!\S)(\S+)\s$/u.exec(before.slice(0, before.length - word.length))?.[1] ?? '';
  return !goesOn.has(previous.toLowerCase());
}

/** Whether a stop is an omission: «(..)», «[...]». */
function isOmission(text: string, index: number, stop: string): boolean {
  return /[([]/u.test(text.charAt(index - 1)) && /[)\]]$/u.test(stop);
}
