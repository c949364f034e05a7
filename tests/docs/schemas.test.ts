import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ingest } from '../../scripts/ingest.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { jsonSchema, SCHEMAS } from '../../tools/documents/json-schemas.ts';
import { siteKeysTable } from '../../tools/documents/site-keys.ts';
import { statedFieldsTable } from '../../tools/documents/stated-fields-table.ts';

const FOLDER = 'docs/schemas';
const NAMES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

function validator(path: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true });
  // A CommonJS module, so its default export is below `default`.
  (addFormats as unknown as { readonly default: (validator: Ajv) => unknown }).default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
}

/** The errors in a value; empty if it fits. */
function faults(validate: ValidateFunction, value: unknown): unknown[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

describe('generated documents are current (npm run schemas)', () => {
  it.each(NAMES)('%s.schema.json', (name) => {
    expect(readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')).toBe(jsonSchema(name));
  });

  it('there is no other schema', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(NAMES.map((name) => `${name}.schema.json`).toSorted());
  });

  it('the keys of site.yaml in the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(siteKeysTable());
  });

  it('the fields a file can state in docs/your-archive.md', () => {
    expect(readFileSync('docs/your-archive.md', 'utf8')).toContain(statedFieldsTable());
  });
});

describe('YAML files name their schema and fit it', () => {
  const files = [
    'content/site.yaml',
    'content/corrections/articles.yaml',
    'content/corrections/names.example.yaml',
    'content/corrections/stories.example.yaml',
  ];

  it.each(files)('%s', (file) => {
    const source = readFileSync(file, 'utf8');
    const schema = /^# yaml-language-server: \$schema=(?<path>\S+)$/m.exec(source)?.groups?.['path'] ?? '';
    expect(faults(validator(resolve(dirname(file), schema)), parse(source))).toEqual([]);
  });

  it('an unknown key is a fault', () => {
    expect(faults(validator(join(FOLDER, 'site.schema.json')), { name: 'A', nmae: 'B' })).toHaveLength(1);
  });

  it('the examples in the comments fit too', () => {
    const articles = uncommented('content/corrections/articles.yaml', /^# (?=my-article:| {2})/);
    const names = uncommented('content/corrections/names.example.yaml', /^# (?=[a-z]+:$| {2})/);
    expect(Object.keys(articles)).toEqual(['my-article']);
    expect(Object.keys(names)).toEqual(['merge', 'split', 'rename', 'types', 'hide']);
    expect(faults(validator(join(FOLDER, 'article-corrections.schema.json')), articles)).toEqual([]);
    expect(faults(validator(join(FOLDER, 'name-corrections.schema.json')), names)).toEqual([]);
  });
});

/** The content of a file of corrections when its examples are uncommented. */
function uncommented(file: string, mark: RegExp): object {
  const lines = readFileSync(file, 'utf8').split('\n');
  return parse(
    lines.flatMap((line) => (mark.test(line) ? [line.replace(mark, '')] : [])).join('\n'),
  ) as object;
}

describe('records of an archive fit their schemas', () => {
  let archive = '';
  beforeAll(async () => {
    archive = join(mkdtempSync(join(tmpdir(), 'kiosk-schemas-')), 'archive');
    await ingest({ raw: 'content/raw', archive, asOf: null });
  });
  afterAll(() => {
    rmSync(dirname(archive), { recursive: true, force: true });
    rmSync(cacheDirectory(archive), { recursive: true, force: true });
  });

  it.each([
    ['article', 'articles/*/*.jsonl'],
    ['card', 'cards.jsonl'],
    ['name', 'names.jsonl'],
    ['story', 'stories.jsonl'],
    ['named-day', 'days.jsonl'],
  ])('%s', (name, files) => {
    const validate = validator(join(FOLDER, `${name}.schema.json`));
    const records = globSync(files, { cwd: archive })
      .flatMap((file) => readFileSync(join(archive, file), 'utf8').trimEnd().split('\n'))
      .map((line): unknown => JSON.parse(line));
    expect(records.length).toBeGreaterThan(0);
    expect(records.flatMap((record) => faults(validate, record))).toEqual([]);
  });

  it('report', () => {
    const report: unknown = JSON.parse(readFileSync(join(archive, 'report.json'), 'utf8'));
    expect(faults(validator(join(FOLDER, 'report.schema.json')), report)).toEqual([]);
  });
});
