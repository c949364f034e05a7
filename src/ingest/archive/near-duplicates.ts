import { compareText } from '../../record/order.ts';
import { candidatePairs, countShingles } from './near-duplicates/candidates.ts';
import { areVersions } from './near-duplicates/compare.ts';
import { hashWords, type HashableDraft } from './near-duplicates/word-hashes.ts';

/**
 * Finds corrected or shortened versions of one text: a map from id to the sorted ids of its versions. Only texts in the same
 * language are compared, and passages that many articles share, such as a footer, count for nothing. Exact duplicates have been
 * merged before. The order of `drafts` does not matter; linear in the words of the archive.
 *
 * @param haveOtherValues whether one template made two articles with other values, so that they are no versions ({@link findSeries})
 * @example
 * findNearDuplicates([first, corrected, stranger]) //=> Map { first.id => [corrected.id], corrected.id => [first.id] }
 */
export function findNearDuplicates(
  drafts: readonly HashableDraft[],
  haveOtherValues: (one: string, other: string) => boolean = () => false,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const languages = Map.groupBy(drafts, ({ language }) => language);
  for (const group of languages.values()) {
    if (group.length < 2) continue;
    const ordered = group.toSorted((a, b) => compareText(a.id, b.id));
    const texts = ordered.map((draft) => hashWords(draft));
    const counts = countShingles(texts);
    for (const [one, other] of candidatePairs(texts, counts)) {
      const [first, second] = [ordered[one], ordered[other]];
      const [words, otherWords] = [texts[one], texts[other]];
      if (!first || !second || !words || !otherWords) continue;
      if (areVersions(words, otherWords, counts) && !haveOtherValues(first.id, second.id))
        link(found, first.id, second.id);
    }
  }
  return new Map(
    [...found]
      .map(([id, others]) => [id, others.toSorted(compareText)] as const)
      .toSorted(([a], [b]) => compareText(a, b)),
  );
}

function link(found: Map<string, string[]>, one: string, other: string): void {
  found.set(one, [...(found.get(one) ?? []), other]);
  found.set(other, [...(found.get(other) ?? []), one]);
}
