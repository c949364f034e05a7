/** Makes an archive folder and its search index for a test, and asks it without a browser. */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexSearch, type Indexed, type IndexOptions } from '../../src/search/index/build/index-search.ts';
import { writeArchive as writeRecords } from '../../src/record/archive-files/writer.ts';
import type { StatedFacet } from '../../src/record/stated-fields.ts';
import { edtfBounds } from '../../src/record/edtf.ts';
import { compareOldestFirst } from '../../src/record/order.ts';
import {
  SCHEMA_VERSION,
  articleSchema,
  nameRecordSchema,
  type Article,
  type NameRecord,
} from '../../src/record/schema.ts';
import type { Facet } from '../../src/search/facets/facet.ts';
import type { InterfaceLanguage } from '../../src/languages/index.ts';
import { FACETS } from '../../src/search/facets/table.ts';
import { EMPTY_STATE, type SearchState } from '../../src/search/state/search-state.ts';
import type { Answer } from '../../src/search/engine/answer.ts';
import type { Hit } from '../../src/search/engine/hit.ts';
import type { Pagefind } from '../../src/search/engine/pagefind.ts';
import { excerptOf } from '../../src/search/engine/excerpt.ts';
import { positionsIn } from '../../src/search/engine/occurrences.ts';
import { dateNames } from '../../src/i18n/date-names.ts';
import { startSearch, type Search } from '../../src/search/engine/start.ts';

/** An article as a test writes it. */
export interface SmallArticle {
  readonly id: string;
  readonly language: string;
  readonly edtf?: string;
  readonly title: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** Names it mentions: id → the words that mention it. */
  readonly names?: Readonly<Record<string, string>>;
  /** Dates it names: EDTF → the words that name it. */
  readonly dates?: Readonly<Record<string, string>>;
  /** What the paragraphs are; paragraphs where it does not say. */
  readonly kinds?: readonly Article['blocks'][number]['kind'][];
  readonly story?: string;
  /** What its file states, by field. */
  readonly stated?: Readonly<Partial<Record<StatedFacet, string>>>;
}

/** A name as a test writes it. Its labels are its forms too. */
export interface SmallName {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kiosk-search-'));
}

/** Writes an archive with these articles and names. */
export function writeArchive(
  archive: string,
  told: readonly SmallArticle[],
  names: readonly SmallName[] = [],
): void {
  const articles = told
    .map(toArticle)
    .toSorted((a, b) => compareOldestFirst({ ...a.published, id: a.id }, { ...b.published, id: b.id }));
  writeRecords(archive, {
    articles,
    privateArticles: [],
    names: names.map((name) => toName(name, told)),
    stories: [],
    namedDays: [],
    compare: () => ({ lines: [], formerAddresses: [] }),
    corrections: [],
    report: {
      ...{ schema: SCHEMA_VERSION, asOf: null, files: told.length, published: told.length },
      ...{
        private: [],
        duplicates: [],
        quarantined: [],
        sideCars: [],
        ignored: [],
        withdrawn: [],
        missing: [],
        crowdedMonths: [],
        warnings: [],
      },
    },
  });
}

const TYPES = { p: 'person', l: 'place', o: 'organisation' } as const;

function typeOf(id: string): (typeof TYPES)[keyof typeof TYPES] {
  return TYPES[id.charAt(0) as keyof typeof TYPES];
}

function toName({ id, label }: SmallName, told: readonly SmallArticle[]): NameRecord {
  const articles = told.filter(({ names = {} }) => id in names).map((one) => one.id);
  const forms = Object.entries(label).map(([language, text]) => ({ text, language, count: 1 }));
  return nameRecordSchema.parse({
    ...{ id, type: typeOf(id), label, forms, articles, merged: [], together: [], quotes: [] },
  });
}

export function toArticle({
  id,
  language,
  edtf = 'XXXX',
  title,
  text,
  names = {},
  dates = {},
  kinds = [],
  story,
  stated = {},
}: SmallArticle): Article {
  const whole = text.join('\n\n');
  let start = 0;
  const blocks = text.map((paragraph, index) => {
    const block = { kind: kinds[index] ?? 'paragraph', start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const bounds = edtfBounds(edtf) ?? { earliest: null, latest: null };
  const article: Article = {
    ...{ schema: 1, id, language, languageConfidence: 1, languageOpinions: [] },
    title: { text: title, basis: 'stated', evidence: [] },
    published: { edtf, ...bounds, basis: edtf === 'XXXX' ? 'none' : 'header', evidence: [] },
    stated: { author: null, source: null, url: null, ...stated },
    mentions: {
      dates: Object.entries(dates).map(([named, words]) => {
        const at = whole.indexOf(words);
        return { edtf: named, text: words, start: at, end: at + words.length };
      }),
      names: Object.entries(names).map(([name, words]) => {
        const at = whole.indexOf(words);
        return { name, type: typeOf(name), text: words, start: at, end: at + words.length };
      }),
    },
    story: story ?? null,
    ...{
      text: whole,
      blocks,
      quotes: [],
      tellings: [],
      versions: [],
      named: [],
      related: [],
      nearDuplicates: [],
    },
    source: { path: `${id}.txt`, sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', alsoAt: [] },
    words: whole.split(/\s+/u).length,
  };
  return articleSchema.parse(article);
}

/** An answer whose hits name their articles. */
export type ShownAnswer = Omit<Answer, 'hits'> & {
  readonly hits: readonly (Hit & { readonly id: string })[];
};

/** An index that can be asked, and the addresses that were loaded for it. */
export interface Asked {
  readonly indexed: Indexed;
  readonly loaded: string[];
  readonly search: Search;
  readonly ask: (q: string, more?: Partial<SearchState>) => Promise<ShownAnswer>;
  /** Ids of the hits. */
  readonly find: (q: string, more?: Partial<SearchState>) => Promise<string[]>;
  /** Marked words of a hit's excerpt. */
  readonly marks: (q: string, id: string) => Promise<string[]>;
}

export const ROOT = 'https://archive.example/below/';

/** Indexes an archive folder, and runs the browser's part of search over the result. */
export async function indexAndAsk(
  folder: string,
  {
    facets = FACETS,
    concepts = [],
    ui,
    languages,
  }: Pick<IndexOptions, 'facets' | 'concepts'> & SiteOptions = {},
): Promise<Asked> {
  const out = join(folder, 'site');
  const [archive, cache] = [join(folder, 'archive'), join(folder, 'cache')];
  const indexed = await indexSearch({ archive, out, cache, facets, concepts });
  return { indexed, ...(await openSite(out, { facets, ui, languages })) };
}

/** The facets of a site, and the language of the page that asks. */
export interface SiteOptions {
  readonly facets?: readonly Facet[];
  readonly ui?: InterfaceLanguage | undefined;
  /** Tags of the languages of articles, in the order of their names. */
  readonly languages?: readonly string[] | undefined;
}

export async function openSite(
  out: string,
  { facets = FACETS, ui = 'en', languages = [] }: SiteOptions = {},
): Promise<Omit<Asked, 'indexed'>> {
  const loaded: string[] = [];
  const search = await startSearch({
    root: ROOT,
    facets,
    dateNames: dateNames(),
    ui,
    languages,
    fetch: (input) => {
      const address = addressOf(input);
      loaded.push(address);
      return Promise.resolve(readSite(out, address));
    },
    giveFetch: (fetch) => {
      globalThis.fetch = (input, init) =>
        addressOf(input).startsWith(ROOT) ? fetch(input) : fetchFromNetwork(input, init);
    },
    load: (address) => loadPagefind(out, address),
  });
  const ask = async (q: string, more: Partial<SearchState> = {}): Promise<ShownAnswer> => {
    const answer = await search.answer({ ...EMPTY_STATE, q, ...more });
    const shown = answer.hits.map(async (hit) => ({ ...hit, id: (await search.readCard(hit)).id }));
    return { ...answer, hits: await Promise.all(shown) };
  };
  return {
    loaded,
    search,
    ask,
    find: async (q, more) => (await ask(q, more)).hits.map(({ id }) => id),
    marks: async (q, id) => {
      const hit = (await ask(q)).hits.find((one) => one.id === id);
      if (!hit) return [];
      const indexed = await search.readText(hit);

      const { title, text } = excerptOf(indexed, positionsIn(indexed, hit));
      return [...title, ...text].filter(({ marked }) => marked).map((piece) => piece.text);
    },
  };
}

const fetchFromNetwork = globalThis.fetch;

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

function readSite(out: string, address: string): Response {
  const path = address.replace(/\?.*/u, '').slice(ROOT.length);
  try {
    return new Response(readFileSync(join(out, path)));
  } catch {
    return new Response('', { status: 404 });
  }
}

/** A copy each time, under a name Node takes for a module: Pagefind keeps its WebAssembly in the module. */
async function loadPagefind(out: string, address: string): Promise<Pagefind> {
  const copy = join(out, `pagefind-${address.length}-${Math.random().toString(36).slice(2)}.mjs`);
  copyFileSync(join(out, 'search', 'pagefind.js'), copy);
  return (await import(/* @vite-ignore */ pathToFileURL(copy).href)) as Pagefind;
}
