import { gunzip, isGzip } from '../../base/gunzip.ts';
import type { IndexedText } from '../index/indexed-text.ts';
import { CARDS_PER_FILE, type CardRow } from '../index/manifest.ts';

/** Requests a part of a file, or the whole file. */
export type FetchPart = (range: string) => Promise<Response>;

/** Files that a server sent whole, by their addresses. */
export type WholeFiles = Map<string, Uint8Array<ArrayBuffer>>;

/**
 * Reads the indexed text of one article. The texts of some articles are in one file, each compressed by itself, so that a server can send one of
 * them; from a server that sends the whole file, the text is taken out of it.
 *
 * @param row of the article in its bundle
 * @param cards of the file of cards that has the article: the file of texts has the same articles
 */
export async function readTextOf(
  row: number,
  cards: readonly Pick<CardRow, 'textBytes'>[],
  {
    file,
    whole,
    fetchPart,
  }: { readonly file: string; readonly whole: WholeFiles; readonly fetchPart: FetchPart },
): Promise<IndexedText> {
  const place = row % CARDS_PER_FILE;
  const start = cards.slice(0, place).reduce((sum, { textBytes }) => sum + textBytes, 0);
  const end = start + (cards[place]?.textBytes ?? 0);
  const known = whole.get(file);
  if (known) return takeOut(known, { place, start, end });
  const response = await fetchPart(`bytes=${start}-${end - 1}`);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  const sent = new Uint8Array(await response.arrayBuffer());
  if (response.status === PARTIAL) return parse(await gunzip(sent));
  const text = await takeOut(sent, { place, start, end });
  // Only a file that can be read: another one is asked for again.
  whole.set(file, sent);
  return text;
}

/** Takes a text out of a whole file. */
async function takeOut(
  file: Uint8Array<ArrayBuffer>,
  { place, start, end }: { readonly place: number; readonly start: number; readonly end: number },
): Promise<IndexedText> {
  // Where a server declared the compression, the browser has undone it, and the texts are lines.
  if (!isGzip(file)) return parse(new TextDecoder().decode(file).split('\n')[place] ?? '');
  return parse(await gunzip(file.slice(start, end)));
}

const PARTIAL = 206;

function parse(text: string): IndexedText {
  return JSON.parse(text) as IndexedText;
}
