import { itemAt } from './item-at.ts';
import type { Groups } from './groups.ts';
import type { Stems } from './inflection.ts';
import { isFullName, type Lemma } from './lemmas.ts';
import { baseAt, wordDistance } from './match.ts';
import { skeletons } from './skeleton.ts';
import { NO_ALIGNMENT, spellingDistance, MIN_HEARD_COST } from './spelling.ts';
import { isInitial } from './words.ts';

/** A surname in one language, and the people whose full names have it. */
interface Surname {
  readonly language: string;
  readonly base: string;
  /** All its possible base forms. */
  readonly bases: ReadonlySet<string>;
  readonly lemmas: number[];
  /** The groups of its lemmas. */
  people?: ReadonlySet<number>;
}

const NOBODY: ReadonlySet<number> = new Set();

/** A stem in one language, and the surnames that can have it. */
interface Stem {
  readonly language: string;
  readonly text: string;
  readonly surnames: Surname[];
}

/** Surnames indexed by skeleton. */
interface Surnames {
  readonly bySkeleton: ReadonlyMap<string, readonly Stem[]>;
  /** For a stem in a language, the surnames in other languages that align with it. */
  readonly foreign: Map<string, readonly Surname[]>;
}

/** Finds the people whom a bare surname, or initials with a surname, can mean. The groups must not change afterwards. */
export function surnameFinder(
  lemmas: readonly Lemma[],
  groups: Groups,
): (lemma: number) => ReadonlySet<number> {
  const surnames = collectSurnames(lemmas);
  const known = new Map<number, ReadonlySet<number>>();
  return (index) => {
    const before = known.get(index);
    if (before) return before;
    const lemma = lemmas[index];
    const found = lemma ? candidatesOf(lemma, surnames, lemmas, groups) : NOBODY;
    known.set(index, found);
    return found;
  };
}

function collectSurnames(lemmas: readonly Lemma[]): Surnames {
  const bySkeleton = new Map<string, Stem[]>();
  const byStem = new Map<string, Stem>();
  const surnames = new Map<string, Surname>();
  lemmas.forEach((lemma, index) => {
    if (!isFullName(lemma)) return;
    const { language } = lemma;
    const { base, bases, stems } = surnameOf(lemma);
    const key = [language, base, ...bases, '', ...stems].join(' ');
    const known = surnames.get(key);
    if (known) {
      known.lemmas.push(index);
      return;
    }
    const surname = { language, base, bases, lemmas: [index] };
    surnames.set(key, surname);
    for (const text of stems) {
      const stem = byStem.get(`${language} ${text}`);
      if (stem) stem.surnames.push(surname);
      else {
        const added = { language, text, surnames: [surname] };
        byStem.set(`${language} ${text}`, added);
        for (const skeleton of skeletons(text)) {
          const block = bySkeleton.get(skeleton) ?? [];
          block.push(added);
          bySkeleton.set(skeleton, block);
        }
      }
    }
  });
  return { bySkeleton, foreign: new Map() };
}

/** The surnames in other languages that align with a stem; each stem is compared once. */
function foreignOf(text: string, language: string, { bySkeleton, foreign }: Surnames): readonly Surname[] {
  const key = `${language} ${text}`;
  const known = foreign.get(key);
  if (known) return known;
  const compared = new Set<Stem>();
  const alike = new Set<Surname>();
  const own = [text];
  for (const skeleton of skeletons(text)) {
    for (const stem of bySkeleton.get(skeleton) ?? []) {
      if (stem.language === language || compared.has(stem)) continue;
      compared.add(stem);
      if (wordDistance(own, language, [stem.text], stem.language) < MIN_HEARD_COST)
        addAll(alike, stem.surnames);
    }
  }
  const found = [...alike];
  foreign.set(key, found);
  return found;
}

function surnameOf(lemma: Lemma): Pick<Surname, 'base' | 'bases'> & { readonly stems: Stems } {
  return {
    base: baseAt(lemma, lemma.words - 1).toLowerCase(),
    bases: new Set(lemma.analyses.flatMap(({ words }) => words.at(-1)?.base.toLowerCase() ?? [])),
    stems: lemma.stems.at(-1) ?? [],
  };
}

function candidatesOf(
  lemma: Lemma,
  surnames: Surnames,
  lemmas: readonly Lemma[],
  groups: Groups,
): ReadonlySet<number> {
  const { language } = lemma;
  const { base, bases, stems } = surnameOf(lemma);
  const initials = initialsOf(lemma);
  const bearersOf = (surname: Surname): Iterable<number> =>
    initials.length === 0
      ? peopleOf(surname, groups)
      : surname.lemmas
          .filter((index) => fitsInitials(initials, itemAt(lemmas, index)))
          .map((index) => groups.find(index));
  const near = new Set<Surname>();
  for (const skeleton of new Set(stems.flatMap(skeletons)))
    for (const stem of surnames.bySkeleton.get(skeleton) ?? [])
      if (stem.language === language) addAll(near, stem.surnames);
  const found = new Set<number>();
  const speaks = new Set<number>();
  for (const surname of near) {
    addAll(speaks, peopleOf(surname, groups));
    if (
      !bases.isDisjointFrom(surname.bases) ||
      spellingDistance(base, language, surname.base, language) !== NO_ALIGNMENT
    )
      addAll(found, bearersOf(surname));
  }
  for (const surname of new Set(stems.flatMap((text) => foreignOf(text, language, surnames))))
    for (const group of bearersOf(surname)) if (!speaks.has(group)) found.add(group);
  return found;
}

function peopleOf(surname: Surname, groups: Groups): ReadonlySet<number> {
  return (surname.people ??= new Set(surname.lemmas.map((index) => groups.find(index))));
}

function addAll<Item>(set: Set<Item>, items: Iterable<Item>): void {
  for (const one of items) set.add(one);
}

/** The initials in a name: «A. B. Berg» → A, B. */
function initialsOf({ base }: Lemma): string[] {
  return base
    .split(' ')
    .filter(isInitial)
    .flatMap((word) => Array.from(word.replace(/[.-]/gu, '')));
}

/** Whether initials fit a full name: «A. Berg» cannot be Karin Berg. */
function fitsInitials(initials: readonly string[], full: Lemma): boolean {
  const given = full.base
    .split(' ')
    .slice(0, -1)
    .flatMap((word) => word.split('-'));
  return initials.every((letter, at) => given[at]?.startsWith(letter) === true);
}
