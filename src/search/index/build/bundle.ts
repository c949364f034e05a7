/** Merges one bundle from segments into a folder of the cache. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { sealFolder } from '../../../disk/seal.ts';
import type { Card } from '../../../record/schema.ts';
import { toColumns } from '../doc-values.ts';
import { CARDS_PER_FILE } from '../manifest.ts';
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
  TEXTS_FILE,
  type SegmentArticle,
} from './segment.ts';
import { VOCABULARY_FILE, readVocabulary } from './vocabulary.ts';
import { sumWords, writeWords, type NumberedWords } from './words.ts';
import { writePacked } from './write-packed.ts';
import { writeTexts } from './write-texts.ts';

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
/** The words of a bundle with their forms (`writeWords`). The term dictionary is made from it; the site does not get this file. */
export const WORDS_FILE = 'words.tsv';

/** Merges a bundle into its folder. Its bytes do not depend on how its articles are divided into segments. */
export function buildBundle({ language, cards, segments, folder }: BundleJob): void {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, BUNDLE_FOLDER), { recursive: true });
  const { articles, lists } = openSegments(segments, cards);
  const bundle = join(unfinished, BUNDLE_FOLDER);
  const lengths = articles.map(({ length }) => length);
  writePieces(mergeWords(lists), lengths, { folder: bundle, version: PAGEFIND_VERSION });
  writePacked(join(bundle, 'facts.packed'), toColumns(articles.map(({ values }) => values)));
  writePacked(
    join(bundle, TEXT_PARTS_FILE),
    articles.map(({ parts }) => parts),
  );
  writeTexts(
    articles.map(({ text }) => text),
    bundle,
  );
  const rows = articles.map(({ card }) => card);
  mkdirSync(join(bundle, 'cards'));
  for (let start = 0; start < articles.length; start += CARDS_PER_FILE)
    writePacked(
      join(bundle, 'cards', `${start / CARDS_PER_FILE}.packed`),
      rows.slice(start, start + CARDS_PER_FILE),
    );
  writeFileSync(join(unfinished, WORDS_FILE), writeWords(sumWords(articles)));
  const dates = countDates(articles);
  writeFileSync(join(unfinished, DATES_FILE), Array.from(dates, (line) => line.join('\t')).join('\n'));
  writeTold(articles, language, unfinished);
  cpSync(join(segments[0] ?? '', SHARED_FOLDER), join(unfinished, SHARED_FOLDER), { recursive: true });
  sealFolder(unfinished);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** An article with what its segment has of it in other files. */
interface OpenedArticle extends SegmentArticle, NumberedWords {
  readonly text: Buffer;
}

/** The articles of a bundle, row by row, and the words of its segments. */
function openSegments(
  segments: readonly string[],
  cards: readonly Card[],
): { readonly articles: readonly OpenedArticle[]; readonly lists: readonly WordList[] } {
  const rowOf = new Map(cards.map(({ digest }, row) => [digest, row]));
  const articles: OpenedArticle[] = [];
  const lists = segments.map((folder): WordList => {
    const held = JSON.parse(readFileSync(join(folder, ARTICLES_FILE), 'utf8')) as SegmentArticle[];
    const vocabulary = readVocabulary(readFileSync(join(folder, VOCABULARY_FILE), 'utf8'));
    const texts = readFileSync(join(folder, TEXTS_FILE));
    let start = 0;
    const rows = held.map((article) => {
      const text = texts.subarray(start, (start += article.card.textBytes));
      const row = rowOf.get(article.digest);
      // An article may be in two segments.
      if (row === undefined || articles[row] !== undefined) return undefined;
      articles[row] = { ...article, vocabulary, text };
      return row;
    });
    return { words: readFileSync(join(folder, POSTINGS_FILE)), rows };
  });
  const missing = cards.find((_, row) => articles[row] === undefined);
  if (missing !== undefined) throw new Error(`No segment holds the article ${missing.id}.`);
  return { articles, lists };
}

function countDates(articles: readonly Pick<SegmentArticle, 'dates'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edtf of articles.flatMap(({ dates }) => dates)) counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  return counts;
}
