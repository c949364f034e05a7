import { type Sounds } from '../sections/sounds.ts';

/** How Danish spells sounds. */
export const sounds: Sounds = {
  spellings: { ch: 'h' },
};
