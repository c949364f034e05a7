import type { Endings } from './types.ts';

/** Swedish. Definite, plural and genitive endings, adjectives, weak verbs; -er, -el, -en that lose their vowel (minister, ministrar). */
export const sv: Endings = {
  steps: [
    { off: ['s'], leaves: 3 },
    {
      off: [
        ...['arna', 'orna', 'erna', 'rna', 'na', 'en', 'et', 'ar', 'or', 'er', 'are', 'aren', 'a', 'e', 'n'],
        ...['aste', 'ast', 'ade', 'ande', 'ende', 'at', 'ium', 'ier', 'iet', 'ierna'],
      ],
      leaves: 3,
    },
    { off: ['en', 'er', 'ar', 'el', 'e', 'a'], leaves: 4 },
    { off: ['n', 't', 'r', 's', 'l'], leaves: 4 },
  ],
  changes: [],
  undouble: true,
};
