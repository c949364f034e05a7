import type { Endings } from '../sections/endings.ts';

/** German. Case and plural endings, adjectives with their degrees, regular verbs. The umlaut of the plural goes with the marks. */
export const endings: Endings = {
  steps: [
    { off: ['e', 'en', 'em', 'er', 'es', 'ern', 's', 'n'], leaves: 3 },
    { off: ['t', 'st', 'et', 'el'], leaves: 5 },
  ],
  again: true,
  keeps: ['ung', 'heit', 'keit', 'ion', 'ist', 'schaft', 'tat'],
  changes: [
    ['ium', 'i', 3],
    ['trum', 'tr', 2],
    ['seum', 's', 2],
  ],
  undouble: true,
  capitalNouns: true,
  shortDictionaryForm: true,
};
