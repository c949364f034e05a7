/** One bundle: records → keys → Pagefind → a folder of the cache. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { articleSchema, type Article, type Card } from '../../src/schema.ts';
import { placeWords, toContent, toIndexedText } from '../../src/search/indexed-text.ts';
import { PAGEFIND_LANGUAGE, type Facts } from '../../src/search/manifest.ts';

/** A bundle to be built. */
export interface BundleJob {
  readonly archive: string;
  readonly language: string;
  readonly cards: readonly Card[];
  /** SHA-256 of everything that goes into the bundle. */
  readonly digest: string;
  /** Where it is built, whole or not at all. */
  readonly folder: string;
}

export const BUNDLE_FOLDER = 'bundle';
export const TEXT_FOLDER = 'text';
export const SHARED_FOLDER = 'shared';
/** What every bundle has alike. Pagefind's ready-made interfaces are not shipped. */
export const SHARED_FILES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/** Undocumented behaviour is used: the version is pinned here as in package.json, and the tests hold each behaviour. */
export const PAGEFIND_VERSION = '1.6.0';

/** So many articles are on their way to Pagefind at a time. */
const BATCH = 200;

/** Changes with everything that decides which keys a text has: code, Unicode's tables, Pagefind. */
export function keyVersion(): string {
  const source = new URL('../../src/', import.meta.url);
  const endings = readdirSync(new URL('search/endings/', source)).map((file) => `search/endings/${file}`);
  const files = [
    'search-key.ts',
    'search/words.ts',
    'search/indexed-text.ts',
    'search/manifest.ts',
    ...endings.toSorted(),
  ];
  const hash = createHash('sha256').update(`${PAGEFIND_VERSION} ${process.versions.unicode}`);
  for (const file of files) hash.update(readFileSync(new URL(file, source)));
  return hash.update(readFileSync(fileURLToPath(import.meta.url))).digest('hex');
}

/** Builds a bundle into its folder. */
export async function buildBundle({ archive, language, cards, folder }: BundleJob): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const part of [BUNDLE_FOLDER, TEXT_FOLDER, SHARED_FOLDER])
    mkdirSync(join(unfinished, part), { recursive: true });
  const index = await openIndex();
  const lengths: { words: number; titleWords: number }[] = [];
  for (let start = 0; start < cards.length; start += BATCH) {
    const batch = cards.slice(start, start + BATCH);
    const contents = readArticles(archive, batch).map((article) => {
      const text = toIndexedText(article);
      writeFileSync(join(unfinished, TEXT_FOLDER, `${article.id}.json`), JSON.stringify(text));
      const parts = placeWords(text);
      lengths.push({
        words: parts.reduce((sum, { words }) => sum + words.length, 0),
        titleWords: parts[0]?.words.length ?? 0,
      });
      return { url: article.id, content: toContent(parts, language) };
    });
    const added = await Promise.all(
      contents.map((record) => index.addCustomRecord({ ...record, language: PAGEFIND_LANGUAGE, meta: {} })),
    );
    throwErrors(added.flatMap(({ errors }) => errors));
  }
  const fragments = await writeIndex(index, unfinished);
  const facts: Facts = {
    fragment: cards.map(({ id }) => fragments.get(id) ?? ''),
    id: cards.map(({ id }) => id),
    title: cards.map(({ title }) => title),
    edtf: cards.map(({ edtf }) => edtf),
    earliest: cards.map(({ earliest }) => earliest),
    latest: cards.map(({ latest }) => latest),
    story: cards.map(({ story }) => story),
    dateBasis: cards.map(({ dateBasis }) => dateBasis),
    words: lengths.map(({ words }) => words),
    titleWords: lengths.map(({ titleWords }) => titleWords),
  };
  writeFileSync(join(unfinished, BUNDLE_FOLDER, 'facts.json'), JSON.stringify(facts));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/** Lets the program end: Pagefind runs as a process of its own. */
export async function closePagefind(): Promise<void> {
  await close();
}

async function openIndex(): Promise<PagefindIndex> {
  // All fragments in one file: only the article behind each is wanted of them.
  const { index, errors } = await createIndex({ forceLanguage: PAGEFIND_LANGUAGE, maxFragments: 1 });
  throwErrors(errors);
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  return index;
}

/** Lets Pagefind write, keeps what is shipped, and returns what it calls each article. */
async function writeIndex(index: PagefindIndex, folder: string): Promise<Map<string, string>> {
  const written = join(folder, 'pagefind');
  const { errors } = await index.writeFiles({ outputPath: written });
  throwErrors(errors);
  await index.deleteIndex();
  for (const file of readdirSync(written)) {
    if (file === 'index' || file.endsWith('.pf_meta'))
      renameSync(join(written, file), join(folder, BUNDLE_FOLDER, file));
  }
  for (const file of SHARED_FILES) renameSync(join(written, file), join(folder, SHARED_FOLDER, file));
  const fragments = readFragments(written);
  rmSync(written, { recursive: true, force: true });
  return fragments;
}

/** Pagefind's name of each article: `{ name: { url } }` in one file, gzipped behind a signature; a single article alone. */
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

function readArticles(archive: string, cards: readonly Card[]): Article[] {
  const open = new Map<string, number>();
  try {
    return cards.map(({ file, offset, length }) => {
      const descriptor = open.get(file) ?? openSync(join(archive, file), 'r');
      open.set(file, descriptor);
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, offset);
      return articleSchema.parse(JSON.parse(bytes.toString('utf8')));
    });
  } finally {
    for (const descriptor of open.values()) closeSync(descriptor);
  }
}

function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind refuses: ${errors.join('; ')}`);
}
