/** Dates at the end of what is typed: their suggestions count what choosing them finds. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateNames } from '../../../src/i18n/date-names.ts';
import { suggestDates, type DateSuggestion } from '../../../src/search/engine/suggest-dates.ts';
import { EMPTY_STATE, type SearchState } from '../../../src/search/state/search-state.ts';
import { indexAndAsk, makeFolder, writeArchive, type Asked } from '../../../tools/evaluate/small-archive.ts';

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  const article = (id: string, language: string, edtf: string, text: string, dates = {}) => ({
    ...{ id, language, edtf, title: id, text: [text], dates },
  });
  writeArchive(join(folder, 'archive'), [
    article('day', 'sv', '2022-12-19', 'Kurti talade.'),
    article('month', 'da', '2022-12', 'Kurti talte.'),
    article('june', 'sq', '2020-06-05', 'Kurti foli.'),
    article('names', 'sv', '2023-02', 'Mötet den 19 december 2022 minns alla.', {
      '2022-12-19': 'den 19 december 2022',
    }),
    article('names-too', 'da', '2023-03-01', 'Kurti talte 19. december 2022.', {
      '2022-12-19': '19. december 2022',
    }),
    article('open', 'de', '[2023-01-01..]', 'Kurti sprach.'),
  ]);
  site = await indexAndAsk(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function suggestFor(q: string, more: Partial<SearchState> = {}): Promise<readonly DateSuggestion[]> {
  const state = { ...EMPTY_STATE, ...more, q };
  const { answer } = site.search;
  const found = await suggestDates(state, q.length, { answer, dateNames: dateNames(), ui: 'en' });
  for (const { chosen, articles } of found)
    expect((await answer({ ...state, ...chosen })).hits).toHaveLength(articles);
  return found;
}

/** Each suggestion in short. */
async function say(q: string, more: Partial<SearchState> = {}): Promise<string[]> {
  return (await suggestFor(q, more)).map(
    ({ kind, edtf, words, articles }) => `${words === '' ? '' : `${words} + `}${kind} ${edtf}: ${articles}`,
  );
}

test.each([
  ['december 2022', ['range 2022-12: 2']],
  ['2022. gada decembris', ['range 2022-12: 2']],
  ['Dezember 2022', ['range 2022-12: 2']],
  ['dhjetor 2022', ['range 2022-12: 2']],
  ['dec 2022', ['range 2022-12: 2']],
  ['2022-12', ['range 2022-12: 2']],
  ['ziema 2022', ['range 2022-24: 4']],
  ['vinter 2022', ['range 2022-24: 4']],
  ['vasara 2020', ['range 2020-22: 1']],
  ['verë 2020', ['range 2020-22: 1']],
  ['2020', ['range 2020: 1']],
  ['2020. gads', ['range 2020: 1']],
  ['19.12.2022', ['range 2022-12-19: 2', 'naming 2022-12-19: 2']],
  ['den 19 december 2022', ['range 2022-12-19: 2', 'naming 2022-12-19: 2']],
  ['2022. gada 19. decembris', ['range 2022-12-19: 2', 'naming 2022-12-19: 2']],
])('%s', async (q, wanted) => {
  expect(await say(q)).toEqual(wanted);
});

test('words before the date stay, and other conditions hold', async () => {
  expect(await say('Kurti june 2020')).toEqual(['Kurti + range 2020-06: 1']);
  expect(await say('Kurti 19.12.2022')).toEqual([
    'Kurti + range 2022-12-19: 2',
    'Kurti + naming 2022-12-19: 1',
  ]);
  expect(await say('december 2022', { choices: { lang: ['sv'] } })).toEqual(['range 2022-12: 1']);
  expect((await suggestFor('Kurti december 2022'))[0]?.chosen).toEqual({
    ...{ q: 'Kurti', from: '2022-12', to: '2022-12' },
  });
});

test('what finds nothing, or only articles that are possibly from then, is not suggested', async () => {
  expect(await say('december 1999')).toEqual([]);
  expect(await say('2031')).toEqual([]);
  expect(await say('Kurti may 2020')).toEqual([]);
  expect(await say('-Kurti june 2020')).toEqual([]);
});

test('what is no date, or is part of something else, is left alone', async () => {
  for (const q of ['december', '19.12.', 'date:2022', '"Kurti june 2020', 'Kurti OR june 2020', '(june 2020'])
    expect(await say(q)).toEqual([]);
});

test('articles that name a day can be asked in the words of every language', async () => {
  for (const q of ['mentions:2022-12-19', 'nämner:19.12.2022', 'piemin:2022-12-19', 'nennt:19.12.2022'])
    expect((await site.find(q)).toSorted()).toEqual(['names', 'names-too']);
  expect((await site.find('mentions:"december 2022"')).toSorted()).toEqual(['names', 'names-too']);
  expect(await site.find('mentions:yesterday')).toEqual([]);
  expect(await site.find('Kurti -mentions:2022-12-19 lang:da')).toEqual(['month']);
});
