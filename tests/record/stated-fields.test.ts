import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyPart } from '../../src/languages/lexicon-parts.ts';
import {
  KEPT_FIELDS,
  KEPT_FIELD_NAMES,
  STATED_FACETS,
  STATED_FIELDS,
  STATED_FIELD_NAMES,
  statedValues,
} from '../../src/record/stated-fields.ts';

/** Words that name one field in one language and another in the next; the words beside them decide (decision 093). */
const NAMES_OF_TWO_FIELDS = ['rubrik'];

test('no other word names two fields, whatever its language', () => {
  const fieldsOfWord = new Map<string, Set<string>>();
  const add = (field: string, words: readonly string[]): void => {
    for (const word of words) fieldsOfWord.set(word, (fieldsOfWord.get(word) ?? new Set()).add(field));
  };
  for (const field of STATED_FIELD_NAMES) add(field, STATED_FIELDS[field].words);
  for (const fields of everyPart('fields'))
    for (const [field, words] of Object.entries(fields)) add(field, words);
  const shared = [...fieldsOfWord].filter(([, fields]) => fields.size > 1);
  expect(shared.map(([word]) => word)).toEqual(NAMES_OF_TWO_FIELDS);
});

test('values come in the order of the table, without what is not stated', () => {
  expect(statedValues({ author: null, source: 'Havnebladet', url: null, section: 'Kultur' })).toEqual([
    ['source', 'Havnebladet'],
    ['section', 'Kultur'],
  ]);
});

test('every facet is a field of the record', () => {
  expect(STATED_FACETS).toEqual(
    expect.arrayContaining(['author', 'source', 'section', 'place', 'publisher', 'licence']),
  );
  expect(KEPT_FIELD_NAMES).toEqual(expect.arrayContaining([...STATED_FACETS]));
});

test('the label of a field and the heading of its list say nothing else anywhere', () => {
  const keys = KEPT_FIELD_NAMES.flatMap((field) => [
    KEPT_FIELDS[field].label,
    KEPT_FIELDS[field].facet ?? [],
  ]);
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro)$/u.test(path) && !path.endsWith('stated-fields.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'));
  const used = keys
    .flat()
    .filter((key) => others.some((text) => new RegExp(`['"]${key}['"]`, 'u').test(text)));
  expect(used).toEqual([]);
});
