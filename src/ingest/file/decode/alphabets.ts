import { everyPart } from '../../../languages/lexicon-parts.ts';
import { neighbourAlphabets } from '../../../languages/neighbours.ts';
import type { Alphabet } from '../../../languages/sections/alphabet.ts';
import { lexicons } from '../../../languages/tables/lexicons.ts';

/** The alphabets of languages with a lexicon, whose letters weigh more than those of their neighbours. */
export const ownAlphabets: readonly Alphabet[] = everyPart('structure');

/** The alphabets that score a decoding; those of the lexicons come first. */
export const alphabets: readonly Alphabet[] = [
  ...ownAlphabets,
  ...Object.entries(neighbourAlphabets).flatMap(([tag, alphabet]) => (tag in lexicons ? [] : [alphabet])),
];

/** Letters that occur in foreign names in European languages. */
export const FOREIGN_NAME_LETTERS = 'áàâäåãæçčćéèêëíîïłñńóôöõøóśšúûüýžß';
