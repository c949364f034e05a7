import { describe, expect, test } from 'vitest';
import { edtfBounds } from '../../../../src/record/edtf.ts';
import { datesIn } from './dates-in.ts';

describe('seasons, written on 2019-10-10', () => {
  test.each([
    [
      'de',
      'Im Sommer 2018, im Winter 2018/19, im vergangenen Frühjahr, nächsten Sommer.',
      '2018-22 2018-24 2019-21 2020-22',
    ],
    ['sv', 'Hösten 2017, vintern 2018–2019, i somras, till våren.', '2017-23 2018-24 2019-22 2020-21'],
    [
      'da',
      'I foråret 2017, sidste sommer, til foråret, til sommeren 1997.',
      '2017-21 2019-22 2020-21 1997-22',
    ],
    ['nb', 'Høsten 2017, i fjor sommer, til våren.', '2017-23 2018-22 2020-21'],
    [
      'lv',
      '2018. gada vasarā, 2017./2018. gada ziemā, šovasar, pagājušā gada rudenī.',
      '2018-22 2017-24 2019-22 2018-23',
    ],
    ['sq', 'Në verën e vitit 2018, verën e kaluar, këtë pranverë.', '2018-22 2019-22 2019-21'],
    ['en', 'In the summer of 2018.', '2018-22'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2019-10-10').join(' ')).toBe(dates);
  });

  test.each([
    [
      'lv',
      'Pagājušās ziemas sals, 2018. gada vasaras sezona, 2016. gada rudens lietains.',
      '2018-24 2018-22 2016-23',
    ],
    [
      'lv',
      '2014. gada vēlā rudenī, 2013. gada vasaras beigās, šīs vasaras karstums',
      '2014-23 2013-22 2019-22',
    ],
    ['lv', '2014. gada ziemas olimpiskās spēles', '2014'],
    ['sq', 'Gjatë verës së vitit 2018, pranverës së kaluar, dimrit të kaluar', '2018-22 2019-21 2018-24'],
    ['nb', 'Neste vår, sist sommer', '2020-21 2019-22'],
    ['de', 'Ende Sommer 2012, im Herbst des vergangenen Jahres', '2012-22 2018-23'],
    ['en', 'In the fall of 2017 and at the Winter Olympics 2014', '2017-23 2014'],
  ])('in other forms, %s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2019-10-10').join(' ')).toBe(dates);
  });

  test.each([
    ['de', 'Im Sommer ist es heiß.'],
    ['sv', 'I vår stad är sommaren kort.'],
    ['da', 'De søgte i sommer- og kolonihavehuse.'],
    ['lv', 'Ziemā snieg.'],
  ])('any year’s season is no date: %s', (language, text) => {
    expect(datesIn(text, language, '2019-10-10')).toEqual([]);
  });

  test('a winter has the year in which it begins', () => {
    expect(datesIn('I vinter', 'sv', '2019-01-20')).toEqual(['2018-24']);
    expect(edtfBounds('2018-24')).toEqual({ earliest: '2018-12-01', latest: '2019-02-28' });
    expect(edtfBounds('2018-21')).toEqual({ earliest: '2018-03-01', latest: '2018-05-31' });
  });
});

describe('feasts with a year', () => {
  test.each([
    [
      'de',
      'Ostern 2019, Himmelfahrt 2019, Pfingsten 2019, Weihnachten 2018, Buß- und Bettag 2019',
      '2019-04-21 2019-05-30 2019-06-09 2018-12-25 2019-11-20',
    ],
    [
      'sv',
      'Påsken 2019, pingsten 2019, midsommar 2019, midsommarafton 2018',
      '2019-04-21 2019-06-09 2019-06-22 2018-06-22',
    ],
    ['da', 'Påsken i 2018, pinsen 2019, julen 2018', '2018-04-01 2019-06-09 2018-12-25'],
    ['nb', 'Påsken 2019, jula 2018', '2019-04-21 2018-12-25'],
    ['lv', '2019. gada Lieldienās, Jāņos 2018. gadā', '2019-04-21 2018-06-24'],
    ['sq', 'Pashkët 2019, në Krishtlindjet e vitit 2018', '2019-04-21 2018-12-25'],
    ['de', 'Neujahr 2019', '2019-01-01'],
    ['sv', 'Skickat 12 jul 2018, fre jul 13', '2018-07-12'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language).join(' ')).toContain(dates);
  });

  test.each([
    [
      'da',
      'Store bededag 2019, st. bededag 2018, fars dag 2019, allehelgen 2018',
      '2019-05-17 2018-04-27 2019-06-05 2018-11-04',
    ],
    ['de', 'Vatertag 2018, Osterwochenende 2018', '2018-05-10 2018-04-01'],
    ['sv', 'Lucia 2018, nyår 2019', '2018-12-13 2019-01-01'],
    ['nb', 'Nyttår 2019, 2. pinsedag 2018', '2019-01-01 2018-05-21'],
    [
      'lv',
      '2018. gada Debesbraukšanas dienā, 2018. gada Ziemassvētkos, 2019. gada Jāņos',
      '2018-05-10 2018-12-25 2019-06-24',
    ],
    ['sq', 'E hëna e Pashkëve 2019, Rrëshajët 2019, Viti i Ri 2019', '2019-04-22 2019-06-09 2019-01-01'],
    [
      'en',
      'Ash Wednesday 2018, Ascension Day 2018, Whit Monday 2019, Labor Day 2018',
      '2018-02-14 2018-05-10 2019-06-10 2018-09-03',
    ],
  ])('that others forget, %s: %s', (language, text, dates) => {
    expect(datesIn(text, language).join(' ')).toBe(dates);
  });

  test.each([
    ['de', 'Das chinesische Neujahr 2018', '2018'],
    ['de', 'das orthodoxe Ostern 2019', '2019'],
    ['da', 'Kinesisk nytårsdag 2019', '2019'],
    ['sv', 'Ortodoxa påsken 2019', '2019'],
  ])('a feast of another calendar gives its year only: %s', (language, text, dates) => {
    expect(datesIn(text, language).join(' ')).toBe(dates);
  });

  test.each(['Ostern wird gefeiert.', 'Zu Pfingsten fährt der Zug.'])(
    'without a year it is no date: %s',
    (text) => {
      expect(datesIn(text, 'de', '2019-10-10')).toEqual([]);
    },
  );
});
