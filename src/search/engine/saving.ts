/** Writes all hits as a file. */
import { writeBibtex } from '../../export/citation/bibtex.ts';
import type { Reference } from '../../export/citation/reference.ts';
import { writeRis } from '../../export/citation/ris.ts';
import { dateDegree } from '../../record/date-bases.ts';
import type { Hit } from './hit.ts';
import { writeCsv } from './csv.ts';
import { excerptOf } from './excerpt.ts';
import { placeWords } from '../index/indexed-text.ts';
import { formsOf, occurrencesOf, positionsIn } from './occurrences.ts';
import type { SavedFormat } from '../state/saved-formats.ts';
import type { Search } from './start.ts';

/** Where the file comes from: address and name of the archive, the question, and the day it was asked. */
export interface SavedFrom {
  /** Address of the folder of articles, with a slash at its end. */
  readonly articles: string;
  readonly archive: string;
  /** What was typed; empty where only facets or a range were chosen. */
  readonly query: string;
  /** ISO day. */
  readonly accessed: string;
}

interface SavedHit {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly author: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly story: string | null;
  /** The words that were found, each once. */
  readonly words: readonly string[];
  readonly excerpt: string;
  /** Path of its file in the folder of raw texts. */
  readonly file: string;
}

/** Hits that are read at a time. */
const HITS_AT_A_TIME = 24;

/**
 * Reads hits, a few at a time, and returns them as the content of a file.
 *
 * @param onProgress is called with the number of hits read; returns whether to go on
 * @returns `undefined` when it was told to stop
 */
export async function saveHits(
  hits: readonly Hit[],
  format: SavedFormat,
  from: SavedFrom,
  search: Pick<Search, 'readCard' | 'readText'>,
  onProgress: (done: number) => boolean,
): Promise<string | undefined> {
  const saved: SavedHit[] = [];
  for (let start = 0; start < hits.length; start += HITS_AT_A_TIME) {
    const some = hits.slice(start, start + HITS_AT_A_TIME);
    saved.push(...(await Promise.all(some.map((hit) => readHit(hit, from, search)))));
    if (!onProgress(saved.length)) return undefined;
  }
  return WRITERS[format](saved, from);
}

const WRITERS: Readonly<Record<SavedFormat, (hits: readonly SavedHit[], from: SavedFrom) => string>> = {
  csv: toCsv,
  ris: (hits, from) => hits.map((hit) => writeRis(toReference(hit, from))).join('\r\n'),
  bib: (hits, from) => hits.map((hit) => writeBibtex(toReference(hit, from))).join('\n'),
  jsonl: (hits, from) => hits.map((hit) => `${JSON.stringify(toRecord(hit, from))}\n`).join(''),
};

async function readHit(
  hit: Hit,
  { articles }: SavedFrom,
  { readCard, readText }: Pick<Search, 'readCard' | 'readText'>,
): Promise<SavedHit> {
  const { id, title, edtf, story, file, author = null, source = null } = await readCard(hit);
  const text = await readText(hit);
  const parts = placeWords(text);
  const positions = positionsIn(text, hit);
  return {
    ...{ id, url: `${articles}${id}/`, title, author, source, language: hit.entry.language, edtf, story },
    ...{ earliest: hit.earliest, latest: hit.latest, dateBasis: hit.dateBasis, file },
    words: formsOf(parts, occurrencesOf(parts, positions)),
    excerpt: excerptOf(text, positions)
      .text.map((piece) => piece.text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim(),
  };
}

/** A hit as a table or a line of JSON has it, with the names of the columns. */
function toRecord(
  { edtf, dateBasis, words, ...hit }: SavedHit,
  { query, accessed }: SavedFrom,
): Readonly<Record<string, string | readonly string[] | null>> {
  const { id, url, title, author, source, language, earliest, latest, story, excerpt, file } = hit;
  return {
    ...{ id, url, title, author, source, language },
    ...{ date_edtf: edtf, earliest, latest, date_basis: dateBasis, date_degree: dateDegree(dateBasis) },
    ...{ story, matched: words, excerpt, file, query, accessed },
  };
}

function toCsv(hits: readonly SavedHit[], from: SavedFrom): string {
  const records = hits.map((hit) => toRecord(hit, from));
  const cellOf = (value: string | readonly string[] | null): string =>
    typeof value === 'string' ? value : (value?.join('; ') ?? '');
  return writeCsv([
    Object.keys(records[0] ?? {}),
    ...records.map((record) => Object.values(record).map(cellOf)),
  ]);
}

function toReference(
  { words, excerpt, ...hit }: SavedHit,
  { archive, accessed, query }: SavedFrom,
): Reference {
  return { ...hit, archive, keywords: words, accessed, abstract: excerpt, foundBy: query };
}
