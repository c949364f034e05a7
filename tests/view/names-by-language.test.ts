import { expect, it } from 'vitest';
import { countByLanguage, mostCounted } from '../../src/view/names-by-language.ts';
import type { NameRecord } from '../../src/record/schema.ts';

function name(id: string, articles: readonly string[]): NameRecord {
  return {
    id,
    type: 'person',
    label: {},
    forms: [],
    articles,
    merged: [],
    hasPage: true,
    together: [],
    quotes: [],
  };
}

it('counts the names in the articles of each language', () => {
  const names = [name('p-a', ['lv-1', 'lv-2', 'sv-1']), name('p-b', ['lv-1', 'gone'])];
  const counts = countByLanguage(names, (article) => (article === 'gone' ? undefined : article.slice(0, 2)));
  const listed = [...counts].map(([language, own]) => [language, own.map((one) => [one.name.id, one.count])]);
  expect(listed).toEqual([
    [
      'lv',
      [
        ['p-a', 2],
        ['p-b', 1],
      ],
    ],
    ['sv', [['p-a', 1]]],
  ]);
  expect(mostCounted(counts.get('lv') ?? [], 1).map((one) => one.name.id)).toEqual(['p-a']);
});
