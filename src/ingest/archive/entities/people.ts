import type { MentionNumbers } from './collect-forms.ts';
import type { Groups } from './groups.ts';
import { itemAt } from './item-at.ts';
import { joinSpellings } from './join-spellings.ts';
import { isFullName, type Lemma } from './lemmas.ts';
import { isWritten, nameDistance } from './match.ts';
import { skeletons } from './skeleton.ts';
import { NO_ALIGNMENT } from './spelling.ts';

/** Skeletons of the first and the last word together. */
function keysOf({ stems }: Lemma): string[] {
  const first = [...new Set((stems[0] ?? []).flatMap(skeletons))];
  const last = [...new Set((stems.at(-1) ?? []).flatMap(skeletons))];
  return first.flatMap((one) => last.map((other) => `${one} ${other}`));
}

/** Joins the spellings of full names across languages, best first; respellings by sound come last. */
export function joinPeople(lemmas: readonly Lemma[], groups: Groups): void {
  const members = [...lemmas.keys()].filter((index) => isFullName(itemAt(lemmas, index)));
  joinSpellings(lemmas, members, groups, keysOf, nameDistance);
}

/** Minimum length of a bare name joined by its spelling rules; a shorter one must have the same letters. */
const MIN_LETTERS_BY_SOUND = 5;

/** Joins bare names across languages where they are part of no full name: «Pelé», «Putins». */
export function joinBareNames(lemmas: readonly Lemma[], entityAt: MentionNumbers, groups: Groups): void {
  const named = new Uint8Array(lemmas.length);
  for (const ofDraft of entityAt) for (const entity of ofDraft) if (entity >= 0) named[entity] = 1;
  const members = [...lemmas.keys()].filter((index) => {
    const lemma = itemAt(lemmas, index);
    return named[index] === 1 && lemma.type === 'person' && lemma.words === 1 && !isFullName(lemma);
  });
  joinSpellings(
    lemmas,
    members,
    groups,
    ({ stems }) => (stems[0] ?? []).flatMap(skeletons),
    (one, other) => {
      const cost = nameDistance(one, other);
      return cost > 0 &&
        (!isWritten(cost) || Math.min(one.base.length, other.base.length) < MIN_LETTERS_BY_SOUND)
        ? NO_ALIGNMENT
        : cost;
    },
  );
}
