import { itemAt } from './item-at.ts';
import { NAME_TYPES, type NameType } from '../../../record/schema.ts';
import { realTypes, type Collected, type NameForm } from './collect-forms.ts';
import {
  analyseName,
  analyseWord,
  nameInflectionOf,
  uniteStems,
  type NameAnalysis,
  type Stems,
} from './inflection.ts';
import { isInitial, isRegnal } from './words.ts';

/** One name in one language: forms that are inflections of each other. */
export interface Lemma {
  readonly type: NameType;
  readonly language: string;
  /** The base form, judged by this language alone. */
  readonly base: string;
  /** The analyses that all its forms allow, the likeliest first. */
  readonly analyses: readonly NameAnalysis[];
  /** For each word, every stem of every analysis. */
  readonly stems: readonly Stems[];
  readonly words: number;
  readonly forms: readonly number[];
  readonly count: number;
}

/** Whether a name is that of a person, with first name and surname. */
export function isFullName({ type, words, base }: Lemma): boolean {
  const parts = base.split(' ');
  return type === 'person' && words > 1 && !isInitial(parts[0] ?? '') && !isRegnal(parts.at(-1) ?? '');
}

export interface LemmaTable {
  readonly list: readonly Lemma[];
  /** The lemma of a form, by the type of its mention. */
  lemmaOf(form: number, type: NameType): number;
}

interface ChosenAnalysis {
  readonly form: number;
  readonly analyses: readonly NameAnalysis[];
  readonly chosen: NameAnalysis;
}

/** Groups the inflected forms of each language into lemmas. */
export function toLemmas({ forms }: Collected): LemmaTable {
  const byLanguage = Map.groupBy(forms.keys(), (index) => itemAt(forms, index).language);
  const list: Lemma[] = [];
  const ofForm: (number | Record<NameType, number>)[] = [];
  for (const [language, indexes] of byLanguage) {
    const groups = Map.groupBy(chooseAnalyses(forms, indexes, language), ({ chosen }) =>
      chosen.base.toLowerCase(),
    );
    for (const choices of groups.values()) {
      const lemmas = splitByType(forms, language, choices);
      const first = list.length;
      list.push(...lemmas);
      for (const { form } of choices) {
        if (lemmas.length === 1) ofForm[form] = first;
        if (lemmas.length === 1) continue;
        const lemmaIndex = (type: NameType): number =>
          first +
          Math.max(
            0,
            lemmas.findIndex((lemma) => lemma.type === type),
          );
        ofForm[form] = {
          person: lemmaIndex('person'),
          place: lemmaIndex('place'),
          organisation: lemmaIndex('organisation'),
        };
      }
    }
  }
  const lemmaOf = (form: number, type: NameType): number => {
    const found = ofForm[form] ?? -1;
    return typeof found === 'number' ? found : found[type];
  };
  return { list, lemmaOf };
}

function splitByType(
  forms: readonly NameForm[],
  language: string,
  choices: readonly ChosenAnalysis[],
): Lemma[] {
  const counts = { person: 0, place: 0, organisation: 0 };
  for (const { form } of choices)
    for (const type of NAME_TYPES) counts[type] += forms[form]?.counts[type] ?? 0;
  const types = realTypes(counts);
  const [first] = choices as readonly [ChosenAnalysis, ...ChosenAnalysis[]];
  const analyses = sharedAnalyses(choices);
  const words = first.chosen.words.length;
  const stems = Array.from({ length: words }, (_, at) =>
    uniteStems(analyses.map((analysis) => analysis.words[at]?.stems ?? [])),
  );
  const total = counts.person + counts.place + counts.organisation;
  return types.map((type) => ({
    type,
    language,
    base: first.chosen.base,
    analyses,
    stems,
    words,
    forms: choices.map(({ form }) => form),
    count: types.length === 1 ? total : counts[type],
  }));
}

/** The analyses that all forms of a group share, the chosen one first. */
function sharedAnalyses(choices: readonly ChosenAnalysis[]): NameAnalysis[] {
  const [first, ...others] = choices as readonly [ChosenAnalysis, ...ChosenAnalysis[]];
  const keys = others.map(({ analyses }) => new Set(analyses.map(({ base }) => base.toLowerCase())));
  const rest = first.analyses.filter(
    ({ base }) => base !== first.chosen.base && keys.every((set) => set.has(base.toLowerCase())),
  );
  return [first.chosen, ...rest];
}

/** Maximum number of analyses kept for a name, the best supported ones. */
const MAX_ANALYSES = 12;

/** Chooses for each form the analysis that most other forms support. Analyses are computed twice, to spare memory. */
function chooseAnalyses(
  forms: readonly NameForm[],
  indexes: readonly number[],
  language: string,
): ChosenAnalysis[] {
  const read = (form: number): NameAnalysis[] => {
    const { words, counts } = itemAt(forms, form);
    return analyseName(words, language, counts.person > counts.place + counts.organisation);
  };
  const support = new Map<string, number>();
  const attested = new Map<string, number>();
  for (const form of indexes) {
    const { words, counts } = itemAt(forms, form);
    add(attested, words.join(' ').toLowerCase(), counts.person + counts.place + counts.organisation);
    for (const { base } of read(form)) add(support, base.toLowerCase(), 1);
  }
  const byWord =
    nameInflectionOf(language).paradigms.length > 1 ? wordSupport(forms, indexes, language) : undefined;
  return indexes.map((form) => {
    const own = itemAt(forms, form).words.join(' ').toLowerCase();
    const weight = ({ base, words: parts }: NameAnalysis): readonly number[] => {
      const key = base.toLowerCase();
      const seen = attested.get(key) ?? 0;
      if (key !== own && !byWord && seen < (attested.get(own) ?? 0)) return [0, 0, 0];
      const ofWords = byWord
        ? parts.reduce((sum, part) => sum + (byWord.get(part.base.toLowerCase()) ?? 0), 0)
        : 0;
      return [support.get(key) ?? 0, ofWords, key === own || seen === 0 ? 0 : 1];
    };
    const ranked = read(form).map((analysis) => ({ analysis, weight: weight(analysis) }));
    const analyses = ranked.toSorted(heavier).map(({ analysis }) => analysis);
    const [chosen] = analyses as [NameAnalysis, ...NameAnalysis[]];
    return { form, analyses: analyses.slice(0, MAX_ANALYSES), chosen };
  });
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
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
