import type { Endings } from '../sections/endings.ts';

/** Norwegian Bokmål. Definite, plural and genitive endings of three genders, adjectives, weak verbs. */
export const endings: Endings = {
  steps: [
    { off: ['s'], leaves: 2 },
    { off: ['ene', 'en', 'et', 'erne'], leaves: 2 },
    { off: ['er', 'a'], leaves: 3 },
    { off: ['e'], leaves: 3 },
    { off: ['ende', 'est', 'ere', 'te', 't'], leaves: 4 },
    { off: ['st'], leaves: 5 },
  ],
  again: true,
  keeps: ['het', 'sjon', 'itet', 'skap', 'ensen', 'ersen'],
  changes: [
    ['ium', 'i', 3],
    ['seum', '', 2],
    ['eum', '', 3],
    ['istr', 'i', 2],
  ],
  undouble: true,
};
