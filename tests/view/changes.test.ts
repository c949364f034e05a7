import { expect, test } from 'vitest';
import { siteSchema } from '../../src/config/site.ts';
import { changeItem } from '../../src/export/change-item.ts';
import type { Change } from '../../src/view/change.ts';
import { correctionChanges, newestChangesFirst } from '../../src/view/changes.ts';
import { occasionLabels, rulingLabels } from '../../src/view/corrected.ts';
import { labelsIn } from '../../src/view/labels.ts';

const site = { ...siteSchema.parse({ name: 'A', url: 'https://example.org/' }), base: '/', digest: '' };
const change = (id: string, on: string | null): Change => ({
  id,
  on,
  what: labelsIn(() => 'Corrected: Author'),
});

test('changes are newest first, and undated ones last', () => {
  const changes = [
    change('c', null),
    change('a', '2022-12-19'),
    change('b', '2023-01-01'),
    change('A', '2023-01-01'),
  ];
  expect(newestChangesFirst(changes).map(({ id }) => id)).toEqual(['A', 'b', 'a', 'c']);
});

test('an entry of the feed leads to the page that it concerns, else to the list', () => {
  const list = 'https://example.org/en/changes/';
  const subject = { address: '/articles/a/', words: labelsIn(() => 'A title'), language: 'sv' };
  expect(changeItem({ ...change('a', '2022-12-19'), subject }, { site, list })).toMatchObject({
    ...{ id: `${list}#a`, address: 'https://example.org/articles/a/', seen: '2022-12-19' },
    title: 'Corrected: Author – A title',
  });
  expect(changeItem(change('a', null), { site, list })).toMatchObject({ address: `${list}#a`, seen: null });
});

test('a change says what was corrected, or how articles were joined or parted', () => {
  const article = { id: 'a', title: 'A title', language: 'sv' };
  const [title, parted] = correctionChanges(
    [
      { of: 'title', article },
      { of: 'parted', article },
    ],
    site,
  );
  expect(title?.what).toMatchObject({ en: 'Corrected: Title', sv: 'Rättat: Rubrik' });
  expect(parted?.what).toMatchObject({
    en: 'Another story: set apart by the archive’s editors',
    de: 'Ein anderes Ereignis: von der Redaktion des Archivs getrennt',
  });
});

test('the day of a correction is written as each language does, and the reason in its own words', () => {
  const correction = {
    of: 'date',
    on: '2022-12-19',
    because: { en: 'A slip.', de: 'Ein Versehen.' },
    before: null,
    after: null,
  } as const;
  expect(occasionLabels(correction, site)).toMatchObject({
    en: 'corrected on 19 December 2022: A slip.',
    de: 'berichtigt am 19. Dezember 2022: Ein Versehen.',
    lv: 'labojums (2022. gada 19. decembris): A slip.',
    da: 'rettet den 19. december 2022: A slip.',
  });
  expect(occasionLabels({ of: 'text', before: 'a', after: 'b' }, site).sv).toBe('rättat');
  expect(rulingLabels({ of: 'joined', articles: ['a', 'b'], because: 'One event.' }, site).en).toBe(
    'Joined by the archive’s editors: One event.',
  );
});
