import type { Sounds } from '../sections/sounds.ts';

/** How Norwegian spells what it hears. */
export const sounds: Sounds = {
  spellings: { ch: 'h' },
};
