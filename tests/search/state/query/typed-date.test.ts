import { expect, test } from 'vitest';
import { dateNames } from '../../../../src/i18n/date-names.ts';
import { readDateAtEnd, readTypedDate } from '../../../../src/search/state/query/typed-date.ts';

const names = dateNames();

test.each<[typed: string, edtf: string, length: number]>([
  ['december 2022', '2022-12', 2],
  ['December 2022 Minsk', '2022-12', 2],
  ['19.12.2022', '2022-12-19', 1],
  ['2022-12-19', '2022-12-19', 1],
  ['2022-12', '2022-12', 1],
  ['19/12/2022', '2022-12-19', 1],
  ['12/19/2022', '2022-12-19', 1],
  ['7 June 2016', '2016-06-07', 3],
  ['June 7th, 2016', '2016-06-07', 3],
  ['den 7 juni 2016', '2016-06-07', 4],
  ['7. Juni 2016', '2016-06-07', 3],
  ['7 qershor 2016', '2016-06-07', 3],
  ['dhjetorit 2022', '2022-12', 2],
  ['2014. gada augusts', '2014-08', 3],
  ['2014. gada 19. augustā', '2014-08-19', 4],
  ['augusti 2014', '2014-08', 2],
  ['März 2014', '2014-03', 2],
  ['vasara 2020', '2020-22', 2],
  ['2020. gada vasarā', '2020-22', 3],
  ['sommar 2020', '2020-22', 2],
  ['Winter 2019', '2019-24', 2],
  ['1. maj 2020', '2020-05-01', 3],
])('«%s» is a date', (typed, edtf, length) => {
  expect(readTypedDate(typed.split(' '), names)).toEqual({ edtf, length });
});

test.each([
  '2019',
  'december',
  '7 June',
  'Minsk december 2022',
  '31.2.2019',
  '2022-13',
  'may he 2020',
  'x 2020',
])('«%s» begins with no date', (typed) => {
  expect(readTypedDate(typed.split(' '), names)).toBeUndefined();
});

test.each<[typed: string, edtf: string | undefined, start?: number]>([
  ['Kurti june 2020', '2020-06', 6],
  ['Kurti den 7 juni 2016', '2016-06-07', 6],
  ['a b c d e vasara 2020', '2020-22', 10],
  ['2019', '2019', 0],
  ['Kurti 2019', '2019', 6],
  ['2019. gads', '2019', 0],
  ['sommeren 2020', '2020-22', 0],
  ['december 2022 Kurti', undefined],
  ['Kurti june', undefined],
  ['date:2019', undefined],
  ['20190', undefined],
  ['', undefined],
])('«%s» ends with %s', (typed, edtf, start) => {
  expect(readDateAtEnd(typed, names)).toEqual(edtf === undefined ? undefined : { edtf, start });
});
