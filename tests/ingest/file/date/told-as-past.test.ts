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
    ['lv', 'Valdība nolēma 2030. gadā celt nodokļus.'],
    ['sq', 'Qeveria vendosi të rrisë taksat në vitin 2030.'],
    ['da', 'Regeringen besluttede at hæve skatten i 2030.'],
    ['en', 'The council decided to raise taxes in 2030.'],
    ['de', '2025 soll der Ausstoß gegenüber 2020 sinken.'],
    ['sv', 'Öppningen sköts upp till 2030. Man sålde 2050 biljetter.'],
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
    ['de', '2018 verkaufte die Firma 300 Autos.'],
    ['de', '2018 hat der Rat den Plan gebilligt.'],
    ['de', 'Der Umsatz stieg von 200 Millionen Euro 2017 auf 250 Millionen Euro 2018.'],
    ['de', 'Gegenüber 2018 sank die Zahl der Unfälle.'],
    ['sv', 'Han omkom 2018 i Umeå.'],
    ['sv', 'Valet 2018 blev en framgång för partiet.'],
    ['de', 'Die Wahl 2018 war ein Erfolg.'],
    ['sv', 'Omsättningen ökade från 200 miljoner 2017 till 250 miljoner 2018.'],
    ['da', 'I 2018 underskrev de aftalen.'],
    ['lv', '2018. gadā viņš aizbrauca.'],
    ['lv', 'Salīdzinot ar 2018. gadu, skaits pieauga.'],
    ['sq', 'Në vitin 2018 kompania shiti 300 makina.'],
    ['en', 'In 2018 the company sold 300 cars.'],
  ])('%s: %s', (language, text) => {
    expect(publishedOf(text, language)).toBe('[2018..]');
  });
});

test.each([
  ['de', 'Der Fang kam ins Museum.\ndpa, 11. Mai 2015'],
  ['lv', 'Zivis nogādāja muzejā.\nLETA, 2015. gada 11. maijs'],
  ['da', 'Fangsten kom på museum.\nRitzau, 11. maj 2015'],
])('an agency with its day closes a text, %s: %s', (language, text) => {
  expect(publishedOf(text, language)).toBe('2015-05-11');
});

describe('a line with the day of the last change', () => {
  test.each([
    ['en', 'Updated: January 5, 2021'],
    ['en', 'Last updated: Jan. 5, 2021 3:15 p.m.'],
    ['en', 'Posted on January 5, 2021'],
    ['de', 'Aktualisiert: 5. Januar 2021'],
    ['de', 'Zuletzt aktualisiert am 05.01.2021, 12:14 Uhr'],
    ['sv', 'Senast uppdaterad: 2021-01-05'],
    ['da', 'Opdateret: 5. januar 2021 kl. 12.00'],
    ['nb', 'Sist oppdatert 5. januar 2021'],
    ['lv', 'Atjaunots: 2021. gada 5. janvārī'],
    ['sq', 'Përditësuar më 5 janar 2021'],
  ])('dates an article that nothing else dates, %s: %s', (language, text) => {
    expect(publishedOf(text, language)).toBe('2021-01-05');
  });

  test('gives way to that of publication', () => {
    expect(publishedOf('Updated: January 5, 2021\nPublished: January 3, 2021', 'en')).toBe('2021-01-03');
  });

  test('gives way to a stated date without a doubt', () => {
    const text = 'Aktualisiert: 5. Januar 2021';
    const file = new VFile({ value: text });
    const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
    const fields = [{ field: 'date', value: '2021-01-03', basis: 'front-matter' } as const];
    expect(readPublished({ text, blocks, fields, language: 'de' }, file).edtf).toBe('2021-01-03');
    expect(file.messages).toEqual([]);
  });
});
