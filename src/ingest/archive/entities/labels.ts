/** What an entity is called in each language. */
import { isInterfaceLanguage } from '../../../languages/index.ts';
import { compareText } from '../../../record/order.ts';
import type { NameType } from '../../../record/schema.ts';
import type { Entity, EntityForm } from './entity.ts';
import { isInCapitals } from './headings.ts';
import { nameInflectionOf } from './inflection.ts';
import type { Lemma } from './lemmas.ts';
import { SHORTENED_FIRST_NAME_COST, wordDistance } from './match.ts';
import { withSmallWords } from './small-words.ts';
import { isInitial, isRegnal } from './words.ts';

/** The base form of a lemma is its label, unless another analysis is closer to the other languages by more than this cost. */
const CHOSEN_FORM_BONUS = 3;

/** A form that may become a label. */
export interface CandidateLabel {
  readonly text: string;
  readonly language: string;
  readonly isBase: boolean;
  /** Whether its language respells it: «Jon Rahm», which Latvian calls «Džons Rāms». */
  readonly isOriginal: boolean;
  /** Whether nothing proves that it is a base form. */
  readonly isGuess: boolean;
  readonly words: number;
  readonly count: number;
}

/**
 * The labels from the exonym tables in interface languages without a form: a reader of English sees «Russia», not «Rusland».
 */
export function knownLabels({ exonym, forms }: Entity): [string, string][] {
  const met = new Set(forms.map(({ language }) => language));
  return Object.entries(exonym?.label ?? {}).filter(
    ([language, text]) => text !== '' && isInterfaceLanguage(language) && !met.has(language),
  );
}

/**
 * The label of an entity in each language with a form: the one of the tables, else the best of its forms. A language that has
 * only a guess gives none where another has better, nor one that has the bare surname where others agree on the whole name.
 */
export function labelsOf(entity: Entity): CandidateLabel[] {
  const labels = withoutGenitives(bestForms(entity));
  const proved = labels.filter(({ isGuess }) => !isGuess);
  const known = proved.length > 0 ? proved : labels;
  const shared = known.filter(({ text }) => known.filter((other) => other.text === text).length > 1);
  const isPart = ({ text }: CandidateLabel): boolean =>
    shared.some((other) => other.text.endsWith(` ${text}`));
  return entity.type === 'person' ? known.filter((label) => !isPart(label)) : known;
}

/** The labels, without the -s of a genitive that fewer languages have than not: «Paul Manaforts» beside «Paul Manafort». */
function withoutGenitives(labels: readonly CandidateLabel[]): CandidateLabel[] {
  const languagesWith = (text: string): number => labels.filter((label) => label.text === text).length;
  return labels.map((label) => {
    if (nameInflectionOf(label.language).ownS === undefined) return label;
    const base = label.text.replace(/(?<=\p{L})s$/u, '');
    const isGenitive = base !== label.text && languagesWith(base) >= languagesWith(label.text);
    return isGenitive ? { ...label, text: base, isGuess: false } : label;
  });
}

/** Whether a seen name is the abbreviation of an organisation that texts of the language also call by its full name: «EP», «Eiropas Parlamentā». */
function isAbbreviated(seen: string, forms: readonly EntityForm[], type: NameType): boolean {
  return (
    type === 'organisation' && /^\p{Lu}{2,5}$/u.test(seen) && forms.some(({ text }) => text.includes(' '))
  );
}

function bestForms(entity: Entity): CandidateLabel[] {
  return [...Map.groupBy(entity.forms, ({ language }) => language)].map(([language, forms]) => {
    const own = entity.exonym?.label[language];
    const seen = forms
      .filter(({ text }) => entity.exonym?.names[language]?.has(text))
      .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))[0];
    if (own)
      return {
        text: seen && !isAbbreviated(seen.text, forms, entity.type) ? seen.text : own,
        language,
        isBase: true,
        isOriginal: false,
        isGuess: false,
        words: 1,
        count: 1,
      };
    return forms
      .map((form): CandidateLabel => baseOf(form, entity))
      .reduce((a, b) => (compareLabels(a, b) <= 0 ? a : b));
  });
}

/** Fullest first, then what the language itself writes, then base forms, then the most frequent. */
function compareLabels(a: CandidateLabel, b: CandidateLabel): number {
  return (
    b.words - a.words ||
    Number(a.isGuess) - Number(b.isGuess) ||
    Number(a.isOriginal) - Number(b.isOriginal) ||
    Number(b.isBase) - Number(a.isBase) ||
    Number(isInCapitals(a.text)) - Number(isInCapitals(b.text)) ||
    b.count - a.count ||
    compareText(a.text, b.text)
  );
}

/** The base form of a form: where its language allows several, the one closest to the spelling in other languages. */
function baseOf({ text, language, count, lemma }: EntityForm, entity: Entity): CandidateLabel {
  const others = entity.forms.filter(
    (form) => form.language !== language && form.lemma.words === lemma.words,
  );
  let { base } = lemma;
  if (lemma.analyses.length > 1 && others.length > 0) {
    const ranked = lemma.analyses.slice(0, 24).map((analysis) => {
      const distances = others.slice(0, 8).map((other) => analysisDistance(analysis, language, other.lemma));
      return {
        base: analysis.base,
        cost: Math.min(...distances) - (analysis.base === lemma.base ? CHOSEN_FORM_BONUS : 0),
      };
    });
    base = ranked.reduce((a, b) => (b.cost < a.cost ? b : a)).base;
  }
  // What another language has as its base form is one: «Google Drive», «Four Corners».
  const isShared = entity.type !== 'person' && others.some((other) => other.lemma.base === text);
  if (isShared && !entity.forms.some((form) => form.text === base)) base = text;
  const isShouted = isInCapitals(text) && !isInCapitals(base);
  const label =
    text.toLowerCase() === base.toLowerCase() && !isShouted ? text : withSmallWords(text, base, lemma);
  // A name that stands in the texts is better than one that endings only allow, unless its link may be of another case.
  const isBase =
    entity.type === 'person' || nameInflectionOf(language).headLinks !== undefined
      ? text === base || lemma.forms.length > 0
      : entity.forms.some((form) => form.language === language && form.text === label);
  return {
    text: entity.type === 'person' ? unshouted(label) : label,
    language,
    isBase,
    isOriginal: entity.reasons.some(
      ({ rule, forms }) => rule === 'original' && forms[1]?.text === lemma.base,
    ),
    isGuess: lemma.isGuess,
    words: text.split(' ').filter((word) => !isInitial(word)).length,
    count,
  };
}

/** Maximum number of letters in capitals that a person may write so: «DJ», «MC». */
const MAX_ABBREVIATED_LETTERS = 2;

/** A whole name without words that a heading sets in capitals: «SANDIS PRŪSIS». */
function unshouted(name: string): string {
  const words = name.split(' ');
  const isShouted = (word: string): boolean =>
    word.length > MAX_ABBREVIATED_LETTERS && /^\p{Lu}[\p{Lu}’'-]*\p{Lu}$/u.test(word) && !isRegnal(word);
  if (words.length < 2) return name;
  return words
    .map((word) =>
      isShouted(word)
        ? word.toLowerCase().replace(/(?:^|[’'-])\p{L}/gu, (start) => start.toUpperCase())
        : word,
    )
    .join(' ');
}

function analysisDistance({ words }: Lemma['analyses'][number], language: string, other: Lemma): number {
  return words.reduce((total, { stems }, at) => {
    const shortened = at === 0 && words.length > 1 ? SHORTENED_FIRST_NAME_COST : 0;
    return total + wordDistance(stems, language, other.stems[at] ?? [], other.language, shortened);
  }, 0);
}

/** The form that gives the id: the fullest one, preferably in a language that adds no endings to foreign names. */
export function fullest(labels: readonly CandidateLabel[], { exonym }: Entity): string {
  if (exonym) return exonym.label['en'] ?? exonym.key;
  return labels.reduce((a, b) => (rankForId(a, b) <= 0 ? a : b)).text;
}

function rankForId(a: CandidateLabel, b: CandidateLabel): number {
  const bent = ({ language }: CandidateLabel): number =>
    nameInflectionOf(language).inflects === 'every-word' ? 1 : 0;
  return (
    b.words - a.words ||
    bent(a) - bent(b) ||
    b.count - a.count ||
    compareText(a.language, b.language) ||
    compareText(a.text, b.text)
  );
}
