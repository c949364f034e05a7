/** Merges the words of several indexes that Pagefind 1.6.0 wrote. A posting is an article and the positions of a word in it. */
import { compareText } from '../../../record/order.ts';
import { endOf, openWriter, readArray, readNumber, readText, type CborWriter } from './cbor.ts';

/** Words as Pagefind writes them, with the rows that its articles have in the merged index. */
export interface WordList {
  /** Items one after the other, in any order: `[word, postings, [[spelling with marks, postings] …]]`. */
  readonly words: Buffer;
  /** The row of each article, by its place in the list; `undefined` where it is not in the merged index. */
  readonly rows: readonly (number | undefined)[];
}

/** A word of the merged index. */
export interface IndexedItem {
  readonly word: string;
  readonly bytes: Buffer;
}

/**
 * Postings, four numbers each: the row of its article, the list that has it, and where what Pagefind wrote of it besides begins and ends. A bundle
 * has millions, and an object for each would keep the collector of garbage busy.
 */
type Postings = number[];

const NUMBERS_OF_A_POSTING = 4;

/** The postings of a word in all lists: of the word itself, and of its spellings with marks. */
interface Found {
  readonly own: Postings;
  readonly marked: Map<string, Postings>;
}

/** An article of a posting is written as its distance from the one before, so it is a number of its own here. */
const ITEMS_OF_A_POSTING = 3;
const ITEMS_OF_A_WORD = 3;
const ITEMS_OF_A_SPELLING = 2;

/** Merges words; those that no article of the merged index has are left out. Sorted by the bytes of the word. */
export function mergeWords(lists: readonly WordList[]): IndexedItem[] {
  const all = new Map<string, Found>();
  for (const [number, list] of lists.entries()) addWords(list, number, all);
  const sources = lists.map((list) => list.words);
  const words = [...all.keys()].filter((word) => {
    const found = all.get(word);
    return found !== undefined && (found.own.length > 0 || found.marked.size > 0);
  });
  const writer = openWriter();
  const places = inOrderOfBytes(words).map((word) => {
    const start = writer.size();
    const { own, marked } = all.get(word) ?? { own: [], marked: new Map<string, Postings>() };
    writer.array(3);
    writer.text(word);
    writePostings(own, sources, writer);
    writer.array(marked.size);
    for (const spelling of inOrderOfBytes([...marked.keys()])) {
      writer.array(2);
      writer.text(spelling);
      writePostings(marked.get(spelling) ?? [], sources, writer);
    }
    return { word, start, end: writer.size() };
  });
  const bytes = writer.finish();
  return places.map(({ word, start, end }) => ({ word, bytes: bytes.subarray(start, end) }));
}

/** The order of UTF-16 units is that of bytes in UTF-8 but for characters after the surrogates. */
function inOrderOfBytes(words: readonly string[]): string[] {
  if (!words.some((word) => /[\ud800-\uffff]/.test(word))) return words.toSorted(compareText);
  return words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function addWords({ words, rows }: WordList, list: number, all: Map<string, Found>): void {
  const addPostings = (from: number, postings: Postings): number => {
    const { count, start } = readArray(words, from);
    let article = 0;
    let at = start;
    for (let place = 0; place < count; place += 1) {
      const posting = readArray(words, at);
      if (posting.count !== ITEMS_OF_A_POSTING) throw new Error('Pagefind wrote a posting in another form.');
      article += readNumber(words, posting.start);
      const rest = endOf(words, posting.start);
      const end = endOf(words, endOf(words, rest));
      const row = rows[article];
      if (row !== undefined) postings.push(row, list, rest, end);
      at = end;
    }
    return at;
  };
  let at = 0;
  while (at < words.length) {
    const item = readArray(words, at);
    if (item.count !== ITEMS_OF_A_WORD) throw new Error('Pagefind wrote a word in another form.');
    const word = readText(words, item.start);
    const found = all.get(word) ?? { own: [], marked: new Map<string, Postings>() };
    all.set(word, found);
    const marked = readArray(words, addPostings(endOf(words, item.start), found.own));
    at = marked.start;
    for (let place = 0; place < marked.count; place += 1) {
      const spelled = readArray(words, at);
      if (spelled.count !== ITEMS_OF_A_SPELLING)
        throw new Error('Pagefind wrote a spelling in another form.');
      const spelling = readText(words, spelled.start);
      const known = found.marked.get(spelling) ?? [];
      at = addPostings(endOf(words, spelled.start), known);
      if (known.length > 0) found.marked.set(spelling, known);
    }
  }
}

function writePostings(postings: Postings, sources: readonly Buffer[], writer: CborWriter): void {
  const count = postings.length / NUMBERS_OF_A_POSTING;
  const starts = Array.from({ length: count }, (_, place) => place * NUMBERS_OF_A_POSTING);
  const rowAt = (start: number): number => postings[start] ?? 0;
  // Lists are mostly one after the other in time, as rows are.
  const isSorted = starts.every((start) => start === 0 || rowAt(start - NUMBERS_OF_A_POSTING) < rowAt(start));
  if (!isSorted) starts.sort((a, b) => rowAt(a) - rowAt(b));
  let before = 0;
  writer.array(count);
  for (const at of starts) {
    const source = sources[postings[at + 1] ?? -1];
    if (source === undefined) throw new Error('A posting is of no list.');
    writer.array(ITEMS_OF_A_POSTING);
    writer.number(rowAt(at) - before);
    writer.items(source, postings[at + 2], postings[at + 3]);
    before = rowAt(at);
  }
}
