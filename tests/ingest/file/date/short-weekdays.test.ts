import { describe, expect, test } from 'vitest';
import { readWrongWeekday } from '../../../../src/ingest/file/date/weekday.ts';

/** What a paragraph says of a weekday that the calendar does not have on that day; each of these days is another one. */
function wrongWeekdayIn(text: string, language: string): string | undefined {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
  return readWrongWeekday(text, blocks, language, { edtf: '2019-03' })?.evidence.text;
}

describe('words that are also short for a weekday', () => {
  test.each([
    ['da', 'I avisen kunne man den 17. august 2006 læse om branden.'],
    ['da', 'Hvis man 17. august 2006 så ud ad vinduet, sneede det.'],
    ['nb', 'Her kunne man den 17. august 2006 lese om brannen.'],
    ['de', 'Wie so am 18. März 2019 bekannt wurde, brannte es.'],
    ['de', 'So am 17. März 2018 geschehen.'],
  ])('say nothing of one: %s, %s', (language, text) => {
    expect(wrongWeekdayIn(text, language)).toBeUndefined();
  });
});

describe('a short weekday', () => {
  test.each([
    ['da', 'Man. 17. august 2006 kl. 10', 'Man. 17. august 2006'],
    ['da', 'Mødet er man. den 17. august 2006.', 'man. den 17. august 2006'],
    ['de', 'So 18. März 2018 hieß es anders, So, 17. März 2018.', 'So, 17. März 2018'],
    ['de', 'Konzert (So 17. März 2018)', 'So 17. März 2018'],
    ['de', 'Stand: Fr 20.12.2018', 'Fr 20.12.2018'],
    ['sv', 'Vi ses på tors 5 januari 2018.', 'på tors 5 januari 2018'],
    ['lv', 'Pirmd., 2018. gada 6. martā', 'Pirmd., 2018. gada 6. martā'],
  ])('is compared with the calendar: %s, %s', (language, text, words) => {
    expect(wrongWeekdayIn(text, language)).toBe(words);
  });
});
