import { randomFrom, type Random } from './random.ts';
import type { LanguageStyle } from './language-style.ts';
import { capitalise, listOf } from './made-words.ts';

/** An invented name by its sounds, which each language spells in its own way. */
export interface MadeName {
  /** One or two words; `S`, `Z`, `C`, `T` are sounds that languages write differently. */
  readonly sounds: readonly string[];
  /** Whether it is a country, which has a different name in each language. */
  readonly country: boolean;
}

/** The persons and places of every archive, by how often they are in the news. */
export interface MadeNames {
  /** @param rank 0 is the most frequent; below {@link PERSONS} */
  readonly person: (rank: number) => MadeName;
  /** @param rank 0 is the most frequent; below {@link PLACES} */
  readonly place: (rank: number) => MadeName;
}

/** So many that a large archive still has people nobody else has heard of. Each is invented when it is named. */
export const PERSONS = 400_000;
export const PLACES = 8_000;
const GIVEN = 150;

const CONSONANTS = 'b d f g k l m n p r s t v S Z C T j'.split(' ');
const VOWELS = 'a e i o u'.split(' ');
const LAST_SOUNDS = 'n r l k m s'.split(' ');

/** Invents persons and places: the same names for every archive. */
export function inventNames(): MadeNames {
  const cast = randomFrom('cast');
  const given = Array.from({ length: GIVEN }, () => inventSounds(cast, 2));
  return {
    person: (rank) => {
      const random = randomFrom(`person ${rank}`);
      return { sounds: [random.oneOf(given), inventSounds(random, 2 + random.below(2))], country: false };
    },
    place: (rank) => {
      const random = randomFrom(`place ${rank}`);
      const country = random.below(5) === 0;
      return { sounds: [country ? `${inventSounds(random, 2)}r` : inventSounds(random, 2)], country };
    },
  };
}

function inventSounds(random: Random, syllables: number): string {
  let sounds = '';
  for (let syllable = 0; syllable < syllables; syllable += 1)
    sounds += random.oneOf(CONSONANTS) + random.oneOf(VOWELS);
  const end = random.below(4);
  if (end === 0) return `${sounds.slice(0, -1)}a`;
  return end === 1 ? `${sounds.slice(0, -1)}o` : sounds + random.oneOf(LAST_SOUNDS);
}

/** Spells a name in a language, in a random case. Latvian inflects the given name too. */
export function spellName({ sounds, country }: MadeName, style: LanguageStyle, random: Random): string {
  const form = random.fraction();
  const cited = style.language === 'lv' ? form : 0;
  return sounds
    .map((word, index) => inflect(word, country, style, index === sounds.length - 1 ? form : cited))
    .map(capitalise)
    .join(' ');
}

function inflect(word: string, country: boolean, { names }: LanguageStyle, form: number): string {
  const { stem, endings } = country
    ? { stem: word, endings: names.country }
    : word.endsWith('a')
      ? { stem: word.slice(0, -1), endings: names.afterA }
      : word.endsWith('o')
        ? { stem: word.slice(0, -1), endings: names.afterO }
        : { stem: word, endings: names.afterConsonant };
  const list = listOf(endings);
  const spelled = stem.replace(/[SZCTvjk]/gu, (sound) => names.sounds[sound as keyof typeof names.sounds]);
  return spelled + (list[Math.floor(form * list.length)] ?? '');
}
