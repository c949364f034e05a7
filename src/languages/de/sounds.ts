import { LETTERS_APART, type Sounds } from '../sections/sounds.ts';

/** How German spells sounds. */
export const sounds: Sounds = {
  spellings: { ...LETTERS_APART, z: 'c', ch: 'h' },
  /** The voiced s of Russian is written as s. */
  transliterations: ['z s'],
};
