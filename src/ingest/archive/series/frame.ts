import { memoise } from '../../../base/memoise.ts';
import { fnv1a } from '../../../base/fnv1a.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { ComparableDraft } from '../../draft.ts';
import type { Span } from '../../../record/span.ts';
import { scanWords } from '../comparison/scan.ts';

/** Maximum number of words and slots read of one text: a template is short, and shows at its beginning. */
const MAX_UNITS = 240;

/** The code of a slot. Words have their hash, which is never this. */
export const SLOT = 1;

/** What a slot holds, as bits. */
export const HOLDS = { number: 1, time: 2, name: 4 } as const;

/**
 * A text as a template would make it: the words of its frame, and the slots between them, where names, numbers and days are put.
 * The three arrays run side by side.
 */
export interface Frame {
  /** A hash for each word of the frame, {@link SLOT} for each slot. */
  readonly codes: Int32Array;
  /** A hash of what is in a slot; 0 for a word. */
  readonly values: Int32Array;
  /** {@link HOLDS}; 0 for a word. */
  readonly holds: Uint8Array;
}

/** Reads the frame of a text. Neighbouring values («Umeå, 3 May») make one slot. */
export function readFrame(draft: ComparableDraft): Frame {
  const { text, title, blocks, mentions, language } = draft;
  const frame = new GrowingFrame(language);
  if (!text.includes(title.text)) frame.add(title.text, 0, title.text.length, []);
  const names = mentions.names.toSorted((a, b) => a.start - b.start);
  for (const { kind, start, end } of blocks)
    if (BLOCK_KINDS[kind].isProse) frame.add(text, start, end, names);
  return frame.finish();
}

class GrowingFrame {
  readonly #codes: number[] = [];
  readonly #values: number[] = [];
  readonly #holds: number[] = [];
  readonly #nounsCapitalised: boolean;
  readonly #valueWords: ReadonlyMap<string, number>;

  constructor(language: string) {
    this.#nounsCapitalised = partOf(language, 'sentences').nounsCapitalised;
    this.#valueWords = valueWordsOf(language);
  }

  /** @param names in the order of the text */
  add(text: string, from: number, to: number, names: readonly Span[]): void {
    let next = 0;
    const isNamed = (start: number): boolean => {
      while (next < names.length && (names[next]?.end ?? 0) <= start) next += 1;
      return (names[next]?.start ?? Infinity) <= start;
    };
    scanWords(text, from, to, {
      word: (start, end, opens) => {
        const word = text.slice(start, end);
        const lower = word.toLowerCase();
        // A capital in the middle of a sentence makes a name where nouns have none.
        const isName =
          isNamed(start) || (!opens && !this.#nounsCapitalised && !word.startsWith(lower.charAt(0)));
        const holds = this.#valueWords.get(lower) ?? (isName ? HOLDS.name : 0);
        if (holds === 0) this.#word(fnv1a(lower));
        else this.#slot(fnv1a(word), holds);
      },
      number: (_start, _end, value) => {
        this.#slot(fnv1a(value), HOLDS.number);
      },
    });
  }

  #word(hash: number): void {
    if (this.#codes.length >= MAX_UNITS) return;
    this.#codes.push(hash === SLOT ? 0 : hash);
    this.#values.push(0);
    this.#holds.push(0);
  }

  #slot(hash: number, holds: number): void {
    const last = this.#codes.length - 1;
    if (this.#codes[last] === SLOT) {
      this.#values[last] = Math.imul((this.#values[last] ?? 0) ^ hash, 0x85ebca6b);
      this.#holds[last] = (this.#holds[last] ?? 0) | holds;
    } else if (last + 1 < MAX_UNITS) {
      this.#codes.push(SLOT);
      this.#values.push(hash);
      this.#holds.push(holds);
    }
  }

  finish(): Frame {
    return {
      codes: Int32Array.from(this.#codes),
      values: Int32Array.from(this.#values),
      holds: Uint8Array.from(this.#holds),
    };
  }
}

/** Lower-case words that are the value of a slot wherever they are: weekdays, months and numbers in words. */
export const valueWordsOf = memoise((language: string): ReadonlyMap<string, number> => {
  const { months, shortMonths, weekdays, weekdayTails, numbers, teens, tens } = partOf(language, 'dates');
  const days = wordsOf(weekdays).flatMap((day) =>
    wordsOf([weekdayTails, '-']).map((tail) => (tail === '-' ? day : day + tail)),
  );
  // «En», «ein» and «një» are articles far more often than numbers.
  const counts = wordsOf([...numbers.slice(1), ...teens, ...tens]);
  const times = [...wordsOf([...months, ...shortMonths]), ...days];
  return new Map([
    ...counts.map((word) => [word, HOLDS.number] as const),
    ...times.map((word) => [word, HOLDS.time] as const),
  ]);
});

/** The entries of lists; of a phrase («të hënën») the last word. */
function wordsOf(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((entry) => entry.trim().split(' ').at(-1) ?? '')
    .filter((word) => word !== '');
}
