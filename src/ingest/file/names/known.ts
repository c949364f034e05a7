import type { NameSpan } from './labels.ts';
import type { Token } from './tokens.ts';
import { bitOf, MAX_PHRASE_WORDS, type WordClasses } from './word-classes.ts';

const SEAT = bitOf('seat');
const ORGANISATION_WORD = bitOf('organisation-word');
const ORGANISATION_PHRASE = bitOf('phrase-organisation');
const PLACE_PHRASE = bitOf('phrase-place');

/** Adds seats of power and multi-word names from the lexicon, unless the tagger found a longer name there. */
export function addKnown(
  tokens: readonly Token[],
  proved: readonly NameSpan[],
  spans: readonly NameSpan[],
  wordClasses: WordClasses,
): NameSpan[] {
  const known = [...proved, ...findLinked(tokens, wordClasses)];
  for (const index of tokens.keys()) {
    const span = seatAt(tokens, index, wordClasses) ?? phraseAt(tokens, index, wordClasses);
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

export function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.form ?? '');
}

/** «Banka e Shqipërisë»: a capitalised word for an organisation inside a sentence, with what a linking word joins to it. */
function findLinked(tokens: readonly Token[], { classesOf, links }: WordClasses): NameSpan[] {
  const found: NameSpan[] = [];
  for (let from = 1; links.size > 1 && from < tokens.length; from += 1) {
    const form = tokens[from]?.form ?? '';
    if (!isCapital(tokens[from]) || (classesOf(form.toLowerCase()) & ORGANISATION_WORD) === 0) continue;
    let to = from + 1;
    while (links.has(tokens[to]?.form ?? '') ? isCapital(tokens[to + 1]) : isCapital(tokens[to])) to += 1;
    if (!links.has(tokens[from + 1]?.form ?? '') || to === from + 1) continue;
    found.push({ from, to, type: 'organisation' });
    from = to;
  }
  return found;
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
