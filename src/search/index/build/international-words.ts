/** Finds words that many languages share, like «minister», where the table has none for a language of the archive. */
import { distance } from '../../../base/distance.ts';
import { toConceptWord, type Concept } from './concept-table.ts';
import { consonantsOf } from './word-sounds.ts';

/** A key of the archive. */
export interface ArchiveWord {
  /** Its most frequent form. */
  readonly text: string;
  /** Number of its occurrences, in any form. */
  readonly count: number;
  /** The sounds of that form (`comparableSounds`). */
  readonly sounds: string;
}

/** The words of an archive by language and key. */
export type ArchiveWords = ReadonlyMap<string, ReadonlyMap<string, ArchiveWord>>;

/** A word of an archive by its sounds. */
interface SoundedWord {
  readonly sounds: string;
  readonly text: string;
}

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

/**
 * The same concepts with international words of the archive: where a noun has no word of a language, the archive's word that sounds like
 * its words in two other languages, if the table does not know it for anything else.
 */
export function withInternationalWords(
  concepts: readonly Concept[],
  words: ArchiveWords,
): readonly Concept[] {
  const gaps = [...words].map(([language, known]) => ({
    language,
    known,
    sounded: soundedWords(language, known, concepts),
  }));
  return concepts.map((concept) => {
    if (concept.partOfSpeech !== 'n') return concept;
    const heard = heardWords(concept);
    const found = gaps.flatMap(({ language, known, sounded }) => {
      const own = concept.words[language] ?? [];
      const text = agreedWord(language, heard, sounded);
      return text === undefined || own.some(({ key }) => known.has(key))
        ? []
        : [[language, [...own, toConceptWord(text, language)]] as const];
    });
    return found.length === 0
      ? concept
      : { ...concept, words: { ...concept.words, ...Object.fromEntries(found) } };
  });
}

/** Words of an archive that the table does not have, by their consonants. */
function soundedWords(
  language: string,
  known: ReadonlyMap<string, ArchiveWord>,
  concepts: readonly Concept[],
): Map<string, SoundedWord[]> {
  const listed = new Set(concepts.flatMap(({ words }) => (words[language] ?? []).map(({ key }) => key)));
  const sounded = new Map<string, SoundedWord[]>();
  for (const [key, { text, sounds }] of known) {
    if (sounds === '' || listed.has(key)) continue;
    const consonants = consonantsOf(sounds);
    const alike = sounded.get(consonants);
    if (alike) alike.push({ sounds, text });
    else sounded.set(consonants, [{ sounds, text }]);
  }
  return sounded;
}

/** The sounds of a word of a concept. */
interface HeardWord {
  readonly language: string;
  readonly sounds: string;
  readonly consonants: string;
}

function heardWords({ words }: Concept): HeardWord[] {
  return Object.entries(words).flatMap(([language, list = []]) =>
    list
      .slice(0, MAX_WORDS)
      .filter(({ sounds }) => sounds !== '')
      .map(({ sounds }) => ({ language, sounds, consonants: consonantsOf(sounds) })),
  );
}

function agreedWord(
  language: string,
  heard: readonly HeardWord[],
  sounded: ReadonlyMap<string, readonly SoundedWord[]>,
): string | undefined {
  // Most concepts sound like no word of the archive.
  const others = heard.filter((one) => one.language !== language && sounded.has(one.consonants));
  if (others.length < MIN_LANGUAGES) return undefined;
  const votes = new Map<SoundedWord, Set<string>>();
  for (const { language: of, sounds, consonants } of others) {
    for (const word of sounded.get(consonants) ?? []) {
      if (!soundsAlike(sounds, word.sounds)) continue;
      votes.set(word, (votes.get(word) ?? new Set()).add(COUNTS_AS[of] ?? of));
    }
  }
  const [best] = [...votes].toSorted(([, a], [, b]) => b.size - a.size);
  return best && best[1].size >= MIN_LANGUAGES ? best[0].text : undefined;
}

function soundsAlike(one: string, other: string): boolean {
  const [, apart] = VOWELS_APART.find(([letters]) => one.length >= letters) ?? [0, 0];
  return one === other || (apart > 0 && distance(one, other, apart) <= apart);
}
