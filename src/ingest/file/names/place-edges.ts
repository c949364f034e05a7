import { isCapital } from './known.ts';
import type { NameSpan } from './labels.ts';
import type { Token } from './tokens.ts';

/** Minimum length of a place on either side of a slash: «A/B» is no pair of places. */
const MIN_LETTERS_OF_PLACE = 3;

/**
 * The places in a span that was read as one: two with a slash between them («Darmstadt/Berlin»), without the small words before
 * the name («norra Frankrike», «av Mexiko») and without half a compound («Øst- og Sydeuropa»).
 */
export function placesIn(tokens: readonly Token[], span: NameSpan): NameSpan[] {
  if (span.type !== 'place') return [span];
  const parts = splitAtSlash(tokens, span).map((part) => withoutSmallWords(tokens, part));
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

function withoutSmallWords(tokens: readonly Token[], { from, to, type }: NameSpan): NameSpan {
  const half = tokens
    .slice(from, to)
    .findIndex(({ form }, at) => form === '-' && isSmall(tokens[from + at + 1]));
  let first = half < 0 ? from : from + half + 1;
  while (first < to && isSmall(tokens[first])) first += 1;
  return first < to ? { from: first, to, type } : { from, to, type };
}

/** Whether a word has no capital: «norra», but not «al-Raqqa». */
function isSmall(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.form) && !/\p{Lu}/u.test(token.form);
}
