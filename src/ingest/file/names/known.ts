import type { NameSpan } from './labels.ts';
import { findLinked } from './linked-names.ts';
import { isCapital, type Token } from './tokens.ts';
import { bitOf, MAX_PHRASE_WORDS, type WordClasses } from './word-classes.ts';

const SEAT = bitOf('seat');
const PLACE = bitOf('place');
/** What a word in -s may be instead of a place in the genitive. */
const NO_GENITIVE =
  PLACE |
  bitOf('first-name') |
  bitOf('surname') |
  bitOf('organisation') |
  bitOf('common-word') |
  bitOf('role');
const FIRST_NAME = bitOf('first-name');
const ORGANISATION_PHRASE = bitOf('phrase-organisation');
const PLACE_PHRASE = bitOf('phrase-place');

/** Adds seats of power and multi-word names from the lexicon, unless the tagger found a longer name there. */
export function addKnown(
  tokens: readonly Token[],
  proved: readonly NameSpan[],
  spans: readonly NameSpan[],
  wordClasses: WordClasses,
): NameSpan[] {
  const known = [...proved, ...findLinked(tokens, spans, wordClasses)];
  for (const index of tokens.keys()) {
    const span =
      seatAt(tokens, index, wordClasses) ??
      phraseAt(tokens, index, wordClasses) ??
      genitivePlaceAt(tokens, index, wordClasses);
    if (!span) continue;
    const { from, to } = span;
    const isFree = known.every((other) => other.from >= to || other.to <= from);
    const isLongest = spans.every(
      (other) => other.to - other.from <= to - from || other.from >= to || other.to <= from,
    );
    if (isFree && isLongest) known.push(span);
  }
  return known;
}

function seatAt(tokens: readonly Token[], from: number, { classesOf }: WordClasses): NameSpan | undefined {
  const isSeat = isCapital(tokens[from]) && (classesOf(tokens[from]?.form.toLowerCase() ?? '') & SEAT) !== 0;
  return isSeat ? { from, to: from + 1, type: 'organisation' } : undefined;
}

/** A town in the genitive where German has no article: «Bielefelds Oberbürgermeister». */
function genitivePlaceAt(
  tokens: readonly Token[],
  from: number,
  { classesOf, ownsWithS }: WordClasses,
): NameSpan | undefined {
  const form = tokens[from]?.form ?? '';
  if (
    !ownsWithS ||
    !/^\p{Lu}\p{Ll}+s$/u.test(form) ||
    !/^\p{Lu}\p{Ll}{2}/u.test(tokens[from + 1]?.form ?? '')
  )
    return undefined;
  const isPlace = (classesOf(form.slice(0, -1).toLowerCase()) & PLACE) !== 0;
  const isOther = (classesOf(form.toLowerCase()) & NO_GENITIVE) !== 0;
  // «Liverpools Daniel Sturridge» plays for a club.
  const isOfPerson = (classesOf(tokens[from + 1]?.form.toLowerCase() ?? '') & FIRST_NAME) !== 0;
  return isPlace && !isOther && !isOfPerson
    ? { from, to: from + 1, type: 'place', isProved: true }
    : undefined;
}

/** The longest phrase in the lexicon that begins here. It may begin with a lower-case article; a place begins with a capital. */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  { phraseStarts, phraseClasses }: WordClasses,
): NameSpan | undefined {
  let phrase = tokens[from]?.form.toLowerCase() ?? '';
  let capital = isCapital(tokens[from]);
  let longest: NameSpan | undefined;
  if (!phraseStarts.has(phrase)) return undefined;
  const mayBePlace = capital;
  for (let at = from + 1; at < Math.min(tokens.length, from + MAX_PHRASE_WORDS); at += 1) {
    phrase += ` ${tokens[at]?.form.toLowerCase() ?? ''}`;
    capital ||= isCapital(tokens[at]);
    const classes = phraseClasses(phrase);
    if (capital && (classes & ORGANISATION_PHRASE) !== 0)
      longest = { from, to: at + 1, type: 'organisation' };
    else if (mayBePlace && (classes & PLACE_PHRASE) !== 0 && isCapital(tokens[at]))
      longest = { from, to: at + 1, type: 'place' };
  }
  return longest;
}
