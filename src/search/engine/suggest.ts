import type { BegunWord, Beginnings } from './prefixes.ts';
import { formOf } from '../key/fold.ts';
import type { KnownName } from '../index/term-dictionary.ts';
import { typedParts, type TypedPart } from './typed-part.ts';

/** A word or a name to put in the place of what was typed. */
export type Suggestion = Pick<TypedPart, 'start' | 'end'> &
  (
    | ({ readonly kind: 'word' } & BegunWord)
    | ({ readonly kind: 'name' } & Pick<KnownName, 'id' | 'type' | 'label' | 'articles'>)
  );

/** One letter begins everything. */
const SHORTEST = 2;
const MOST_NAMES = 4;
const MOST_WORDS = 6;

/**
 * What somebody who types can mean: names that begin with the words before the cursor, as many of them as a name takes; then words of the
 * archive that begin with the last of them.
 */
export async function suggest(
  query: string,
  cursor: number,
  { words, names }: Beginnings,
): Promise<Suggestion[]> {
  const parts = typedParts(query, cursor);
  const [word] = parts;
  if (word === undefined || formOf(word.typed).length < SHORTEST) return [];
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
    .slice(0, MOST_NAMES)
    .map(({ id, type, label, articles }) => ({ kind: 'name', start, end, id, type, label, articles }));
}

function toWords({ start, end }: TypedPart, words: readonly BegunWord[]): Suggestion[] {
  return words.slice(0, MOST_WORDS).map((word) => ({ kind: 'word', start, end, ...word }));
}
