/** Merges the words of several indexes that Pagefind 1.6.0 wrote. A posting is an article and the positions of a word in it. */
import { compareText } from '../../../record/order.ts';
import { endOf, itemsOf, openWriter, readArray, readNumber, readText, type CborWriter } from './cbor.ts';

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

/** A posting: its article, and where what Pagefind wrote of it besides is. */
interface Posting {
  readonly row: number;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The postings of a word in all lists: of the word itself, and of its spellings with marks. */
interface Found {
  readonly own: Posting[];
  readonly marked: Map<string, Posting[]>;
}

/** An article of a posting is written as its distance from the one before, so it is a number of its own here. */
const ITEMS_OF_A_POSTING = 3;

/** Merges words; those that no article of the merged index has are left out. Sorted by the bytes of the word. */
export function mergeWords(lists: readonly WordList[]): IndexedItem[] {
  const all = new Map<string, Found>();
  for (const list of lists) addWords(list, all);
  const words = [...all.keys()].filter((word) => {
    const found = all.get(word);
    return found !== undefined && (found.own.length > 0 || found.marked.size > 0);
  });
  const writer = openWriter();
  const places = inOrderOfBytes(words).map((word) => {
    const start = writer.size();
    const { own, marked } = all.get(word) ?? { own: [], marked: new Map<string, Posting[]>() };
    writer.array(3);
    writer.text(word);
    writePostings(own, writer);
    writer.array(marked.size);
    for (const spelling of inOrderOfBytes([...marked.keys()])) {
      writer.array(2);
      writer.text(spelling);
      writePostings(marked.get(spelling) ?? [], writer);
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

function addWords({ words, rows }: WordList, all: Map<string, Found>): void {
  for (let at = 0; at < words.length; at = endOf(words, at)) {
    const [spelled, own, marked] = itemsOf(words, at);
    if (spelled === undefined || own === undefined || marked === undefined)
      throw new Error('Pagefind wrote a word in another form.');
    const word = readText(spelled);
    const found = all.get(word) ?? { own: [], marked: new Map<string, Posting[]>() };
    all.set(word, found);
    addPostings(own, rows, found.own);
    for (const item of itemsOf(marked, 0)) {
      const [spelling, postings] = itemsOf(item, 0);
      if (spelling === undefined || postings === undefined)
        throw new Error('Pagefind wrote a spelling in another form.');
      const known = found.marked.get(readText(spelling)) ?? [];
      addPostings(postings, rows, known);
      if (known.length > 0) found.marked.set(readText(spelling), known);
    }
  }
}

function addPostings(bytes: Buffer, rows: WordList['rows'], postings: Posting[]): void {
  const { count, start } = readArray(bytes, 0);
  let article = 0;
  let from = start;
  for (let place = 0; place < count; place += 1) {
    const posting = readArray(bytes, from);
    if (posting.count !== ITEMS_OF_A_POSTING) throw new Error('Pagefind wrote a posting in another form.');
    article += readNumber(bytes, posting.start);
    const end = endOf(bytes, from);
    const row = rows[article];
    if (row !== undefined) postings.push({ row, bytes, start: endOf(bytes, posting.start), end });
    from = end;
  }
}

function writePostings(postings: readonly Posting[], writer: CborWriter): void {
  let before = 0;
  writer.array(postings.length);
  for (const { row, bytes, start, end } of postings.toSorted((a, b) => a.row - b.row)) {
    writer.array(ITEMS_OF_A_POSTING);
    writer.number(row - before);
    writer.items(bytes, start, end);
    before = row;
  }
}
