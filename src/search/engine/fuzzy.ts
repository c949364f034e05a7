import { formOf } from '../key/fold.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';

/** More proposals help less. */
const MAX_PROPOSALS = 3;
/** So many letters are taken to be typed right, so that few files of words are looked through. */
const SURE_LETTERS = 2;

/**
 * Words of the archive that are spelled nearly so, for a word that occurs nowhere: one letter apart, two where the word is long; the
 * nearest first, then the commonest.
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
 * Letters to add, take away, change or swap with their neighbour; more than `most` is not counted further.
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
