import type { Mention } from '../draft.ts';
import type { Token } from './tokens.ts';
import type { NameType } from './labels.ts';

/** A name found in the text, with what is known of its place. */
export interface Found extends Mention {
  /** The first words of a sentence have a capital anyway. */
  readonly opensSentence: boolean;
}

/** How much surer a type must be than the one found before it replaces it. */
const CLEAR = 2;

/**
 * One type for one spelling: where the same words are found as different types, the type they have most often, counted
 * inside sentences before their beginnings, is given to all, if it is clearly ahead.
 */
export function agreeOnTypes(found: readonly Found[]): Found[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { text, type, opensSentence } of found) {
    const types = votes.get(text) ?? new Map<NameType, number>();
    votes.set(text, types.set(type, (types.get(type) ?? 0) + (opensSentence ? 0.5 : 1)));
  }
  return found.map((mention) => {
    const types = votes.get(mention.text);
    if (!types || types.size < 2) return mention;
    const own = types.get(mention.type) ?? 0;
    const [best, count] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    return count >= own * CLEAR ? { ...mention, type: best } : mention;
  });
}

/**
 * What was found as a name of several words, or twice, is one wherever the same words stand: names that the tagger passed over.
 */
export function findRepeated(sentences: readonly (readonly Token[])[], found: readonly Found[]): Found[] {
  const counts = new Map<string, { count: number; mention: Found }>();
  for (const mention of found) {
    const seen = counts.get(mention.text);
    counts.set(mention.text, { count: (seen?.count ?? 0) + 1, mention: seen?.mention ?? mention });
  }
  const taken = found.toSorted((a, b) => a.start - b.start);
  const missed: Found[] = [];
  let next = 0;
  for (const tokens of sentences) {
    for (const [index, { form, start, end }] of tokens.entries()) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next += 1;
      const isFree = next >= taken.length || (taken[next]?.start ?? 0) >= end;
      const known = counts.get(form);
      if (!isFree || index === 0 || !known || known.count < 2 || !/^\p{Lu}\p{L}{2}/u.test(form)) continue;
      missed.push({ ...known.mention, start, end, opensSentence: false });
    }
  }
  return missed;
}
