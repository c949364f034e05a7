import { itemAt } from './item-at.ts';
import type { Groups } from './groups.ts';
import type { Lemma } from './lemmas.ts';
import { bestPairs, blockedPairs, isWritten, type LemmaPair } from './match.ts';
import { reasonFor, type Reason } from './reasons.ts';
import { NO_ALIGNMENT } from './spelling.ts';

/**
 * Joins lemmas of one kind across languages. A group accepts a member only if all members align with it: two spellings in one
 * language are two names, unless one is a transliteration.
 */
export function joinSpellings(
  lemmas: readonly Lemma[],
  members: readonly number[],
  groups: Groups,
  keys: (lemma: Lemma) => readonly string[],
  distance: (one: Lemma, other: Lemma) => number,
): void {
  const costs = new Map<number, Map<number, number>>();
  const costOf = (one: number, other: number): number => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const ofFirst = costs.get(first) ?? new Map<number, number>();
    const known = ofFirst.get(second);
    if (known !== undefined) return known;
    const cost = distance(itemAt(lemmas, first), itemAt(lemmas, second));
    costs.set(first, ofFirst.set(second, cost));
    return cost;
  };
  const pairs: LemmaPair[] = [];
  for (const [one, other] of blockedPairs(lemmas, members, keys)) {
    const cost = costOf(one, other);
    if (cost !== NO_ALIGNMENT) pairs.push({ one, other, cost });
  }
  const inGroup = new Map<number, number[]>();
  const membersOf = (entity: number): number[] => inGroup.get(groups.find(entity)) ?? [entity];
  const agree = (one: number, other: number): boolean =>
    membersOf(one).every((a) =>
      membersOf(other).every(
        (b) =>
          costOf(a, b) !== NO_ALIGNMENT || (lemmas[a]?.language !== lemmas[b]?.language && sharesGroup(a, b)),
      ),
    );
  const sharesGroup = (a: number, b: number): boolean => groups.find(a) === groups.find(b);
  for (const tier of [pairs.filter(({ cost }) => isWritten(cost)), pairs]) {
    for (const { one, other, cost } of bestPairs(
      lemmas,
      tier,
      (a, b) => sharesGroup(a, b) || costOf(a, b) !== NO_ALIGNMENT,
    )) {
      if (sharesGroup(one, other) || !agree(one, other)) continue;
      if (!isWritten(cost) && sharesLanguage(lemmas, membersOf(one), membersOf(other))) continue;
      const joined = [...membersOf(one), ...membersOf(other)];
      groups.join(one, other, reasonOf(itemAt(lemmas, one), itemAt(lemmas, other), cost));
      inGroup.set(groups.find(one), joined);
    }
  }
}

/** Whether both groups have a name in the same language, which rules out joining them by sound. */
function sharesLanguage(lemmas: readonly Lemma[], one: readonly number[], other: readonly number[]): boolean {
  const languages = new Set(one.map((member) => lemmas[member]?.language));
  return other.some((member) => languages.has(lemmas[member]?.language));
}

function reasonOf(one: Lemma, other: Lemma, cost: number): Reason {
  if (cost === 0) return reasonFor('same-letters', one, other);
  return reasonFor(isWritten(cost) ? 'same-sounds' : 'heard', one, other);
}
