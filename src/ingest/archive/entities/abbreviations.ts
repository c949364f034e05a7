import type { Collected, MentionNumbers } from './collect-forms.ts';
import type { Groups } from './groups.ts';
import type { Lemma } from './lemmas.ts';
import { reasonFor } from './reasons.ts';
import { isCapital } from './words.ts';

/** The marks between a name and its short form: «ISW, Institute …», «Institute … (ISW)». */
const SEPARATOR = /^\s{0,2}(?:,|\(|[–—-])\s{0,2}["“”„«']?$/u;
const MAX_SEPARATOR_LENGTH = 6;

/** Joins an abbreviation with the long form beside it, unless the texts of the archive give it several long forms. */
export function joinAbbreviations(
  { drafts }: Collected,
  lemmas: readonly Lemma[],
  lemmaAt: MentionNumbers,
  groups: Groups,
): void {
  const meanings = new Map<number, Set<number>>();
  drafts.forEach(({ text, mentions: { names } }, at) => {
    for (let index = 1; index < names.length; index += 1) {
      const before = names[index - 1];
      const after = names[index];
      if (!before || !after || after.start < before.end || after.start - before.end > MAX_SEPARATOR_LENGTH)
        continue;
      if (!SEPARATOR.test(text.slice(before.end, after.start))) continue;
      const [one, other] = [lemmaAt[at]?.[index - 1] ?? -1, lemmaAt[at]?.[index] ?? -1];
      const [short, long] = isAbbreviation(lemmas[one]) ? [one, other] : [other, one];
      if (!abbreviates(lemmas[short], lemmas[long])) continue;
      meanings.set(short, (meanings.get(short) ?? new Set()).add(long));
    }
  });
  for (const [short, longs] of meanings) {
    const [long] = longs;
    if (long === undefined || new Set([...longs].map((other) => groups.find(other))).size !== 1) continue;
    groups.join(short, long, reasonFor('abbreviation', lemmas[short], lemmas[long]));
  }
}

function isAbbreviation(lemma: Lemma | undefined): boolean {
  return lemma !== undefined && /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&]{2,8}$/u.test(lemma.base);
}

/** Whether the letters of an abbreviation begin the words of a long form, in order; other words may be skipped. */
function abbreviates(short: Lemma | undefined, long: Lemma | undefined): boolean {
  if (!short || !long || !isAbbreviation(short) || long.type === 'person' || short.type === 'person')
    return false;
  const words = long.base.split(/[\s-]+/u);
  if (words.length < 2) return false;
  const letters = Array.from(short.base.toUpperCase());
  const initials = words.map((word) => word.charAt(0).toUpperCase());
  const capitals = words.filter(isCapital).map((word) => word.charAt(0));
  return (
    [initials, capitals].some((beginnings) => beginnings.join('') === letters.join('')) ||
    inOrder(letters, initials)
  );
}

function inOrder(letters: readonly string[], initials: readonly string[]): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length && letters.length >= 3 && letters[0] === initials[0];
}
