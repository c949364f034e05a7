import type { Endings } from './types.ts';

/** German. Case and plural endings, adjectives with their degrees, regular verbs. The umlaut of the plural goes with the marks. */
export const de: Endings = {
  steps: [
    {
      off: [
        ...['e', 'en', 'em', 'er', 'es', 'ern', 'ens', 's', 'n'],
        ...['ere', 'erer', 'eren', 'erem', 'eres', 'ste', 'sten', 'ster', 'stes', 'te', 'ten', 'ter', 'tes'],
      ],
      leaves: 3,
    },
    { off: ['er', 'e', 'en', 's', 'et', 'est', 'el'], leaves: 4 },
    { off: ['n', 's', 't', 'r'], leaves: 3 },
  ],
  changes: [],
  undouble: true,
};
