/**
 * Writes src/languages/tables/: one module per section, with the languages whose folder has that section, in the order
 * of src/languages/index.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { LANGUAGES } from '../src/languages/index.ts';

/** A section of a pack: its file, what that exports, the table, and the type of a row where the table does not keep each language's own. */
interface Section {
  readonly file: string;
  readonly name?: string;
  readonly table: string;
  readonly type?: readonly [name: string, module: string];
}

const SECTIONS: readonly Section[] = [
  { file: 'lexicon.ts', name: 'lexicon', table: 'lexicons', type: ['Lexicon', 'lexicon'] },
  { file: 'marks.ts', name: 'marks', table: 'marks', type: ['LanguageMarks', 'marks'] },
  { file: 'exonyms.ts', name: 'exonyms', table: 'exonyms', type: ['Exonyms', 'exonyms'] },
  { file: 'sounds.ts', name: 'sounds', table: 'sounds', type: ['Sounds', 'sounds'] },
  { file: 'endings.ts', name: 'endings', table: 'endings', type: ['Endings', 'endings'] },
  {
    file: 'irregular-words.ts',
    name: 'irregularWords',
    table: 'irregular-words',
    type: ['IrregularWords', 'irregular-words'],
  },
  { file: 'compounds.ts', name: 'compounds', table: 'compounds', type: ['Compounds', 'compounds'] },
  { file: 'name-model.json', table: 'name-models', type: ['StoredModel', 'name-model'] },
  { file: 'name-lists.json', table: 'name-lists', type: ['NameLists', 'name-lists'] },
  { file: 'strings.json', table: 'strings' },
  {
    file: 'date-patterns.ts',
    name: 'datePatterns',
    table: 'date-patterns',
    type: ['DateWording', 'date-patterns'],
  },
  { file: 'numbers.ts', name: 'numbers', table: 'numbers' },
  {
    file: 'query-words.ts',
    name: 'queryWords',
    table: 'query-words',
    type: ['QueryWords', 'query-words'],
  },
];

const FOLDER = new URL('../src/languages/', import.meta.url);
const NOTE = '// Written by `npm run languages` from the folders beside this one.\n';

/** The modules of src/languages/tables/ by their file names, as they should be. */
export async function languageTables(): Promise<ReadonlyMap<string, string>> {
  const tables = [
    ['tags.ts', tagTable()],
    ...SECTIONS.map((section) => [`${section.table}.ts`, tableOf(section)]),
  ];
  const style = await resolveConfig(new URL('tables/tags.ts', FOLDER));
  const formatted = tables.map(async ([file = '', code = '']) => {
    return [file, await format(code, { ...style, parser: 'typescript' })] as const;
  });
  return new Map(await Promise.all(formatted));
}

function languagesWith(file: string): string[] {
  return Object.keys(LANGUAGES).filter((tag) => existsSync(new URL(`${tag}/${file}`, FOLDER)));
}

function tagTable(): string {
  const list = (file: string): string => JSON.stringify(languagesWith(file));
  return `${NOTE}
/** Languages with a lexicon: ingest reads their dates, captions and names. */
export const SOURCE_LANGUAGES = ${list('lexicon.ts')} as const;

/** Languages with strings: the site speaks them. */
export const INTERFACE_LANGUAGES = ${list('strings.json')} as const;
`;
}

function tableOf({ file, name, table, type }: Section): string {
  const rows = languagesWith(file).map((tag) => ({ tag, imported: tag.replaceAll('-', '_') }));
  const imports = rows.map(({ tag, imported }) =>
    name === undefined
      ? `import ${imported} from '../${tag}/${file}' with { type: 'json' };`
      : `import { ${name} as ${imported} } from '../${tag}/${file}';`,
  );
  if (type) imports.unshift(`import type { ${type[0]} } from '../sections/${type[1]}.ts';`);
  const annotation = type ? `: Readonly<Record<string, ${type[0]}>>` : '';
  const entries = rows.map(({ tag, imported }) => (tag === imported ? tag : `'${tag}': ${imported}`));
  const exported = table.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${NOTE}${imports.join('\n')}\n\nexport const ${exported}${annotation} = { ${entries.join(', ')} };\n`;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run languages --',
    summary: 'Writes the tables in src/languages/tables/ from the folders of the languages.',
    options: {},
    examples: [''],
    exitCodes: { 0: 'the tables are those of the folders' },
    async run() {
      for (const [file, code] of await languageTables()) {
        const path = new URL(`tables/${file}`, FOLDER);
        if (!existsSync(path) || readFileSync(path, 'utf8') !== code) writeFileSync(path, code);
      }
      return 0;
    },
  });
}
