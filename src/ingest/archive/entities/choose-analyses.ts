import { bitOf } from '../../file/names/word-classes.ts';
import type { NameForm } from './collect-forms.ts';
import { everyFirstName, firstNamesOf, isListedFirstName } from './first-names.ts';
import { isOpenGenitive, type IsGenitive } from './genitives.ts';
import { isHeadBase } from './head-nouns.ts';
import { analyseWord, nameInflectionOf } from './inflection.ts';
import { itemAt } from './item-at.ts';
import { knownClassesOf } from './known-classes.ts';
import {
  analyseName,
  headOf,
  isHeadFirst,
  isLonger,
  isNoModifier,
  type NameAnalysis,
} from './name-analyses.ts';
import { FOREIGN_SPELLING, isGuess } from './open-forms.ts';

/** A form, and its analyses with the chosen one first. */
export interface ChosenAnalysis {
  readonly form: number;
  readonly analyses: readonly NameAnalysis[];
  readonly chosen: NameAnalysis;
  /** Whether the chosen base form is a guess. */
  readonly isGuess: boolean;
}

/** Maximum number of analyses kept for a name, the best supported ones. */
const MAX_ANALYSES = 12;

/** How much more a known first name, or a known common noun as head, supports an analysis than one word of the archive does. */
const WEIGHT_OF_KNOWN_WORD = 3;
/** How much a first name of other languages does: less than an unchanged word and one of our own together. */
const WEIGHT_OF_LISTED_NAME = 1.5;

/** Chooses for each form the analysis that most other forms support. Analyses are computed twice, to spare memory. */
export function chooseAnalyses(
  forms: readonly NameForm[],
  indexes: readonly number[],
  language: string,
  isGenitive: IsGenitive,
): ChosenAnalysis[] {
  const weigh =
    nameInflectionOf(language).paradigms.length > 1
      ? weighByCases(forms, indexes, language)
      : weighByGenitive(forms, indexes, language, isGenitive);
  const attested = new Set(indexes.map((form) => itemAt(forms, form).words.join(' ').toLowerCase()));
  return indexes.map((form) => {
    const weight = weigh(form);
    const ranked = read(itemAt(forms, form), language).map((analysis) => ({
      analysis,
      weight: weight(analysis),
    }));
    const analyses = ranked.toSorted(heavier).map(({ analysis }) => analysis);
    const [chosen] = analyses as [NameAnalysis, ...NameAnalysis[]];
    const own = itemAt(forms, form);
    return {
      form,
      analyses: analyses.slice(0, MAX_ANALYSES),
      chosen,
      isGuess: isPerson(own)
        ? isOpenGenitive(own, chosen.base) ||
          isGuess(chosen, own.words, language, analyses, attested.has(chosen.base.toLowerCase()))
        : isOblique(chosen, own.words, language),
    };
  });
}

function read(form: NameForm, language: string): NameAnalysis[] {
  return analyseName(form.words, language, { isPerson: isPerson(form), isLinked: form.isLinked });
}

function isPerson({ counts }: NameForm): boolean {
  return counts.person > counts.place + counts.organisation;
}

const PLACE = bitOf('place');

/** The weight of an analysis of a form: what counts first comes first. */
type Weigh = (form: number) => (analysis: NameAnalysis) => readonly number[];

/** Where only a genitive ending can be taken off: whether the form is a genitive, and how many forms have the base form. */
function weighByGenitive(
  forms: readonly NameForm[],
  indexes: readonly number[],
  language: string,
  isGenitive: IsGenitive,
): Weigh {
  const support = supportOf(forms, indexes, language);
  return (form) => {
    const own = itemAt(forms, form).words.join(' ').toLowerCase();
    return ({ base }) => {
      const key = base.toLowerCase();
      return [key === own ? 0 : isGenitive(form, key) ? 1 : -1, support.get(key) ?? 0];
    };
  };
}

/** Where every case has its ending: a known place, support by other forms, endings that no base form has, known first names and nouns. */
function weighByCases(forms: readonly NameForm[], indexes: readonly number[], language: string): Weigh {
  const support = supportOf(forms, indexes, language);
  const byWord = wordSupport(forms, indexes, language);
  const attested = new Set(indexes.map((form) => itemAt(forms, form).words.join(' ').toLowerCase()));
  const known = (base: string): number => byWord.get(base.toLowerCase()) ?? 0;
  return (form) => {
    const { words, isLinked } = itemAt(forms, form);
    const own = words.join(' ').toLowerCase();
    const person = isPerson(itemAt(forms, form));
    const isFirst = isHeadFirst(words, language, isLinked);
    const weighWord =
      person && words.length > 1 ? firstNameWeight(known, language) : headWeight(language, isFirst);
    return (analysis) => {
      const key = analysis.base.toLowerCase();
      return [
        !person && words.length === 1 ? singleWeight(analysis.base, words[0] ?? '', language) : 0,
        support.get(key) ?? 0,
        -(person
          ? obliqueWords(analysis, words, language)
          : Number(hasWrongHead(analysis, words, language, isFirst))),
        weighWord(analysis),
        person ? -disagreements(analysis) : Number(key === own && words.length > 1),
        analysis.words.reduce((sum, word) => sum + known(word.base), 0),
        key !== own && attested.has(key) ? 1 : 0,
        !person && analysis.words.some(({ gender }) => gender.endsWith('f')) ? 1 : 0,
      ];
    };
  };
}

/**
 * What speaks for a base form of a place or an organisation of one word: that word lists have it as a place («Viļņu» is Viļņa rather
 * than «Viļņi»); and against it, that it only adds an ending («Tvnet» is no vocative).
 */
function singleWeight(base: string, word: string, language: string): number {
  if (isLonger(base, word)) return -1;
  return Number((knownClassesOf(language)(base.toLowerCase()) & PLACE) !== 0);
}

/** What makes an analysis of a person's name unlikely: words that stay unchanged beside an inflected one, or differ in gender. */
function disagreements({ words }: NameAnalysis): number {
  const unchanged = words.filter(({ nounCase }) => nounCase === -1).length;
  if (unchanged === words.length) return 0;
  const genders = new Set(words.map(({ gender }) => gender).filter((gender) => gender !== '-'));
  return unchanged + Math.max(0, genders.size - 1) + words.filter(({ isAdjective }) => isAdjective).length;
}

/** How sure it is that a base form is a first name: it tells «Laura Kalnbērza» from the genitive of a man. */
function firstNameWeight(
  known: (base: string) => number,
  language: string,
): (analysis: NameAnalysis) => number {
  const names = firstNamesOf(language);
  return ({ words: [first] }) => {
    const base = first?.base ?? '';
    if (names.has(base)) return known(base) + WEIGHT_OF_KNOWN_WORD;
    return known(base) + (isListedFirstName(base, language) ? WEIGHT_OF_LISTED_NAME : 0);
  };
}

/** Whether the head is a noun that the language is known to have, in the singular or in the plural. */
function headWeight(language: string, isFirst: boolean): (analysis: NameAnalysis) => number {
  return ({ words }) => {
    const { base } = headOf(words, isFirst);
    if (isHeadBase(base, language)) return WEIGHT_OF_KNOWN_WORD;
    const singulars = [base.slice(0, -1), base.replace(/i$/u, 's'), base.replace(/i$/u, 'is')];
    return singulars.some((singular) => singular !== base && isHeadBase(singular, language)) ? 1 : 0;
  };
}

/** The number of words in the base form of a person's name that have an ending which no base form has. */
function obliqueWords({ words }: NameAnalysis, own: readonly string[], language: string): number {
  const { oblique, inflects } = nameInflectionOf(language);
  const isEveryWord = inflects === 'every-word';
  if (!oblique || (isEveryWord && words.length === 1)) return 0;
  const longer = words.filter(({ base }, at) => isLonger(base, own[at] ?? base)).length;
  if (isEveryWord && isForeign(words)) return longer;
  const inflected = isEveryWord ? words : words.slice(-1);
  const isKnown = (base: string): boolean => everyFirstName.has(base) || firstNamesOf(language).has(base);
  return inflected.filter(({ base }) => !isKnown(base) && endsIn(base, oblique.person)).length + longer;
}

function isForeign(words: NameAnalysis['words']): boolean {
  return words.some(
    ({ base }, at) => FOREIGN_SPELLING.test(base) || (at < words.length - 1 && isNoModifier(base)),
  );
}

/** Whether the head of a base form has an ending which no base form has, or more letters than the form. */
function hasWrongHead(
  { words: analysed }: NameAnalysis,
  words: readonly string[],
  language: string,
  isFirst: boolean,
): boolean {
  const { oblique } = nameInflectionOf(language);
  const { base } = headOf(analysed, isFirst);
  if (words.some((word) => isLonger(base, word))) return true;
  if (oblique === undefined || isTitle(base, words, language)) return false;
  return endsIn(base, words.length === 1 ? oblique.thing : oblique.head);
}

/** Whether a head may be a plural in the base form, as in the title of a newspaper: «Zemgales Ziņas». */
function isTitle(base: string, words: readonly string[], language: string): boolean {
  return words.length > 1 && /^\p{Lu}.*[ae]s$/u.test(base) && !isHeadBase(base.slice(0, -1), language);
}

/** Endings of cases that hardly any base form has, in a language where every case has its ending: «Midsomer Norton pilsētā». */
const CASES = /(?:[āū]|iem|[āē]m|ajā)$/u;

/** Whether the name of a place or organisation keeps the ending of a case, because no base form was found. */
function isOblique({ base }: NameAnalysis, words: readonly string[], language: string): boolean {
  if (nameInflectionOf(language).inflects !== 'every-word' || base !== words.join(' ')) return false;
  return CASES.test(words.at(-1) ?? '');
}

function endsIn(word: string, endings: string): boolean {
  return endings.split(' ').some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** The number of forms that have a base form among their analyses. */
function supportOf(
  forms: readonly NameForm[],
  indexes: readonly number[],
  language: string,
): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const form of indexes)
    for (const { base } of read(itemAt(forms, form), language)) {
      const key = base.toLowerCase();
      support.set(key, (support.get(key) ?? 0) + 1);
    }
  return support;
}

interface Ranked {
  readonly weight: readonly number[];
}

/** Orders by weight, heaviest first. The sort is stable, so of equal analyses the unchanged name stays first. */
function heavier({ weight: one }: Ranked, { weight: other }: Ranked): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
}

/** The number of distinct words in the language's names that have a base form among their analyses. */
function wordSupport(
  forms: readonly NameForm[],
  indexes: readonly number[],
  language: string,
): ReadonlyMap<string, number> {
  const words = new Set(indexes.flatMap((form) => forms[form]?.words ?? []));
  const support = new Map<string, number>();
  for (const word of words) {
    for (const base of new Set(analyseWord(word, language).map((analysis) => analysis.base.toLowerCase()))) {
      support.set(base, (support.get(base) ?? 0) + 1);
    }
    // An attested base form counts once more than one that endings merely allow.
    support.set(word.toLowerCase(), (support.get(word.toLowerCase()) ?? 0) + 1);
  }
  return support;
}
