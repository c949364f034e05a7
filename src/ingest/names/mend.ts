import { findExpansions } from './expansions.ts';
import type { WordSpan } from './labels.ts';
import type { Token } from './tokens.ts';
import { bitOf, LONGEST_PHRASE, type Vocabulary } from './vocabulary.ts';

const OPENING = /^["“„«»‘'’(]$/u;
const CLOSING = /^["”“»«’')]$/u;
/** Abbreviations of unions and of countries look alike. */
const SHORTEST_COUNTRY = 3;
/** What can be no part of a name where it stands at its edge. */
const MARK = /^[^\p{L}\p{N}]+$/u;

/** English words that go on a name in running text of another language: «Joint expeditionary force». */
const ENGLISH_HEADS = new Set(
  'force forces council league movement army committee society foundation agency'.split(' '),
);
/** English words inside such a name: «Institute for the Study of War». */
const ENGLISH_LINKS = new Set('of for the and'.split(' '));

const COUNTRY = bitOf('country');
const PLACE_WORD = bitOf('place-word');
const PEOPLE = bitOf('people');
const SEAT = bitOf('seat');
const ORGANISATION_WORD = bitOf('organisation-word');
const ORGANISATION_PHRASE = bitOf('phrase-organisation');
const PLACE_PHRASE = bitOf('phrase-place');

/** Names of a sentence with their edges put right, and with those that their abbreviation or the lexicon proves. */
export function mendSpans(
  tokens: readonly Token[],
  spans: readonly WordSpan[],
  language: string,
  vocabulary: Vocabulary,
): WordSpan[] {
  const proved = addKnown(tokens, findExpansions(tokens), spans, vocabulary);
  const named = spans.filter((span) => !isPeople(tokens, span, vocabulary));
  const others = named.filter(({ from, to }) => !proved.some((sure) => from < sure.to && to > sure.from));
  const trimmed = others.map((span) => trimMarks(tokens, span)).filter(({ from, to }) => from < to);
  const grown = language === 'en' ? trimmed : growEnglish(tokens, trimmed);
  return [...grown.map((span) => asCountry(tokens, span, vocabulary)), ...proved].sort(
    (a, b) => a.from - b.from,
  );
}

/** «Baltkrievu karavīri»: the first word of a sentence has a capital, and is no name for that. */
function isPeople(tokens: readonly Token[], { from, to }: WordSpan, { classesOf }: Vocabulary): boolean {
  return to - from === 1 && (classesOf(tokens[from]?.form.toLowerCase() ?? '') & PEOPLE) !== 0;
}

/** A country that acts is still a place, and so is «Republic» with its name. */
function asCountry(tokens: readonly Token[], span: WordSpan, { classesOf }: Vocabulary): WordSpan {
  const words = tokens.slice(span.from, span.to).map(({ form }) => form.toLowerCase());
  const [first = '', second] = words;
  if (span.type !== 'organisation' || words.length > 2 || first.length <= SHORTEST_COUNTRY) return span;
  const isCountry =
    (classesOf(first) & COUNTRY) !== 0 && (second === undefined || (classesOf(second) & PLACE_WORD) !== 0);
  return isCountry ? { ...span, type: 'place' } : span;
}

/** Seats of power, and names of several words that the lexicon has, unless the tagger sees a longer name there. */
function addKnown(
  tokens: readonly Token[],
  proved: readonly WordSpan[],
  spans: readonly WordSpan[],
  vocabulary: Vocabulary,
): WordSpan[] {
  const known = [...proved, ...findLinked(tokens, vocabulary)];
  for (const index of tokens.keys()) {
    const span = seatAt(tokens, index, vocabulary) ?? phraseAt(tokens, index, vocabulary);
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

function seatAt(tokens: readonly Token[], from: number, { classesOf }: Vocabulary): WordSpan | undefined {
  const isSeat = isCapital(tokens[from]) && (classesOf(tokens[from]?.form.toLowerCase() ?? '') & SEAT) !== 0;
  return isSeat ? { from, to: from + 1, type: 'organisation' } : undefined;
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.form ?? '');
}

/** «Banka e Shqipërisë»: a kind of organisation with a capital inside a sentence, and what a small word joins to it. */
function findLinked(tokens: readonly Token[], { classesOf, links }: Vocabulary): WordSpan[] {
  const found: WordSpan[] = [];
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

/** The longest phrase of the lexicon that begins here. An article may be small, a place begins with a capital. */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  { phraseStarts, phraseClasses }: Vocabulary,
): WordSpan | undefined {
  let phrase = tokens[from]?.form.toLowerCase() ?? '';
  let capital = isCapital(tokens[from]);
  let longest: WordSpan | undefined;
  if (!phraseStarts.has(phrase)) return undefined;
  const mayBePlace = capital;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_PHRASE); at += 1) {
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

/** A quotation mark or bracket belongs to a name only with its partner; other marks never stand at its edge, but for a closing full stop. */
function trimMarks(tokens: readonly Token[], { from, to, type }: WordSpan): WordSpan {
  const at = (index: number): string => tokens[index]?.form ?? '';
  let [first, last] = [from, to - 1];
  const isPair = (): boolean => first < last && OPENING.test(at(first)) && CLOSING.test(at(last));
  while (first <= last && MARK.test(at(first)) && !isPair() && !hasPartner(tokens, first, last)) first += 1;
  while (
    last >= first &&
    MARK.test(at(last)) &&
    at(last) !== '.' &&
    !isPair() &&
    !hasPartner(tokens, first, last)
  )
    last -= 1;
  return { from: first, to: last + 1, type };
}

/** «SIA "Zvejnieki"»: the closing mark at the edge has its opening one inside. */
function hasPartner(tokens: readonly Token[], first: number, last: number): boolean {
  let marks = 0;
  for (let index = first; index <= last; index += 1)
    if (/^["“”„«»()]$/u.test(tokens[index]?.form ?? '')) marks += 1;
  return marks > 0 && marks % 2 === 0;
}

function growEnglish(tokens: readonly Token[], spans: readonly WordSpan[]): WordSpan[] {
  const grown: WordSpan[] = [];
  for (const span of spans) {
    const before = grown.at(-1);
    if (before && isLinked(tokens, before.to, span.from))
      grown[grown.length - 1] = { ...before, to: span.to, type: 'organisation' };
    else grown.push(span);
  }
  return grown.map((span) =>
    span.to - span.from > 1 && ENGLISH_HEADS.has(tokens[span.to]?.form ?? '')
      ? { ...span, to: span.to + 1 }
      : span,
  );
}

function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let index = from; index < to; index += 1)
    if (!ENGLISH_LINKS.has(tokens[index]?.form ?? '')) return false;
  return tokens[from]?.form !== 'for' || to - from === 2;
}
