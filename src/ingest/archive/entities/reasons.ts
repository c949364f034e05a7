import type { CorrectionOccasion } from '../../../record/correction.ts';
import type { MERGE_RULES, Name } from '../../../record/schema.ts';
import type { Lemma } from './lemmas.ts';

/** Why spellings were merged into one name, or split from it. A page states it in the reader's language, a record also in English. */
export interface Reason {
  readonly rule: (typeof MERGE_RULES)[number];
  /** The spellings concerned, in the order of the sentence. */
  readonly forms: Name['merged'][number]['forms'];
  /** When and why a person made it. */
  readonly occasion?: CorrectionOccasion;
}

/** A reason that concerns lemmas. */
export function reasonFor(rule: Reason['rule'], ...lemmas: readonly (Lemma | undefined)[]): Reason {
  const known = lemmas.filter((lemma) => lemma !== undefined);
  return { rule, forms: known.map(({ base, language }) => ({ text: base, language })) };
}

type Sentence = (forms: readonly string[], type: Name['type']) => string;

const SENTENCES: Readonly<Record<Reason['rule'], Sentence>> = {
  'same-letters': (forms) => `${forms.join(' and ')}: same letters`,
  'same-sounds': (forms) => `${forms.join(' and ')}: same sounds, spelled as each language does`,
  heard: (forms) => `${forms.join(' and ')}: respelled by its sound`,
  original: ([respelled, original]) => `${respelled} stands before the original ${original} in brackets`,
  tables: (forms, type) => `${forms.join(' and ')}: names of one ${type} in the tables`,
  slip: ([slip, right]) => `${slip} is written once in a text full of ${right}`,
  abbreviation: ([short, long]) => `${short} stands beside ${long}, whose first letters it is`,
  'merged-by-correction': (forms) => `${forms.join(', ')}: merged by a correction`,
  'split-by-correction': ([from]) => `split from ${from} by a correction`,
};

/**
 * A reason as an English sentence.
 *
 * @example
 * inEnglish({ rule: 'slip', forms: [{ text: 'Bealurs' }, { text: 'Belarus' }] }, 'place')
 * //=> '«Bealurs» is written once in a text full of «Belarus»'
 */
export function inEnglish({ rule, forms }: Reason, type: Name['type']): string {
  const isWithinOne = ['slip', 'abbreviation', 'original'].includes(rule);
  const named = forms.map(({ text, language }) =>
    language === undefined || isWithinOne ? `«${text}»` : `«${text}» (${language})`,
  );
  return SENTENCES[rule](named, type);
}
