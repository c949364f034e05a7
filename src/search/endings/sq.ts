import type { Endings } from './types.ts';

/** Albanian. Definite and indefinite cases of nouns in both numbers, adjectives, the common verb forms; ministër, ministri. */
export const sq: Endings = {
  steps: [
    {
      off: [
        ...[
          'eve',
          'ave',
          'ive',
          've',
          'et',
          'at',
          'it',
          'ut',
          'te',
          'es',
          'se',
          'ne',
          'in',
          'un',
          'en',
          'i',
          'u',
          'a',
          'e',
        ],
        ...['esh', 'ash', 'ish'],
        ...[
          'oj',
          'on',
          'oi',
          'ojne',
          'uar',
          'uara',
          'uan',
          'ohet',
          'ohen',
          'onte',
          'onin',
          'oje',
          'osh',
          'ova',
          'ua',
          'uam',
        ],
      ],
      leaves: 3,
    },
    { off: ['et', 'at', 'it', 'i', 'a', 'e', 'u', 'te', 'es', 'en'], leaves: 3 },
    { off: ['j', 't', 's', 'n'], leaves: 4 },
  ],
  changes: [
    ['er', 'r', 2],
    ['q', 'k', 2],
  ],
  undouble: false,
};
