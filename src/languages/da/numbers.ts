import { da } from 'make-plural/cardinals';
import type { NumberRules } from '../sections/numbers.ts';

/** How Danish counts. */
export const numbers = {
  pluralCategories: ['one', 'other'],
  pluralCategory: da,
  separator: '.',
  decimalMark: ',',
  groupedFrom: 4,
} as const satisfies NumberRules;
