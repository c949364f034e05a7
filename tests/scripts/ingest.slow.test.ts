import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingest } from '../../scripts/ingest.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { continueLedger } from '../../src/ledger/ledger-file.ts';
import { reportSchema, type Report } from '../../src/record/report-schema.ts';
import { articleSchema, cardSchema } from '../../src/record/schema.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(cacheDirectory(join(folder, 'archive')), { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ingests the folder of this test. */
function ingestHere(archive = 'archive'): Promise<Report> {
  return ingest({ raw: join(folder, 'raw'), archive: join(folder, archive), asOf: null });
}

/** Runs the program as a user would, on the folder of this test. */
function runHere(...options: string[]): Promise<Ended> {
  return run(process.cwd(), '--raw', join(folder, 'raw'), '--archive', join(folder, 'archive'), ...options);
}

function run(cwd: string, ...options: string[]): Promise<Ended> {
  const program = join(process.cwd(), 'scripts/ingest.ts');
  return new Promise((done) => {
    execFile(process.execPath, [program, ...options], { cwd }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function write(path: string, content: string | Uint8Array): void {
  const place = join(folder, 'raw', path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}

const PARAGRAPH =
  'Kommunalbestyrelsen i den lille havneby har vedtaget at bygge en ny bro over åen, fordi den gamle ikke længere kan bære lastbilerne.';

function readArchive(): string {
  return readdirSync(join(folder, 'archive'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => path + readFileSync(path, 'utf8'))
    .join('\n');
}

describe('ingest', () => {
  test('publishes a text and accounts for it', async () => {
    write('bro.txt', ` date 2021-05 ${PARAGRAPH}\n`);
    const { code, stdout } = await runHere();
    expect(code).toBe(0);
    expect(stdout).toContain('1 files: 1 published');
    const [card] = readFileSync(join(folder, 'archive/cards.jsonl'), 'utf8').trim().split('\n');
    const { file, offset, length } = cardSchema.parse(JSON.parse(card!));
    const record = readFileSync(join(folder, 'archive', file)).subarray(offset, offset + length);
    const article = articleSchema.parse(JSON.parse(record.toString('utf8')));
    expect(article).toMatchObject({
      id: 'bro',
      language: 'da',
      published: { edtf: '2021-05', basis: 'header' },
    });
    expect(article.text.slice(article.blocks[1]!.start, article.blocks[1]!.end)).toBe(PARAGRAPH);
  });

  test('every bad file gets a line that says what, why and what to do; the rest is published', async () => {
    write('god.txt', PARAGRAPH);
    write('empty.txt', '');
    write('blank.txt', ' \n\t\n');
    write(
      'picture.txt',
      Uint8Array.from({ length: 400 }, (_, index) => (index * 89) % 256),
    );
    write('notes.docx', 'x');
    write('SHOUT.TXT', PARAGRAPH);
    write('god.meta.yaml', 'source: Havnebladet\n');
    write('alone.meta.yaml', 'source: Ingen\n');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'raw/broken.txt'));
    const { stdout } = await runHere('--json');
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report).toMatchObject({ files: 9, published: 1 });
    expect(report.quarantined.map(({ path, reason }) => [path, reason])).toEqual([
      ['blank.txt', 'empty'],
      ['broken.txt', 'unreadable'],
      ['empty.txt', 'empty'],
      ['picture.txt', 'not-text'],
    ]);
    expect(report.ignored.map(({ path }) => path)).toEqual(['SHOUT.TXT', 'alone.meta.yaml', 'notes.docx']);
    expect(report.sideCars.map(({ path, of }) => [path, of])).toEqual([['god.meta.yaml', 'god.txt']]);
    for (const { detail } of [...report.quarantined, ...report.ignored]) expect(detail).toMatch(/\. .+\.$/su);
  });

  test('two paths that would slug alike never share an address', async () => {
    write('Ziņas/Rīga.txt', PARAGRAPH);
    write('zinas-riga.txt', `${PARAGRAPH} To.`);
    write('Zinas Riga.txt', `${PARAGRAPH} Tre.`);
    // The same name in two Unicode forms: one id, so the second is set aside, not written over the first.
    write('r\u012bts.txt'.normalize('NFC'), `${PARAGRAPH} Fire.`);
    write('r\u012bts.txt'.normalize('NFD'), `${PARAGRAPH} Fem.`);
    const report = await ingestHere();
    expect(report.published).toBe(4);
    expect(report.quarantined.map(({ reason }) => reason)).toEqual(['id-taken']);
    continueLedger(join(folder, 'archive'));
    const cards = readFileSync(join(folder, 'archive/cards.jsonl'), 'utf8').trim().split('\n');
    expect(new Set(cards.map((card) => cardSchema.parse(JSON.parse(card)).id)).size).toBe(4);
  });

  test('of two spellings of a name the composed one keeps the address; the same text is a duplicate', async () => {
    write('r\u012bts.txt'.normalize('NFC'), `${PARAGRAPH} Et.`);
    write('r\u012bts.txt'.normalize('NFD'), `${PARAGRAPH} To.`);
    write('vakar\u0101.txt'.normalize('NFC'), PARAGRAPH);
    write('vakar\u0101.txt'.normalize('NFD'), PARAGRAPH);
    const report = await ingestHere();
    expect(report.published).toBe(2);
    expect(report.quarantined.map(({ path }) => path)).toEqual(['r\u012bts.txt'.normalize('NFD')]);
    expect(report.duplicates).toHaveLength(1);
  });

  test('circular links and pipes are reported, not followed', async () => {
    write('a.txt', PARAGRAPH);
    symlinkSync('.', join(folder, 'raw/here'));
    symlinkSync('..', join(folder, 'raw/above.txt'));
    symlinkSync('loop.txt', join(folder, 'raw/loop.txt'));
    execFileSync('mkfifo', [join(folder, 'raw/pipe.txt'), join(folder, 'raw/pipe')]);
    const report = await ingestHere();
    expect(report).toMatchObject({ files: 6, published: 1, quarantined: [{ path: 'loop.txt' }] });
    expect(report.ignored.map(({ path }) => path)).toEqual(['above.txt', 'here', 'pipe', 'pipe.txt']);
  });

  test('a side-car that leads nowhere does not take its text along', async () => {
    write('a.txt', PARAGRAPH);
    symlinkSync('/nowhere/a.yaml', join(folder, 'raw/a.meta.yaml'));
    expect(await ingestHere()).toMatchObject({ published: 1, ignored: [{ path: 'a.meta.yaml' }] });
  });

  test('a file of nothing but its header is set aside', async () => {
    write('a.txt', PARAGRAPH);
    write('header.txt', ' date 2022-12 \n');
    expect(await ingestHere()).toMatchObject({
      published: 1,
      quarantined: [{ path: 'header.txt', reason: 'empty' }],
    });
  });

  test('runs from any folder, with relative paths and without a site', async () => {
    write('a.txt', PARAGRAPH);
    expect(await run(folder, '--raw', 'raw', '--archive', 'archive')).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(folder, 'archive/cards.jsonl'))).toBe(true);
  });

  test('an archive inside the raw folder is refused', async () => {
    write('a.txt', PARAGRAPH);
    await expect(ingestHere('raw/archive')).rejects.toThrow('lies in the raw folder');
    expect(existsSync(join(folder, 'raw/archive'))).toBe(false);
  });

  test('the same text twice is published once, with both its paths', async () => {
    write('a.txt', PARAGRAPH);
    write('copy/of-a.txt', PARAGRAPH);
    const report = await ingestHere();
    expect(report).toMatchObject({ published: 1, duplicates: [{ path: 'copy/of-a.txt', of: 'a' }] });
  });

  test('the same files give the same bytes', async () => {
    write('a.txt', PARAGRAPH);
    write('b.txt', `date 2020-02-03 ${PARAGRAPH}`);
    await ingestHere();
    const first = readArchive();
    await ingestHere();
    expect(readArchive()).toBe(first);
  });

  test('a corrected date gives the same bytes whether or not the files were read before', async () => {
    write('a.txt', PARAGRAPH);
    write('b.txt', `date 2020-02-03 ${PARAGRAPH} To.`);
    await ingestHere();
    mkdirSync(join(folder, 'corrections'));
    writeFileSync(join(folder, 'corrections/articles.yaml'), 'b:\n  date: "2019-11-30"\n');
    await ingestHere();
    const corrected = readArchive();
    expect(corrected).toContain('"edtf":"2019-11-30"');
    rmSync(cacheDirectory(join(folder, 'archive')), { recursive: true });
    await ingestHere();
    expect(readArchive()).toBe(corrected);
  });

  test('exit codes: 1 for quarantined files when strict, 2 when it could not run', async () => {
    expect(await runHere()).toMatchObject({ code: 2, stdout: '' });
    mkdirSync(join(folder, 'raw'));
    const empty = await runHere();
    expect(empty.code).toBe(2);
    expect(empty.stderr).toContain('No raw files in');
    expect(empty.stderr).toContain('--raw path/to/files');
    write('empty.txt', '');
    write('a.txt', PARAGRAPH);
    expect((await runHere()).code).toBe(0);
    expect((await runHere('--strict')).code).toBe(1);
    expect((await runHere('--as-of', '2024-02-30')).code).toBe(2);
  });

  test('a folder that holds something else is not written over', async () => {
    write('a.txt', PARAGRAPH);
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive/thesis.doc'), 'three years of work');
    await expect(ingestHere()).rejects.toThrow('thesis.doc');
    expect(existsSync(join(folder, 'archive/thesis.doc'))).toBe(true);
  });

  test('a name of 250 letters stops nothing, and a file that is gone is named', async () => {
    const long = 'a'.repeat(250 - '.txt'.length);
    write('b.txt', PARAGRAPH);
    write(`${long}.txt`, `${PARAGRAPH} Broen bliver dyr.`);
    const first = await ingestHere();
    expect([first.published, first.missing]).toEqual([2, []]);
    const cards = readFileSync(join(folder, 'archive/cards.jsonl'), 'utf8').trim().split('\n');
    const ids = cards.map((card) => cardSchema.parse(JSON.parse(card)).id);
    const id = ids.find((one) => one.startsWith('aaa')) ?? '';
    expect(id.length).toBeLessThanOrEqual(100);
    // As a build does when its site is whole.
    continueLedger(join(folder, 'archive'));
    rmSync(join(folder, 'raw', `${long}.txt`));
    expect((await ingestHere()).missing).toEqual([{ path: `${long}.txt`, id }]);
    continueLedger(join(folder, 'archive'));
    expect((await ingestHere()).missing).toEqual([]);
  });
});
