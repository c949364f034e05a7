import type { Sounds } from '../sections/sounds.ts';

/** How Norwegian spells sounds. */
export const sounds: Sounds = {
  spellings: { ch: 'h' },
};
