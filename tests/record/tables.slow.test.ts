/**
 * A new date basis, block kind or stated field is one row of its table. A bare row is a compile error in the table and nowhere else;
 * with a whole row everything compiles; and no other module treats a basis or a kind by its name.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { BLOCK_KIND_NAMES } from '../../src/record/block-kinds.ts';
import { DATE_BASIS_NAMES } from '../../src/record/date-bases.ts';

/** The text that precedes the rows of each table. */
const OPENING = 'const TABLE = {';

/** Each table, and a row it does not have yet. */
const TABLES = {
  'src/record/date-bases.ts': {
    row: 'trial',
    columns: `degree: 'stated', isOfField: true, kind: 'stated', label: 'basis.header'`,
  },
  'src/record/block-kinds.ts': {
    row: 'trial',
    columns: `isText: true, isProse: true, isRunningText: false, namesAreRead: true, datesAreRead: true, mayDateArticle: false,
      titleRank: 3, summaryRank: null, html: { element: 'p', class: 'trial' }, tei: 'ab', markdown: 'plain'`,
  },
  'src/record/stated-fields.ts': {
    row: 'trial',
    columns: `record: 'where-stated', shape: 'text', words: ['trial'], line: 'within', compared: true, correctable: true,
      label: 'article.section', column: 'trial', description: 'Trial', tei: { part: 'bibl', element: 'edition' },
      dublinCore: null, schemaOrg: { property: 'printEdition' }, feed: null, cited: null, facet: 'facet.by.source'`,
  },
} as const;

const sources = ['src', 'scripts', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|astro)$/u.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')] as const),
);

/** The modules that are compiled, without those that need Astro's own types, which exist only after it has run. */
const modules = sources.filter(
  ([path, text]) => /^src\/.*\.ts$/u.test(path) && !/from 'astro:|import\.meta\.env|[?&]url'/u.test(text),
);

describe('a new row in every table', () => {
  let errorsOfBareRows: readonly string[];
  let errorsOfWholeRows: readonly string[];

  beforeAll(() => {
    const program = compileWith(() => '');
    // A bare row can only break modules that name its table or the record. A whole row is checked in every module.
    errorsOfBareRows = modulesWithErrors(program, (text) => text.includes('record/'));
    errorsOfWholeRows = modulesWithErrors(
      compileWith(({ columns }) => columns, program),
      () => true,
    );
  });

  test('is an error in its table, and nowhere else, as long as it has no columns', () => {
    expect(errorsOfBareRows).toEqual(Object.keys(TABLES).toSorted());
  });

  test('compiles once it has its columns', () => {
    expect(errorsOfWholeRows).toEqual([]);
  });
});

/** Modules that may name a basis or a kind, and why. */
const KNOWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  // They decide which kind a block has.
  'src/ingest/file/segment.ts': ['credit', 'byline', 'caption', 'title'],
  'src/ingest/file/segment/headings.ts': [
    ...['paragraph', 'quotation', 'credit', 'caption', 'dateline', 'boilerplate'],
  ],
  // They read the dateline and the corrected title themselves.
  'src/ingest/file/title.ts': ['correction'],
  'src/ingest/file/date/publication.ts': ['dateline'],
  // A correction is EDTF already.
  'src/ingest/file/date/published.ts': ['correction'],
  // The kinds are those of a gold file's rows.
  'tools/evaluate/dates.ts': ['none'],
  // Dates in the text of an article that its story dated are read once more.
  'src/ingest/archive/compose-archive.ts': ['story'],
  // Nobody can make a block a header, or keep the agency of what is no credit.
  'src/ingest/corrections/articles.ts': ['header'],
  'src/ingest/corrections/block-kinds.ts': ['header', 'credit'],
  // The kind is that of a page.
  'src/components/FormerLead.astro': ['story'],
  'src/ledger/compare.ts': ['story'],
  'src/view/former-page.ts': ['story'],
  // A date that rests on other articles is not compared.
  'tools/torture/hostile/as-if-alone.ts': ['story'],
};

test('no other module asks for a basis or a kind by its name', () => {
  const names = [...DATE_BASIS_NAMES, ...BLOCK_KIND_NAMES].join('|');
  const comparison = new RegExp(String.raw`\b(?:kind|basis|\w+Basis)\s*[!=]==\s*'(?<name>${names})'`, 'gu');
  const found = sources.flatMap(([path, text]) => {
    const used = [...new Set(Array.from(text.matchAll(comparison), ({ groups }) => groups?.['name'] ?? ''))];
    return used.length === 0 ? [] : [[path, used.toSorted()] as const];
  });
  const expected = Object.entries(KNOWN_NAMES).map(([path, used]) => [path, used.toSorted()]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test('no other module lists bases or kinds', () => {
  const list =
    /\b(?:Set|Map|Array)<(?:BlockKind|DateBasis|Block\['kind'\])\b|\breadonly (?:BlockKind|DateBasis)\[\]/u;
  const listing = sources.filter(([path, text]) => !path.startsWith('src/record/') && list.test(text));
  expect(listing.map(([path]) => path)).toEqual([]);
});

type Table = (typeof TABLES)[keyof typeof TABLES];

/** The whole program with one more row in each table. */
function compileWith(columnsOf: (table: Table) => string, before?: ts.Program): ts.Program {
  const configuration = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    },
  );
  if (!configuration) throw new Error('There is no tsconfig.json.');
  const changed = new Map(
    Object.entries(TABLES).map(([path, table]) => {
      const text = readFileSync(path, 'utf8');
      const row = `${OPENING} ${table.row}: { ${columnsOf(table)} },`;
      expect(text).toContain(OPENING);
      return [resolve(path), text.replace(OPENING, row)];
    }),
  );
  const { options } = configuration;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...others) => {
    const text = changed.get(resolve(path));
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion);
    return before?.getSourceFile(path) ?? read(path, languageVersion, ...others);
  };
  return ts.createProgram(
    modules.map(([path]) => resolve(path)),
    options,
    host,
  );
}

/** The modules of src with errors, in order, out of those whose text is chosen. */
function modulesWithErrors(program: ts.Program, isChosen: (text: string) => boolean): string[] {
  return modules
    .filter(([path, text]) => path in TABLES || isChosen(text))
    .map(([path]) => path)
    .filter((path) => program.getSemanticDiagnostics(program.getSourceFile(resolve(path))).length > 0)
    .toSorted();
}
