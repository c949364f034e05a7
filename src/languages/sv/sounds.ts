import { type Sounds } from '../sections/sounds.ts';

/** How Swedish spells what it hears. */
export const sounds: Sounds = {
  spellings: { ch: 'h' },
};
