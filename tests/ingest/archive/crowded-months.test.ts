import { describe, expect, test } from 'vitest';
import { findCrowdedMonths, type CountedDraft } from '../../../src/ingest/archive/crowded-months.ts';
import { edtfBounds } from '../../../src/record/edtf.ts';
import type { Published } from '../../../src/record/schema.ts';

/** As many drafts of each month as is said. */
function drafts(
  counts: Readonly<Record<string, number>>,
  { language = 'lv', basis = 'header' }: { language?: string; basis?: Published['basis'] } = {},
): CountedDraft[] {
  return Object.entries(counts).flatMap(([edtf, count]) => {
    const bounds = edtfBounds(edtf) ?? { earliest: null, latest: null };
    const published: Published = { edtf, ...bounds, basis, evidence: [] };
    return Array.from({ length: count }, () => ({ language, published }));
  });
}

/** The same number of articles in each month of a year. */
function year(count: number, first = 2017): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${first}-${String(index + 1).padStart(2, '0')}`, count]),
  );
}

describe('a month with an improbable share of the articles of a language', () => {
  test('is reported once for that language', () => {
    const all = [...drafts({ ...year(30), '2018-10': 347 }), ...drafts(year(20), { language: 'sv' })];
    expect(findCrowdedMonths(all)).toEqual([{ language: 'lv', month: '2018-10', articles: 347, dated: 707 }]);
  });

  test('counts days by their month', () => {
    const days = { '2018-10-01': 60, '2018-10-02': 60 };
    expect(findCrowdedMonths(drafts({ ...year(10), ...days }))).toMatchObject([{ articles: 120 }]);
  });

  test('counts a disputed date as it is stated', () => {
    const [one] = drafts({ '2018-10': 1 });
    const disputed = { stated: '2018-10', basis: 'header', later: '2020' } as const;
    const published = {
      ...one!.published,
      edtf: '[2018-10,2020..]',
      latest: null,
      basis: 'disputed',
    } as const;
    const contradicted = { language: 'lv', published: { ...published, disputed } };
    const all = [...drafts(year(10)), ...Array.from({ length: 120 }, () => contradicted)];
    expect(findCrowdedMonths(all)).toMatchObject([{ month: '2018-10', articles: 120 }]);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of a small archive', { ...year(0), '2022-12': 3, '2021-01': 1 }],
    ['of a few articles in many months', { ...year(1), '2022-12': 20 }],
    ['of an archive of a few months', { '2022-10': 5, '2022-11': 5, '2022-12': 400 }],
    ['of a busy month', { ...year(30), '2018-10': 90 }],
    ['of three times as many by chance', { ...year(20), '2018-10': 75 }],
    ['of two busy months', { ...year(10), '2018-10': 200, '2018-11': 150 }],
    ['of years', { ...year(10), '2018': 400 }],
    ['of nothing', {}],
  ])('%s', (_archive, counts) => {
    expect(findCrowdedMonths(drafts(counts))).toEqual([]);
  });

  test('of dates that Kiosk inferred', () => {
    const all = [...drafts(year(10)), ...drafts({ '2018-10': 400 }, { basis: 'story' })];
    expect(findCrowdedMonths(all)).toEqual([]);
  });
});
