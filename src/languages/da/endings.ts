import type { Endings } from '../sections/endings.ts';

/** Danish. Definite, plural and genitive endings, adjectives, weak verbs. */
export const endings: Endings = {
  steps: [
    { off: ['s'], leaves: 2 },
    { off: ['erne', 'ene', 'en', 'et', 'er'], leaves: 2 },
    { off: ['e'], leaves: 3 },
    { off: ['n', 'ed', 'end', 'est', 't', 'te'], leaves: 4 },
    { off: ['l', 'r'], leaves: 6 },
  ],
  again: true,
  keeps: ['hed', 'ion', 'tet', 'skab', 'ensen', 'ersen'],
  changes: [['ium', 'i', 3]],
  undouble: true,
  shortDictionaryForm: true,
};
