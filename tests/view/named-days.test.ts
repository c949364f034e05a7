import { expect, it } from 'vitest';
import { mostNamed, mostNamedIn } from '../../src/view/named-days.ts';

const day = (edtf: string, count: number) => ({ edtf, count, articles: [] });
const DAYS = [day('2014-03-18', 2), day('2022-02-24', 9), day('2022-12-03', 1), day('2022-12-19', 1)];
const edtfs = (days: readonly { readonly edtf: string }[] | undefined) => days?.map(({ edtf }) => edtf);

it('the most-named days are in calendar order; of days named equally often the later one is taken', () => {
  expect(edtfs(mostNamed(DAYS, 3))).toEqual(['2014-03-18', '2022-02-24', '2022-12-19']);
});

it('a year and a month have their own', () => {
  expect(edtfs(mostNamedIn(DAYS, 4, 2).get('2022'))).toEqual(['2022-02-24', '2022-12-19']);
  expect(edtfs(mostNamedIn(DAYS, 7, 9).get('2022-12'))).toEqual(['2022-12-03', '2022-12-19']);
  expect(mostNamedIn(DAYS, 7, 9).get('2023-01')).toBeUndefined();
});
