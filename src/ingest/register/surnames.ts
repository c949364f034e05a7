import { item } from './item.ts';
import type { Groups } from './groups.ts';
import type { Stems } from './inflection.ts';
import type { Lemma } from './lemmas.ts';
import { baseAt, wordDistance } from './match.ts';
import { isFullName } from './people.ts';
import { skeletons } from './skeleton.ts';
import { APART, spellingDistance, WRITTEN } from './spelling.ts';
import { isInitial } from './words.ts';

/** A surname of one language and the people who bear it in full. */
interface Surname {
  readonly language: string;
  readonly base: string;
  /** All base forms it can be of. */
  readonly bases: ReadonlySet<string>;
  readonly stems: Stems;
  readonly lemmas: number[];
  /** Groups of its lemmas, each once. */
  people?: ReadonlySet<number>;
}

const NOBODY: ReadonlySet<number> = new Set();

/** Finds the people a bare surname, or an initial with a surname, can stand for; the groups must not change any more. */
export function surnameFinder(
  lemmas: readonly Lemma[],
  groups: Groups,
): (lemma: number) => ReadonlySet<number> {
  const bySkeleton = new Map<string, Surname[]>();
  const surnames = new Map<string, Surname>();
  lemmas.forEach((lemma, index) => {
    if (!isFullName(lemma)) return;
    const { base, bases, stems } = surnameOf(lemma);
    const key = [lemma.language, base, ...bases, '', ...stems].join(' ');
    let surname = surnames.get(key);
    if (!surname) {
      surname = { language: lemma.language, base, bases, stems, lemmas: [] };
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

function surnameOf(lemma: Lemma): Pick<Surname, 'base' | 'bases' | 'stems'> {
  return {
    base: baseAt(lemma, lemma.words - 1).toLowerCase(),
    bases: new Set(lemma.readings.flatMap(({ words }) => words.at(-1)?.base.toLowerCase() ?? [])),
    stems: lemma.stems.at(-1) ?? [],
  };
}

function candidatesOf(
  lemma: Lemma,
  bySkeleton: ReadonlyMap<string, readonly Surname[]>,
  lemmas: readonly Lemma[],
  groups: Groups,
): ReadonlySet<number> {
  const { language } = lemma;
  const { base, bases, stems } = surnameOf(lemma);
  const initials = initialsOf(lemma);
  const own = new Set<number>();
  const foreign = new Set<number>();
  const speaks = new Set<number>();
  for (const surname of new Set(stems.flatMap(skeletons).flatMap((key) => bySkeleton.get(key) ?? []))) {
    const bearers =
      initials.length === 0
        ? peopleOf(surname, groups)
        : surname.lemmas.filter((index) => fitsInitials(initials, item(lemmas, index))).map(groups.find);
    if (surname.language !== language) {
      if (wordDistance(stems, language, surname.stems, surname.language) < WRITTEN) addAll(foreign, bearers);
      continue;
    }
    addAll(speaks, peopleOf(surname, groups));
    if (
      !bases.isDisjointFrom(surname.bases) ||
      spellingDistance(base, language, surname.base, language) !== APART
    )
      addAll(own, bearers);
  }
  for (const group of foreign) if (!speaks.has(group)) own.add(group);
  return own;
}

function peopleOf(surname: Surname, groups: Groups): ReadonlySet<number> {
  return (surname.people ??= new Set(surname.lemmas.map(groups.find)));
}

function addAll(set: Set<number>, items: Iterable<number>): void {
  for (const one of items) set.add(one);
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
