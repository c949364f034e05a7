/** The cardinal plural categories of CLDR. */
type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** How a language counts and groups digits. It goes to the browser, which does not know every language. */
export interface NumberRules {
  /** The cardinal categories that the language distinguishes. */
  readonly pluralCategories: readonly Category[];
  /** The category of a number from 0, as make-plural computes it. */
  readonly pluralCategory: (n: number) => Category;
  /** The separator between groups of three digits. */
  readonly separator: string;
  /** The mark between whole numbers and parts of one. */
  readonly decimalMark: string;
  /** How many digits a number needs before it is grouped (CLDR). */
  readonly groupedFrom: number;
}

/** For a language without rules: one and more than one, digits grouped by a no-break space. */
export const plainNumbers = {
  pluralCategories: ['one', 'other'],
  pluralCategory: (n) => (n === 1 ? 'one' : 'other'),
  separator: '\u00a0',
  decimalMark: ',',
  groupedFrom: 5,
} as const satisfies NumberRules;
