/** The names that typed words spell, and those that they may spell. */
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import { sounds } from '../../languages/tables/sounds.ts';
import type { KnownName, TermDictionary } from '../index/term-dictionary.ts';
import { CAPITAL_NOUNS, isCapital } from '../key/capitals.ts';
import { fold, formOf } from '../key/fold.ts';
import { plainKey } from '../key/form-key.ts';
import { familyNames, isSameName, likeness } from '../key/likeness.ts';
import { MAX_RESPELLING_COST, UNLIKE } from '../key/respelling.ts';
import type { TypedPhrase } from '../state/query/expression.ts';
import type { Phrase } from './clause.ts';

/** Longest run of words that is looked up as a name. */
const MAX_NAME_WORDS = 4;

/** Shorter words in small letters are words, also where a name has the same: «ora», «es». */
const MIN_LETTERS_OF_PERSON = 5;
const MIN_LETTERS_OF_PLACE = 4;

/** So few letters are a name only as they are written: «es» is not ES, «Vid» not VID. */
const MAX_LETTERS_AS_WRITTEN = 3;

/** A single word with fewer letters is not offered names that it only sounds like. */
const MIN_LETTERS_OF_OFFER = 5;

const MAX_OFFERS = 4;

/** A run of words with the names that it spells. */
export interface TypedNames {
  /** Number of phrases. */
  readonly length: number;
  /** Searched beside the words. */
  readonly names: readonly KnownName[];
  /** Searched only if the reader wants it. */
  readonly offers: readonly KnownName[];
}

export const NO_NAMES: TypedNames = { length: 1, names: [], offers: [] };

/**
 * The longest run of phrases from one on that is a form of a name, or that rules of respelling make one.
 *
 * @param resolved the words in the archive: what is an ordinary word there is no name that it only sounds like
 */
export async function findTypedNames(
  phrases: readonly TypedPhrase[],
  first: number,
  resolved: readonly Phrase[],
  dictionary: Pick<TermDictionary, 'findNames' | 'findLike'>,
  dateNames: DateNames,
): Promise<TypedNames> {
  const runs = runsFrom(phrases, first);
  const forms = await Promise.all(runs.map((run) => dictionary.findNames(run.join(' '))));
  const longest = forms.findLastIndex((names) => names.length > 0) + 1;
  for (let length = runs.length; length > 0 && length >= longest; length -= 1) {
    const run = runs[length - 1] ?? [];
    const known = forms[length - 1] ?? [];
    const isWhole = first === 0 && length === phrases.length;
    const like = mayBeRespelled(run, isWhole) ? await dictionary.findLike(run.join(' ')) : [];
    const others = like.filter(({ id }) => known.every((name) => name.id !== id));
    const [only = ''] = run;
    const found =
      run.length > 1
        ? await respelled(run, known, others, dictionary)
        : both(
            formsOfWord(only, known, resolved[first]),
            respelledWord(only, known, others, resolved[first], dateNames),
          );
    if (found.names.length + found.offers.length > 0) return { length, ...found };
  }
  return NO_NAMES;
}

function both(one: Found, other: Found): Found {
  return { names: [...one.names, ...other.names], offers: [...one.offers, ...other.offers] };
}

/** The words of each run of phrases from one on. A quoted phrase stands alone. */
function runsFrom(phrases: readonly TypedPhrase[], first: number): (readonly string[])[] {
  const start = phrases[first];
  if (start === undefined || start.open || isBound(start)) return [];
  const run = phrases.slice(first, first + MAX_NAME_WORDS);
  const end = run.findIndex(
    (phrase, index) => index > 0 && (phrase.open || phrase.quoted || isBound(phrase)),
  );
  const most = start.quoted ? 1 : end < 0 ? run.length : end;
  return Array.from({ length: most }, (_, index) => run.slice(0, index + 1).flatMap(({ words }) => words));
}

/** Whether a phrase asks for letters, distance or place in a way that no name can answer. */
export function isBound({ pattern, apart, part }: TypedPhrase): boolean {
  return pattern || apart !== undefined || part !== undefined;
}

/** Words in small letters may be respelled only where nothing else was typed. */
function mayBeRespelled(words: readonly string[], isWhole: boolean): boolean {
  return isWhole || [words[0], words.at(-1)].every((word) => isCapital(word ?? ''));
}

type Found = Pick<TypedNames, 'names' | 'offers'>;

/** A single word that is a form of names. */
function formsOfWord(word: string, names: readonly KnownName[], phrase: Phrase | undefined): Found {
  const isMeant = (name: KnownName): boolean => {
    if (word.length <= MAX_LETTERS_AS_WRITTEN)
      return isInCapitals(word) || Object.values(name.label).includes(word);
    if (/\p{Lu}/u.test(word) || !hasCase(word)) return true;
    const least = name.type === 'person' ? MIN_LETTERS_OF_PERSON : MIN_LETTERS_OF_PLACE;
    return word.length >= least && !isOrdinary(phrase) && isLabel(word, name);
  };
  const meant = names.filter(isMeant);
  return { names: meant, offers: names.filter((name) => !meant.includes(name) && isLabel(word, name)) };
}

/** Whether a word is a name as its articles call it, or its genitive with s, not one of its other cases. */
function isLabel(word: string, { type, label }: KnownName): boolean {
  const typed = plainKey(word);
  if (type !== 'person') return true;
  return [label, familyNames(label)].flatMap(Object.values<string>).some((text) => {
    const own = plainKey(text);
    return typed === own || typed === `${own}s`;
  });
}

function isInCapitals(word: string): boolean {
  return word.toUpperCase() === word && word.toLowerCase() !== word;
}

function hasCase(word: string): boolean {
  return word.toUpperCase() !== word.toLowerCase();
}

/**
 * Whole names, and those that are the same spelled otherwise. What is found says how others write the name, which is compared in its turn:
 * «Марк Цукерберг» is Mark Zuckerberg, and that is Marks Zakerbergs.
 */
async function respelled(
  words: readonly string[],
  known: readonly KnownName[],
  like: readonly KnownName[],
  { findLike }: Pick<TermDictionary, 'findLike'>,
): Promise<Found> {
  const text = words.join(' ');
  const { meant, offers } = compare(text, known, like);
  let names = [...known, ...meant];
  const labels = new Set(names.flatMap(({ label }) => Object.values(label)));
  for (const label of [...labels]
    .filter((other) => other !== text && other.includes(' '))
    .slice(0, MAX_LABELS)) {
    const more = (await findLike(label)).filter(({ id }) => names.every((name) => name.id !== id));
    names = [...names, ...compare(label, names, more).meant];
  }
  return {
    names,
    offers: offers.filter(({ id }) => names.every((name) => name.id !== id)).slice(0, MAX_OFFERS),
  };
}

/** Spellings of a name that are compared beside the typed one. */
const MAX_LABELS = 3;

function compare(
  text: string,
  known: readonly KnownName[],
  like: readonly KnownName[],
): { readonly meant: readonly KnownName[]; readonly offers: readonly KnownName[] } {
  const costs = like
    .map((name) => ({ name, cost: likeness(text, name.label) }))
    .filter(({ cost }) => cost < UNLIKE);
  const same = costs.filter(({ name, cost }) => isSameName(text, name.label, cost));
  const meant = same.filter((one) => one.cost === 0 || isOnly(one, same, known)).map(({ name }) => name);
  return { meant, offers: costs.filter(({ name }) => !meant.includes(name)).map(({ name }) => name) };
}

interface Candidate {
  readonly name: KnownName;
  readonly cost: number;
}

/** Whether no name of the same language is as like, or known to be meant: a language has one spelling for one name. */
function isOnly(one: Candidate, all: readonly Candidate[], known: readonly KnownName[]): boolean {
  const rivals = all
    .filter(({ name, cost }) => name !== one.name && cost <= one.cost)
    .map(({ name }) => name);
  return [...known, ...rivals].every((other) => mayBeOne([one.name, other]));
}

/** A single word that rules make from the family name of one person, or the name of one place. */
function respelledWord(
  word: string,
  known: readonly KnownName[],
  like: readonly KnownName[],
  phrase: Phrase | undefined,
  { months, seasons }: DateNames,
): Found {
  const dates = [...months, ...seasons].flat().map(fold);
  if (isOrdinary(phrase) || isNoun(phrase, known) || dates.includes(fold(word)))
    return { names: [], offers: [] };
  const costs = like.map((name) => ({
    name,
    cost: likeness(word, name.type === 'person' ? familyNames(name.label) : name.label),
  }));
  const same = costs.filter(({ cost }) => cost === 0).map(({ name }) => name);
  const names = /\p{Lu}/u.test(word) && mayBeOne([...known, ...same]) ? same : [];
  if (word.length < MIN_LETTERS_OF_OFFER) return { names, offers: [] };
  const offers = costs.filter(({ name, cost }) => cost < MAX_RESPELLING_COST && !names.includes(name));
  return { names, offers: offers.slice(0, MAX_OFFERS).map(({ name }) => name) };
}

/** Languages that have one spelling for a name. Others respell it or not, as they please. */
function isStrict(language: string): boolean {
  return sounds[language]?.respells?.always ?? true;
}

/** Whether names may be one: no language has two of them, unless it writes them alike. */
function mayBeOne(names: readonly KnownName[]): boolean {
  const written = new Map<string, string>();
  for (const { label } of names) {
    for (const [language, text] of Object.entries(label)) {
      if (!isStrict(language)) continue;
      const own = plainKey(text);
      if ((written.get(language) ?? own) !== own) return false;
      written.set(language, own);
    }
  }
  return true;
}

/** Whether the archive writes a word with a small letter. */
function isOrdinary(phrase: Phrase | undefined): boolean {
  return hasForm(phrase, (text) => !/\p{Lu}/u.test(text));
}

/** Whether it is a word where a capital says nothing, and no name. */
function isNoun(phrase: Phrase | undefined, known: readonly KnownName[]): boolean {
  return known.length === 0 && hasForm(phrase, (_, language) => CAPITAL_NOUNS.has(language));
}

function hasForm(phrase: Phrase | undefined, accepts: (text: string, language: string) => boolean): boolean {
  const [[term] = []] = phrase?.readings ?? [];
  return (term?.keys ?? []).some(({ forms, language }) =>
    forms.some(({ text }) => formOf(text) === term?.form && accepts(text, language)),
  );
}
