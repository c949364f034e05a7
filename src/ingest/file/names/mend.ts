import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { NAME_LINKS, ORGANISATION_WORDS, SMALL_HEADS } from '../../../languages/en/organisation-words.ts';
import { findExpansions } from './expansions.ts';
import { addKnown } from './known.ts';
import type { NameSpan } from './labels.ts';
import { mendNotice } from './notices.ts';
import { isNoName } from './not-names.ts';
import { joinParticles } from './particles.ts';
import { trimPerson } from './person-edges.ts';
import { placesIn } from './place-edges.ts';
import { isCapital, type Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

const OPENING = /^["“„«»‘'’(]$/u;
const CLOSING = /^["”“»«’')]$/u;
/** A name of at most this many letters can be the abbreviation of a country or of an organisation. */
const MAX_UNION_LETTERS = 3;
/** Maximum number of words in a person's full name. */
const MAX_PERSON_WORDS = 3;
/** A token that cannot begin or end a name. */
const MARK = /^[^\p{L}\p{N}]+$/u;

const COUNTRY = bitOf('country');
const PLACE_WORD = bitOf('place-word');
const ROLE = bitOf('role');
const FIRST_NAME = bitOf('first-name') | bitOf('inflected-first-name');
const ORGANISATION_WORD = bitOf('organisation-word');
const NO_PERSON =
  bitOf('organisation') |
  bitOf('organisation-word') |
  bitOf('place') |
  bitOf('inflected-place') |
  bitOf('place-word');

/** Corrects the edges and types of names in a sentence, and adds those proved by an abbreviation or the lexicon. */
export function mendSpans(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  language: string,
  wordClasses: WordClasses,
): NameSpan[] {
  const proved = addKnown(tokens, findExpansions(tokens), spans, wordClasses);
  const ended = spans.flatMap((span) => trimPerson(tokens, span, language, wordClasses));
  const others = joinParticles(tokens, ended, wordClasses).filter(
    ({ from, to }) => !proved.some((sure) => from < sure.to && to > sure.from),
  );
  const trimmed = others.map((span) => trimMarks(tokens, span)).filter(({ from, to }) => from < to);
  const grown = language === 'en' ? trimmed : growEnglish(tokens, trimmed);
  const typed = grown.map((span) =>
    asOrganisation(
      tokens,
      asPerson(
        tokens,
        asFullName(tokens, asCountry(tokens, span, wordClasses), language, wordClasses),
        wordClasses,
      ),
      wordClasses,
    ),
  );
  const places = [...typed, ...proved].flatMap((span) => placesIn(tokens, span, wordClasses));
  const named = mendNotice(tokens, places, wordClasses);
  return apart(named).filter((span) => !isNoName(tokens, span, language, wordClasses));
}

/** Sorts spans and removes overlaps: the one that begins first stays, then the longer one. */
function apart(spans: readonly NameSpan[]): NameSpan[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const isApart = from >= end;
      if (isApart) end = to;
      return isApart;
    });
}

/**
 * Makes capitalised words after a role a person («præsidenten, Aleksandr …»), unless one of them is known as a place or an
 * organisation. A comma may separate the role from a full name.
 */
function asPerson(tokens: readonly Token[], span: NameSpan, { classesOf }: WordClasses): NameSpan {
  const words = tokens.slice(span.from, span.to);
  if (span.type === 'person' || words.length > MAX_PERSON_WORDS || !words.every(isCapital)) return span;
  const isComma = tokens[span.from - 1]?.form === ',' && words.length > 1;
  const before = tokens[span.from - (isComma ? 2 : 1)]?.form.toLowerCase() ?? '';
  const isOther = words.some(({ form }) => (classesOf(form.toLowerCase()) & NO_PERSON) !== 0);
  return (classesOf(before) & ROLE) !== 0 && !isOther ? { ...span, type: 'person' } : span;
}

const firstNamesOf = memoise(
  (language: string): ReadonlySet<string> => new Set(partOf(language, 'names').firstNames.split(' ')),
);

/** Makes a place of two words a person where the first is a first name of the language: «Anna Svensson», but not «Anna Park». */
function asFullName(
  tokens: readonly Token[],
  span: NameSpan,
  language: string,
  { classesOf, phraseClasses }: WordClasses,
): NameSpan {
  const words = tokens.slice(span.from, span.to).map(({ form }) => form);
  const [first = '', last = ''] = words;
  if (span.type !== 'place' || words.length !== 2 || !firstNamesOf(language).has(first)) return span;
  const isOther = words.some((word) => (classesOf(word.toLowerCase()) & NO_PERSON) !== 0);
  const isName =
    /^\p{Lu}\p{Ll}/u.test(last) && !isOther && phraseClasses(words.join(' ').toLowerCase()) === 0;
  return isName ? { ...span, type: 'person' } : span;
}

/**
 * Makes a person an organisation: what ends in an English word for one («Judiciary Committee»), or follows such a word of the language
 * without a first name («nationalistpartiet Sinn Fein»).
 */
function asOrganisation(tokens: readonly Token[], span: NameSpan, { classesOf }: WordClasses): NameSpan {
  if (span.type !== 'person' || span.to - span.from < 2) return span;
  const classesAt = (at: number): number => classesOf(tokens[at]?.form.toLowerCase() ?? '');
  const isEnglish = ORGANISATION_WORDS.has(tokens[span.to - 1]?.form.toLowerCase() ?? '');
  const isNamed =
    (span.from === 1 || /^\p{Ll}/u.test(tokens[span.from - 1]?.form ?? '')) &&
    (classesAt(span.from - 1) & (ORGANISATION_WORD | ROLE)) === ORGANISATION_WORD &&
    (classesAt(span.from) & FIRST_NAME) === 0;
  return isEnglish || isNamed ? { ...span, type: 'organisation' } : span;
}

/** Makes a country a place even where it acts like an organisation; also «Republic» with its name. */
function asCountry(tokens: readonly Token[], span: NameSpan, { classesOf }: WordClasses): NameSpan {
  const words = tokens.slice(span.from, span.to).map(({ form }) => form.toLowerCase());
  const [first = '', second] = words;
  if (span.type !== 'organisation' || words.length > 2 || first.length <= MAX_UNION_LETTERS) return span;
  const isCountry =
    (classesOf(first) & COUNTRY) !== 0 && (second === undefined || (classesOf(second) & PLACE_WORD) !== 0);
  return isCountry ? { ...span, type: 'place' } : span;
}

/** Trims marks at the edges of a name, except a pair of quotation marks or brackets and a closing full stop. */
function trimMarks(tokens: readonly Token[], span: NameSpan): NameSpan {
  const { from, to } = span;
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
  return { ...span, from: first, to: last + 1 };
}

/** Whether a mark at the edge has its partner inside: «SIA "Zvejnieki"». */
function hasPartner(tokens: readonly Token[], first: number, last: number): boolean {
  let marks = 0;
  for (let index = first; index <= last; index += 1)
    if (/^["“”„«»()]$/u.test(tokens[index]?.form ?? '')) marks += 1;
  return marks > 0 && marks % 2 === 0;
}

function growEnglish(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const grown: NameSpan[] = [];
  for (const span of spans) {
    const before = grown.at(-1);
    if (before && isLinked(tokens, before.to, span.from))
      grown[grown.length - 1] = { ...before, to: span.to, type: 'organisation' };
    else grown.push(span);
  }
  return grown.map((span) =>
    span.to - span.from > 1 && SMALL_HEADS.has(tokens[span.to]?.form ?? '')
      ? { ...span, to: span.to + 1 }
      : span,
  );
}

function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 2) return false;
  for (let index = from; index < to; index += 1) if (!NAME_LINKS.has(tokens[index]?.form ?? '')) return false;
  return tokens[from]?.form !== 'for' || to - from === 2;
}
