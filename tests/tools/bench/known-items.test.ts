import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { drawQuestion, readLemmas, readRealArticles } from '../../../tools/bench/known-items.ts';
import { seededNumbers } from '../../../tools/random/seeded-numbers.ts';

const data = mkdtempSync(join(tmpdir(), 'kiosk-known-items-'));
afterAll(() => {
  rmSync(data, { recursive: true });
});

function write(path: string, rows: readonly unknown[]): void {
  mkdirSync(join(data, path, '..'), { recursive: true });
  writeFileSync(join(data, path), rows.map((row) => JSON.stringify(row)).join('\n'));
}

const token = (form: string, lemma: string, upos: string) => ({ form, lemma, upos });
write('lemmas/sv.jsonl', [
  { tokens: [token('Broar', 'bro', 'NOUN'), token('eller', 'eller', 'CCONJ'), token('bron', 'bro', 'NOUN')] },
]);
write('articles/da/cdt.jsonl', [
  { title: 'Broen', text: 'Den er lang.' },
  { title: 'Kun en overskrift', text: null },
]);
write('stories/ntrex-dev.jsonl', [
  { lang: 'sv', title: 'Bron', paragraphs: ['Ett.', 'Två.'] },
  { lang: 'en', title: 'The bridge', paragraphs: ['One.'] },
]);

test('articles with a text in a language of the archive', () => {
  expect(readRealArticles(data)).toEqual([
    { language: 'sv', title: 'Bron', text: 'Ett.\n\nTvå.' },
    { language: 'da', title: 'Broen', text: 'Den er lang.' },
  ]);
});

test('three content words, each in another form where it has one', () => {
  const lemmas = readLemmas(data, 'sv');
  const article = { language: 'sv', title: 'Broar', text: 'Eller färja 17?' };
  expect(drawQuestion(article, lemmas, seededNumbers(1))).toBeUndefined();
  const words = drawQuestion({ ...article, text: 'Eller färja, älven?' }, lemmas, seededNumbers(1))?.split(
    ' ',
  );
  expect(words?.toSorted()).toEqual(['Bron', 'färja', 'älven']);
});
