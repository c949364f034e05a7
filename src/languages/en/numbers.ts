import { en } from 'make-plural/cardinals';
import type { NumberRules } from '../sections/numbers.ts';

/** How English counts. */
export const numbers = {
  pluralCategories: ['one', 'other'],
  pluralCategory: en,
  separator: ',',
  decimalMark: '.',
  groupedFrom: 4,
} as const satisfies NumberRules;
