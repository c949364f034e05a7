import { LETTERS_APART, type Sounds } from '../sections/sounds.ts';

/** How Latvian spells what it hears. */
export const sounds: Sounds = {
  spellings: { ...LETTERS_APART },
};
