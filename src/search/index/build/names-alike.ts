/**
 * People that sound alike across languages. The register joins two entries only when their letters fall together; Latvian and
 * Albanian also write foreign names as somebody heard them (Keitija Braunlī, Katie Brownlee). A search may follow such a likeness: what
 * it found is shown, and can be taken off.
 */
import { skeletons } from '../../../ingest/archive/entities/skeleton.ts';
import { searchKey } from '../../key/search-key.ts';
import type { NameRecord } from '../../../record/schema.ts';

/** Names with fewer consonants say too little: «Ina Berg», «Anna Borg». */
const MIN_CONSONANTS = 6;

/** For each id the people of other languages that sound alike, where it is clear who it is: one in each language. */
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

/** Its consonants, with the ending of its language and without. */
function soundsOf(word: string, language: string): string[] {
  return [...new Set([...skeletons(word), ...skeletons(searchKey(word, language))])];
}

const [FRONT, BACK] = ['e', 'o'];

/** Whether a word's first vowel is spoken in the front or the back of the mouth; of one that is heard both ways, both. */
function vowelOf(word: string): string[] {
  const [vowels = ''] = /[aeiouyāēīūäöüøåæáéíóúë]+/u.exec(word) ?? [];
  if (/[öøü]/u.test(vowels)) return [FRONT, BACK];
  return [/[eiyēīäæéíë]/u.test(vowels) ? FRONT : BACK];
}
