import type { NameSpan } from './labels.ts';
import { isCapital, type Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

const DIGIT = /\p{N}/u;
const CLOCK = /^[.:]$/u;
/** Maximum length of the day and time before the fields of a notice, and of the name of its place, in tokens. */
const MAX_TIME_TOKENS = 12;
const MAX_PLACE_TOKENS = 3;
const MAX_EVENT_TOKENS = 3;

const PLACE = bitOf('place') | bitOf('inflected-place');
const NAME =
  PLACE |
  bitOf('first-name') |
  bitOf('inflected-first-name') |
  bitOf('surname') |
  bitOf('listed-person') |
  bitOf('organisation') |
  bitOf('company');

/**
 * Corrects the names in the heading of a notice, «9 mars 22.15, Rattfylleri, Mariestad» or «Rattfylleri, Mariestad»: the last field
 * is its place, and the fields before it say what happened.
 */
export function mendNotice(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  { classesOf }: WordClasses,
): readonly NameSpan[] {
  const timed = fieldsOf(tokens);
  const fields = timed.length > 0 ? timed : eventAndPlace(tokens, classesOf);
  const last = fields.at(-1);
  if (!last || fields.length < 2) return spans;
  const isEvent = ({ from, to }: NameSpan): boolean =>
    from < last.from &&
    tokens.slice(from, to).every(({ form }) => (classesOf(form.toLowerCase()) & PLACE) === 0);
  const named = spans.filter((span) => !isEvent(span));
  const isName =
    last.to - last.from <= MAX_PLACE_TOKENS &&
    tokens.slice(last.from, last.to).every((token) => isCapital(token));
  return isName
    ? [...named.filter(({ to }) => to <= last.from), { from: last.from, to: last.to, type: 'place' }]
    : named;
}

/** The fields between commas after a day and a time; none where the sentence does not begin so. */
function fieldsOf(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  const first = tokens.findIndex(({ form }) => form === ',');
  const [hour = '', mark = '', minute = ''] = tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ form }) => form);
  const isTimed =
    first <= MAX_TIME_TOKENS &&
    [tokens[0]?.form ?? '', hour, minute].every((form) => DIGIT.test(form)) &&
    CLOCK.test(mark);
  if (!isTimed) return [];
  const end = tokens.at(-1)?.form === '.' ? tokens.length - 1 : tokens.length;
  const commas = [...tokens.keys()].filter((at) => at >= first && at < end && tokens[at]?.form === ',');
  return commas.map((comma, index) => ({ from: comma + 1, to: commas[index + 1] ?? end }));
}

/** The two fields of a heading that is an event and a known place: a word that no list has as a name, a comma, and the place. */
function eventAndPlace(
  tokens: readonly Token[],
  classesOf: WordClasses['classesOf'],
): { readonly from: number; readonly to: number }[] {
  const comma = tokens.findIndex(({ form }) => form === ',');
  const end = tokens.at(-1)?.form === '.' ? tokens.length - 1 : tokens.length;
  const classesAt = (at: number): number => classesOf(tokens[at]?.form.toLowerCase() ?? '');
  const isPlace =
    end - comma - 1 >= 1 &&
    end - comma - 1 <= MAX_PLACE_TOKENS &&
    tokens.slice(comma + 1, end).every((token) => isCapital(token)) &&
    (classesAt(comma + 1) & PLACE) !== 0;
  const isEvent =
    comma > 0 && comma <= MAX_EVENT_TOKENS && isCapital(tokens[0]) && (classesAt(0) & NAME) === 0;
  const isOneName = tokens.slice(1, Math.max(1, comma)).some((token) => isCapital(token));
  return isPlace && isEvent && !isOneName
    ? [
        { from: 0, to: comma },
        { from: comma + 1, to: end },
      ]
    : [];
}
