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
import type { Archive } from '../ingest/index.ts';
import { KioskError } from '../config/kiosk-error.ts';
import { articleSchema, cardSchema, reportSchema, type Article, type Card, type Report } from './schema.ts';

const OWN_ENTRIES = ['articles', 'cards.jsonl', 'names.jsonl', 'stories.jsonl', 'days.jsonl', 'report.json'];

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

/**
 * Writes an archive: one JSON record a line, sorted, every record checked against the contract first. Records are written as
 * they come, and the old archive stays until the new one is whole.
 */
export function writeArchive(
  directory: string,
  { articles, names, stories, namedDays }: Archive,
  report: Report,
): void {
  const next = `${directory}.next`;
  checkArchiveFolder(next);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeLines(next, 'cards.jsonl', writeArticles(next, articles));
  writeLines(next, 'names.jsonl', names);
  writeLines(next, 'stories.jsonl', stories);
  writeLines(next, 'days.jsonl', namedDays);
  writeFileSync(join(next, 'report.json'), `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`);
  rmSync(directory, { recursive: true, force: true });
  renameSync(next, directory);
}

/** Whether one folder lies in the other or is the same. */
export function isInside(inner: string, outer: string): boolean {
  return !relative(outer, inner).startsWith('..') && !isAbsolute(relative(outer, inner));
}

/** The calendar, not a count, says in which file an article lies: growth moves no boundary. */
function periodOf({ earliest, latest }: Article['published']): string {
  if (earliest === null && latest === null) return 'undated';
  if (earliest === null || latest === null) return 'open';
  return earliest.slice(0, 4);
}

/** Writes articles, oldest first, and answers with the card of each. */
function* writeArticles(directory: string, articles: Iterable<Article>): Generator<Card> {
  let period = '';
  let open = new Map<string, LineFile>();
  try {
    for (const article of articles) {
      const own = periodOf(article.published);
      // The order of the archive is that of its periods: when one begins, the files of the last one are complete.
      if (own !== period) {
        for (const file of open.values()) file.close();
        open = new Map();
        period = own;
      }
      const path = `articles/${article.language}/${period}.jsonl`;
      const file = open.get(path) ?? openLines(directory, path);
      open.set(path, file);
      const { line, offset } = file.write(articleSchema.parse(article));
      const digest = createHash('sha256').update(line).digest('hex');
      yield cardOf(article, { file: path, offset, length: line.length, digest });
    }
  } finally {
    for (const file of open.values()) file.close();
  }
}

function cardOf(
  { id, title, language, published, story, private: isPrivate }: Article,
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
    ...(isPrivate === true && { private: isPrivate }),
    ...place,
  });
}

function writeLines(directory: string, path: string, records: Iterable<unknown>): void {
  const file = openLines(directory, path);
  try {
    for (const record of records) file.write(record);
  } finally {
    file.close();
  }
}

/** A file of JSON, a record a line. */
interface LineFile {
  /** Writes a record; answers with its line and where in the file it begins. */
  readonly write: (record: unknown) => { readonly line: Buffer; readonly offset: number };
  readonly close: () => void;
}

/** Line by line: all of them together can be more than one string holds. */
function openLines(directory: string, path: string): LineFile {
  const place = join(directory, path);
  mkdirSync(dirname(place), { recursive: true });
  const handle = openSync(place, 'w');
  let length = 0;
  return {
    write: (record) => {
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      const offset = length;
      writeFileSync(handle, line);
      length += line.length;
      return { line, offset };
    },
    close: () => {
      closeSync(handle);
    },
  };
}
