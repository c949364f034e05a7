import { itemAt } from './item-at.ts';
import type { Collected, MentionNumbers } from './collect-forms.ts';
import type { Exonym } from './exonyms.ts';
import type { Groups } from './groups.ts';
import type { Lemma } from './lemmas.ts';
import { reasonFor } from './reasons.ts';

/** Maximum number of mentions of a misspelled name, and minimum number of the name meant. */
const MAX_SLIP_COUNT = 2;
const MIN_MEANT_COUNT = 2;

/** Minimum length of a word with one or two typing errors. */
const MIN_LETTERS_FOR_ONE_ERROR = 7;
const MIN_LETTERS_FOR_TWO_ERRORS = { person: 10, place: 7, organisation: 10 } as const;

/** Joins a misspelled name to the name meant, where its document has only one candidate. */
export function joinSlips(
  { drafts }: Collected,
  lemmas: readonly Lemma[],
  exonyms: ReadonlyMap<number, Exonym>,
  lemmaAt: MentionNumbers,
  entityAt: MentionNumbers,
  groups: Groups,
): void {
  const suspects = new Set(
    [...lemmas.keys()].filter((index) => isSuspect(itemAt(lemmas, index)) && !exonyms.has(index)),
  );
  if (suspects.size === 0) return;
  drafts.forEach((_, at) => {
    const found = lemmaAt[at] ?? new Int32Array();
    const here = [...new Set(found)].filter((lemma) => lemma >= 0);
    for (const slip of here) {
      if (!suspects.has(slip) || groups.find(entityOf(slip)) !== slip) continue;
      const meant = here.filter(
        (other) => other !== slip && isSlipOf(itemAt(lemmas, slip), itemAt(lemmas, other)),
      );
      const targets = new Set(meant.map((other) => groups.find(entityOf(other))));
      const [first] = meant;
      const [target] = targets;
      if (targets.size !== 1 || first === undefined || target === undefined || target === slip) continue;
      groups.join(slip, target, reasonFor('slip', lemmas[slip], lemmas[first]));
    }

    function entityOf(lemma: number): number {
      return entityAt[at]?.[found.indexOf(lemma)] ?? lemma;
    }
  });
}

function isSuspect({ count, base }: Lemma): boolean {
  return count <= MAX_SLIP_COUNT && base.length >= MIN_LETTERS_FOR_ONE_ERROR;
}

function isSlipOf(slip: Lemma, other: Lemma): boolean {
  if (
    slip.type !== other.type ||
    slip.language !== other.language ||
    other.count < MIN_MEANT_COUNT ||
    other.count < 2 * slip.count
  )
    return false;
  const one = slip.base.toLowerCase().split(' ');
  const meant = other.base.toLowerCase().split(' ');
  if (slip.words === 1 && other.words > 1 && slip.type === 'person')
    return isNear(one[0] ?? '', meant.at(-1) ?? '', slip.type);
  if (one.length !== meant.length) return false;
  const different = one.flatMap((word, index) =>
    word === meant[index] ? [] : [[word, meant[index] ?? ''] as const],
  );
  return different.length === 1 && different.every(([word, right]) => isNear(word, right, slip.type));
}

function isNear(word: string, right: string, type: Lemma['type']): boolean {
  if (!word.startsWith(right.charAt(0)) || word === right) return false;
  const length = Math.min(word.length, right.length);
  const limit = length >= MIN_LETTERS_FOR_TWO_ERRORS[type] ? 2 : length >= MIN_LETTERS_FOR_ONE_ERROR ? 1 : 0;
  return limit > 0 && Math.abs(word.length - right.length) <= limit && typingErrors(word, right) <= limit;
}

/**
 * The number of typing errors between two words. An extra letter, a missing one and two swapped ones count as one; a wrong letter
 * counts as two, because it often makes another name (Karlsen, Karlson).
 *
 * @example
 * typingErrors('bealurs', 'belarus') //=> 2
 */
function typingErrors(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1);
      const swapped =
        i > 1 &&
        j > 1 &&
        one.charAt(i - 1) === other.charAt(j - 2) &&
        one.charAt(i - 2) === other.charAt(j - 1);
      row.push(
        Math.min(
          (rows[i - 1]?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (rows[i - 1]?.[j - 1] ?? 0) + (same ? 0 : 2),
          swapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
