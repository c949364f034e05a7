import { distance } from '../../base/distance.ts';
import { formOf } from '../key/fold.ts';
import type { TermDictionary } from '../index/term-dictionary.ts';

const CAPITAL = /^\p{Lu}/u;

/** Number of words that are proposed. */
const MAX_PROPOSALS = 3;
/** Letters at the beginning that are taken to be right, so that few files of words are searched. */
const SURE_LETTERS = 2;

/**
 * Words of the archive that differ from a word in one letter, or in two when it has seven letters or more. The closest come first,
 * then those that are written with a capital or without as the typed one is («Trmp» is rather Trump than «trup»), then the most
 * frequent.
 */
export async function fuzzyWords(word: string, { findPrefix }: TermDictionary): Promise<string[]> {
  const typed = formOf(word);
  if (typed.length < 4) return [];
  const allowed = typed.length < 7 ? 1 : 2;
  const known = await findPrefix(typed.slice(0, typed.length < 6 ? SURE_LETTERS : SURE_LETTERS + 1));
  const near = known.flatMap(({ forms }) =>
    forms.flatMap(({ text, count }) => {
      const apart = distance(typed, formOf(text), allowed);
      const isOther = CAPITAL.test(text) !== CAPITAL.test(word);
      return apart > allowed ? [] : [{ text, count, apart, isOther }];
    }),
  );
  const sorted = near.toSorted(
    (a, b) =>
      a.apart - b.apart ||
      Number(a.isOther) - Number(b.isOther) ||
      b.count - a.count ||
      (a.text < b.text ? -1 : 1),
  );
  return [...new Set(sorted.map(({ text }) => text))].slice(0, MAX_PROPOSALS);
}
