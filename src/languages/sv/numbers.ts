import { sv } from 'make-plural/cardinals';
import type { NumberRules } from '../sections/numbers.ts';

/** How Swedish counts. */
export const numbers = {
  pluralCategories: ['one', 'other'],
  pluralCategory: sv,
  separator: '\u00a0',
  decimalMark: ',',
  groupedFrom: 4,
} as const satisfies NumberRules;
