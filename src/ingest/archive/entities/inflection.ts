import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { NameInflection } from '../../../languages/sections/name-inflection.ts';

/** Minimum length of a stem: removing an ending from «Ana» must not leave «A». */
const MIN_STEM_LETTERS = 2;

/** A name with more words is not analysed. */
const MAX_NAME_WORDS = 6;
const ENDS_IN_VOWEL = /[aeiouyāēīūë]$/u;
const MAX_ANALYSES = 48;

/** Maximum number of words whose analyses are remembered, for each language; frequent words come early. */
const MAX_REMEMBERED_WORDS = 20_000;

type Gender = 'm' | 'f' | 'p' | '-';

/** The possible stems of a word, lower-case. One that lost a vowel which may belong to the name ends in {@link SHORTENED_MARK}. */
export type Stems = readonly string[];

const SHORTENED_MARK = '·';

/** Whether a stem lost a vowel that may belong to the name. */
export function isShortened(stem: string): boolean {
  return stem.endsWith(SHORTENED_MARK);
}

/** A stem without the mark. */
export function bareStem(stem: string): string {
  return isShortened(stem) ? stem.slice(0, -SHORTENED_MARK.length) : stem;
}

/** A morphological analysis of a word: its base form, and its stems without the endings of the language. */
export interface WordAnalysis {
  readonly base: string;
  readonly stems: Stems;
  readonly gender: Gender;
  /** The column of the paradigm; -1 for a word that is not inflected. */
  readonly nounCase: number;
}

/** A morphological analysis of a whole name. */
export interface NameAnalysis {
  readonly base: string;
  readonly words: readonly WordAnalysis[];
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
  readonly words: Map<string, readonly WordAnalysis[]>;
}

/** How a language inflects names; a language without a lexicon has the plain rules. */
export function nameInflectionOf(language: string): NameInflection {
  return partOf(language, 'nameInflection');
}

const grammarOf = memoise((language: string): Grammar => {
  const lexicon = nameInflectionOf(language);
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
  return grammar;
});

/**
 * Every analysis of a word as a form of a name; the unchanged word comes first.
 *
 * @example
 * analyseWord('Putinu', 'lv').map(({ base }) => base) //=> ['Putinu', 'Putins', 'Putinus', 'Putinis', 'Putinais', 'Putina', 'Putine', 'Putinā', …]
 */
export function analyseWord(word: string, language: string): readonly WordAnalysis[] {
  return analyseIn(grammarOf(language), word);
}

function analyseIn(grammar: Grammar, word: string): readonly WordAnalysis[] {
  const analyses = new Map<string, WordAnalysis>();
  const add = (base: string, stems: Stems, gender: Gender, nounCase: number): void => {
    const key = `${base} ${gender} ${nounCase}`;
    if (!analyses.has(key)) analyses.set(key, { base, stems, gender, nounCase });
  };
  add(word, whole(word), '-', -1);
  const apart = grammar.detached.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_LETTERS,
  );
  if (apart !== undefined) {
    const base = word.slice(0, -apart.length);
    return [{ base, stems: whole(base), gender: '-', nounCase: -1 }];
  }
  for (let length = Math.min(4, word.length - MIN_STEM_LETTERS); length >= 0; length -= 1) {
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
  return [...analyses.values()];
}

/** Reverses softening: «Kremļ-a» is a form of «Kreml-is». A consonant without a soft form stays. */
function harden(grammar: Grammar, stem: string): string[] {
  const found = grammar.hard
    .filter(([soft]) => stem.endsWith(soft))
    .map(([soft, hard]) => stem.slice(0, -soft.length) + hard);
  return found.length > 0 ? found : [stem];
}

/** The stems of a word: a vowel of the ending may belong to the name («Anna», «Markus») or to the language («Minska»). */
function stemsOf(stem: string, { base }: Ending): Stems {
  const bare = stem.toLowerCase();
  if (base === '' || base === 's' || base === 'š') return [bare];
  if (base === 'is') return [`${bare}i`, bare];
  if (base === 'us') return [`${bare}u`, bare, `${bare}us`];
  return [bare + base, bare + SHORTENED_MARK];
}

function whole(word: string): Stems {
  return [word.toLowerCase()];
}

/**
 * Analyses of a whole name whose words agree in case and gender; the unchanged name comes first.
 *
 * @param isPerson first name and surname are inflected together; the words of another name need not be
 * @returns at most 48 analyses
 * @example
 * analyseName(['Vladimiru', 'Putinu'], 'lv', true).some(({ base }) => base === 'Vladimirs Putins') //=> true
 */
export function analyseName(words: readonly string[], language: string, isPerson = false): NameAnalysis[] {
  const grammar = grammarOf(language);
  const all = words.map((word, index) => {
    if (words.length > MAX_NAME_WORDS || !(grammar.inflectsAll || index === words.length - 1))
      return [unchangedWord(word)];
    const known = grammar.words.get(word);
    if (known) return known;
    const analyses = analyseIn(grammar, word);
    if (grammar.words.size < MAX_REMEMBERED_WORDS) grammar.words.set(word, analyses);
    return analyses;
  });
  let partial: WordAnalysis[][] = [[]];
  for (const analyses of all) {
    const next: WordAnalysis[][] = [];
    for (const before of partial) {
      for (const analysis of analyses)
        if (before.every((other) => agree(other, analysis, isPerson))) next.push([...before, analysis]);
    }
    partial = next.slice(0, MAX_ANALYSES);
  }
  return merged(partial);
}

function unchangedWord(word: string): WordAnalysis {
  return { base: word, stems: whole(word), gender: '-', nounCase: -1 };
}

function agree(one: WordAnalysis, other: WordAnalysis, isPerson: boolean): boolean {
  if (one.nounCase === -1 || other.nounCase === -1)
    return one.nounCase === other.nounCase || isFirm(one.nounCase === -1 ? one : other, isPerson);
  return (
    one.nounCase === other.nounCase &&
    (one.gender === other.gender || one.gender === '-' || other.gender === '-')
  );
}

/** Whether a word may stay unchanged beside an inflected one: a genitive in an organisation's name may, a first name may not. */
function isFirm({ base }: WordAnalysis, isPerson: boolean): boolean {
  return !(isPerson ? /(?:s|š|am|ai)$/u : /(?:š|am|ai)$/u).test(base);
}

/** Merges analyses with the same base form; the result has the stems of all. */
function merged(partial: readonly WordAnalysis[][]): NameAnalysis[] {
  const byBase = new Map<string, WordAnalysis[]>();
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

function withStems(word: WordAnalysis, other: WordAnalysis): WordAnalysis {
  return {
    ...word,
    stems: uniteStems([word.stems, other.stems]),
    gender: word.gender === '-' ? other.gender : word.gender,
    nounCase: word.nounCase === -1 ? other.nounCase : word.nounCase,
  };
}

/** The union of several sets of stems, without a shortened stem that also occurs unshortened. */
export function uniteStems(all: readonly Stems[]): Stems {
  const stems = new Set(all.flat());
  for (const stem of stems) if (isShortened(stem) && stems.has(bareStem(stem))) stems.delete(stem);
  return [...stems];
}
