import { itemAt } from './item-at.ts';
import type { Collected, MentionNumbers } from './collect-forms.ts';
import type { Exonym } from './exonyms.ts';
import type { Groups } from './groups.ts';
import { isFullName, type Lemma, type LemmaTable } from './lemmas.ts';
import { baseAt, haveSameInitials, SHORTENED_FIRST_NAME_COST, isPatronymic, wordDistance } from './match.ts';
import { NO_ALIGNMENT, MIN_HEARD_COST } from './spelling.ts';
import { surnameFinder } from './surnames.ts';

/**
 * A bare surname means the best known of several people if documents name that person in full this many times as often as all
 * others together, and if there are at least this many such documents.
 */
const MIN_LEAD = 20;
const MIN_DOCUMENTS_OF_LEADER = 20;

/**
 * A bare surname means a person whom other documents name in full only if at least this many in its own language do; or if one of
 * them, in its own language or of at least as many, shares another name with the document, which not more documents than the maximum have.
 */
const MIN_DOCUMENTS_IN_FULL = 2;
const MAX_DOCUMENTS_OF_SHARED_NAME = 60;

/** The lemma and the entity of each mention. */
export interface Resolved {
  readonly lemmaAt: MentionNumbers;
  readonly entityAt: MentionNumbers;
}

/** The people that a document names in full: from their group to a lemma of theirs there. */
type NamedPeople = ReadonlyMap<number, number>;

/** Assigns each mention its entity: its own for a full name, place or organisation, and the person meant for a bare name. */
export function resolveMentions(
  { drafts, formOf }: Collected,
  lemmas: LemmaTable,
  exonyms: ReadonlyMap<number, Exonym>,
  groups: Groups,
): Resolved {
  const { list } = lemmas;
  const findSurname = surnameFinder(list, groups);
  const foremost = new Map<number, number | undefined>();
  const lemmaAt = drafts.map(({ mentions: { names } }, at) =>
    (formOf[at] ?? new Int32Array()).map((form, index) =>
      lemmas.lemmaOf(form, names[index]?.type ?? 'place'),
    ),
  );
  const areFull = Uint8Array.from(list, (lemma) => Number(isFullName(lemma)));
  const casts = lemmaAt.map((ofDraft): NamedPeople => {
    const cast = new Map<number, number>();
    for (const lemma of ofDraft) if (lemma >= 0 && areFull[lemma] === 1) cast.set(groups.find(lemma), lemma);
    return cast;
  });
  const naming = documentsNaming(casts);
  const documents = new Map(naming.entries().map(([group, { length }]) => [group, length]));
  const company = companyOf(lemmaAt, list, areFull, groups);
  const firstNames = new Set<string>();
  for (const lemma of list)
    if (isFullName(lemma)) firstNames.add(`${lemma.language} ${baseAt(lemma, 0).toLowerCase()}`);
  const isFirstName = ({ analyses, language, words }: Lemma): boolean =>
    words === 1 && analyses.some(({ base }) => firstNames.has(`${language} ${base.toLowerCase()}`));
  /** Whether a surname in a document means this person. */
  const isSure = ({ language }: Lemma, group: number, at: number): boolean => {
    const inFull = naming.get(group) ?? [];
    const own: number[] = [];
    for (const other of inFull) {
      if (itemAt(list, casts[other]?.get(group) ?? -1).language === language) own.push(other);
      if (own.length >= MIN_DOCUMENTS_IN_FULL) return true;
    }
    const near = inFull.length >= MIN_DOCUMENTS_IN_FULL ? inFull : own;
    return near.some((other) => company.areJoined(at, other, group));
  };
  const mostKnownOf = (lemma: number, candidates: ReadonlySet<number>): number | undefined => {
    if (!foremost.has(lemma)) foremost.set(lemma, mostKnown(candidates, documents));
    return foremost.get(lemma);
  };
  const entityAt = lemmaAt.map((ofDraft, at) => {
    const cast = casts[at] ?? new Map<number, number>();
    const known = new Map<number, number>();
    return ofDraft.map((lemma) => {
      const of = list[lemma];
      if (of?.type !== 'person' || exonyms.has(lemma)) return lemma;
      const before = known.get(lemma);
      if (before !== undefined) return before;
      const entity =
        areFull[lemma] === 1 ? (sameInDocument(lemma, list, cast, groups) ?? lemma) : resolveBare(lemma);
      known.set(lemma, entity);
      return entity;
    });

    function resolveBare(lemma: number): number {
      const candidates = findSurname(lemma);
      const here = [...cast.keys()].filter((group) => candidates.has(group));
      if (here.length === 1) return here[0] ?? lemma;
      const first = here.length === 0 ? byFirstName(itemAt(list, lemma), list, cast) : undefined;
      if (first !== undefined) return first;
      const chosen = here.length === 0 ? mostKnownOf(lemma, candidates) : undefined;
      if (chosen !== undefined && isSure(itemAt(list, lemma), chosen, at)) return chosen;
      // It could be any of several people, or any Anna: a new entity for this document alone.
      return candidates.size > 1 || isFirstName(itemAt(list, lemma)) ? groups.add() : lemma;
    }
  });
  return { lemmaAt, entityAt };
}

/** For each person, the documents that name them in full. */
function documentsNaming(casts: readonly NamedPeople[]): Map<number, number[]> {
  const naming = new Map<number, number[]>();
  for (const [at, cast] of casts.entries()) {
    for (const group of cast.keys()) {
      const found = naming.get(group) ?? [];
      found.push(at);
      naming.set(group, found);
    }
  }
  return naming;
}

/** The names of each document, as far as they are of more than one word or of places and organisations. */
function companyOf(
  lemmaAt: MentionNumbers,
  lemmas: readonly Lemma[],
  areFull: Uint8Array,
  groups: Groups,
): { areJoined(one: number, other: number, except: number): boolean } {
  const names = lemmaAt.map((ofDraft) => {
    const groupsHere = new Set<number>();
    for (const lemma of ofDraft) {
      const name = lemmas[lemma];
      if (name && (name.type !== 'person' || areFull[lemma] === 1)) groupsHere.add(groups.find(lemma));
    }
    return groupsHere;
  });
  const counts = new Map<number, number>();
  for (const here of names) for (const group of here) counts.set(group, (counts.get(group) ?? 0) + 1);
  const isRare = (group: number): boolean => (counts.get(group) ?? 0) <= MAX_DOCUMENTS_OF_SHARED_NAME;
  return {
    areJoined: (one, other, except) => {
      const theirs = names[other];
      for (const group of names[one] ?? [])
        if (group !== except && theirs?.has(group) === true && isRare(group)) return true;
      return false;
    },
  };
}

/** The only person with a surname, or the one that nearly all documents mean. */
function mostKnown(
  candidates: ReadonlySet<number>,
  documents: ReadonlyMap<number, number>,
): number | undefined {
  if (candidates.size < 2) return candidates.values().next().value;
  let sum = 0;
  let best = -1;
  for (const group of candidates) {
    const count = documents.get(group) ?? 0;
    sum += count;
    if (best < 0 || count > (documents.get(best) ?? 0)) best = group;
  }
  const most = documents.get(best) ?? 0;
  return most >= MIN_DOCUMENTS_OF_LEADER && most >= MIN_LEAD * (sum - most) ? best : undefined;
}

/** The one person with a first name whom the same document names in full. */
function byFirstName(bare: Lemma, lemmas: readonly Lemma[], cast: NamedPeople): number | undefined {
  if (bare.words !== 1) return undefined;
  const fitting = [...cast].filter(([, member]) => sameFirstName(bare, itemAt(lemmas, member)));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function sameFirstName(one: Lemma, other: Lemma): boolean {
  if (one.language === other.language) {
    const bases = new Set(other.analyses.map(({ words }) => words[0]?.base.toLowerCase()));
    return one.analyses.some(({ words }) => bases.has(words[0]?.base.toLowerCase()));
  }
  return (
    wordDistance(
      one.stems[0] ?? [],
      one.language,
      other.stems[0] ?? [],
      other.language,
      SHORTENED_FIRST_NAME_COST,
    ) < MIN_HEARD_COST
  );
}

/** The person whom a document also names differently: «Vladimir Vladimirovič» is its Vladimir, «Anna Maria Berg» its Anna Berg. */
function sameInDocument(
  lemma: number,
  lemmas: readonly Lemma[],
  cast: NamedPeople,
  groups: Groups,
): number | undefined {
  const name = itemAt(lemmas, lemma);
  const words = name.base.split(' ');
  const isFathers = words.length === 2 && isWithFathersName(name);
  const isLong = words.length > 2;
  if (!isFathers && !isLong) return undefined;
  const own = groups.find(lemma);
  const others = [...cast].filter(([group, member]) => {
    const other = itemAt(lemmas, member);
    if (
      group === own ||
      isWithFathersName(other) ||
      other.words > name.words ||
      other.words < 2 ||
      !haveSameInitials(name, other) ||
      !sameFirstName(name, other)
    )
      return false;
    return isFathers || (other.words < name.words && sameLastName(name, other));
  });
  return others.length === 1 ? others[0]?.[0] : undefined;
}

/** Whether a name is a first name and a patronymic, the Russian form of address. */
function isWithFathersName({ words, base, language }: Lemma): boolean {
  return words === 2 && isPatronymic(base.split(' ')[1] ?? '', language);
}

function sameLastName(one: Lemma, other: Lemma): boolean {
  const stems = [one.stems.at(-1) ?? [], other.stems.at(-1) ?? []] as const;
  return wordDistance(stems[0], one.language, stems[1], other.language) !== NO_ALIGNMENT;
}
