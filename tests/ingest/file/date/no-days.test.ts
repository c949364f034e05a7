import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('numbers that are no days', () => {
  test.each([
    [
      'de',
      'Die 17-Jährige floh, den 23-jährigen Fahrer trifft keine Schuld, der 5-stündige Film läuft noch.',
    ],
    ['de', 'Nach dem 1:0 kam es zum 3:3, beim Stand von 22:25 und dem 5-7 war Schluss.'],
    [
      'de',
      'Der 30 Mann starke Chor singt ab 20 Uhr, Einlass ist von 18 bis 19 Uhr, Schluss gegen 22.30 Uhr.',
    ],
    ['de', 'Version 10.12.14, § 12.3, Heft 1/2-12, am 12. Spieltag, im 3/4-Takt, Buslinie 12.'],
    ['sv', 'Den 17-årige pojken och den 24-åriga kvinnan tog den 3-hjuliga cykeln.'],
    ['sv', 'Efter den 3-0 ledningen och den 5–2 segern var det klart vid 19-tiden.'],
    ['sv', 'Mötet börjar kl. 18.30, dörrarna öppnar klockan 17. Från den 20 i kön och bakåt blev alla utan.'],
    ['da', 'Den 17-årige dreng og den 24 år gamle kvinde så den 3-1 føring ved 19-tiden.'],
    ['da', 'Koncerten starter kl. 19.30 og slutter klokken 22, fra 18 til 20 er der fri entré.'],
    ['nb', 'Den 17-årige gutten og den 10-sifrede koden. Konserten starter klokka 20.'],
    [
      'lv',
      '17-gadīgais puisis un 24-gadīgā sieviete. Spēle beidzās 3:1. Sākums plkst. 18, no pulksten 9 līdz 17.',
    ],
    ['sq', '17-vjeçari u arrestua. Ndeshja përfundoi 2-1. Fillon në orën 18, nga ora 9 deri në 17.'],
    ['en', 'More than the 20.4 million viewers, in the 7.5 magnitude quake, from 1.7 to 1.9, at 10.'],
  ])('%s: %s', (language, text) => {
    expect(datesIn(text, language, '2018-05')).toEqual([]);
  });
});

describe('days that stay days', () => {
  test.each([
    ['de', 'Am 15. kam er zurück.', '2018-05-15'],
    ['sv', 'Den 15 kommer de, den 16:e.', '2018-05-15 2018-05-16'],
    ['da', 'Den 15. åbner de.', '2018-05-15'],
    ['sq', 'Më datë 15 u takuan.', '2018-05-15'],
    ['lv', 'Kaujas ilga 1991. gada 20.–21. janvāri.', '1991-01-20/1991-01-21'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2018-05').join(' ')).toBe(dates);
  });
});

describe('a time after the date is not part of it', () => {
  test.each([
    ['de', '12.05.2019 - 16:25 Uhr', '2019-05-12'],
    ['de', 'Am 3. Juni 2019 – 20 Uhr, im Saal.', '2019-06-03'],
    ['sv', 'Uppdaterad 2019-05-12 - 18.30', '2019-05-12'],
    ['sv', 'Den 3 mars 2019 kl 18.', '2019-03-03'],
    ['da', 'Mødet er 12. maj 2019 - 18.30.', '2019-05-12'],
    ['nb', 'Møtet er 12. mai 2019 – 18.', '2019-05-12'],
    ['lv', 'Sapulce 2019. gada 12. maijā – 17:45.', '2019-05-12'],
    ['sq', 'Takimi më 12 maj 2019 - 18:30.', '2019-05-12'],
  ])('%s: %s', (language, text, date) => {
    expect(datesIn(text, language)).toEqual([date]);
  });
});
