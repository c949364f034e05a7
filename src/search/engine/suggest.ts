import type { WordCompletion, Prefixes } from '../index/prefixes.ts';
import { formOf } from '../key/fold.ts';
import type { KnownName } from '../index/term-dictionary.ts';
import { typedParts, type TypedPart } from './typed-part.ts';

/** A word or name that can replace what was typed. */
export type Suggestion = Pick<TypedPart, 'start' | 'end'> &
  (
    | ({ readonly kind: 'word' } & WordCompletion)
    | ({ readonly kind: 'name' } & Pick<KnownName, 'id' | 'type' | 'label' | 'articles'>)
  );

/** Fewer letters get no suggestions. */
const MIN_LETTERS = 2;
const MAX_NAMES = 4;
const MAX_WORDS = 6;

/**
 * Suggests names that begin with the words before the cursor, the longest run of words that begins any; then words of the archive that
 * begin with the last word.
 */
export async function suggest(
  query: string,
  cursor: number,
  { words, names }: Prefixes,
): Promise<Suggestion[]> {
  const parts = typedParts(query, cursor);
  const [word] = parts;
  if (word === undefined || formOf(word.typed).length < MIN_LETTERS) return [];
  const [begun, ...named] = await Promise.all([
    words(word.typed),
    ...parts.map(async (part) => ({ part, names: await names(part.typed) })),
  ]);
  const longest = named.findLast((run) => run.names.length > 0);
  return [...(longest ? toNames(longest.part, longest.names) : []), ...toWords(word, begun)];
}

function toNames({ start, end, typed }: TypedPart, names: readonly KnownName[]): Suggestion[] {
  const form = formOf(typed);
  const beginsSo = ({ label }: KnownName): boolean =>
    Object.values(label).some((text) =>
      text.split(/\s+/u).some((_, index, all) => formOf(all.slice(index).join('')).startsWith(form)),
    );
  return names
    .toSorted((a, b) => Number(beginsSo(b)) - Number(beginsSo(a)) || b.articles - a.articles)
    .slice(0, MAX_NAMES)
    .map(({ id, type, label, articles }) => ({ kind: 'name', start, end, id, type, label, articles }));
}

function toWords({ start, end }: TypedPart, words: readonly WordCompletion[]): Suggestion[] {
  return words.slice(0, MAX_WORDS).map((word) => ({ kind: 'word', start, end, ...word }));
}
