/** Words by their sounds, which tell that words of two languages are one international word. */
import { memoise } from '../../../base/memoise.ts';
import { CAPITAL_NOUNS, isCapital } from '../../key/capitals.ts';
import { nameKey } from '../../key/name-key.ts';

/** Letters of a word, and consonants of it, at least: shorter words sound alike by chance. */
const MIN_LETTERS = 5;
const MIN_CONSONANTS = 3;

/** Sounds whose consonants are remembered. */
const MAX_SOUNDS = 100_000;

/** The endings of Latin and Greek nouns as sounds, which each language has in its own form: «-tion», «-cija». */
const LATIN_ENDINGS: readonly (readonly [ending: RegExp, common: string])[] = [
  [/(?:[tcs]ion|[cs])$/u, 'Z'],
  [/(?:itet|itat|eti|iti)$/u, 'T'],
  [/(?:isk|ik)$/u, 'K'],
];

/** The sounds of a word, with one form of each Latin ending; none of a word that is too short. */
export function soundsOf(word: string, language: string): string {
  if (word.length < MIN_LETTERS) return '';
  return LATIN_ENDINGS.reduce(
    (sounds, [ending, common]) => sounds.replace(ending, common),
    nameKey(word, language),
  );
}

/** The sounds of a word of a text; none of a name, except where all nouns have a capital, and of a word that may sound like many. */
export function comparableSounds(text: string, language: string): string {
  if (!/^\p{L}+$/u.test(text) || (!CAPITAL_NOUNS.has(language) && isCapital(text))) return '';
  const sounds = soundsOf(text, language);
  return consonantsOf(sounds).length < MIN_CONSONANTS ? '' : sounds;
}

/** Sounds without vowels but the first letter. */
export const consonantsOf = memoise((sounds: string) => sounds.replace(/(?!^)[aeiou]/gu, ''), MAX_SOUNDS);
