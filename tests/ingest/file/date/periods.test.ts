import { expect, test } from 'vitest';
import { readDateMentions } from '../../../../src/ingest/file/date/mentions.ts';
import { datesIn } from './dates-in.ts';

test.each([
  ['da', "I 1930'ere byggede man.", '193X'],
  ['de', 'In den 1970ern gab es fünf Ärzte.', '197X'],
  ['sv', 'Under 1900-tal och 1970-talet', '19XX 197X'],
  ['sv', 'Ett 20-tal soldater kom.', ''],
  ['sv', 'Kriget 1950-53 var hårt.', '1950/1953'],
  ['sq', 'Lufta 1950-53 mbaroi.', '1950/1953'],
  ['de', 'In der Saison 1970/71 und im Schuljahr 2011/12, Az. 2018/25, 2018/19/5', '1970/1971 2011/2012'],
  ['sv', 'Säsongen 2018/19, läsåret 2018/2019', '2018/2019 2018/2019'],
  ['de', 'Ryder Cup 2018: Das Team', '2018'],
  [
    'sv',
    'Mellan januari i år och januari nästa år, mellan mars 2017 och maj förra året',
    '2018-01/2019-01 2017-03/2017-05',
  ],
  ['da', 'I de kommende år og de seneste år', ''],
  ['nb', 'I de siste år', ''],
  ['da', 'Sidste år', '2017'],
  ['lv', 'Pēc astoņu gadu pārtraukuma viņš atgriezās.', ''],
  ['lv', 'Pēc divām dienām viņš nomira.', ''],
  ['lv', 'Pēc divām dienām sāksies sacensības.', '2018-05-07'],
  ['lv', 'Pabalstus ieskaitīs līdz 14. augusta vakaram.', '2018-08-14'],
  ['da', 'Motoren har 1984 ccm.', ''],
])('%s: %s', (language, text, dates) => {
  expect(datesIn(text, language, '2018-05-05').join(' ')).toBe(dates);
});

test.each([
  ['da', 'De sidste to år, de seneste tre måneder, det seneste år', '2016/2018 2018-02/2018-05 2017/2018'],
  ['de', 'In den letzten zwei Jahren, in den nächsten drei Wochen', '2016/2018 2018-05-05/2018-05-26'],
  ['sv', 'De senaste två åren, det senaste året, de kommande två åren', '2016/2018 2017/2018 2018/2020'],
  ['lv', 'Pēdējo divu gadu laikā, pēdējās divās nedēļās', '2016/2018 2018-04-21/2018-05-05'],
  ['sq', 'Dy vitet e fundit, tri ditët e fundit', '2016/2018 2018-05-02/2018-05-05'],
  ['nb', 'De siste to årene, de neste to årene', '2016/2018 2018/2020'],
])('a number of units up to now has the running one, %s: %s', (language, text, dates) => {
  expect(datesIn(text, language, '2018-05-05').join(' ')).toBe(dates);
});

test.each([
  ['da', "En mand i 40'erne er sigtet. Hun er midt i 30'erne. Manden, der er i trediverne, nægter."],
  ['de', 'Ein Mann in den Siebzigern stürzte. Die Täter sind in den Sechzigern.'],
  ['sv', 'En man i 40-årsåldern greps, en kvinna i trettioårsåldern fördes till sjukhus.'],
  ['nb', 'En mann i 40-årene er siktet. En kvinne i trettiårene.'],
  ['lv', 'Vīrietis ap 40 gadiem un sieviete 50 gados. Sieviete trīsdesmit gados.'],
  ['sq', 'Një burrë rreth të dyzetave u arrestua.'],
  ['en', 'A man in his 40s was arrested with two women in their early 30s.'],
])('a decade of a life is no time, %s: %s', (language, text) => {
  expect(datesIn(text, language, '2018-05-05')).toEqual([]);
});

test.each([
  ['da', "I 40'erne var der krig. Musikken fra 80'erne.", '194X 198X'],
  ['de', 'In den Achtzigern war das Mode.', '198X'],
  ['sv', 'På 40-talet och femtiotalet.', '194X 195X'],
  ['nb', 'I åttiårene, på 80-tallet.', '198X 198X'],
  ['lv', '90. gados viņš aizbrauca.', '199X'],
  ['sq', 'Në vitet ’90 erdhi.', '199X'],
  ['en', "In the 1940s and the '80s.", '194X 198X'],
])('a decade of a century is, %s: %s', (language, text, dates) => {
  expect(datesIn(text, language, '2018-05-05').join(' ')).toBe(dates);
});

test.each([
  ['da', 'I april samme år', 'XXXX-04'],
  ['sv', 'Den 3 maj samma år', 'XXXX-05-03'],
  ['de', 'Im Mai desselben Jahres', 'XXXX-05'],
])('a date in a year named before has no year of its own, %s: %s', (language, text, date) => {
  expect(datesIn(text, language, '2018-06-05')).toEqual([date]);
});

test('a planet is no month', () => {
  expect(datesIn('Jorden på Mars har en komplex kemi.', 'sv', '2018-05-05')).toEqual([]);
});

test.each([
  ['lv', 'Otrdienas vakarā dega māja.', 'Otrdienas vakarā'],
  ['sq', 'Të martën në mbrëmje ra zjarr.', 'Të martën në mbrëmje'],
  ['nb', 'Torsdag ettermiddag raste muren.', 'Torsdag ettermiddag'],
])('the part of the day belongs to the weekday, %s: %s', (language, text, words) => {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
  const published = { edtf: '2018-05-05' };
  expect(readDateMentions({ text, blocks, language, published }).map((mention) => mention.text)).toEqual([
    words,
  ]);
});
