import { lv } from 'make-plural/cardinals';
import type { NumberRules } from '../sections/numbers.ts';

/** How Latvian counts. */
export const numbers = {
  pluralCategories: ['zero', 'one', 'other'],
  pluralCategory: lv,
  separator: '\u00a0',
  decimalMark: ',',
  groupedFrom: 5,
} as const satisfies NumberRules;
