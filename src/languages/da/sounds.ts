import { type Sounds } from '../sections/sounds.ts';

/** How Danish spells what it hears. */
export const sounds: Sounds = {
  spellings: { ch: 'h' },
};
