/**
 * The language detector eld 2.1.0 (https://github.com/nitotm/efficient-language-detector-js, Apache-2.0, medium size): the same
 * scores from a table of a fiftieth of the memory. `npm run letter-sequences` packs the table; NOTICE.txt beside it says what was changed.
 */
import packed from './letter-sequences.json' with { type: 'json' };

/** A language with its score for a text, about 0 to 1; a difference of 0.01 is small. */
export interface RankedLanguage {
  readonly language: string;
  readonly score: number;
}

const MAX_UNITS = 1000;
/** A text is cut at the first space behind this many bytes, and anywhere behind the second number. */
const MAX_BYTES = { atSpace: 350, anywhere: 380 } as const;
/** Sequences begin every three bytes of a word and have four; a space marks the ends of the word. */
const SEQUENCE = { bytes: 4, stride: 3, maxWordBytes: 70 } as const;
/** A stored weight is this much less than the true one. */
const BASE_WEIGHT = 53;
/** Scales the mean weight of a text's sequences to 0–1. */
const SCALE = 25;

const SPACE = 0x20;

/** More slots than sequences, a power of two. */
const SLOTS = 1 << 18;

/** From a sequence, as the number of its bytes, to the languages it is frequent in. */
interface SequenceTable {
  readonly keys: Float64Array;
  /** For each slot where its languages begin in `weights`. */
  readonly starts: Int32Array;
  /** Languages with their weights, one after another; the last of a sequence has `LAST` added. */
  readonly weights: Uint8Array;
}

const LAST = 0x80;

let opened: SequenceTable | undefined;

const LANGUAGES = packed.languages.split(' ');
const SEPARATORS = new RegExp(packed.separators, 'gu');

/**
 * Scores the languages of a text by its sequences of letters, likeliest first; those without a score are left out.
 *
 * @example
 * scoreLanguages('Vi veit ikkje kva som skjer.')[0]?.language //=> 'no'
 */
export function scoreLanguages(text: string): RankedLanguage[] {
  const table = (opened ??= openTable());
  const totals = new Float64Array(LANGUAGES.length);
  const sequences = sequencesOf(text);
  for (const key of sequences.known) {
    const slot = slotOf(table.keys, key);
    if (table.keys[slot] === 0) continue;
    for (let at = table.starts[slot] ?? 0; ; at += 2) {
      const language = table.weights[at] ?? LAST;
      const index = language & ~LAST;
      totals[index] = (totals[index] ?? 0) + (table.weights[at + 1] ?? 0) + BASE_WEIGHT;
      if (language >= LAST) break;
    }
  }
  return LANGUAGES.map((language, index) => {
    const mean = (totals[index] ?? 0) / sequences.count;
    return { language, score: mean / (mean + SCALE) };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** The different sequences of a text. */
interface Sequences {
  /** Those short enough to be in the table. */
  readonly known: ReadonlySet<number>;
  /** The number of all. */
  readonly count: number;
}

function sequencesOf(text: string): Sequences {
  const known = new Set<number>();
  const long = new Set<string>();
  for (const word of wordsOf(text)) {
    const length = Math.min(word.length, SEQUENCE.maxWordBytes);
    let start = 0;
    for (; start + SEQUENCE.bytes < length; start += SEQUENCE.stride)
      known.add(keyOf(word, start, start + SEQUENCE.bytes, start === 0));
    const last = length === 3 ? 0 : Math.max(0, length - SEQUENCE.bytes);
    // The end of a long word is not cut off, and in no table.
    if (word.length > SEQUENCE.maxWordBytes) long.add(word.slice(last).join(' '));
    else known.add(keyOf(word, last, word.length, start === 0) * 0x100 + SPACE);
  }
  return { known, count: known.size + long.size };
}

/** The bytes of a sequence as one number. */
function keyOf(word: readonly number[], start: number, end: number, isFirst: boolean): number {
  let key = isFirst ? SPACE : 0;
  for (let at = start; at < end; at += 1) key = key * 0x100 + (word[at] ?? 0);
  return key;
}

/** The words of a text in UTF-8. */
function wordsOf(text: string): number[][] {
  const clean = text.slice(0, MAX_UNITS).replace(SEPARATORS, separate).trim().toLowerCase();
  const words: number[][] = [];
  let word: number[] = [];
  let bytes = 0;
  for (let at = 0; at < clean.length && bytes <= MAX_BYTES.anywhere; at += 1) {
    const unit = clean.charCodeAt(at);
    if (unit === SPACE) {
      if (word.length > 0) words.push(word);
      word = [];
      if (bytes > MAX_BYTES.atSpace) return words;
      bytes += 1;
    } else {
      const before = word.length;
      addUtf8(word, unit);
      bytes += word.length - before;
    }
  }
  return word.length > 0 ? [...words, word] : words;
}

/** A space instead of what is no letter, without the apostrophes at its end. */
function separate(between: string): string {
  let end = between.length;
  while (end > 0 && APOSTROPHES.includes(between.charAt(end - 1))) end -= 1;
  return end === 0 ? between : ` ${between.slice(end)}`;
}

const APOSTROPHES = "'`’";

/** Adds the bytes of a letter, which is never part of a surrogate pair here. */
function addUtf8(word: number[], unit: number): void {
  if (unit < 0x80) word.push(unit);
  else if (unit < 0x800) word.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
  else word.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
}

/** Where a sequence is in the table, or the free slot where it would be. */
function slotOf(keys: Float64Array, key: number): number {
  let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 2 ** 32) | 0, 0x85ebca6b)) >>> 0;
  slot = (slot ^ (slot >>> 15)) & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Unpacks the table: for each sequence, how many bytes it shares with the one before, the number of its own, these, and its weights. */
function openTable(): SequenceTable {
  const bytes = Uint8Array.from(atob(packed.sequences), (byte) => byte.charCodeAt(0));
  const keys = new Float64Array(SLOTS);
  const starts = new Int32Array(SLOTS);
  const sequence: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const lengths = bytes[at++] ?? 0;
    sequence.length = lengths >> 4;
    for (let own = lengths & 0xf; own > 0; own -= 1) sequence.push(bytes[at++] ?? 0);
    const key = keyOf(sequence, 0, sequence.length, false);
    const slot = slotOf(keys, key);
    keys[slot] = key;
    starts[slot] = at;
    while ((bytes[at] ?? LAST) < LAST) at += 2;
    at += 2;
  }
  return { keys, starts, weights: bytes };
}
