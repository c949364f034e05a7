/** How like the name that somebody typed is to a name of the archive, by the rules of spelling and respelling. */
import { memoise } from '../../base/memoise.ts';
import { sounds } from '../../languages/tables/sounds.ts';
import { plainKey } from './form-key.ts';
import { transcriptionKeys } from './name-key.ts';
import {
  CYRILLIC,
  CYRILLIC_LETTER,
  heardIn,
  MAX_KNOWN_NAMES,
  respellingCost,
  RESPELLING_LANGUAGES,
  UNLIKE,
  withoutEndings,
  type HeardName,
} from './respelling.ts';

/** A name in its languages. */
type Label = Readonly<Record<string, string>>;

/** Fewer letters in a transliterated word say too little. */
const MIN_TRANSLITERATED_LETTERS = 5;

/**
 * What it costs to take one name for another that a language spells in its own way: 0 where rules make one from the other.
 *
 * @param typed in any language
 * @param label a name in its language
 */
export function likeness(typed: string, label: Label): number {
  return Math.min(
    UNLIKE,
    ...Object.entries(label).map(([language, text]) => costBetween(typed, text, language)),
  );
}

/** A whole name may cost this, and more where the family name costs nothing. */
const MAX_COST = 1;

/** Whether a name of several words is another one as a language spells it: all its words agree. */
export function isSameName(typed: string, label: Label, cost = likeness(typed, label)): boolean {
  if (cost <= MAX_COST) return true;
  return cost < UNLIKE && likeness(familyName(typed), familyNames(label)) === 0;
}

/** The labels of a person by their last words. */
export function familyNames(label: Label): Label {
  return Object.fromEntries(Object.entries(label).map(([language, text]) => [language, familyName(text)]));
}

function familyName(text: string): string {
  return text.split(/\s+/u).at(-1) ?? text;
}

function costBetween(typed: string, text: string, language: string): number {
  if (joined(typed) === joined(text) || sharesKey(typed, text, language)) return 0;
  if (CYRILLIC_LETTER.test(typed)) {
    const heard = heardIn(typed, CYRILLIC);
    return heard ? respellingCost(originalOf(text, language), heard) : UNLIKE;
  }
  const label = heardIn(text, language);
  const asOriginal = label ? respellingCost(typed, label) : UNLIKE;
  // Two respellings of one word say too little.
  const isOriginal = typed.includes(' ') || !(sounds[language]?.respells?.always ?? false);
  const asHeard = RESPELLING_LANGUAGES.filter((tag) => isOriginal && tag !== language).map((tag) =>
    heardIn(typed, tag),
  );
  return Math.min(asOriginal, ...asHeard.map((heard) => costOfHeard(heard, text, language)));
}

/** A name without what divides its words: airBaltic, Air Baltic. */
const joined = memoise((text: string) => plainKey(text).replaceAll(' ', ''), MAX_KNOWN_NAMES);

function costOfHeard(heard: HeardName | undefined, text: string, language: string): number {
  return heard === undefined ? UNLIKE : respellingCost(originalOf(text, language), heard);
}

/** Where every foreign name is written by its sound, what is left of it without endings stands for the original. */
function originalOf(text: string, language: string): string {
  const heard = sounds[language]?.respells?.always ? heardIn(text, language) : undefined;
  return heard ? withoutEndings(heard) : text;
}

/** Whether both are transliterations of one name: Lukaschenko, Lukasjenko. */
function sharesKey(typed: string, text: string, language: string): boolean {
  if (typed.length < MIN_TRANSLITERATED_LETTERS) return false;
  const keys = transcribed('und')(typed);
  return transcribed(language)(text).some((key) => keys.includes(key));
}

const transcribed = memoise((language: string) =>
  memoise((text: string) => transcriptionKeys(text, language), MAX_KNOWN_NAMES),
);
