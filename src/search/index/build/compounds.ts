/** Finds compounds of the archive by their last part: «skogsbrand» by «brand». */
import { compounds } from '../../../languages/tables/compounds.ts';
import type { Compounds } from '../../../languages/sections/compounds.ts';
import { compareText } from '../../../record/order.ts';
import { CAPITAL_NOUNS } from '../../key/capitals.ts';
import { formOf } from '../../key/fold.ts';
import type { WordForm } from '../term-dictionary.ts';
import type { Concept } from './concept-table.ts';
import type { ArchiveWord } from './international-words.ts';

/** A word of the archive with its forms, names left out, the most frequent first. */
export interface ArchiveForms extends ArchiveWord {
  readonly counted: readonly WordForm[];
}

/** A compound, by the form that the archive has most. */
export interface Compound {
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

/** Letters of the last part, and of what is before it, at least. */
const MIN_LAST_LETTERS = 4;
const MIN_FIRST_LETTERS = 3;
const MIN_NOUN_LETTERS = 3;
/** Letters by which a form is longer than the dictionary form of its word, at most. */
const MAX_ENDING_LETTERS = 5;

/**
 * The compounds of a language by the dictionary form of their last part, folded; the most frequent first. The last part is a noun of the
 * table and occurs alone in the archive in the same form; what is before it is a noun of the table, too, or one of some adjectives,
 * with or without a link.
 */
export function compoundsByHead(
  language: string,
  words: ReadonlyMap<string, ArchiveForms>,
  concepts: readonly Concept[],
): ReadonlyMap<string, readonly Compound[]> {
  const rules = compounds[language];
  if (!rules) return new Map();
  const nouns = nounsOf(concepts, language);
  const isFirst = firstParts(nouns, rules);
  const hasCapitals = CAPITAL_NOUNS.has(language);
  // Where only names have a capital for good, a word may have one at the start of a sentence.
  const isNoun = (form: string): boolean =>
    /^\p{L}+$/u.test(form) && (!hasCapitals || /^\p{Lu}[^\p{Lu}]+$/u.test(form));
  const keys = new Map(
    [...words].flatMap(([key, { counted }]) =>
      counted.flatMap(({ text }) => (isNoun(text) ? [[text.toLowerCase(), key] as const] : [])),
    ),
  );
  const headOf = (form: string): string | undefined => {
    const splits = placesIn(form).flatMap((at) => {
      const last = form.slice(at);
      const own = keys.get(last);
      if (own === undefined) return [];
      const head = nearestNoun(last, nouns.get(own) ?? []);
      const isPart = head !== undefined && ![last, head].some((word) => rules.notLast.includes(word));
      return isPart && isFirst(form.slice(0, at)) ? [{ at, head, count: words.get(own)?.count ?? 0 }] : [];
    });
    const [longest] = splits;
    // «verdenskrig» ends in «krig», and not in the rarer «skrig».
    const isLink = (from: number, to: number): boolean => rules.links.includes(form.slice(from, to));
    const usual = splits.find(({ at, count }) => longest && count > longest.count && isLink(longest.at, at));
    return (usual ?? longest)?.head;
  };
  const found = [...words].flatMap(([key, { counted, count }]) => {
    const noun = counted.find(({ text }) => isNoun(text))?.text ?? '';
    const head = headOf(noun.toLowerCase());
    const text = hasCapitals ? noun : noun.toLowerCase();
    return head === undefined ? [] : [{ head: formOf(head), key, text, count }];
  });
  const mostFirst = found.toSorted((a, b) => b.count - a.count || compareText(a.key, b.key));
  return Map.groupBy(mostFirst, ({ head }) => head);
}

/** Where the last part of a compound can begin, the longest first. */
function placesIn({ length }: string): number[] {
  const places = Math.max(0, length - MIN_LAST_LETTERS - MIN_FIRST_LETTERS + 1);
  return Array.from({ length: places }, (_, place) => MIN_FIRST_LETTERS + place);
}

/** The nouns of the table by their key, lower-case. Where no capital tells them from adjectives, those that can be both are left out. */
function nounsOf(concepts: readonly Concept[], language: string): Map<string, readonly string[]> {
  const adjectives = CAPITAL_NOUNS.has(language)
    ? new Map<string, string>()
    : wordsOf('a', concepts, language);
  const nouns = [...wordsOf('n', concepts, language)].filter(([noun]) => !adjectives.has(noun));
  const keys = Map.groupBy(nouns, ([, key]) => key);
  return new Map(Array.from(keys, ([key, same]) => [key, same.map(([noun]) => noun)]));
}

/** The words of the table that can be a part of speech, lower-case, with their keys. */
function wordsOf(part: string, concepts: readonly Concept[], language: string): Map<string, string> {
  const own = concepts.filter(({ partOfSpeech }) => partOfSpeech === part);
  const words = own.flatMap((one) => one.words[language] ?? []);
  return new Map(words.map(({ text, key }) => [text.toLowerCase(), key]));
}

/** Whether letters can be the first part of a compound: a noun, also without its last vowel, or one of some adjectives, and a link. */
function firstParts(
  nouns: ReadonlyMap<string, readonly string[]>,
  { links, alsoFirst, notFirst }: Compounds,
): (letters: string) => boolean {
  const known = new Set([
    ...[...nouns.values()].flat().flatMap((noun) => [noun, noun.replace(/[ae]$/u, '')]),
    ...alsoFirst,
  ]);
  const excluded = new Set(notFirst);
  return (letters) =>
    !excluded.has(letters) &&
    links.some((link) => {
      const noun = letters.slice(0, letters.length - link.length);
      return (
        letters.endsWith(link) && noun.length >= MIN_FIRST_LETTERS && known.has(noun) && !excluded.has(noun)
      );
    });
}

/** The noun of which letters are most likely a form: they begin with most of it, or only without its umlaut. */
function nearestNoun(form: string, nouns: readonly string[]): string | undefined {
  const [nearest] = nouns
    .filter(({ length }) => length >= MIN_NOUN_LETTERS)
    .flatMap((noun) => {
      const stem = noun.replace(/[aeo]$/u, '');
      const shared = [noun, stem].find((letters) => form.startsWith(letters))?.length ?? 0;
      const isForm = shared > 0 || formOf(form).startsWith(formOf(stem));
      return isForm && form.length - stem.length <= MAX_ENDING_LETTERS ? [{ noun, shared }] : [];
    })
    .toSorted((a, b) => b.shared - a.shared || a.noun.length - b.noun.length);
  return nearest?.noun;
}
