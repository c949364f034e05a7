import type { Endings } from '../sections/endings.ts';

const AFTER_J = [
  ...[
    'a',
    'u',
    'am',
    'at',
    'as',
    'os',
    'ai',
    'ot',
    'iet',
    'is',
    'usi',
    'usas',
    'usi',
    'usam',
    'uso',
    'usos',
    'usiem',
    'usais',
  ],
  ...[
    'oss',
    'osa',
    'osi',
    'osais',
    'oso',
    'osie',
    'osas',
    'amies',
    'aties',
    'oties',
    'ieties',
    'usies',
    'ies',
  ],
];
const AFTER_VOWEL = [
  't',
  'ties',
  'sim',
  'siet',
  'sot',
  'simies',
  'sieties',
  'soties',
  'dams',
  'dama',
  'dami',
  'damas',
  'damies',
];

/** Regular verbs: -āt, -ēt, -ot with their j, -īt without it («Krievija» is no verb). */
const VERBAL = [
  ...['a', 'e', 'o'].flatMap((vowel) => AFTER_J.map((ending) => `${vowel}j${ending}`)),
  ...['a', 'e', 'i', 'o'].flatMap((vowel) => AFTER_VOWEL.map((ending) => vowel + ending)),
];

/**
 * Latvian. Six declensions of nouns, indefinite and definite adjectives with their degrees, the common verb forms, and
 * the consonant changes of the second and fifth declension as far as they remain after folding (upe, upju; latvietis,
 * latvieša).
 */
export const endings: Endings = {
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
    { off: ['aj', 'ej', 'ak', 'akaj'], leaves: 3 },
  ],
  again: false,
  keeps: [],
  changes: [
    ['ak', '', 3],
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
  tellingMarks: 'āēīū',
  verbs: { before: 'ne', endings: VERBAL, leaves: 3, becomes: '' },
};
