import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Archive } from '../../src/ingest/index.ts';
import { KioskError } from '../../src/kiosk-error.ts';
import {
  articleSchema,
  cardSchema,
  reportSchema,
  type Article,
  type Card,
  type Report,
} from '../../src/schema.ts';

const OWN_ENTRIES = ['articles', 'cards.jsonl', 'names.jsonl', 'stories.jsonl', 'report.json'];

/** Refuses a folder that holds something else: ingest replaces what lies in its archive folder. */
export function checkArchiveFolder(directory: string): void {
  const foreign = existsSync(directory)
    ? readdirSync(directory).filter((entry) => !OWN_ENTRIES.includes(entry))
    : [];
  if (foreign.length === 0) return;
  throw new KioskError(
    `The archive folder "${directory}" holds other files (${foreign.slice(0, 3).join(', ')}), and ingest would replace what lies there. ` +
      'Name an empty folder: npm run ingest -- --archive path/to/folder',
  );
}

/** Writes an archive: one JSON record a line, sorted, every record checked against the contract first. */
export function writeArchive(directory: string, { articles, names, stories }: Archive, report: Report): void {
  const next = `${directory}.next`;
  checkArchiveFolder(next);
  rmSync(next, { recursive: true, force: true });
  const cards = [...groupByFile(articles)].flatMap(([file, group]) => writeArticles(next, file, group));
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const orderOf = ({ id }: Card): number => order.get(id) ?? 0;
  writeLines(
    next,
    'cards.jsonl',
    cards.toSorted((a, b) => orderOf(a) - orderOf(b)),
  );
  writeLines(next, 'names.jsonl', names);
  writeLines(next, 'stories.jsonl', stories);
  writeFileSync(join(next, 'report.json'), `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`);
  rmSync(directory, { recursive: true, force: true });
  renameSync(next, directory);
}

/** Whether one folder lies in the other or is the same. */
export function isInside(inner: string, outer: string): boolean {
  return !relative(outer, inner).startsWith('..') && !isAbsolute(relative(outer, inner));
}

function groupByFile(articles: readonly Article[]): Map<string, Article[]> {
  return Map.groupBy(
    articles,
    ({ language, published }) => `articles/${language}/${periodOf(published)}.jsonl`,
  );
}

/** The calendar, not a count, says in which file an article lies: growth moves no boundary. */
function periodOf({ earliest, latest }: Article['published']): string {
  if (earliest === null && latest === null) return 'undated';
  if (earliest === null || latest === null) return 'open';
  return earliest.slice(0, 4);
}

function writeArticles(directory: string, file: string, articles: readonly Article[]): Card[] {
  const cards: Card[] = [];
  let offset = 0;
  const checked = articles.map((article) => articleSchema.parse(article));
  writeLines(directory, file, checked, (line, article) => {
    const digest = createHash('sha256').update(line).digest('hex');
    cards.push(cardOf(article, { file, offset, length: line.length, digest }));
    offset += line.length;
  });
  return cards;
}

function cardOf(
  { id, title, language, published, story }: Article,
  place: Pick<Card, 'file' | 'offset' | 'length' | 'digest'>,
): Card {
  const { edtf, earliest, latest, basis } = published;
  return cardSchema.parse({
    id,
    title: title.text,
    titleBasis: title.basis,
    language,
    edtf,
    earliest,
    latest,
    dateBasis: basis,
    story,
    ...place,
  });
}

/** Line by line: all of them together can be more than one string holds. */
function writeLines<Value>(
  directory: string,
  file: string,
  records: readonly Value[],
  onLine?: (line: Buffer, record: Value) => void,
): void {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w');
  try {
    for (const record of records) {
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      writeFileSync(handle, line);
      onLine?.(line, record);
    }
  } finally {
    closeSync(handle);
  }
}
