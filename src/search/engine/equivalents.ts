/** Chooses what a typed word is called in other languages. */
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { FindEquivalents, KnownEquivalent, Reading } from '../index/equivalents.ts';
import { hasForm, type KnownKey, type KnownName, type WordForm } from '../index/term-dictionary.ts';
import { CAPITAL_NOUNS, isCapital } from '../key/capitals.ts';
import { formOf } from '../key/fold.ts';
import { wordToken } from '../key/tokens.ts';

/** A word of another language that is searched beside the typed one, or can be, or a compound that ends in the typed one. */
export interface Equivalent extends KnownEquivalent {
  readonly isCompound: boolean;
  /** What names it in the address. */
  readonly token: string;
  /** Whether it is searched unless the reader says otherwise. */
  readonly isOn: boolean;
}

/** A typed word, with its keys in the archive. */
export interface TypedWord {
  readonly word: string;
  readonly keys: readonly KnownKey[];
  /** Names that it spells. */
  readonly names: readonly KnownName[];
  /** Whether an article must have other words, too. What it has of them says which meaning is meant. */
  readonly hasCompany: boolean;
}

/** What a typed word is, and what it is called elsewhere. */
export interface UnderstoodWord {
  readonly equivalents: readonly Equivalent[];
  /** The languages in which it is an ordinary word. */
  readonly wordIn?: readonly string[] | undefined;
  /** Its keys in the archive without those of other words. */
  readonly keys: readonly KnownKey[];
  /** Whether of some of them not all forms are meant. */
  readonly narrowed: boolean;
}

/** Shorter words mean too many things. */
const MIN_LETTERS = 3;
/** Equivalents of a language that are offered, and the least share of the best one's score. */
const MAX_OFFERED = 3;
const MIN_OFFERED_SHARE = 0.45;
/** The least share of the best one's score that is searched without being asked for, for a word without company. */
const MIN_SEARCHED_SHARE = 0.85;
/** Letters that an inflected form has less than the dictionary form, at most: «Musk» is no form of «musket». */
const MAX_LETTERS_LESS = 1;
/** A word is a name where the articles that mention it as one are more than this share of its occurrences. */
const MAX_NAMED_SHARE = 0.5;
/** A typed word occurs rarely in a language if it does at most so often, or for at most this share of its equivalent's occurrences. */
const MAX_RARE = 1;
const MAX_RARE_SHARE = 0.1;

/**
 * The words of other languages that say what a word says. What it says in the language of the interface goes first: what it says in
 * others is offered, and searched only where it is no word of that language. An equivalent is searched where the typed word is rare in
 * its language, and offered elsewhere.
 */
export async function equivalentsOf(
  { word, keys, names, hasCompany }: TypedWord,
  findEquivalents: FindEquivalents,
  ui: InterfaceLanguage,
): Promise<UnderstoodWord> {
  const unknown = { equivalents: [], keys, narrowed: false };
  if (!/^[\p{L}\p{M}]+$/u.test(word) || formOf(word).length < MIN_LETTERS) return unknown;
  const readings = await findEquivalents(word);
  const main = mainReadings(word, keys, readings, ui);
  if (main.length === 0) return unknown;
  const languages = new Set(main.map(({ language }) => language as string));
  // The English «forest» is no form of the Swedish «före», although they share a key: elsewhere only what was typed is meant.
  const meant = keys.flatMap((key) => {
    if (languages.has(key.language)) return [key];
    const forms = key.forms.filter(({ text }) => formOf(text) === formOf(word));
    if (forms.length === key.forms.length) return [key];
    return forms.length > 0 ? [{ ...key, forms }] : [];
  });
  const isTyped = ({ language, key }: KnownEquivalent): boolean =>
    meant.some((known) => known.language === language && known.key === key);
  const isName = countArticles(names) > MAX_NAMED_SHARE * countOf(meant);
  const found = { keys: meant, narrowed: meant.some((key) => !keys.includes(key)) };
  // «Peter» and «Lukas» are asked for as names.
  if (isName && isCapital(word)) return { ...found, equivalents: [] };
  const isRare = ({ language, count }: KnownEquivalent): boolean => {
    const occurrences = countOf(meant.filter((key) => key.language === language));
    return occurrences <= Math.max(MAX_RARE, count * MAX_RARE_SHARE);
  };
  const leastShare = hasCompany ? MIN_OFFERED_SHARE : MIN_SEARCHED_SHARE;
  const offered = new Map<string, Equivalent>();
  for (const [of, isMain] of [
    [main, true],
    [readings.filter((reading) => !main.includes(reading) && reading.form === formOf(word)), false],
  ] as const) {
    for (const { share, ...known } of bestOf(of)) {
      const token = wordToken(known.language, known.key);
      const isOn = isMain && !isName && share >= leastShare && isRare(known);
      if (!offered.has(token) && !isTyped(known))
        offered.set(token, { ...known, token, isOn, isCompound: false });
    }
  }
  const spelledOut = main.filter(({ language, form }) => language === ui || form === formOf(word));
  for (const known of isName ? [] : compoundsOf(spelledOut)) {
    const token = wordToken(known.language, known.key);
    if (!offered.has(token)) offered.set(token, { ...known, token, isOn: true, isCompound: true });
  }
  return {
    ...found,
    equivalents: [...offered.values()],
    wordIn: isName ? undefined : [...languages],
  };
}

function countOf(keys: readonly KnownKey[]): number {
  return keys.flatMap(({ forms }) => forms).reduce((sum, { count }) => sum + count, 0);
}

function countArticles(names: readonly KnownName[]): number {
  return names.reduce((sum, { articles }) => sum + articles, 0);
}

/**
 * The readings of a word in the language of the interface; where it has none as it is spelled, those in other languages. A word that
 * only shares a key counts where the archive does not have what was typed: «Lindau» is no form of the Albanian «lind».
 */
function mainReadings(
  word: string,
  keys: readonly KnownKey[],
  readings: readonly Reading[],
  ui: InterfaceLanguage,
): readonly Reading[] {
  const spelled = readings.filter((reading) => isSpelled(word, keys, reading));
  const isHeld = keys.some((key) => hasForm(key, formOf(word)));
  const inflected = readings.filter(({ form }) => formOf(word).length >= form.length - MAX_LETTERS_LESS);
  const inOrder = [spelled, isHeld ? [] : inflected].flatMap((some) => [
    some.filter(({ language }) => language === ui),
    some,
  ]);
  return inOrder.find(({ length }) => length > 0) ?? [];
}

/**
 * Whether a word is spelled like a dictionary form, or like a form in the archive, and does not only share a key with it: what the texts
 * write with a capital is a name, so that «Lars» is no form of «lära». Of an English word all forms are known.
 */
function isSpelled(word: string, keys: readonly KnownKey[], { language, form }: Reading): boolean {
  return (
    form === formOf(word) ||
    language === 'en' ||
    keys.some((key) => key.language === language && hasWord(key, formOf(word)))
  );
}

/** Whether the texts have a form of a key that is not written as a name. */
function hasWord({ language, forms }: KnownKey, form: string): boolean {
  const isWord = ({ text }: WordForm): boolean => CAPITAL_NOUNS.has(language) || !isCapital(text);
  return hasForm({ forms: forms.filter(isWord) }, form);
}

/** Compounds that end in a word, which are as good as the word itself. An inflected form of two words of a language, like «lagen» of «lag» and «läge», has none. */
function compoundsOf(readings: readonly Reading[]): readonly KnownEquivalent[] {
  const byLanguage = [...Map.groupBy(readings, ({ language }) => language)];
  return byLanguage.flatMap(([language, [only, ...others]]) =>
    others.length > 0 ? [] : (only?.equivalents.filter((one) => one.language === language) ?? []),
  );
}

/** The best equivalents of each language over all readings, with the share of the best one's score that they have. */
function bestOf(readings: readonly Reading[]): (KnownEquivalent & { readonly share: number })[] {
  const sums = new Map<string, KnownEquivalent>();
  const translations = readings.flatMap(({ language, equivalents }) =>
    equivalents.filter((one) => one.language !== language),
  );
  for (const one of translations) {
    const id = `${one.language} ${one.key}`;
    sums.set(id, { ...one, score: one.score + (sums.get(id)?.score ?? 0) });
  }
  return [...Map.groupBy(sums.values(), ({ language }) => language).values()].flatMap((same) => {
    const sorted = same.toSorted((a, b) => b.score - a.score);
    const best = sorted[0]?.score ?? 1;
    return sorted
      .map((one) => ({ ...one, share: one.score / best }))
      .filter(({ share }) => share >= MIN_OFFERED_SHARE)
      .slice(0, MAX_OFFERED);
  });
}
