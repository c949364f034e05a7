import { LETTERS_APART, type Sounds } from '../sections/sounds.ts';

/** How Latvian spells sounds. */
export const sounds: Sounds = {
  spellings: { ...LETTERS_APART },
  respells: {
    always: true,
    writesLength: true,
    letters: { ā: 'a', ē: 'e', ō: 'o', ū: 'u', ģ: 'g', ķ: 'k', ļ: 'l', ņ: 'n', ŗ: 'r' },
    endings: 'jam iem ais ajā as ai am ām ās es ei em ēm ēs is im us um im os ss s š a u e i ā ē ī ū'.split(
      ' ',
    ),
    nominative: 's š is us a e i ī'.split(' '),
  },
};
