/** Merges one bundle from segments into a folder of the cache. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { sealFolder } from '../../../disk/seal.ts';
import type { Card } from '../../../record/schema.ts';
import { toColumns } from '../doc-values.ts';
import { CARDS_PER_FILE, type CardRow } from '../manifest.ts';
import { TEXT_PARTS_FILE } from '../text-parts.ts';
import { DATES_FILE } from './dates.ts';
import { writeTold } from './learnt-words.ts';
import { writePieces } from './pieces.ts';
import { mergeWords, type WordList } from './postings.ts';
import {
  ARTICLES_FILE,
  PAGEFIND_VERSION,
  POSTINGS_FILE,
  SHARED_FOLDER,
  type SegmentArticle,
} from './segment.ts';
import { writeWords } from './words.ts';
import { writePacked } from './write-packed.ts';
import { packText, writeTexts } from './write-texts.ts';

/** The input of one bundle. */
export interface BundleJob {
  readonly language: string;
  /** Oldest first. An article's position is its row in the doc values. */
  readonly cards: readonly Card[];
  /** Folders of segments that hold all of its articles, and maybe others. */
  readonly segments: readonly string[];
  /** Where the bundle is written. The folder appears when it is complete. */
  readonly folder: string;
}

export const BUNDLE_FOLDER = 'bundle';
/** The words of a bundle with the frequency of each form. The term dictionary is made from it; the site does not get this file. */
export const WORDS_FILE = 'words.tsv';

/** Merges a bundle into its folder. Its bytes do not depend on how its articles are divided into segments. */
export function buildBundle({ language, cards, segments, folder }: BundleJob): void {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, BUNDLE_FOLDER), { recursive: true });
  const { articles, lists } = openSegments(segments, cards);
  const texts = articles.map(({ text }) => packText(text));
  const bundle = join(unfinished, BUNDLE_FOLDER);
  const lengths = articles.map(({ length }) => length);
  writePieces(mergeWords(lists), lengths, { folder: bundle, version: PAGEFIND_VERSION });
  writePacked(join(bundle, 'facts.packed'), toColumns(articles.map(({ values }) => values)));
  writePacked(
    join(bundle, TEXT_PARTS_FILE),
    articles.map(({ parts }) => parts),
  );
  writeTexts(texts, bundle);
  const rows = articles.map(({ card }, row): CardRow => ({ ...card, textBytes: texts[row]?.length ?? 0 }));
  mkdirSync(join(bundle, 'cards'));
  for (let start = 0; start < articles.length; start += CARDS_PER_FILE)
    writePacked(
      join(bundle, 'cards', `${start / CARDS_PER_FILE}.packed`),
      rows.slice(start, start + CARDS_PER_FILE),
    );
  writeFileSync(join(unfinished, WORDS_FILE), writeWords(sum(articles.map(({ words }) => words)), language));
  const dates = sum(articles.map((article) => article.dates.map((edtf) => [edtf, 1] as const)));
  writeFileSync(join(unfinished, DATES_FILE), Array.from(dates, (line) => line.join('\t')).join('\n'));
  writeTold(articles, language, unfinished);
  cpSync(join(segments[0] ?? '', SHARED_FOLDER), join(unfinished, SHARED_FOLDER), { recursive: true });
  sealFolder(unfinished);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** The articles of a bundle, row by row, and the words of its segments. */
function openSegments(
  segments: readonly string[],
  cards: readonly Card[],
): { readonly articles: readonly SegmentArticle[]; readonly lists: readonly WordList[] } {
  const rowOf = new Map(cards.map(({ digest }, row) => [digest, row]));
  const articles: SegmentArticle[] = [];
  const lists = segments.map((folder): WordList => {
    const held = JSON.parse(readFileSync(join(folder, ARTICLES_FILE), 'utf8')) as SegmentArticle[];
    const rows = held.map((article) => {
      const row = rowOf.get(article.digest);
      // An article may be in two segments.
      if (row === undefined || articles[row] !== undefined) return undefined;
      articles[row] = article;
      return row;
    });
    return { words: readFileSync(join(folder, POSTINGS_FILE)), rows };
  });
  const missing = cards.find((_, row) => articles[row] === undefined);
  if (missing !== undefined) throw new Error(`No segment holds the article ${missing.id}.`);
  return { articles, lists };
}

function sum(counted: readonly (readonly (readonly [string, number])[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const own of counted) for (const [key, count] of own) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}
