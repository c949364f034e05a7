/** Finds words that many languages share, like «minister», where the table has none for a language of the archive. */
import { CAPITAL_NOUNS, isCapital } from '../../key/capitals.ts';
import { nameKey } from '../../key/name-key.ts';
import { distance } from '../../../base/distance.ts';
import { memoise } from '../../../base/memoise.ts';
import type { Concept } from './concept-table.ts';
import { keysIn } from './content.ts';

/** A key of the archive. */
export interface ArchiveWord {
  /** Its most frequent form. */
  readonly text: string;
  /** Number of its occurrences, in any form. */
  readonly count: number;
}

/** The words of an archive by language and key. */
export type ArchiveWords = ReadonlyMap<string, ReadonlyMap<string, ArchiveWord>>;

/** A word by its sounds. */
interface SoundedWord {
  readonly sounds: string;
  readonly key: string;
  readonly text: string;
}

/** Letters of a word, and consonants of it, at least: shorter words sound alike by chance. */
const MIN_LETTERS = 5;
const MIN_CONSONANTS = 3;
/** Vowels that may differ in words of so many letters and more, the longest first. */
const VOWELS_APART = [
  [8, 2],
  [6, 1],
] as const;
/** Languages that must agree on a word. Swedish and Danish share most words, so they count once. */
const MIN_LANGUAGES = 2;
const COUNTS_AS: Readonly<Record<string, string>> = { da: 'sv' };
/** Words of a language that are tried for a concept: later ones are rarer. */
const MAX_WORDS = 2;
/** Sounds whose consonants are remembered. */
const MAX_SOUNDS = 100_000;

/** The endings of Latin and Greek nouns as sounds, which each language has in its own form: «-tion», «-cija». */
const LATIN_ENDINGS: readonly (readonly [ending: RegExp, common: string])[] = [
  [/(?:[tcs]ion|[cs])$/u, 'Z'],
  [/(?:itet|itat|eti|iti)$/u, 'T'],
  [/(?:isk|ik)$/u, 'K'],
];

/**
 * The same concepts with international words of the archive: where a noun has no word of a language, the archive's word that sounds like
 * its words in two other languages, if the table does not know it for anything else.
 */
export function withInternationalWords(concepts: readonly Concept[], words: ArchiveWords): Concept[] {
  const gaps = [...words].map(([language, known]) => ({
    language,
    known,
    sounded: soundedWords(language, known, concepts),
  }));
  return concepts.map((concept) => {
    if (concept.partOfSpeech !== 'n') return concept;
    const open = gaps.filter(
      ({ language, known, sounded }) =>
        sounded.size > 0 &&
        !(concept.words[language] ?? []).some((word) => known.has(keysIn(language)(word))),
    );
    if (open.length === 0) return concept;
    const sounds = soundsOf(concept);
    const found = open.flatMap(({ language, sounded }) => {
      const word = agreedWord(language, sounds, sounded);
      return word === undefined ? [] : [[language, [...(concept.words[language] ?? []), word]] as const];
    });
    return found.length === 0
      ? concept
      : { ...concept, words: { ...concept.words, ...Object.fromEntries(found) } };
  });
}

/** Words of an archive that the table does not have, by their consonants. Names are left out, except where all nouns have a capital. */
function soundedWords(
  language: string,
  known: ReadonlyMap<string, ArchiveWord>,
  concepts: readonly Concept[],
): Map<string, SoundedWord[]> {
  const listed = new Set(
    concepts.flatMap(({ words }) => (words[language] ?? []).map((word) => keysIn(language)(word))),
  );
  const sounded = new Map<string, SoundedWord[]>();
  for (const [key, { text }] of known) {
    if (listed.has(key) || (!CAPITAL_NOUNS.has(language) && isCapital(text)) || !/^\p{L}{5,}$/u.test(text))
      continue;
    const sounds = soundOf(text, language);
    const consonants = consonantsOf(sounds);
    if (consonants.length < MIN_CONSONANTS) continue;
    sounded.set(consonants, [...(sounded.get(consonants) ?? []), { sounds, key, text }]);
  }
  return sounded;
}

/** The sounds of the words of a concept, by language. */
function soundsOf({ words }: Concept): Map<string, string[]> {
  return new Map(
    Object.entries(words).map(([language, list = []]) => [
      language,
      list
        .slice(0, MAX_WORDS)
        .filter(({ length }) => length >= MIN_LETTERS)
        .map((word) => soundOf(word, language)),
    ]),
  );
}

function agreedWord(
  language: string,
  sounds: ReadonlyMap<string, readonly string[]>,
  sounded: ReadonlyMap<string, readonly SoundedWord[]>,
): string | undefined {
  const votes = new Map<SoundedWord, Set<string>>();
  for (const [of, list] of sounds) {
    if (of === language) continue;
    for (const sound of list) {
      for (const word of sounded.get(consonantsOf(sound)) ?? []) {
        if (!soundsAlike(sound, word.sounds)) continue;
        votes.set(word, (votes.get(word) ?? new Set()).add(COUNTS_AS[of] ?? of));
      }
    }
  }
  const [best] = [...votes].toSorted(([, a], [, b]) => b.size - a.size);
  return best && best[1].size >= MIN_LANGUAGES ? best[0].text : undefined;
}

function soundsAlike(one: string, other: string): boolean {
  const [, apart] = VOWELS_APART.find(([letters]) => one.length >= letters) ?? [0, 0];
  return distance(one, other, apart) <= apart;
}

/** A word by its sounds, with one form of each Latin ending. */
function soundOf(word: string, language: string): string {
  return LATIN_ENDINGS.reduce(
    (sound, [ending, common]) => sound.replace(ending, common),
    nameKey(word, language),
  );
}

const consonantsOf = memoise((sounds: string) => sounds.replace(/(?!^)[aeiou]/gu, ''), MAX_SOUNDS);
