/** Postings: the articles of a bundle that contain a word, and where. They are lines of a list that is divided into files. */
import { KEY_END } from './indexed-text.ts';
import type { ShardLine, Shards } from './shards.ts';

/** The rows of a bundle that contain a word, each with its positions, in ascending order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Finds the articles with an indexed word that begins with this. */
export type FindPostings = (begin: string) => Promise<Postings>;

/** Folder of the files of a bundle: `index/0.packed` … */
export const POSTINGS_FOLDER = 'index';

/** Size of a file before compression, in characters. Compressed it is about a third. */
export const MAX_POSTINGS_CHARACTERS = 16_000;

export const NO_POSTINGS: Postings = new Map();

/**
 * The line of a word: its key, what its form adds, the rows, the number of positions in each, and the positions. The key is that of the list, so the
 * words of one key are in one file.
 *
 * @param postings in ascending order
 */
export function writePostings(word: string, postings: Postings): ShardLine {
  const [key, rest] = divideWord(word);
  const lists = [...postings.values()];
  const counts = lists.map(({ length }) => length);
  return [key, rest, toSteps([...postings.keys()]), writeNumbers(counts), lists.map(toSteps).join('')];
}

/** A word or its beginning, divided after its key. */
function divideWord(word: string): readonly [key: string, rest: string] {
  const end = word.indexOf(KEY_END) + KEY_END.length;
  return [word.slice(0, end), word.slice(end)];
}

/** Numbers in ascending order, each as the difference from the one before. */
function toSteps(numbers: readonly number[]): string {
  return writeNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}

/** The character of 0: those before it divide lines and fields. */
const ZERO = 0x20;
/** Halves of a pair are no characters. */
const FIRST_HALF = 0xd800;
const HALVES = 0x800;

/** Each number as one character: UTF-8 writes small ones in one byte, and a browser reads it faster than any other code. */
function writeNumbers(numbers: readonly number[]): string {
  const characters = numbers.map((number) => {
    const code = number + ZERO;
    return String.fromCodePoint(code < FIRST_HALF ? code : code + HALVES);
  });
  return characters.join('');
}

/** Reads one number after another. */
function readNumbers(text: string): () => number {
  let at = 0;
  return () => {
    const code = text.charCodeAt(at++);
    if (code < FIRST_HALF) return code - ZERO;
    const whole = text.codePointAt(at - 1) ?? 0;
    if (whole > code) at += 1;
    return whole - ZERO - HALVES;
  };
}

function readPostings([, , rows = '', counts = '', positions = '']: ShardLine): Postings {
  const [nextStep, nextCount, nextPosition] = [
    readNumbers(rows),
    readNumbers(counts),
    readNumbers(positions),
  ];
  const postings = new Map<number, readonly number[]>();
  let row = 0;
  for (let left = Array.from(rows).length; left > 0; left -= 1) {
    row += nextStep();
    const own: number[] = [];
    let position = 0;
    for (let more = nextCount(); more > 0; more -= 1) own.push((position += nextPosition()));
    postings.set(row, own);
  }
  return postings;
}

/** Opens the postings of a bundle. */
export function openPostings({ find, findPrefix }: Shards): FindPostings {
  return async (begin) => {
    const [key, rest] = divideWord(begin);
    const lines = key === '' ? await findPrefix(begin, Infinity) : await find(key);
    return unite(lines.filter(([, own = '']) => key === '' || own.startsWith(rest)).map(readPostings));
  };
}

/** The postings of several words as those of one. */
export function unite(all: readonly Postings[]): Postings {
  const [first = NO_POSTINGS, ...others] = all;
  if (others.length === 0) return first;
  const united = new Map(first);
  const shared = new Set<number>();
  for (const postings of others) {
    for (const [row, positions] of postings) {
      const known = united.get(row);
      if (known) shared.add(row);
      united.set(row, known ? [...known, ...positions] : positions);
    }
  }
  for (const row of shared)
    united.set(
      row,
      (united.get(row) ?? []).toSorted((a, b) => a - b),
    );
  return united;
}
