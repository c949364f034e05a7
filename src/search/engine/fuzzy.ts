import { formOf } from '../key/fold.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';

/** Number of words that are proposed. */
const MAX_PROPOSALS = 3;
/** Letters at the beginning that are taken to be right, so that few files of words are searched. */
const SURE_LETTERS = 2;

/**
 * Words of the archive that differ from a word in one letter, or in two when it has seven letters or more. The closest come first,
 * then the most frequent.
 */
export async function fuzzyWords(word: string, { findPrefix }: TermDictionary): Promise<string[]> {
  const typed = formOf(word);
  if (typed.length < 4) return [];
  const allowed = typed.length < 7 ? 1 : 2;
  const known = await findPrefix(typed.slice(0, typed.length < 6 ? SURE_LETTERS : SURE_LETTERS + 1));
  const near = known.flatMap(({ forms }) =>
    forms.flatMap(({ text, count }) => {
      const apart = distance(typed, formOf(text), allowed);
      return apart > allowed ? [] : [{ text, count, apart }];
    }),
  );
  const sorted = near.toSorted(
    (a, b) => a.apart - b.apart || b.count - a.count || (a.text < b.text ? -1 : 1),
  );
  return [...new Set(sorted.map(({ text }) => text))].slice(0, MAX_PROPOSALS);
}

/**
 * The Damerau–Levenshtein distance (optimal string alignment) of two words; any number above `most` when it is larger.
 *
 * @example
 * distance('bruge', 'burge', 2) //=> 1
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swap =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
          ? (twoBefore[column - 2] ?? Infinity) + 1
          : Infinity;
      current.push(Math.min(change, swap, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    [twoBefore, before] = [before, current];
  }
  return before[b.length] ?? most + 1;
}
