import { test } from 'vitest';
import { readArticle } from '../../../src/ingest/index.ts';
import { expectLinear } from '../../linear-time.ts';

/** What made a pattern try again from every place, in front of it what leads a reader there. */
const ATTACKS = [
  ['<!doctype html>\n', '<h1'],
  ['<?xml?>\n', '<head\t'],
  ['[b]a[/b] [i]b[/i] ', '[a='],
  ['{"title":"', String.raw`\"`],
  ['A:', ' \t'],
  ['^A', '\t'],
  ['From: a@b.example\nSubject: a\n\n', 'x.'],
  ['Title: [', '@@'],
  ['', '[a](#'],
  ['', '.:,'],
  ['A', ' (('],
] as const;

test.each(ATTACKS)('%j and %j repeated take no more than their length', (lead, unit) => {
  expectLinear(3000, (size) =>
    readArticle({
      path: 'a.txt',
      bytes: Buffer.from(`${lead}${unit.repeat(size / unit.length)}\nRådet mødes i dag.`),
      sha256: '',
    }),
  );
});
