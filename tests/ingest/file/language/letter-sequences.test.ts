import { readFileSync } from 'node:fs';
import { eld } from 'eld/medium';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreLanguages } from '../../../../src/ingest/file/language/letter-sequences.ts';
import { packLetterSequences } from '../../../../tools/write-letter-sequences.ts';

/** What eld says, likeliest first. */
function askEld(text: string): (readonly [string, number])[] {
  return Object.entries(eld.detect(text).getScores()).toSorted((a, b) => b[1] - a[1]);
}

function ask(text: string): (readonly [string, number])[] {
  return scoreLanguages(text).map(({ language, score }) => [language, score]);
}

test.each([
  'Pilsētas dome ceturtdien nolēma pagarināt tramvaja līniju līdz ostai.',
  'Kommunen beslutade i torsdags att förlänga spårvägen till hamnen.',
  'Der Stadtrat hat am Donnerstag beschlossen, die Straßenbahn zu verlängern.',
  'Këshilli i qytetit vendosi të enjten që linja e tramvajit të zgjatet.',
  'Byrådet besluttede torsdag at forlænge letbanen til havnen.',
  'Городской совет решил продлить трамвайную линию.',
  '市議会は木曜日に決定した。',
  'I’ll go, he said; don`t.',
  'a',
  'abc',
  '1234 –',
  '',
  `${'x'.repeat(71)} ${'y'.repeat(200)} ${'y'.repeat(200)} hej`,
  'Kommunen beslutade att förlänga spårvägen till hamnen. '.repeat(30),
])('the scores are those of eld: %s', (text) => {
  expect(ask(text)).toEqual(askEld(text));
});

test('the scores are those of eld for any text', () => {
  const letters = fc.constantFrom(...Array.from("abcdeghiklmnoprstuvåäöøæßāēģķļņšūžëçжшა市’`' .-1"));
  const text = fc.string({
    unit: fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 2 })),
    maxLength: 500,
  });
  fc.assert(
    fc.property(text, (any) => {
      expect(ask(any)).toEqual(askEld(any));
    }),
  );
});

test('the packed table is that of the installed eld', async () => {
  const path = new URL('../../../../src/ingest/file/language/letter-sequences.json', import.meta.url);
  expect(readFileSync(path, 'utf8')).toBe(await packLetterSequences());
});
