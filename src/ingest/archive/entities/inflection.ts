import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { NameInflection } from '../../../languages/sections/name-inflection.ts';

/** Minimum length of a stem: removing an ending from «Ana» must not leave «A». */
const MIN_STEM_LETTERS = 2;

/** An ending of this length needs a stem that is longer by one: «Maska» is no form of «Maskis». */
const LONG_ENDING = 3;
const ENDS_IN_VOWEL = /[aeiouyāēīūë]$/u;
/** A base form in -s or -š has no vowel before it, nor a consonant that another ending has softened: «Zālmaņa» is of «Zālmanis». */
const NO_STEM_BEFORE_S = /[aeiouyāēīūëņļ]$/u;

/** Maximum number of words whose analyses are remembered, for each language; frequent words come early. */
const MAX_REMEMBERED_WORDS = 20_000;

/** Masculine, feminine, plural of either, any; `t` is a feminine that no person's name has. */
export type Gender = 'm' | 'f' | 'pm' | 'pf' | 'p' | 't' | '-';

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
  /** Whether it is an adjective, which agrees with its noun. */
  readonly isAdjective: boolean;
}

interface Ending {
  readonly text: string;
  readonly base: string;
  readonly gender: Gender;
  readonly nounCase: number;
  readonly softened: boolean;
  readonly isAdjective: boolean;
}

type Endings = ReadonlyMap<string, readonly Ending[]>;

interface Grammar {
  readonly detached: readonly string[];
  readonly byEnding: Endings;
  /** Of the head of a name, where a head has endings of its own. */
  readonly ofHead: Endings | undefined;
  readonly hard: readonly (readonly [soft: string, hard: string])[];
  readonly words: Map<string, readonly WordAnalysis[]>;
}

/** How a language inflects names; a language without a lexicon has the plain rules. */
export function nameInflectionOf(language: string): NameInflection {
  return partOf(language, 'nameInflection');
}

const grammarOf = memoise((language: string): Grammar => {
  const lexicon = nameInflectionOf(language);
  const hard = lexicon.softens
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('>') as [string, string])
    .map(([from, to]) => [to, from] as const);
  const detached = lexicon.detachedEndings
    .split(' ')
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length);
  return {
    detached,
    byEnding: endingsOf(lexicon.paradigms),
    ofHead: lexicon.headParadigms && endingsOf(lexicon.headParadigms),
    hard,
    words: new Map(),
  };
});

function endingsOf(paradigms: readonly string[]): Endings {
  const byEnding = new Map<string, Ending[]>();
  for (const line of paradigms) {
    const [mark = '-', ...columns] = line.split(' ');
    const isAdjective = mark.startsWith('+');
    const gender = mark.replace('+', '') as Gender;
    const base = columns[0] === '-' ? '' : (columns[0] ?? '');
    columns.forEach((column, nounCase) => {
      const softened = column.startsWith('~');
      const text = column === '-' ? '' : column.replace('~', '');
      const list = byEnding.get(text) ?? [];
      list.push({ text, base, gender, nounCase, softened, isAdjective });
      byEnding.set(text, list);
    });
  }
  return byEnding;
}

/**
 * Every analysis of a word as a form of a name; the unchanged word comes first.
 *
 * @example
 * analyseWord('Putinu', 'lv').map(({ base }) => base) //=> ['Putinu', 'Putins', 'Putinus', 'Putinis', 'Putinais', 'Putina', 'Putine', 'Putinā', …]
 */
export function analyseWord(word: string, language: string): readonly WordAnalysis[] {
  const grammar = grammarOf(language);
  const known = grammar.words.get(word);
  if (known) return known;
  const analyses = analyseIn(grammar, word, grammar.byEnding);
  if (grammar.words.size < MAX_REMEMBERED_WORDS) grammar.words.set(word, analyses);
  return analyses;
}

/** Every analysis of a word as the head of a name of several words; the unchanged word comes first. */
export function analyseHead(word: string, language: string): readonly WordAnalysis[] {
  const grammar = grammarOf(language);
  return grammar.ofHead ? analyseIn(grammar, word, grammar.ofHead) : analyseWord(word, language);
}

/** The analysis of a word as one that is not inflected. */
export function unchangedWord(word: string): WordAnalysis {
  return { base: word, stems: whole(word), gender: '-', nounCase: -1, isAdjective: false };
}

function analyseIn(grammar: Grammar, word: string, endings: Endings): readonly WordAnalysis[] {
  const analyses = new Map<string, WordAnalysis>();
  const add = (analysis: WordAnalysis): void => {
    const key = `${analysis.base} ${analysis.gender} ${analysis.nounCase}`;
    if (!analyses.has(key)) analyses.set(key, analysis);
  };
  add(unchangedWord(word));
  const apart = grammar.detached.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= MIN_STEM_LETTERS,
  );
  if (apart !== undefined) return [unchangedWord(word.slice(0, -apart.length))];
  for (let length = Math.min(4, word.length - MIN_STEM_LETTERS); length >= 0; length -= 1) {
    if (length >= LONG_ENDING && word.length - length <= MIN_STEM_LETTERS) continue;
    const text = word.slice(word.length - length);
    for (const ending of endings.get(text) ?? []) {
      const stem = word.slice(0, word.length - length);
      if (/^[sš]$/u.test(ending.base) && NO_STEM_BEFORE_S.test(stem)) continue;
      if (length === 0 && (ending.base === '' || /^[aeiou]/u.test(ending.base) !== ENDS_IN_VOWEL.test(stem)))
        continue;
      for (const hardened of ending.softened ? harden(grammar, stem) : [stem]) {
        const { gender, nounCase, isAdjective } = ending;
        add({
          base: hardened + ending.base,
          stems: stemsOf(hardened, ending),
          gender,
          nounCase,
          isAdjective,
        });
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
  if (base === '') return [bare];
  if (/(?:^|[^a])is$/u.test(base)) return [bare + base.slice(0, -1), bare + base.slice(0, -2)];
  if (/(?:^|[^au])[sš]$/u.test(base)) return [bare + base.slice(0, -1)];
  if (base === 'us') return [`${bare}u`, bare, `${bare}us`];
  return [bare + base, bare + SHORTENED_MARK];
}

function whole(word: string): Stems {
  return [word.toLowerCase()];
}

/** The union of several sets of stems, without a shortened stem that also occurs unshortened. */
export function uniteStems(all: readonly Stems[]): Stems {
  const stems = new Set(all.flat());
  for (const stem of stems) if (isShortened(stem) && stems.has(bareStem(stem))) stems.delete(stem);
  return [...stems];
}
