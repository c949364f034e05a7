import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { VFile } from 'vfile';
import { decode } from '../../src/ingest/decode.ts';
import type { Row } from './row.ts';

/** Encodings Kiosk promises to read, as iconv-lite calls them, with the byte order mark where the name says so. */
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
const SHORTEST = 300;

interface Sample {
  readonly language: string;
  readonly text: string;
}

/**
 * Encodes every text of 300 characters and more in every encoding that can hold it, reads it again and compares.
 *
 * @param dataDirectory holds `stories/*.jsonl` and `articles/{language}/*.jsonl`
 */
export async function evaluateEncodings(dataDirectory: string): Promise<Row[]> {
  const samples = [...(await readStories(dataDirectory)), ...(await readArticles(dataDirectory))];
  const rows = new Map<
    string,
    { field: string; language: string; metric: string; n: number; correct: number }
  >();
  for (const { language, text } of samples) {
    if (text.length < SHORTEST) continue;
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
  return [...rows.values()].toSorted(
    (a, b) => a.field.localeCompare(b.field, 'en') || a.language.localeCompare(b.language, 'en'),
  );
}

/** Whether the bytes read as the same bytes of plain UTF-8 do: encoding is measured, not what is cleaned afterwards. */
function isReadBack(bytes: Uint8Array, text: string): boolean {
  const read = decode(bytes, new VFile());
  const plain = decode(new TextEncoder().encode(text), new VFile());
  return read.ok && plain.ok && read.text === plain.text;
}

async function readStories(directory: string): Promise<Sample[]> {
  const rows = await readRows<{ lang: string; title: string; paragraphs: readonly string[] }>(
    join(directory, 'stories'),
  );
  return rows.map(({ lang, title, paragraphs }) => ({
    language: lang,
    text: [title, ...paragraphs].join('\n\n').normalize('NFC'),
  }));
}

async function readArticles(directory: string): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const entry of await readdir(join(directory, 'articles'), { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'licences') continue;
    const rows = await readRows<{ title: string; text: string | null }>(
      join(directory, 'articles', entry.name),
    );
    for (const { title, text } of rows) {
      if (text !== null) samples.push({ language: entry.name, text: `${title}\n\n${text}`.normalize('NFC') });
    }
  }
  return samples;
}

async function readRows<Item>(directory: string): Promise<Item[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.jsonl'));
  const files = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return files.flatMap((content) =>
    content
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Item),
  );
}
