import type { Endings } from './types.ts';

/** Danish. Definite, plural and genitive endings, adjectives, weak verbs. */
export const da: Endings = {
  steps: [
    { off: ['s'], leaves: 3 },
    {
      off: ['erne', 'ene', 'en', 'et', 'er', 'ne', 'te', 'e', 'n', 'ede', 'ende', 'ere', 'est', 'este'],
      leaves: 3,
    },
    { off: ['e', 'er', 'en', 'et', 'el'], leaves: 4 },
    { off: ['n', 't', 'r', 's', 'l'], leaves: 4 },
  ],
  changes: [],
  undouble: true,
};
