import type { Draft, Mention } from '../../src/ingest/draft.ts';
import type { SourceLanguage } from '../../src/languages/index.ts';
import { draftOf } from '../evaluate/invent-drafts.ts';
import { capitalise } from '../make-corpus/made-words.ts';
import { seededNumbers } from '../random/seeded-numbers.ts';

/** Syllables that give made words the look of a language, with the letters that cost time to fold. */
const SYLLABLES = {
  lv: 'ba kā li mē no pu ri sa tī vē zi ška dzi ņu ļo gads ums iem ajā aino',
  sv: 'ba kå li me nö pu ri sa tä ve sk sjö het ning en ar lig gan dra lag',
  de: 'ba ko lie me nü pu ri sa tä ve sch ung keit en er lich ge dra lag zu',
  sq: 'ba kë li me nje pu rri sa të ve sh çi xho gja it ave im ur dhe lla',
  da: 'ba kå li me nø pu ri sa tæ ve sk hed ning en er lig gan dra lag ud',
} satisfies Partial<Record<SourceLanguage, string>>;

type MadeLanguage = keyof typeof SYLLABLES;
const LANGUAGES = Object.keys(SYLLABLES) as MadeLanguage[];

const NAME_SYLLABLES = 'ka lo mi ru ve san dor bel tin gra vik ol mar sen ko'.split(' ');

const WORDS_A_TEXT = 350;
const WORDS = 60_000;
const NAMES = 40_000;
const FIRST_YEAR = 2014;

/** Makes the word of a rank. Common words are short. */
function makeWord(rank: number, syllables: readonly string[]): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length] ?? '';
  return word;
}

/** Draws a rank by Zipf's law. */
function drawRank(random: () => number, ranks: number): number {
  return Math.floor(ranks ** random()) - 1;
}

/** What the versions of one story share. */
interface DraftEvent {
  readonly names: readonly number[];
  readonly count: number;
  readonly day: string | undefined;
}

/**
 * Drafts of made words in five languages, the same for one count: 350 words each, a sixth of them in stories of three
 * versions, every fiftieth followed by a corrected version, a fifth undated.
 */
export function makeDrafts(count: number): Draft[] {
  const random = seededNumbers(count);
  const wordsOfLanguages = LANGUAGES.map((language) => {
    const syllables = SYLLABLES[language].split(' ');
    return Array.from({ length: WORDS }, (_, rank) => makeWord(rank, syllables));
  });
  const names = Array.from({ length: NAMES }, (_, rank) => capitalise(makeWord(rank + 200, NAME_SYLLABLES)));
  const drafts: Draft[] = [];
  while (drafts.length < count) {
    const versions = random() < 0.07 ? 3 : 1;
    const event = makeEvent(random);
    for (let version = 0; version < versions && drafts.length < count; version += 1) {
      const place = Math.floor(random() * LANGUAGES.length);
      const words = makeWords(random, wordsOfLanguages[place] ?? [], names, event);
      drafts.push(toDraft(drafts.length, LANGUAGES[place] ?? 'lv', words, event));
      if (random() > 0.02 || drafts.length >= count) continue;
      const corrected = words.map((word) =>
        random() < 0.2 ? (wordsOfLanguages[place]?.[drawRank(random, WORDS)] ?? word) : word,
      );
      drafts.push(toDraft(drafts.length, LANGUAGES[place] ?? 'lv', corrected, event));
    }
  }
  return drafts;
}

function makeEvent(random: () => number): DraftEvent {
  const day = new Date(Date.UTC(FIRST_YEAR, 0, 1 + Math.floor(random() * 3650))).toISOString().slice(0, 10);
  return {
    names: Array.from({ length: 14 }, () => drawRank(random, NAMES)),
    count: 100 + Math.floor(random() * 90_000),
    day: random() < 0.2 ? undefined : day,
  };
}

function makeWords(
  random: () => number,
  ownWords: readonly string[],
  names: readonly string[],
  event: DraftEvent,
): string[] {
  return Array.from({ length: WORDS_A_TEXT }, () => {
    const draw = random();
    if (draw < 0.07) return names[event.names[Math.floor(random() * event.names.length)] ?? 0] ?? '';
    if (draw < 0.08) return names[drawRank(random, NAMES)] ?? '';
    if (draw < 0.085) return String(event.count);
    return ownWords[drawRank(random, WORDS)] ?? '';
  });
}

function toDraft(
  index: number,
  language: MadeLanguage,
  words: readonly string[],
  { day }: DraftEvent,
): Draft {
  const text = words.map((word, at) => (at % 14 === 13 ? `${word}.` : word)).join(' ');
  const mentions: Mention[] = [];
  for (const { 0: name, index: start } of text.matchAll(/\p{Lu}\p{L}+/gu)) {
    mentions.push({ type: 'person', text: name, start, end: start + name.length });
  }
  const id = `made-${String(index).padStart(7, '0')}`;
  const draft = draftOf(id, language, text, mentions);
  return {
    ...draft,
    title: { text: words.slice(0, 8).join(' '), basis: 'first-sentence', evidence: [] },
    published:
      day === undefined
        ? draft.published
        : { edtf: day, earliest: day, latest: day, basis: 'header', evidence: [] },
    words: words.length,
  };
}
