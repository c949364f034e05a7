import type { Endings } from '../sections/endings.ts';

/** Verbs in -oj, the largest class, in every mood («punoj», «punohet», «punuar»); not those that end nouns too («Kosova»). */
const VERBAL = [
  ...[
    'oj',
    'on',
    'ojme',
    'ojne',
    'oi',
    'uam',
    'uat',
    'uan',
    'oja',
    'oje',
    'onte',
    'onim',
    'onit',
    'onin',
    'ojm',
    'ojn',
  ],
  ...[
    'ofsha',
    'ofsh',
    'ofte',
    'ofshim',
    'ofshit',
    'ofshin',
    'uakam',
    'uake',
    'uaka',
    'uakemi',
    'uakeni',
    'uakan',
  ],
  ...[
    'uar',
    'uara',
    'uari',
    'uarit',
    'uarat',
    'uarin',
    'ua',
    'ohem',
    'ohesh',
    'ohet',
    'ohemi',
    'oheni',
    'ohen',
    'ohesha',
  ],
  ...['oheshe', 'ohej', 'oheshim', 'oheshit', 'oheshin', 'ohu', 'ohuni', 'osh'],
];

/**
 * Albanian. Definite and indefinite cases of nouns in both numbers, those in -i whole (shtëpi, shtëpisë), adjectives, the common
 * verb forms; ministër, ministri.
 */
export const endings: Endings = {
  steps: [
    { off: ['ise', 'ine', 'ite', 'ive'], leaves: 4 },
    { off: ['erave', 'erat', 'eve', 'ave', 'ive'], leaves: 2 },
    { off: ['et', 'at', 'it', 'ut', 'es', 'in', 'un', 'en', 'esh', 'ash', 'ish'], leaves: 2 },
    {
      off: [
        ...['oj', 'on', 'oi', 'ojne', 'oje', 'osh', 'uar', 'uara', 'uan', 'ua', 'uam'],
        ...['ohet', 'ohen', 'onte', 'onin'],
      ],
      leaves: 2,
    },
    { off: ['se', 'ne', 'te', 've'], leaves: 5 },
    { off: ['j', 's', 'n'], leaves: 4 },
    { off: ['i', 'u', 'a', 'e'], leaves: 2 },
    { off: ['t'], leaves: 5 },
  ],
  again: true,
  keeps: [],
  changes: [
    ['shem', 'shm', 2],
    ['er', 'r', 2],
    ['q', 'k', 2],
  ],
  undouble: false,
  tellingMarks: 'ë',
  verbs: { before: '', endings: VERBAL, leaves: 2, becomes: 'on' },
};
