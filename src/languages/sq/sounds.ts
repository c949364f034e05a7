import { LETTERS_APART, type Sounds } from '../sections/sounds.ts';

/** How Albanian spells sounds. */
export const sounds: Sounds = {
  spellings: { ...LETTERS_APART, q: 'c' },
  respells: {
    always: false,
    letters: {
      ...{ xh: 'dž', zh: 'ž', sh: 'š', gj: 'dž', dh: 'd', th: 't', ll: 'l', rr: 'r' },
      ...{ ç: 'č', q: 'č', x: 'dz', y: 'i', ë: 'e', w: 'v' },
    },
    endings: 'isë ës ën it ut in un së së jt a i u e ë t s'.split(' '),
    nominative: 'i u a ja e ë'.split(' '),
  },
};
