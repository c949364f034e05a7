import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCorrections } from '../../../scripts/corrections/check.ts';
import { readCorrections } from '../../../scripts/ingest/corrections.ts';

const PRIVATE = 'brevet: { private: true }\n';

let root = '';
let folder = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-corrections-'));
  folder = join(root, 'corrections');
  mkdirSync(join(root, 'raw'));
  mkdirSync(folder);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a folder of corrections', () => {
  test('that is not there corrects nothing', () => {
    rmSync(folder, { recursive: true });
    expect(readCorrections(folder)).toMatchObject({ held: {}, strange: [] });
  });

  test.each(['articles.yml', 'article.yaml', 'Articles.yaml', 'articles.yaml.txt', 'articles.json'])(
    'with %s in the place of articles.yaml ends the run',
    (name) => {
      writeFileSync(join(folder, name), PRIVATE);
      expect(() => readCorrections(folder)).toThrow(/did you mean articles\.yaml\? Rename it/u);
    },
  );

  test('may have other files, of which its owner is told', () => {
    writeFileSync(join(folder, 'articles.yaml'), PRIVATE);
    for (const name of ['articles.yaml~', 'notes.txt', '.articles.yaml.swp', 'names.example.yaml'])
      writeFileSync(join(folder, name), '');
    const { held, strange } = readCorrections(folder);
    expect(held.articles).toEqual({ brevet: { private: true } });
    expect(strange.map(({ name }) => name).toSorted()).toEqual(['articles.yaml~', 'notes.txt']);
  });

  const unreadable = {
    'a link to nowhere': () => {
      symlinkSync(join(root, 'gone.yaml'), join(folder, 'articles.yaml'));
    },
    'a folder': () => {
      mkdirSync(join(folder, 'articles.yaml'));
    },
    ...(process.platform !== 'win32' && {
      'a pipe': () => {
        execFileSync('mkfifo', [join(folder, 'articles.yaml')]);
      },
    }),
  };
  test.each(Object.entries(unreadable))('with %s as articles.yaml ends the run, and a check', (_, put) => {
    put();
    expect(() => readCorrections(folder)).toThrow(
      /articles\.yaml" (?:cannot be read|is no file).* take it away/u,
    );
    expect(() => checkCorrections(folder, join(root, 'raw'))).toThrow(/articles\.yaml/u);
  });

  test('that is a file, or a link to nowhere, ends the run', () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect(() => readCorrections(folder)).toThrow(/is no folder/u);
    rmSync(folder);
    symlinkSync(join(root, 'gone'), folder);
    expect(() => readCorrections(folder)).toThrow(/cannot be read .* mend the link/u);
  });

  test('in another encoding than UTF-8 ends the run with line and column', () => {
    const latin1 = Buffer.from('\ufeffa: { title: "\ufffd" }\n', 'utf8');
    const yaml = Buffer.concat([latin1, Buffer.from('brevet: { author: Sjöö }\n', 'latin1')]);
    writeFileSync(join(folder, 'articles.yaml'), yaml);
    expect(() => readCorrections(folder)).toThrow(/is not UTF-8 \(line 2, column 21\)\. Save it as UTF-8/u);
  });
});
