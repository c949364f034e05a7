import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readPublished } from '../../../../src/ingest/file/date/published.ts';

function publishedOf(text: string, language: string): string {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
  return readPublished({ text, blocks, fields: [], language }, new VFile({ value: text })).edtf;
}

describe('modals, nouns, adjectives and infinitives report nothing as past', () => {
  test.each([
    ['de', '2015 sollte die Brücke gebaut werden.'],
    ['de', 'Die zweite Rate ist innerhalb 16. November 2013 zu entrichten.'],
    ['de', 'Bis 2025 müssten die Kosten sinken.'],
    ['de', 'Im Mai 2019 dürfte die Miete steigen.'],
    ['de', 'Die geplante Eröffnung im Juni 2030 bleibt offen.'],
    ['de', 'Um 1900 v. Chr. wurde der Tempel errichtet.'],
    ['sv', 'År 2030 skulle bron vara klar, 2031 borde den vara betald.'],
    ['sv', 'Den planerade flytten 2030 är oklar.'],
    ['da', 'I 2030 skulle broen stå klar.'],
    ['da', 'Den forventede indtægt i 2030 er stor.'],
    ['nb', 'Universitetet i 2030 er større, resultatet i 2031 blir bra.'],
    ['lv', '2030. gadā tiltu varētu pabeigt.'],
    ['sq', 'Në vitin 2030 ura do të ishte gati.'],
    ['sq', 'Në vitin 2030 duhej të ndërtohej.'],
  ])('%s: %s', (language, text) => {
    expect(publishedOf(text, language)).toBe('XXXX');
  });
});

describe('verbs of the past do', () => {
  test.each([
    ['de', 'Im Jahr 2018 eröffnete die Stadt das Bad.'],
    ['sv', '2018 öppnade badet.'],
    ['da', 'I 2018 åbnede badet.'],
    ['nb', 'I 2018 åpnet badet.'],
    ['lv', '2018. gadā atvēra baseinu.'],
    ['sq', 'Në vitin 2018 u hap pishina.'],
  ])('%s: %s', (language, text) => {
    expect(publishedOf(text, language)).toBe('[2018..]');
  });
});
