import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { VFile } from 'vfile';
import { compareText } from '../../src/record/order.ts';
import { decode } from '../../src/ingest/file/decode.ts';
import { articleRow, storyRow } from './data-rows.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';

/** Encodings that Kiosk reads, by their names in iconv-lite, with a byte order mark where the name says so. */
const ENCODINGS: readonly {
  readonly name: string;
  readonly encoding: string;
  readonly mark: boolean;
}[] = [
  { name: 'utf-8', encoding: 'utf-8', mark: false },
  { name: 'utf-8 with BOM', encoding: 'utf-8', mark: true },
  { name: 'utf-16le', encoding: 'utf-16le', mark: false },
  { name: 'utf-16le with BOM', encoding: 'utf-16le', mark: true },
  { name: 'utf-16be', encoding: 'utf-16be', mark: false },
  { name: 'utf-16be with BOM', encoding: 'utf-16be', mark: true },
  ...[
    'windows-1257',
    'windows-1252',
    'windows-1250',
    'iso-8859-1',
    'iso-8859-2',
    'iso-8859-4',
    'iso-8859-13',
    'iso-8859-15',
  ].map((name) => ({ name, encoding: name, mark: false })),
];

/** Shorter texts are not measured. */
const MIN_LETTERS = 300;

interface Sample {
  readonly language: string;
  readonly text: string;
}

/**
 * Encodes every text of 300 characters and more in every encoding that can hold it, reads it again and compares.
 *
 * @param dataDirectory holds `stories/*.jsonl` and `articles/{language}/*.jsonl`
 */
export function evaluateEncodings(dataDirectory: string): Promise<Figure[]> {
  const samples = [...readStories(dataDirectory), ...readArticles(dataDirectory)];
  const rows = new Map<
    string,
    { field: string; language: string; metric: string; n: number; correct: number }
  >();
  for (const { language, text } of samples) {
    if (text.length < MIN_LETTERS) continue;
    for (const { name, encoding, mark } of ENCODINGS) {
      const bytes = iconv.encode(text, encoding, { addBOM: mark });
      if (iconv.decode(bytes, encoding) !== text) continue;
      const key = `${name} ${language}`;
      const row = rows.get(key) ?? {
        field: `encoding ${name}`,
        language,
        metric: 'accuracy',
        n: 0,
        correct: 0,
      };
      rows.set(key, { ...row, n: row.n + 1, correct: row.correct + Number(isReadBack(bytes, text)) });
    }
  }
  const sorted = [...rows.values()].toSorted(
    (a, b) => compareText(a.field, b.field) || compareText(a.language, b.language),
  );
  return Promise.resolve(sorted);
}

/** Whether the bytes give the same text as UTF-8 does. Encoding is measured, not the cleaning after it. */
function isReadBack(bytes: Uint8Array, text: string): boolean {
  const read = decode(bytes, new VFile());
  const plain = decode(new TextEncoder().encode(text), new VFile());
  return read.ok && plain.ok && read.text === plain.text;
}

function readStories(directory: string): Sample[] {
  return jsonlIn(directory, 'stories')
    .flatMap((path) => readJsonl(directory, path, storyRow))
    .map(({ lang, title, paragraphs }) => toSample(lang, [title, ...paragraphs]));
}

function readArticles(directory: string): Sample[] {
  return foldersIn(join(directory, 'articles')).flatMap((language) =>
    jsonlIn(directory, join('articles', language))
      .flatMap((path) => readJsonl(directory, path, articleRow))
      .flatMap(({ title, text }) => (text === null ? [] : [toSample(language, [title, text])])),
  );
}

function toSample(language: string, paragraphs: readonly string[]): Sample {
  return { language, text: paragraphs.join('\n\n').normalize('NFC') };
}

/** Paths of the `.jsonl` files in a folder of the data; none where the folder is missing. */
function jsonlIn(directory: string, folder: string): string[] {
  const path = join(directory, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
