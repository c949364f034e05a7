import { type Sounds } from '../sections/sounds.ts';

/** How Swedish spells sounds. */
export const sounds: Sounds = {
  spellings: { ch: 'h' },
};
