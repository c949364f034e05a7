import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const lines: string[] = [];
  let offset = 0;
  const cards = articles.map((article) => {
    const line = `${JSON.stringify(articleSchema.parse(article))}\n`;
    const length = Buffer.byteLength(line);
    const card = cardOf(article, {
      file,
      offset,
      length,
      digest: createHash('sha256').update(line).digest('hex'),
    });
    lines.push(line);
    offset += length;
    return card;
  });
  writeText(join(directory, file), lines.join(''));
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

function writeLines(directory: string, file: string, records: readonly unknown[]): void {
  writeText(join(directory, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
