import type { Endings } from './types.ts';

/**
 * Latvian. Six declensions of nouns, indefinite and definite adjectives with their degrees, the common verb forms, and the
 * consonant changes of the second and fifth declension as far as they outlast folding (upe, upju; latvietis, latvieša).
 */
export const lv: Endings = {
  steps: [
    {
      off: [
        ...[
          's',
          'a',
          'am',
          'u',
          'i',
          'iem',
          'us',
          'os',
          'is',
          'im',
          'um',
          'as',
          'ai',
          'e',
          'es',
          'ei',
          'em',
          'ij',
          'o',
          'ie',
          'ais',
        ],
        ...['t', 'ot', 'ties'],
      ],
      leaves: 2,
    },
    { off: ['aj', 'ak', 'akaj'], leaves: 3 },
  ],
  again: false,
  keeps: [],
  changes: [
    ['bj', 'b', 1],
    ['pj', 'p', 1],
    ['mj', 'm', 1],
    ['vj', 'v', 1],
    ['ij', 'i', 2],
    ['iet', 'ies', 3],
    ['it', 'is', 3],
    ['ud', 'uz', 2],
    ['ied', 'iez', 2],
  ],
  undouble: true,
};
