/** Writes all hits as a file. */
import { writeRis } from '../../export/citation/ris.ts';
import type { Hit } from './answer.ts';
import { writeCsv } from './csv.ts';
import { placeWords } from '../index/indexed-text.ts';
import { formsOf, occurrencesOf, positionsIn } from './occurrences.ts';
import type { Search } from './start.ts';

export type SavedFormat = 'csv' | 'ris';

/** Address and name of the archive, for the file. */
export interface SavedFrom {
  /** Address of the folder of articles, with a slash at its end. */
  readonly articles: string;
  readonly archive: string;
}

interface SavedHit {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: string;
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly story: string | null;
  readonly words: readonly string[];
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
  return format === 'csv' ? toCsv(saved) : saved.map((hit) => toRis(hit, from)).join('\r\n');
}

async function readHit(
  hit: Hit,
  { articles }: SavedFrom,
  { readCard, readText }: Pick<Search, 'readCard' | 'readText'>,
): Promise<SavedHit> {
  const { id, title, edtf, story } = await readCard(hit);
  const text = await readText(id);
  const parts = placeWords(text);
  return {
    ...{ id, url: `${articles}${id}/`, title, language: hit.entry.language, edtf, story },
    ...{ earliest: hit.earliest, latest: hit.latest, dateBasis: hit.dateBasis },
    words: formsOf(parts, occurrencesOf(parts, positionsIn(text, hit))),
  };
}

const COLUMNS = [
  ...['id', 'url', 'title', 'language', 'date_edtf', 'earliest', 'latest', 'date_basis', 'story', 'matched'],
];

function toCsv(hits: readonly SavedHit[]): string {
  const rows = hits.map(({ id, url, title, language, edtf, earliest, latest, dateBasis, story, words }) => [
    ...[
      id,
      url,
      title,
      language,
      edtf,
      earliest ?? '',
      latest ?? '',
      dateBasis,
      story ?? '',
      words.join('; '),
    ],
  ]);
  return writeCsv([COLUMNS, ...rows]);
}

function toRis({ words, ...hit }: SavedHit, { archive }: SavedFrom): string {
  return writeRis({ ...hit, archive, keywords: words });
}
