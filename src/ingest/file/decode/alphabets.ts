import { everyPart } from '../../../languages/lexicon-parts.ts';
import { neighbourAlphabets } from '../../../languages/neighbours.ts';
import type { Alphabet } from '../../../languages/sections/alphabet.ts';
import { lexicons } from '../../../languages/tables/lexicons.ts';

/** The alphabets of languages with a lexicon: a letter of theirs says more than a neighbour's. */
export const ownAlphabets: readonly Alphabet[] = everyPart('structure');

/** Every alphabet a reading is weighed by; the lexicons' own come first. */
export const alphabets: readonly Alphabet[] = [
  ...ownAlphabets,
  ...Object.entries(neighbourAlphabets).flatMap(([tag, alphabet]) => (tag in lexicons ? [] : [alphabet])),
];

/** Letters that names carry from one European language into another. */
export const TRAVELLING_LETTERS = 'áàâäåãæçčćéèêëíîïłñńóôöõøóśšúûüýžß';
