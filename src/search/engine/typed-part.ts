/** A part of the text in the box, as a half-open range in UTF-16 units. */
export interface TypedPart {
  readonly start: number;
  readonly end: number;
  /** The part before the cursor, which suggestions begin with. */
  readonly typed: string;
}

/** Longest run of words that names are suggested for. */
const MAX_NAME_WORDS = 4;

const WORD_BEFORE = /(?<![\p{L}\p{N}\p{M}\p{Cf}'’.-])[\p{L}\p{N}\p{M}\p{Cf}'’.-]+$/u;
const REST_OF_WORD = /^[\p{L}\p{N}\p{M}\p{Cf}]*/u;
const QUOTES = /["„“”«»]/gu;

/**
 * The word at the cursor, then that word with one, two and three words before it: the parts of the text that suggestions can replace.
 * There are none where the cursor follows no word. A quoted or excluded word is not extended.
 *
 * @example
 * typedParts('Minsk Alex', 10).map(({ typed }) => typed) //=> ['Alex', 'Minsk Alex']
 */
export function typedParts(query: string, cursor: number): TypedPart[] {
  const before = query.slice(0, cursor);
  const [letters] = WORD_BEFORE.exec(before) ?? [''];
  const word = letters.replace(/^[^\p{L}\p{N}]+/u, '');
  if (word === '') return [];
  const end = cursor + (REST_OF_WORD.exec(query.slice(cursor))?.[0].length ?? 0);
  const start = cursor - word.length;
  const parts = [{ start, end, typed: word }];
  const isQuoted = (before.match(QUOTES)?.length ?? 0) % 2 === 1;
  if (isQuoted || /[-−–]$/u.test(before.slice(0, start))) return parts;
  const run = before.slice(Math.max(0, ...Array.from(before.matchAll(QUOTES), ({ index }) => index + 1)));
  const earlier = [
    ...run.slice(0, start - (before.length - run.length)).matchAll(/(?<=^|\s)[\p{L}\p{N}][^\s*]*(?=\s)/gu),
  ];
  for (const { index } of earlier.toReversed().slice(0, MAX_NAME_WORDS - 1)) {
    const from = before.length - run.length + index;
    parts.push({ start: from, end, typed: query.slice(from, cursor) });
  }
  return parts;
}
