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
