// @ts-check
const SHARED_BY_INGEST = ['draft', 'guidance', 'letters'].map((file) => `src/ingest/${file}.ts`);

/**
 * Which room may import from which: one row a room, and imports go one way. What a row does not name is a lint error. tests/architecture.test.ts finds cycles.
 * docs/architecture.md draws this picture from the imports themselves.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_IMPORT = {
  // Every room may import from this one.
  'src/base': [],
  'src/languages': ['src/record/stated-fields.ts'],
  'src/config': ['src/languages'],
  'src/cache': ['src/disk'],
  'src/disk': ['src/config'],
  'src/workers': ['src/config'],
  'src/record': ['src/config', 'src/disk', 'src/languages'],
  'src/i18n': ['src/languages', 'src/record'],
  // Files beside the folders of ingest are what its two halves share.
  'src/ingest/file': [...SHARED_BY_INGEST, 'src/ingest/corrections', 'src/languages', 'src/record'],
  'src/ingest/corrections': [...SHARED_BY_INGEST, 'src/ingest/file', 'src/languages', 'src/record'],
  'src/ingest/archive': [
    ...SHARED_BY_INGEST,
    ...[
      'src/ingest/corrections',
      'src/ingest/file/date/mentions.ts',
      'src/ingest/file/names/listed-first-names.ts',
      'src/ingest/file/names/word-classes.ts',
    ],
    ...['src/languages', 'src/record'],
  ],
  'src/search/key': ['src/languages'],
  'src/search/facets': ['src/i18n', 'src/record'],
  'src/search/index': [
    'src/cache',
    'src/config',
    'src/disk',
    'src/i18n',
    'src/ingest',
    'src/languages',
    'src/record',
    'src/search/facets',
    'src/search/key',
    'src/workers',
  ],
  'src/search/state': ['src/languages', 'src/record', 'src/search/facets', 'src/search/key'],
  'src/search/engine': [
    'src/browser/highlight',
    'src/export/citation',
    'src/i18n',
    'src/languages',
    'src/record',
    'src/search',
  ],
  'src/search/page': [
    'src/browser/highlight',
    'src/browser/hit-trail',
    'src/i18n',
    'src/languages',
    'src/record',
    'src/search',
  ],
  'src/export': [
    'src/cache',
    'src/config',
    'src/disk',
    'src/i18n',
    'src/languages',
    'src/ledger',
    'src/record',
    'src/search/facets',
    'src/search/index',
    'src/search/key',
    'src/view',
  ],
  'src/ledger': ['src/config', 'src/record'],
  'src/browser': [
    ...['src/export/citation', 'src/export/markdown.ts'],
    ...['src/disk', 'src/i18n', 'src/languages', 'src/record', 'src/search'],
  ],
  'src/view': [
    ...['src/cache', 'src/config', 'src/i18n', 'src/languages', 'src/ledger', 'src/record'],
    ...['src/browser/highlight/address.ts', 'src/search'],
  ],
};

/** Rooms that show: every room but ingest. */
const SHOWING = ['components', 'layouts', 'pages'].map((room) => `src/${room}`);

/** The same as zones of `import-x/no-restricted-paths`. */
export const zones = [
  ...Object.entries(MAY_IMPORT).flatMap(([room, others]) => [
    {
      target: `./${room}`,
      from: './src',
      except: [...new Set([room, 'src/base', ...others])].map((other) => other.replace('src/', './')),
      message: `${room} may import from ${others.join(', ') || 'src/base'} (eslint.rooms.js).`,
    },
  ]),
  ...SHOWING.map((target) => ({
    target: `./${target}`,
    from: './src/ingest',
    message: 'Pages read the archive through src/view, never the stages that made it (eslint.rooms.js).',
  })),
  {
    target: './src',
    from: ['./scripts', './tools', './tests'],
    message: 'src knows none of its programs (eslint.rooms.js).',
  },
  {
    target: './scripts',
    from: ['./tools', './tests'],
    message: 'What users run needs nothing of the developers (eslint.rooms.js).',
  },
  {
    target: './tools',
    from: './tests',
    message: 'Tests use tools, not the other way round (eslint.rooms.js).',
  },
];
