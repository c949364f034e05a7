import type { Endings } from '../sections/endings.ts';

/** Swedish. Definite, plural and genitive endings, adjectives, weak verbs; -er, -el, -en that lose their vowel (minister, ministrar). */
export const endings: Endings = {
  steps: [
    { off: ['s'], leaves: 2 },
    { off: ['arna', 'orna', 'erna', 'na', 'en', 'et', 'ar', 'or', 'er'], leaves: 2 },
    { off: ['a', 'e'], leaves: 3 },
    { off: ['n', 'er', 'el', 'ad', 'ast', 'are', 'and', 'end', 't', 'st'], leaves: 4 },
    { off: ['r', 'l'], leaves: 5 },
  ],
  again: true,
  keeps: ['het', 'ion', 'itet', 'skap', 'stad', 'at'],
  changes: [['ium', 'i', 3]],
  undouble: true,
  shortDictionaryForm: true,
};
