import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, filesToKeep, listRawFolder } from '../../../scripts/ingest/raw-folder.ts';
import { summarise } from '../../../scripts/ingest/report.ts';
import { reportSchema } from '../../../src/record/report-schema.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-raw-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content = 'text'): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

describe('links in a raw folder', () => {
  beforeEach(() => {
    write('secret/passwords.txt');
    write('raw/a.txt');
    symlinkSync(join(folder, 'raw/a.txt'), join(folder, 'raw/inside.txt'));
    symlinkSync('../secret/passwords.txt', join(folder, 'raw/outside.txt'));
    symlinkSync('outside.txt', join(folder, 'raw/outside-over-another.txt'));
    symlinkSync('../secret/passwords.txt', join(folder, 'raw/a.meta.yaml'));
  });
  const outside = ['outside-over-another.txt', 'outside.txt'];

  test('are followed within it, and lead out of it only where the owner allows it', () => {
    const listed = listRawFolder(join(folder, 'raw'));
    expect(listed.texts).toEqual(['a.txt', 'inside.txt']);
    expect([...listed.ignored.keys()]).toEqual(['a.meta.yaml', ...outside]);
    for (const detail of listed.ignored.values()) expect(detail).toContain('--follow-links');
    const allowed = listRawFolder(join(folder, 'raw'), { followLinks: true });
    expect(allowed.texts).toEqual(['a.txt', 'inside.txt', ...outside]);
    expect([...allowed.sideCars.keys()]).toEqual(['a.meta.yaml']);
  });

  test('give away nothing of what they lead to, not even its digest', () => {
    const listed = listRawFolder(join(folder, 'raw'));
    for (const path of outside) expect(digestOf(listed, path)).toBeNull();
    expect(digestOf(listed, 'a.txt')).not.toBeNull();
  });

  test('are copied like files within it, and so is what ingest ignores for its name', () => {
    write('raw/notes.md');
    write('raw/.hidden.txt');
    const { files, left } = filesToKeep(listRawFolder(join(folder, 'raw')));
    expect(files).toEqual(['.hidden.txt', 'a.txt', 'inside.txt', 'notes.md']);
    expect([...left.keys()]).toEqual(['a.meta.yaml', ...outside]);
    const all = filesToKeep(listRawFolder(join(folder, 'raw'), { followLinks: true }));
    expect(all.files).toEqual(expect.arrayContaining(['a.meta.yaml', ...outside]));
  });

  test('lead nowhere out of a folder that is a link itself', () => {
    symlinkSync(join(folder, 'raw'), join(folder, 'linked'));
    expect(listRawFolder(join(folder, 'linked')).texts).toEqual(['a.txt', 'inside.txt']);
  });
});

test('hidden files are ignored, and so are those in hidden folders', () => {
  for (const path of ['a.txt', '.b.txt', '.git/c.txt', 'd/.e/f.txt', 'g/..h.txt']) write(`raw/${path}`);
  const { texts, ignored } = listRawFolder(join(folder, 'raw'));
  expect(texts).toEqual(['a.txt']);
  expect([...ignored.keys()].toSorted()).toEqual(['.b.txt', '.git/c.txt', 'd/.e/f.txt', 'g/..h.txt']);
});

// Root may read everything.
test.runIf(process.getuid?.() !== 0)(
  'a folder that cannot be read is reported, and the others are read',
  () => {
    for (const path of ['a.txt', 'closed/b.txt', 'open/c.txt']) write(`raw/${path}`);
    chmodSync(join(folder, 'raw/closed'), 0);
    const { texts, ignored } = listRawFolder(join(folder, 'raw'));
    chmodSync(join(folder, 'raw/closed'), 0o700);
    expect(texts).toEqual(['a.txt', 'open/c.txt']);
    expect(ignored.get('closed/')).toContain('cannot be read');
  },
);

test('a folder too deep for the system is reported, and the others are read', () => {
  write('raw/a.txt');
  let here = join(folder, 'raw');
  const home = process.cwd();
  // Deeper than the system takes as one path: it has to be made step by step.
  try {
    for (let depth = 0; depth < 25; depth += 1) {
      process.chdir(here);
      here = 'd'.repeat(200);
      mkdirSync(here);
    }
  } finally {
    process.chdir(home);
  }
  const { texts, ignored } = listRawFolder(join(folder, 'raw'));
  expect(texts).toEqual(['a.txt']);
  expect([...ignored.values()].join()).toMatch(/^The folder cannot be read: ENAMETOOLONG/u);
});

test('names of files cannot end a line of the report, colour it or turn it round', () => {
  const report = reportSchema.parse({
    ...{
      schema: 1,
      asOf: null,
      files: 1,
      published: 0,
      duplicates: [],
      quarantined: [],
      sideCars: [],
      warnings: [],
    },
    ignored: [{ path: 'a\nb\u001b[31m\u202Egpj.txt', sha256: null, detail: 'Why.' }],
    missing: [{ path: 'gone\r.txt', id: 'gone' }],
  });
  const [, ignored = '', missing = '', ...more] = summarise(report).split('\n');
  expect(ignored).toContain(String.raw`a\u{a}b\u{1b}[31m\u{202e}gpj.txt: Why.`);
  expect(missing).toContain(String.raw`gone\u{d}.txt: published last time as gone, and not there now`);
  expect(more).toEqual([]);
});
