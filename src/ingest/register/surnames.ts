import { item } from './item.ts';
import type { Groups } from './groups.ts';
import type { Stems } from './inflection.ts';
import type { Lemma } from './lemmas.ts';
import { baseAt, wordDistance } from './match.ts';
import { isFullName } from './people.ts';
import { skeletons } from './skeleton.ts';
import { APART, spellingDistance, WRITTEN } from './spelling.ts';
import { isInitial } from './words.ts';

/** A surname of one language and the full names that bear it. */
interface Surname {
  readonly language: string;
  readonly base: string;
  readonly stems: Stems;
  readonly lemmas: number[];
}

const NOBODY: ReadonlySet<number> = new Set();

/** Finds the people a bare surname, or an initial with a surname, can stand for. */
export function surnameFinder(
  lemmas: readonly Lemma[],
  groups: Groups,
): (lemma: number) => ReadonlySet<number> {
  const bySkeleton = new Map<string, Surname[]>();
  const surnames = new Map<string, Surname>();
  lemmas.forEach((lemma, index) => {
    if (!isFullName(lemma)) return;
    const stems: Stems = lemma.stems.at(-1) ?? [];
    const base = baseAt(lemma, lemma.words - 1).toLowerCase();
    const key = `${lemma.language} ${base} ${stems.join(' ')}`;
    let surname = surnames.get(key);
    if (!surname) {
      surname = { language: lemma.language, base, stems, lemmas: [] };
      surnames.set(key, surname);
      for (const skeleton of new Set(stems.flatMap(skeletons))) {
        const block = bySkeleton.get(skeleton) ?? [];
        block.push(surname);
        bySkeleton.set(skeleton, block);
      }
    }
    surname.lemmas.push(index);
  });
  const known = new Map<number, ReadonlySet<number>>();
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const lemma = lemmas[index];
    const found = lemma ? candidatesOf(lemma, bySkeleton, lemmas, groups) : NOBODY;
    known.set(index, found);
    return found;
  };
}

function candidatesOf(
  lemma: Lemma,
  bySkeleton: ReadonlyMap<string, readonly Surname[]>,
  lemmas: readonly Lemma[],
  groups: Groups,
): ReadonlySet<number> {
  const stems: Stems = lemma.stems.at(-1) ?? [];
  const base = baseAt(lemma, lemma.words - 1).toLowerCase();
  const bases = new Set(lemma.readings.map(({ words }) => words.at(-1)?.base.toLowerCase()));
  const initials = initialsOf(lemma);
  const own = new Set<number>();
  const foreign = new Set<number>();
  const speaks = new Set<number>();
  for (const surname of new Set(stems.flatMap(skeletons).flatMap((key) => bySkeleton.get(key) ?? []))) {
    const isOwn = surname.language === lemma.language;
    if (!isOwn && wordDistance(stems, lemma.language, surname.stems, surname.language) >= WRITTEN) continue;
    const isSpelledSo =
      isOwn && spellingDistance(base, lemma.language, surname.base, surname.language) !== APART;
    for (const index of surname.lemmas) {
      const group = groups.find(index);
      if (isOwn) speaks.add(group);
      if (initials.length > 0 && !fitsInitials(initials, item(lemmas, index))) continue;
      if (!isOwn) foreign.add(group);
      else if (isSpelledSo || sharesSurname(item(lemmas, index), bases)) own.add(group);
    }
  }
  for (const group of foreign) if (!speaks.has(group)) own.add(group);
  return own;
}

function sharesSurname({ readings }: Lemma, bases: ReadonlySet<string | undefined>): boolean {
  return readings.some(({ words }) => bases.has(words.at(-1)?.base.toLowerCase()));
}

/** «A. B. Berg» → A, B. */
function initialsOf({ base }: Lemma): string[] {
  return base
    .split(' ')
    .filter(isInitial)
    .flatMap((word) => Array.from(word.replace(/[.-]/gu, '')));
}

/** «A. Berg» is no Karin, and «A. B. Berg» no Anna-Karin. */
function fitsInitials(initials: readonly string[], full: Lemma): boolean {
  const given = full.base
    .split(' ')
    .slice(0, -1)
    .flatMap((word) => word.split('-'));
  return initials.every((letter, at) => given[at]?.startsWith(letter) === true);
}
