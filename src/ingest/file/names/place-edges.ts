import type { NameSpan } from './labels.ts';
import { isCapital, type Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

/** Minimum length of a place on either side of a slash: «A/B» is no pair of places. */
const MIN_LETTERS_OF_PLACE = 3;

const NO_NAME = bitOf('no-name');

/**
 * The places in a span that was read as one: two with a slash between them («Darmstadt/Berlin»), and the last of an adjective and a
 * place that a link joins.
 */
export function placesIn(tokens: readonly Token[], span: NameSpan, wordClasses: WordClasses): NameSpan[] {
  if (span.type !== 'place') return [span];
  const parts = splitAtSlash(tokens, span).map((part) => withoutAdjective(tokens, part, wordClasses));
  return parts.map((part) =>
    part.from === span.from && part.to === span.to ? span : { ...part, partOf: span },
  );
}

function splitAtSlash(tokens: readonly Token[], { from, to, type }: NameSpan): NameSpan[] {
  const slash = tokens.slice(from, to).findIndex(({ form }) => form === '/');
  if (slash < 1) return [{ from, to, type }];
  const halves = [
    { from, to: from + slash, type },
    { from: from + slash + 1, to, type },
  ];
  const isPair = halves.every((half) => {
    const first = tokens[half.from];
    return half.from < half.to && isCapital(first) && (first?.form.length ?? 0) >= MIN_LETTERS_OF_PLACE;
  });
  return isPair ? halves : [{ from, to, type }];
}

/** Without an adjective that a link joins to the place: «Ministri i Jashtëm i Koresë» names Korea. */
function withoutAdjective(
  tokens: readonly Token[],
  span: NameSpan,
  { classesOf, links }: WordClasses,
): NameSpan {
  const { from, to, type } = span;
  const isAdjective = (classesOf(tokens[from]?.form.toLowerCase() ?? '') & NO_NAME) !== 0;
  const isJoined = links.size > 1 && links.has(tokens[from + 1]?.form ?? '') && from + 2 < to;
  return isAdjective && isJoined ? { from: from + 2, to, type } : span;
}
