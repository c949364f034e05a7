import { describe, expect, it } from 'vitest';
import type { NameRecord } from '../../src/record/schema.ts';
import { alphabetPages, compareMentions } from '../../src/view/name-index.ts';

function name(label: string, articles: readonly string[] = []): NameRecord {
  return {
    id: `p-${label}`,
    type: 'person',
    label: { sv: label },
    forms: [],
    articles,
    merged: [],
    hasPage: true,
    together: [],
    quotes: [],
  };
}

describe('an alphabetical list of names', () => {
  it('is split into pages, each with its first and last name, and knows the page of each letter', () => {
    const many = Array.from({ length: 600 }, (_, index) => name(`Berg ${index}`));
    const { pages, ranges, letters } = alphabetPages(
      [name('Öberg'), ...many, name('Ahl'), name('007')],
      'sv',
    );
    expect(pages.map(({ length }) => length)).toEqual([500, 103]);
    expect(ranges).toEqual(['007 – Berg 497', 'Berg 498 – Öberg']);
    expect([...letters]).toEqual([
      [undefined, 1],
      ['A', 1],
      ['B', 1],
      ['Ö', 2],
    ]);
  });

  it('has one page, an empty one, where there are no names', () => {
    expect(alphabetPages([], 'sv').pages).toEqual([[]]);
  });
});

it('names mentioned in most articles come first, equals in the order of their ids', () => {
  const names = [name('B', ['1']), name('A', ['1']), name('C', ['1', '2'])];
  expect(names.toSorted(compareMentions).map(({ id }) => id)).toEqual(['p-C', 'p-A', 'p-B']);
});
