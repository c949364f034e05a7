/**
 * Builds one segment: some articles of a language, indexed by Pagefind and kept in the cache. Bundles are merged from segments, so that an article is indexed
 * once, whatever else changes (docs/decisions/147).
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { sealFolder } from '../../../disk/seal.ts';
import { readArticles } from '../../../record/archive-files/reader.ts';
import type { Article, Card } from '../../../record/schema.ts';
import { dateToken, isDateToken } from '../../key/tokens.ts';
import type { DocValues } from '../doc-values.ts';
import { placeWords, toIndexedText } from '../indexed-text.ts';
import { PAGEFIND_LANGUAGE, type CardRow } from '../manifest.ts';
import { textPartsOf, type TextParts } from '../text-parts.ts';
import { itemsOf, readNumber, readText } from './cbor.ts';
import { toContent } from './content.ts';
import { namedDates } from './dates.ts';
import { META_ITEMS, unpackFile } from './pieces.ts';
import { VOCABULARY_FILE, writeVocabulary } from './vocabulary.ts';
import { countWords, type WordCounts } from './words.ts';
import { packText } from './write-texts.ts';

/** The input of one segment. */
export interface SegmentJob {
  readonly archive: string;
  readonly language: string;
  readonly cards: readonly Card[];
  /** Where the segment is written. The folder appears when it is complete. */
  readonly folder: string;
}

/** What a segment holds of an article besides its postings. */
export interface SegmentArticle {
  /** Digest of its record. */
  readonly digest: string;
  readonly values: DocValues;
  readonly card: CardRow;
  readonly parts: TextParts;
  /** Its words by their places in the vocabulary of the segment. */
  readonly words: WordCounts<number>;
  /** The days, months and seasons that it names. */
  readonly dates: readonly string[];
  /** Its words and tokens, as Pagefind counts them. */
  readonly length: number;
}

/** The file of a segment with its articles, in the order of their numbers in the postings: a `SegmentArticle[]`. */
export const ARTICLES_FILE = 'articles.json';

/** The packed texts of its articles, one after the other in the same order. */
export const TEXTS_FILE = 'texts.packed';

/** The words of Pagefind's index, one item after the other (`WordList`). */
export const POSTINGS_FILE = 'postings.cbor';

/** The digests of its articles, one a line. */
export const CONTENTS_FILE = 'contents.txt';

export const SHARED_FOLDER = 'shared';

/** Files that are the same in every segment. The site gets them once, and none of Pagefind's own interfaces. */
export const SHARED_FILES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/** Kiosk relies on undocumented behaviour of this version, so it is pinned here as in package.json, and tests check each behaviour. */
export const PAGEFIND_VERSION = '1.6.0';

/** Builds a segment into its folder. */
export async function buildSegment({ archive, language, cards, folder }: SegmentJob): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(join(unfinished, SHARED_FOLDER), { recursive: true });
  const index = await openIndex();
  const digests = new Map(cards.map(({ id, digest }) => [id, digest]));
  const articles = new Map<string, Omit<SegmentArticle, 'length'>>();
  const texts = new Map<string, Buffer>();
  const vocabulary = new Map<string, number>();
  const contents: { readonly url: string; readonly content: string }[] = [];
  for (const article of readArticles(archive, cards)) {
    const text = toIndexedText(article);
    const parts = placeWords(text);
    const packed = packText(text);
    texts.set(article.id, packed);
    articles.set(article.id, {
      digest: digests.get(article.id) ?? '',
      values: {
        ...{ earliest: article.published.earliest, latest: article.published.latest },
        dateBasis: article.published.basis,
        words: parts.reduce((sum, part) => sum + part.words.length, 0),
        titleWords: parts[0]?.words.length ?? 0,
      },
      card: toCardRow(article, packed.length),
      parts: textPartsOf(article, text),
      words: countWords(parts).map(([word, count]) => [placeOf(word, vocabulary), count]),
      dates: namedDates(article),
    });
    contents.push({ url: article.id, content: toContent(parts, language, tokensOf(article)) });
  }
  const added = await Promise.all(
    contents.map((record) => index.addCustomRecord({ ...record, language: PAGEFIND_LANGUAGE, meta: {} })),
  );
  throwErrors(added.flatMap(({ errors }) => errors));
  await writeIndex(index, { articles, texts }, unfinished);
  writeFileSync(join(unfinished, VOCABULARY_FILE), writeVocabulary(vocabulary.keys(), language));
  sealFolder(unfinished);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** The place of a word in a vocabulary, into which a new one is put. */
function placeOf(word: string, vocabulary: Map<string, number>): number {
  const place = vocabulary.get(word) ?? vocabulary.size;
  vocabulary.set(word, place);
  return place;
}

/** Tokens of names and days, one for each mention, and one for the story. */
function tokensOf({ mentions, story }: Article): string[] {
  return [
    ...mentions.names.map(({ name }) => name),
    ...mentions.dates.map(({ edtf }) => dateToken(edtf)).filter(isDateToken),
    ...(story === null ? [] : [story]),
  ];
}

function toCardRow(
  { id, title, language, published, story, tellings, stated, source }: Article,
  textBytes: number,
): CardRow {
  const others = new Set(tellings.map((version) => version.language));
  others.delete(language);
  return {
    ...{ id, title: title.text, edtf: published.edtf, story, alsoIn: [...others].toSorted() },
    file: source.path,
    ...(stated.author ? { author: stated.author } : {}),
    ...(stated.source ? { source: stated.source } : {}),
    textBytes,
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

/** Lets Pagefind write its files, and keeps what bundles are merged from. */
async function writeIndex(
  index: PagefindIndex,
  {
    articles,
    texts,
  }: {
    readonly articles: ReadonlyMap<string, Omit<SegmentArticle, 'length'>>;
    readonly texts: ReadonlyMap<string, Buffer>;
  },
  folder: string,
): Promise<void> {
  const made = join(folder, 'pagefind');
  const { errors } = await index.writeFiles({ outputPath: made });
  throwErrors(errors);
  await index.deleteIndex();
  const listed = listArticles(made).map(({ id, length }) => {
    const article = articles.get(id);
    if (article === undefined) throw new Error('Pagefind lists an article that was not indexed.');
    return { ...article, length };
  });
  const known = new Set(listed.map(({ card }) => card.id));
  // Pagefind may leave out an article without a word.
  const rest = [...articles.values()].filter(({ card }) => !known.has(card.id));
  const all: SegmentArticle[] = [...listed, ...rest.map((article) => ({ ...article, length: 0 }))];
  writeFileSync(join(folder, ARTICLES_FILE), JSON.stringify(all));
  writeFileSync(join(folder, TEXTS_FILE), Buffer.concat(all.flatMap(({ card }) => texts.get(card.id) ?? [])));
  writeFileSync(join(folder, CONTENTS_FILE), all.map(({ digest }) => digest).join('\n'));
  writeFileSync(join(folder, POSTINGS_FILE), Buffer.concat(readWords(join(made, 'index'))));
  for (const file of SHARED_FILES) renameSync(join(made, file), join(folder, SHARED_FOLDER, file));
  rmSync(made, { recursive: true, force: true });
}

/** The articles in the order of their numbers in the postings. */
function listArticles(written: string): { readonly id: string; readonly length: number }[] {
  const meta = readdirSync(written).find((file) => file.endsWith('.pf_meta'));
  if (meta === undefined) return [];
  const items = itemsOf(unpackFile(join(written, meta)), 0);
  const [, articles] = items;
  if (items.length !== META_ITEMS || articles === undefined)
    throw new Error('Pagefind wrote another kind of meta file.');
  const ids = readFragments(written);
  return itemsOf(articles, 0).map((article) => {
    const [name, length] = itemsOf(article, 0);
    if (name === undefined || length === undefined)
      throw new Error('Pagefind wrote another kind of article.');
    return { id: ids.get(readText(name)) ?? '', length: readNumber(length, 0) };
  });
}

function readWords(folder: string): Buffer[] {
  return readdirSync(folder).flatMap((file) => {
    const [list] = itemsOf(unpackFile(join(folder, file)), 0);
    return list === undefined ? [] : itemsOf(list, 0);
  });
}

/**
 * Reads the id of each article, by Pagefind's name of it. Pagefind gzips `{ name: { url } }` after a signature; of
 * a single article it writes `{ url }` alone, in a file of that name.
 */
function readFragments(written: string): Map<string, string> {
  const folder = join(written, 'fragment');
  const files = readdirSync(written).includes('fragment') ? readdirSync(folder) : [];
  const entries = files.flatMap((file): [string, string][] => {
    const content: unknown = JSON.parse(unpackFile(join(folder, file)).toString('utf8'));
    if (isFragment(content)) return [[file.replace('.pf_fragment', ''), content.url]];
    return Object.entries(content as Record<string, { readonly url: string }>).map(([name, { url }]) => [
      name,
      url,
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
