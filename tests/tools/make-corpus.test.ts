import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeCorpus } from '../../tools/make-corpus.ts';

function digest(articles: number): string[] {
  return Array.from(makeCorpus(articles), ({ name, text }) =>
    createHash('sha256').update(`${name}\n${text}`).digest('hex'),
  );
}

test('the same number makes the same files, and a larger archive begins with the smaller one', () => {
  const small = digest(60);
  expect(digest(60)).toEqual(small);
  expect(digest(90).slice(0, 60)).toEqual(small);
  expect(new Set(small).size).toBe(60);
});

test('files look like those of a collection: names with a digest, some with a date before the text, some without', () => {
  const files = [...makeCorpus(200)];
  expect(files.every(({ name }) => /^\d{3,}_[0-9a-f]{16}\.txt$/u.test(name))).toBe(true);
  const dated = files.filter(({ text }) => /^ date \d{4}-\d\d /u.test(text)).length;
  expect(dated).toBeGreaterThan(80);
  expect(dated).toBeLessThan(160);
  const years = new Set(files.flatMap(({ text }) => /^ date (\d{4})/u.exec(text)?.[1] ?? []));
  expect(years.size).toBeGreaterThan(12);
  const words = files.map(({ text }) => text.split(/\s+/u).length).toSorted((a, b) => a - b);
  expect(words[100]).toBeGreaterThan(250);
});
