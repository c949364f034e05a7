import { isSourceLanguage } from '../../../languages/index.ts';
import { lexicons } from '../../../languages/lexicons.ts';
import { plainRegister, type RegisterLexicon } from '../../../languages/sections/name-inflection.ts';

/** Shorter stems are no names: an ending is not taken from «Ana» to leave «A». */
const SHORTEST_STEM = 2;

/** A name has few words; a longer one is read as it stands. */
const MOST_WORDS = 6;
const ENDS_IN_VOWEL = /[aeiouyāēīūë]$/u;
const MOST_READINGS = 48;

/** Words met before, of each language; the frequent ones come early. */
const MOST_KNOWN = 20_000;

type Gender = 'm' | 'f' | 'p' | '-';

/** What may be left of a word, lower-case; one that lost a vowel which may be its own ends in the mark. */
export type Stems = readonly string[];

const SHORTENED = '·';

/** Whether a stem lost a vowel that may be the name's own. */
export function isShortened(stem: string): boolean {
  return stem.endsWith(SHORTENED);
}

/** A stem without the mark. */
export function bareStem(stem: string): string {
  return isShortened(stem) ? stem.slice(0, -SHORTENED.length) : stem;
}

/** One way to understand a word: its base form, and what is left of it when the language's own endings are off. */
export interface Reading {
  readonly base: string;
  readonly stems: Stems;
  readonly gender: Gender;
  /** Which column of the paradigm; -1 is a word without one. */
  readonly nounCase: number;
}

/** One way to understand a whole name. */
export interface NameReading {
  readonly base: string;
  readonly words: readonly Reading[];
}

interface Ending {
  readonly text: string;
  readonly base: string;
  readonly gender: Gender;
  readonly nounCase: number;
  readonly softened: boolean;
}

interface Grammar {
  readonly inflectsAll: boolean;
  readonly respells: boolean;
  readonly detached: readonly string[];
  readonly byEnding: ReadonlyMap<string, readonly Ending[]>;
  readonly hard: readonly (readonly [soft: string, hard: string])[];
  readonly words: Map<string, readonly Reading[]>;
}

const grammars = new Map<string, Grammar>();

/** How a language writes names; a language without a lexicon has the plain habits. */
export function registerOf(language: string): RegisterLexicon {
  return isSourceLanguage(language) ? lexicons[language].register : plainRegister;
}

function grammarOf(language: string): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const lexicon = registerOf(language);
  const byEnding = new Map<string, Ending[]>();
  for (const line of lexicon.paradigms) {
    const [gender = '-', ...columns] = line.split(' ');
    const base = columns[0] === '-' ? '' : (columns[0] ?? '');
    columns.forEach((column, nounCase) => {
      const softened = column.startsWith('~');
      const text = column === '-' ? '' : column.replace('~', '');
      const list = byEnding.get(text) ?? [];
      list.push({ text, base, gender: gender as Gender, nounCase, softened });
      byEnding.set(text, list);
    });
  }
  const hard = lexicon.softens
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('>') as [string, string])
    .map(([from, to]) => [to, from] as const);
  const detached = lexicon.detachedEndings
    .split(' ')
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length);
  const grammar = {
    inflectsAll: lexicon.inflects === 'every-word',
    respells: lexicon.respells,
    detached,
    byEnding,
    hard,
    words: new Map(),
  };
  grammars.set(language, grammar);
  return grammar;
}

/**
 * Every way a word can be understood as a form of a name, the word as it stands first.
 *
 * @example
 * readWord('Putinu', 'lv').map(({ base }) => base) //=> ['Putinu', 'Putins', 'Putinus', 'Putinis', 'Putinais', 'Putina', 'Putine', 'Putinā', …]
 */
export function readWord(word: string, language: string): readonly Reading[] {
  return readIn(grammarOf(language), word);
}

function readIn(grammar: Grammar, word: string): readonly Reading[] {
  const readings = new Map<string, Reading>();
  const add = (base: string, stems: Stems, gender: Gender, nounCase: number): void => {
    const key = `${base} ${gender} ${nounCase}`;
    if (!readings.has(key)) readings.set(key, { base, stems, gender, nounCase });
  };
  add(word, whole(word), '-', -1);
  const apart = grammar.detached.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM,
  );
  if (apart !== undefined) {
    const base = word.slice(0, -apart.length);
    return [{ base, stems: whole(base), gender: '-', nounCase: -1 }];
  }
  for (let length = Math.min(4, word.length - SHORTEST_STEM); length >= 0; length -= 1) {
    const text = word.slice(word.length - length);
    for (const ending of grammar.byEnding.get(text) ?? []) {
      const stem = word.slice(0, word.length - length);
      if (ending.base === 's' && ENDS_IN_VOWEL.test(stem)) continue;
      if (length === 0 && (ending.base === '' || /^[aeiou]/u.test(ending.base) !== ENDS_IN_VOWEL.test(stem)))
        continue;
      for (const hardened of ending.softened ? harden(grammar, stem) : [stem]) {
        add(hardened + ending.base, stemsOf(hardened, ending), ending.gender, ending.nounCase);
      }
    }
  }
  return [...readings.values()];
}

/** «Kremļ-a» is the softened «Kreml-is»; a consonant that has no soft form stays. */
function harden(grammar: Grammar, stem: string): string[] {
  const found = grammar.hard
    .filter(([soft]) => stem.endsWith(soft))
    .map(([soft, hard]) => stem.slice(0, -soft.length) + hard);
  return found.length > 0 ? found : [stem];
}

/** A vowel of the ending may be the name's own («Anna», «Markus») or the language's («Minska»). */
function stemsOf(stem: string, { base }: Ending): Stems {
  const bare = stem.toLowerCase();
  if (base === '' || base === 's' || base === 'š') return [bare];
  if (base === 'is') return [`${bare}i`, bare];
  if (base === 'us') return [`${bare}u`, bare, `${bare}us`];
  return [bare + base, bare + SHORTENED];
}

function whole(word: string): Stems {
  return [word.toLowerCase()];
}

/**
 * Every way a whole name can be understood: its words agree in case and gender. At most 48, the name as it stands first.
 *
 * @param isPerson first name and surname bend together; the words of a place or house need not
 *
 * @example
 * readName(['Vladimiru', 'Putinu'], 'lv', true).some(({ base }) => base === 'Vladimirs Putins') //=> true
 */
export function readName(words: readonly string[], language: string, isPerson = false): NameReading[] {
  const grammar = grammarOf(language);
  const all = words.map((word, index) => {
    if (words.length > MOST_WORDS || !(grammar.inflectsAll || index === words.length - 1))
      return [asItStands(word)];
    const known = grammar.words.get(word);
    if (known) return known;
    const readings = readIn(grammar, word);
    if (grammar.words.size < MOST_KNOWN) grammar.words.set(word, readings);
    return readings;
  });
  let partial: Reading[][] = [[]];
  for (const readings of all) {
    const next: Reading[][] = [];
    for (const before of partial) {
      for (const reading of readings)
        if (before.every((other) => agree(other, reading, isPerson))) next.push([...before, reading]);
    }
    partial = next.slice(0, MOST_READINGS);
  }
  return merged(partial);
}

function asItStands(word: string): Reading {
  return { base: word, stems: whole(word), gender: '-', nounCase: -1 };
}

function agree(one: Reading, other: Reading, isPerson: boolean): boolean {
  if (one.nounCase === -1 || other.nounCase === -1)
    return one.nounCase === other.nounCase || isFirm(one.nounCase === -1 ? one : other, isPerson);
  return (
    one.nounCase === other.nounCase &&
    (one.gender === other.gender || one.gender === '-' || other.gender === '-')
  );
}

/** Whether a word may stay as it is beside one that is bent: a genitive in the name of a house may, a bent first name not. */
function isFirm({ base }: Reading, isPerson: boolean): boolean {
  return !(isPerson ? /(?:s|š|am|ai)$/u : /(?:š|am|ai)$/u).test(base);
}

/** Readings with the same base are one, with the stems of all. */
function merged(partial: readonly Reading[][]): NameReading[] {
  const byBase = new Map<string, Reading[]>();
  for (const words of partial) {
    const base = words.length === 1 ? (words[0]?.base ?? '') : words.map((word) => word.base).join(' ');
    const known = byBase.get(base);
    if (!known) byBase.set(base, words);
    else
      byBase.set(
        base,
        known.map((word, index) => withStems(word, words[index] ?? word)),
      );
  }
  return [...byBase].map(([base, words]) => ({ base, words }));
}

function withStems(word: Reading, other: Reading): Reading {
  return {
    ...word,
    stems: united([word.stems, other.stems]),
    gender: word.gender === '-' ? other.gender : word.gender,
    nounCase: word.nounCase === -1 ? other.nounCase : word.nounCase,
  };
}

/** All stems together; a stem that is whole somewhere is not shortened. */
export function united(all: readonly Stems[]): Stems {
  const stems = new Set(all.flat());
  for (const stem of stems) if (isShortened(stem) && stems.has(bareStem(stem))) stems.delete(stem);
  return [...stems];
}
