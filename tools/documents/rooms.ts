/** A room of the tree, as documents show it. */
export interface Room {
  readonly name: string;
  /** Folders and files from the root that belong to it. */
  readonly paths: readonly string[];
  /** Its job, in a few words. */
  readonly does: string;
}

/** Every room; a path belongs to the room that names the longest beginning of it. */
export const ROOMS: readonly Room[] = [
  { name: 'tools', paths: ['tools'], does: 'what a developer runs: measure, train, write documents' },
  { name: 'scripts', paths: ['scripts'], does: 'what a user runs: disk, command line, exit codes' },
  {
    name: 'pages',
    paths: [
      'src/pages',
      'src/layouts',
      'src/components',
      'src/styles',
      'src/live.config.ts',
      'src/middleware.ts',
      'src/renderer.ts',
    ],
    does: 'one Astro page a record; layouts, components, styles',
  },
  {
    name: 'browser',
    paths: ['src/browser'],
    does: 'scripts of the other pages: language of the shell, article tools, offline reading',
  },
  { name: 'highlight', paths: ['src/browser/highlight'], does: 'marks what was found in an article' },
  {
    name: 'export',
    paths: ['src/export'],
    does: 'record → files for machines: TEI, Markdown, feeds, sitemap, OAI, data package',
  },
  { name: 'citation', paths: ['src/export/citation'], does: 'record → BibTeX, RIS, CSL-JSON' },
  {
    name: 'article text',
    paths: ['src/export/markdown.ts'],
    does: 'record → Markdown, in the export and where a browser verifies an article',
  },
  {
    name: 'view',
    paths: ['src/view'],
    does: 'record → what a page shows; the door from pages to the archive',
  },
  {
    name: 'search page',
    paths: ['src/search/page'],
    does: 'form, hits, facets and suggestions in the browser',
  },
  { name: 'search engine', paths: ['src/search/engine'], does: 'the worker that answers a query' },
  {
    name: 'search facets',
    paths: ['src/search/facets'],
    does: 'what a search can be narrowed by: one row a facet',
  },
  {
    name: 'search state',
    paths: ['src/search/state'],
    does: 'what a search is: its address, range and order',
  },
  {
    name: 'search index',
    paths: ['src/search/index'],
    does: 'formats of the index files, read and written; makes the index',
  },
  {
    name: 'search key',
    paths: ['src/search/key', 'src/search-key.ts'],
    does: 'word → key, the same in the index and in the browser',
  },
  { name: 'ingest', paths: ['src/ingest'], does: 'raw text → record: pure, no disk, no clock, no Astro' },
  { name: 'i18n', paths: ['src/i18n'], does: 'strings, plurals, EDTF in words, addresses' },
  {
    name: 'record',
    paths: ['src/record'],
    does: 'the contract: schema, EDTF, order, tables; the one reader and writer of archive files',
  },
  {
    name: 'ledger',
    paths: ['src/ledger'],
    does: 'what each edition published, and where an address that is gone leads',
  },
  {
    name: 'cache',
    paths: ['src/cache'],
    does: 'what is kept between builds, keyed by the code that made it',
  },
  {
    name: 'disk',
    paths: ['src/disk'],
    does: 'what must be whole on a disk: swaps, locks, seals, kept files',
  },
  { name: 'workers', paths: ['src/workers'], does: 'tasks side by side, each in a process' },
  { name: 'languages', paths: ['src/languages'], does: 'one pack a language: everything known about it' },
  {
    name: 'tables',
    paths: ['block-kinds', 'date-bases', 'stated-fields'].map((table) => `src/record/${table}.ts`),
    does: 'one row for each block kind, date basis and stated field',
  },
  { name: 'base', paths: ['src/base'], does: 'what knows nothing of news: hashing, memoising' },
  { name: 'config', paths: ['src/config'], does: 'site.yaml, paths, errors for people' },
];
