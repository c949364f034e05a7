import type { Draft, Mention } from '../../src/ingest/draft.ts';
import { seededNumbers } from '../random/seeded-numbers.ts';

/** How five languages write the same sounds. */
const SPELLINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lv: { S: 'š', Z: 'ž', C: 'č', H: 'h', V: 'v', J: 'j', K: 'k' },
  sv: { S: 'sj', Z: 'zj', C: 'tj', H: 'ch', V: 'v', J: 'j', K: 'k' },
  de: { S: 'sch', Z: 'sch', C: 'tsch', H: 'ch', V: 'w', J: 'j', K: 'k' },
  sq: { S: 'sh', Z: 'zh', C: 'ch', H: 'kh', V: 'v', J: 'y', K: 'k' },
  da: { S: 'sj', Z: 'zj', C: 'tj', H: 'kh', V: 'v', J: 'j', K: 'k' },
};

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  lv: ['s', 'a', 'am', 'u', 's'],
  sv: ['', '', 's'],
  de: ['', '', 's'],
  sq: ['', 'i', 'it', 'in', ''],
  da: ['', '', 's'],
};

const ONSETS = [...Array.from('bdgklmnprtvSZCHVJKs'), 'st', 'br', 'gr', 'kl', 'pl', 'tr'];
const VOWELS = Array.from('aeiou');
const CODAS = ['', '', 'n', 'r', 'l', 'm', 'k', 't'];

/** An archive of invented people, places and organisations with as many names as a newspaper has. */
interface InventedArchive {
  readonly drafts: readonly Draft[];
  /** The owner of each mention: a number for each person or thing. */
  readonly owners: readonly (readonly number[])[];
}

/**
 * Invents an archive: about twelve mentions a draft, people known by few and by many, in five languages with their
 * endings; a third of the surnames are borne by two people.
 */
export function inventDrafts(count: number, seed = 1): InventedArchive {
  const random = seededNumbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const word = (syllables: number): string => {
    let sounds = '';
    for (let at = 0; at < syllables; at += 1)
      sounds +=
        pick(ONSETS) + pick(VOWELS) + (at === syllables - 1 ? pick(CODAS.slice(2)) : pick(CODAS.slice(0, 4)));
    return sounds;
  };
  const firstNames = Array.from({ length: 400 }, () => word(2));
  const surnames = Array.from({ length: Math.ceil(count / 4) }, () => word(3));
  const people = Array.from({ length: Math.ceil(count / 3) }, () => ({
    first: pick(firstNames),
    last: pick(surnames),
  }));
  const places = Array.from({ length: Math.ceil(count / 20) + 20 }, () => word(3));
  const languages = Object.keys(SPELLINGS);
  const written = (sounds: string, language: string): string => {
    const letters = Array.from(sounds)
      .map((sound) => SPELLINGS[language]?.[sound] ?? sound)
      .join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  /** A few are mentioned often, most seldom. */
  const rank = (length: number): number => Math.min(length - 1, Math.floor(length * random() ** 4));
  const owners: number[][] = [];
  const drafts = Array.from({ length: count }, (_, at) => {
    const language = pick(languages);
    const names: Mention[] = [];
    const own: number[] = [];
    let text = '';
    const add = (type: Mention['type'], form: string, owner: number): void => {
      names.push({ type, text: form, start: text.length, end: text.length + form.length });
      own.push(owner);
      text += `${form} `;
    };
    for (let one = 0; one < 3; one += 1) {
      const index = rank(people.length);
      const { first, last } = people[index] ?? { first: '', last: '' };
      const nominal = language === 'lv' ? 's' : '';
      add('person', `${written(first, language)}${nominal} ${written(last, language)}${nominal}`, index);
      add('person', written(last, language) + pick(ENDINGS[language] ?? ['']), index);
      const place = rank(places.length);
      add(
        'place',
        written(places[place] ?? '', language) + pick(ENDINGS[language] ?? ['']),
        people.length + place,
      );
      add(
        'organisation',
        `${written(places[place] ?? '', language)} Press`,
        people.length + places.length + place,
      );
    }
    owners.push(own);
    return draftOf(`d${String(at).padStart(7, '0')}`, language, text, names);
  });
  return { drafts, owners };
}

/** A draft of nothing but a text, one paragraph, and its mentions. */
export function draftOf(id: string, language: string, text: string, names: readonly Mention[]): Draft {
  return {
    schema: 1,
    id,
    language,
    languageConfidence: 1,
    languageOpinions: [],
    title: { text: id, basis: 'stated', evidence: [] },
    published: { edtf: 'XXXX', earliest: null, latest: null, basis: 'none', evidence: [] },
    stated: { author: null, source: null, url: null },
    mentions: { dates: [], names },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    quotes: [],
    story: null,
    related: [],
    nearDuplicates: [],
    source: { path: `${id}.txt`, sha256: '0'.repeat(64), bytes: text.length, encoding: 'utf-8', alsoAt: [] },
    words: 0,
  };
}
