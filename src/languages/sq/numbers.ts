import { sq } from 'make-plural/cardinals';
import type { NumberRules } from '../sections/numbers.ts';

/** How Albanian counts. */
export const numbers = {
  pluralCategories: ['one', 'other'],
  pluralCategory: sq,
  separator: '\u00a0',
  decimalMark: ',',
  groupedFrom: 5,
} as const satisfies NumberRules;
