/** Merges the words of several indexes that Pagefind 1.6.0 wrote. A posting is an article and the positions of a word in it. */
import { array, endOf, itemsOf, number, readArray, readNumber, readText, text } from './cbor.ts';

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

/** A posting: its article, and what Pagefind wrote of it besides. */
interface Posting {
  readonly row: number;
  readonly rest: Buffer;
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
  return [...all]
    .filter(([, { own, marked }]) => own.length > 0 || marked.size > 0)
    .map(([word, { own, marked }]) => {
      const spellings = [...marked].toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const items = spellings.flatMap(([spelling, postings]) => [
        array(2),
        text(spelling),
        ...write(postings),
      ]);
      return {
        key: Buffer.from(word),
        word,
        bytes: Buffer.concat([array(3), text(word), ...write(own), array(spellings.length), ...items]),
      };
    })
    .toSorted((a, b) => Buffer.compare(a.key, b.key))
    .map(({ word, bytes }) => ({ word, bytes }));
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
    if (row !== undefined) postings.push({ row, rest: bytes.subarray(endOf(bytes, posting.start), end) });
    from = end;
  }
}

function write(postings: readonly Posting[]): Buffer[] {
  let before = 0;
  return [
    array(postings.length),
    ...postings
      .toSorted((a, b) => a.row - b.row)
      .flatMap(({ row, rest }) => {
        const distance = row - before;
        before = row;
        return [array(ITEMS_OF_A_POSTING), number(distance), rest];
      }),
  ];
}
