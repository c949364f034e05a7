import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

test.each([
  ['da', "I 1930'ere byggede man.", '193X'],
  ['de', 'In den 1970ern gab es fünf Ärzte.', '197X'],
  ['sv', 'Under 1900-tal och 1970-talet', '19XX 197X'],
  ['sv', 'Ett 20-tal soldater kom.', ''],
  ['sv', 'Kriget 1950-53 var hårt.', '1950/1953'],
  ['sq', 'Lufta 1950-53 mbaroi.', '1950/1953'],
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
