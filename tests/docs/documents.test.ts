import { existsSync, globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'ACCURACY.md', 'BENCHMARKS.md'],
  ...globSync('docs/**/*.md'),
].filter((path) => existsSync(path));

/** Folders whose files are named in documents between backticks. */
const NAMED_PATH = /`((?:src|scripts|tools|tests|docs|schemas|public)\/[^`\s]*)`/g;

/** Generated, or one of many: `src/languages/<tag>/`, `docs/decisions/NNN-*.md`, `src/languages/xx/`. */
const PATTERN = /[<>*{}…]|NNN|\/xx\b/;

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('links only to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?<target>[^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match.groups?.['target'] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target));
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });

  it('names only files that exist', () => {
    const paths = [...text.matchAll(NAMED_PATH)]
      .map(([, named = '']) => named)
      .filter((named) => !PATTERN.test(named));
    expect(paths.filter((named) => !existsSync(named))).toEqual([]);
  });
});

describe('decisions', () => {
  const files = readdirSync('docs/decisions').filter((file) => file !== 'README.md');
  const index = readFileSync('docs/decisions/README.md', 'utf8');

  it('are all in the index, in order', () => {
    const lines = files.toSorted().map((file) => {
      const title = /^# (?<title>\d{3}\. .+)$/m.exec(readFileSync(join('docs/decisions', file), 'utf8'));
      return `- [${title?.groups?.['title'] ?? `no title in ${file}`}](${file})`;
    });
    expect(index.split('\n').filter((line) => line.startsWith('- ['))).toEqual(lines);
  });

  it('have numbers of their own', () => {
    const numbers = files.map((file) => file.slice(0, 3));
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  it.each(files)('%s says in which context what was decided', (file) => {
    const text = readFileSync(join('docs/decisions', file), 'utf8');
    expect(text).toMatch(/^## Context$/m);
    expect(text).toMatch(/^## Decision$/m);
  });
});

it('the glossary has at least thirty terms in the order of the alphabet', () => {
  const terms = readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|')[1]?.trim() ?? '');
  expect(terms.length).toBeGreaterThanOrEqual(30);
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')));
});

it('the README begins with what it is, a picture, two commands and three lines for your own files', () => {
  const [screen = ''] = readFileSync('README.md', 'utf8').split('\n## ');
  expect(screen.split('\n').length).toBeLessThan(32);
  for (const part of ['npm ci && npm start', 'npm ci && npm test', '**Your own files:**', '\n3. ']) {
    expect(screen).toContain(part);
  }
  const image = /<img src="(?<path>[^"]+)"/.exec(screen)?.groups?.['path'] ?? '';
  expect(statSync(image).size).toBeLessThan(150_000);
});

it('CONTRIBUTING is short enough to be read', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8').split('\n').length).toBeLessThanOrEqual(120);
});

it('ten changes are listed with the files they touch: at most four, but for a language', () => {
  const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Ten changes');
  const rows = table
    .slice(0, table.indexOf('\n## '))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1));
  expect(rows).toHaveLength(10);
  for (const [change = '', files = ''] of rows.slice(1)) {
    const named = [...files.matchAll(/`[^`]+`|the strings/g)];
    expect(named.length, change).toBeGreaterThan(0);
    expect(named.length, change).toBeLessThanOrEqual(4);
  }
});

it('every place that names the version names the same', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const citation = parse(readFileSync('CITATION.cff', 'utf8')) as Readonly<Record<string, unknown>>;
  const released = /^## \[(?<version>\d[^\]]*)\] - (?<day>\d{4}-\d{2}-\d{2})$/m.exec(
    readFileSync('CHANGELOG.md', 'utf8'),
  )?.groups;
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', title: 'Kiosk', type: 'software', version });
  expect(citation['authors']).toEqual([{ name: 'Kiosk contributors' }]);
  expect(released).toEqual({ version, day: citation['date-released'] });
});

it('forms for issues and the workflow are YAML, and the workflow runs what the tests are', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml'));
  expect(forms).toHaveLength(3);
  for (const form of forms) {
    expect(parse(readFileSync(form, 'utf8'))).toMatchObject({
      name: expect.any(String) as string,
      description: expect.any(String) as string,
      body: expect.any(Array) as unknown[],
    });
  }
  const workflow = JSON.stringify(parse(readFileSync('.github/workflows/ci.yml', 'utf8')));
  expect(workflow).toContain('"run":".ci/run"');
});
