import { itemAt } from './item-at.ts';
import { NAME_TYPES, type NameType } from '../../../record/schema.ts';
import { chooseAnalyses, type ChosenAnalysis } from './choose-analyses.ts';
import { realTypes, type Collected, type NameForm } from './collect-forms.ts';
import { genitiveFinder } from './genitives.ts';
import { uniteStems, type Stems } from './inflection.ts';
import type { NameAnalysis } from './name-analyses.ts';
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
  /** Whether the base form is a guess in all its forms. */
  readonly isGuess: boolean;
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

/** Groups the inflected forms of each language into lemmas. */
export function toLemmas({ forms }: Collected): LemmaTable {
  const isGenitive = genitiveFinder(forms);
  const byLanguage = Map.groupBy(forms.keys(), (index) => itemAt(forms, index).language);
  const list: Lemma[] = [];
  const ofForm: (number | Record<NameType, number>)[] = [];
  for (const [language, indexes] of byLanguage) {
    const groups = Map.groupBy(chooseAnalyses(forms, indexes, language, isGenitive), ({ chosen }) =>
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
    isGuess: choices.every(({ isGuess }) => isGuess),
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
