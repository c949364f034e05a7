/**
 * Finds people whose names sound alike across languages. Entity resolution joins two names only when their letters agree, but Latvian
 * and Albanian also spell foreign names by sound («Keitija Braunlī», Katie Brownlee). Search may follow such a likeness, because it shows
 * what it found and lets the reader remove it.
 */
import { skeletons } from '../../../ingest/archive/entities/skeleton.ts';
import { searchKey } from '../../key/search-key.ts';
import type { NameRecord } from '../../../record/schema.ts';

/** Names with fewer consonants are too much alike: «Ina Berg», «Anna Borg». */
const MIN_CONSONANTS = 6;

/** For each id, the people of other languages that sound alike; only where each language has one candidate. */
export function findAlike(names: readonly NameRecord[]): ReadonlyMap<string, readonly NameRecord[]> {
  const people = names.filter(({ type }) => type === 'person');
  const keys = new Map(people.map((name) => [name, soundKeys(name)]));
  const bySound = new Map<string, NameRecord[]>();
  for (const [name, own] of keys) {
    for (const key of own) {
      const same = bySound.get(key);
      if (same) same.push(name);
      else bySound.set(key, [name]);
    }
  }
  const candidates = (name: NameRecord): NameRecord[] => {
    const found = (keys.get(name) ?? []).flatMap((key) => bySound.get(key) ?? []);
    return [...new Set(found)].filter((other) => other !== name);
  };
  return new Map(
    people.flatMap((name): [string, NameRecord[]][] => {
      const others = candidates(name);
      return others.length > 0 && inDifferentLanguages([name, ...others]) ? [[name.id, others]] : [];
    }),
  );
}

function inDifferentLanguages(names: readonly NameRecord[]): boolean {
  const languages = names.flatMap(({ label }) => Object.keys(label));
  return new Set(languages).size === languages.length;
}

function soundKeys({ label }: NameRecord): string[] {
  const keys = Object.entries(label).flatMap(([language, text]) => {
    const words = text.toLowerCase().split(/[\s-]+/u);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < 2) return [];
    const heard = vowelOf(last);
    return soundsOf(first, language).flatMap((one) =>
      soundsOf(last, language)
        .filter((other) => one.length + other.length >= MIN_CONSONANTS)
        .flatMap((other) => heard.map((vowel) => `${one} ${other} ${vowel}`)),
    );
  });
  return [...new Set(keys)];
}

/** The consonants of a word, with and without the ending of its language. */
function soundsOf(word: string, language: string): string[] {
  return [...new Set([...skeletons(word), ...skeletons(searchKey(word, language))])];
}

const [FRONT, BACK] = ['e', 'o'];

/** Whether the first vowel of a word is a front or a back vowel; both for `ö`, `ø` and `ü`, which foreigners hear either way. */
function vowelOf(word: string): string[] {
  const [vowels = ''] = /[aeiouyāēīūäöüøåæáéíóúë]+/u.exec(word) ?? [];
  if (/[öøü]/u.test(vowels)) return [FRONT, BACK];
  return [/[eiyēīäæéíë]/u.test(vowels) ? FRONT : BACK];
}
