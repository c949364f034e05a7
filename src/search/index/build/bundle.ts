/** Builds one bundle: records → keys → Pagefind → a folder of the cache. */
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readArticles } from '../../../record/archive-files/reader.ts';
import type { Article, Card } from '../../../record/schema.ts';
import { toColumns, type DocValues } from '../doc-values.ts';
import { placeWords, toContent, toIndexedText } from '../indexed-text.ts';
import { dateToken, isDateToken } from '../../key/tokens.ts';
import { TEXT_PARTS_FILE, textPartsOf, type TextParts } from '../text-parts.ts';
import { CARDS_PER_FILE, PAGEFIND_LANGUAGE, type CardRow } from '../manifest.ts';
import { DATES_FILE, namedDates } from './dates.ts';
import { repack } from './repack.ts';
import { countWords, writeWords } from './words.ts';
import { writePacked } from './write-packed.ts';
import { packText, writeTexts } from './write-texts.ts';
import { sealFolder } from '../../../disk/seal.ts';

/** The input of one bundle. */
export interface BundleJob {
  readonly archive: string;
  readonly language: string;
  /** Oldest first. An article's position is its row in the doc values. */
  readonly cards: readonly Card[];
  /** SHA-256 of everything that goes into the bundle. */
  readonly digest: string;
  /** Where the bundle is written. The folder appears when it is complete. */
  readonly folder: string;
}

export const BUNDLE_FOLDER = 'bundle';
/** The words of a bundle with the frequency of each form. The term dictionary is made from it; the site does not get this file. */
export const WORDS_FILE = 'words.tsv';
export const SHARED_FOLDER = 'shared';
/** Files that are the same in every bundle. The site gets them once, and none of Pagefind's own interfaces. */
export const SHARED_FILES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/** Kiosk relies on undocumented behaviour of this version, so it is pinned here as in package.json, and tests check each behaviour. */
export const PAGEFIND_VERSION = '1.6.0';

/** How many articles are sent to Pagefind at a time. */
const BATCH_ARTICLES = 200;

/** Builds a bundle into its folder. */
export async function buildBundle({ archive, language, cards, folder }: BundleJob): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const part of [BUNDLE_FOLDER, SHARED_FOLDER]) mkdirSync(join(unfinished, part), { recursive: true });
  const index = await openIndex();
  const facts: DocValues[] = [];
  const rows: CardRow[] = [];
  const ranges: TextParts[] = [];
  const texts: Buffer[] = [];
  const words = new Map<string, number>();
  const dates = new Map<string, number>();
  for (let start = 0; start < cards.length; start += BATCH_ARTICLES) {
    const batch = readArticles(archive, cards.slice(start, start + BATCH_ARTICLES));
    const contents = Array.from(batch, (article) => {
      const text = toIndexedText(article);
      const packed = packText(text);
      texts.push(packed);
      const parts = placeWords(text);
      countWords(parts, words);
      for (const edtf of namedDates(article)) dates.set(edtf, (dates.get(edtf) ?? 0) + 1);
      facts.push({
        ...article.published,
        dateBasis: article.published.basis,
        words: parts.reduce((sum, part) => sum + part.words.length, 0),
        titleWords: parts[0]?.words.length ?? 0,
      });
      rows.push({ ...toCardRow(article), textBytes: packed.length });
      ranges.push(textPartsOf(article, text));
      return { url: article.id, content: toContent(parts, language, tokensOf(article)) };
    });
    const added = await Promise.all(
      contents.map((record) => index.addCustomRecord({ ...record, language: PAGEFIND_LANGUAGE, meta: {} })),
    );
    throwErrors(added.flatMap(({ errors }) => errors));
  }
  await writeIndex(index, unfinished, new Map(cards.map(({ id }, row) => [id, row])));
  writePacked(join(unfinished, BUNDLE_FOLDER, 'facts.packed'), toColumns(facts));
  writePacked(join(unfinished, BUNDLE_FOLDER, TEXT_PARTS_FILE), ranges);
  writeTexts(texts, join(unfinished, BUNDLE_FOLDER));
  mkdirSync(join(unfinished, BUNDLE_FOLDER, 'cards'));
  for (let start = 0; start < rows.length; start += CARDS_PER_FILE)
    writePacked(
      join(unfinished, BUNDLE_FOLDER, 'cards', `${start / CARDS_PER_FILE}.packed`),
      rows.slice(start, start + CARDS_PER_FILE),
    );
  writeFileSync(join(unfinished, WORDS_FILE), writeWords(words, language));
  writeFileSync(join(unfinished, DATES_FILE), [...dates].map((line) => line.join('\t')).join('\n'));
  sealFolder(unfinished);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Tokens of names and days, one for each mention, and one for the story. */
function tokensOf({ mentions, story }: Article): string[] {
  return [
    ...mentions.names.map(({ name }) => name),
    ...mentions.dates.map(({ edtf }) => dateToken(edtf)).filter(isDateToken),
    ...(story === null ? [] : [story]),
  ];
}

function toCardRow({
  id,
  title,
  language,
  published,
  story,
  tellings,
  stated,
  source,
}: Article): Omit<CardRow, 'textBytes'> {
  const others = new Set(tellings.map((version) => version.language));
  others.delete(language);
  return {
    ...{ id, title: title.text, edtf: published.edtf, story, alsoIn: [...others].toSorted() },
    file: source.path,
    ...(stated.author ? { author: stated.author } : {}),
    ...(stated.source ? { source: stated.source } : {}),
  };
}

/** Ends Pagefind's own process, which would keep this one alive. */
export async function closePagefind(): Promise<void> {
  await close();
}

async function openIndex(): Promise<PagefindIndex> {
  // Fragments go into one file: only their articles' ids are needed.
  const { index, errors } = await createIndex({ forceLanguage: PAGEFIND_LANGUAGE, maxFragments: 1 });
  throwErrors(errors);
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  return index;
}

/** Lets Pagefind write its files, and keeps those that the site needs. */
async function writeIndex(
  index: PagefindIndex,
  folder: string,
  rows: ReadonlyMap<string, number>,
): Promise<void> {
  const written = join(folder, 'pagefind');
  const { errors } = await index.writeFiles({ outputPath: written });
  throwErrors(errors);
  await index.deleteIndex();
  const rowOf = new Map([...readFragments(written)].map(([id, name]) => [name, rows.get(id) ?? -1]));
  repack(written, join(folder, BUNDLE_FOLDER), rowOf);
  for (const file of SHARED_FILES) renameSync(join(written, file), join(folder, SHARED_FOLDER, file));
  rmSync(written, { recursive: true, force: true });
}

/**
 * Reads Pagefind's name of each article, by the article's id. Pagefind gzips `{ name: { url } }` after a signature; of
 * a single article it writes `{ url }` alone, in a file of that name.
 */
function readFragments(written: string): Map<string, string> {
  const folder = join(written, 'fragment');
  const files = readdirSync(written).includes('fragment') ? readdirSync(folder) : [];
  const entries = files.flatMap((file): [string, string][] => {
    const content: unknown = JSON.parse(
      gunzipSync(readFileSync(join(folder, file)))
        .subarray('pagefind_dcd'.length)
        .toString('utf8'),
    );
    if (isFragment(content)) return [[content.url, file.replace('.pf_fragment', '')]];
    return Object.entries(content as Record<string, { readonly url: string }>).map(([name, { url }]) => [
      url,
      name,
    ]);
  });
  return new Map(entries);
}

function isFragment(content: unknown): content is { readonly url: string } {
  return (
    typeof content === 'object' && content !== null && 'url' in content && typeof content.url === 'string'
  );
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses: ${errors.join('; ')}`);
}
