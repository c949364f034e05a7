import type { Endings } from './types.ts';

/**
 * Albanian. Definite and indefinite cases of nouns in both numbers, those in -i whole (shtëpi, shtëpisë), adjectives, the common
 * verb forms; ministër, ministri.
 */
export const sq: Endings = {
  steps: [
    { off: ['ise', 'ine', 'ite', 'ive'], leaves: 4 },
    { off: ['eve', 'ave', 'ive'], leaves: 2 },
    { off: ['et', 'at', 'it', 'ut', 'es', 'in', 'un', 'en', 'esh', 'ash', 'ish'], leaves: 2 },
    {
      off: [
        ...['oj', 'on', 'oi', 'ojne', 'oje', 'osh', 'uar', 'uara', 'uan', 'ua', 'uam'],
        ...['ohet', 'ohen', 'onte', 'onin'],
      ],
      leaves: 2,
    },
    { off: ['se', 'ne', 'te', 've', 'j', 's', 'n'], leaves: 4 },
    { off: ['i', 'u', 'a', 'e'], leaves: 2 },
    { off: ['t'], leaves: 5 },
  ],
  again: true,
  keeps: [],
  changes: [
    ['er', 'r', 2],
    ['q', 'k', 2],
  ],
  undouble: false,
};
