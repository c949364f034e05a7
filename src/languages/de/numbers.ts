import { de } from 'make-plural/cardinals';
import type { NumberRules } from '../sections/numbers.ts';

/** How German counts. */
export const numbers = {
  pluralCategories: ['one', 'other'],
  pluralCategory: de,
  separator: '.',
  decimalMark: ',',
  groupedFrom: 4,
} as const satisfies NumberRules;
