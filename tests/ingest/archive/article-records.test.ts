import { expect, test } from 'vitest';
import { composeArchive, readArticle } from '../../../src/ingest/index.ts';

/** A report long enough to stay the same text when a word or two change. */
const REPORT = `Hamnstyrelsen i Norrvik har beslutat att den gamla fyren ska flyttas till den yttre piren innan vintern kommer.
Arbetet leds av ingenjören Alma Stenqvist, som räknar med att flytten tar elva veckor och kostar 340 000 kronor.
Fyren har stått på samma plats sedan den byggdes av två bröder från ön, och många i byn är oroliga för att den ska skadas.
Styrelsen lovar att grunden ska undersökas en gång till, att lyktan ska monteras ned först och att allmänheten får följa arbetet.`;

function draft(path: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return readArticle({ path, bytes, sha256: '0'.repeat(64) }).draft!;
}

test('two versions of one text are both published and name each other, with their titles', () => {
  const archive = composeArchive([
    draft('first.txt', REPORT),
    draft('corrected.txt', REPORT.replace('elva veckor', 'tolv veckor').replace('340 000', '360 000')),
    draft(
      'other.txt',
      'Biblioteket i Österby öppnar på söndag. Barnen får låna böcker hela dagen utan kostnad, säger kommunen.',
    ),
  ]);
  const articles = [...archive.articles];
  const versionsOf = (id: string) => articles.find((article) => article.id === id);
  expect(versionsOf('first')?.nearDuplicates).toEqual(['corrected']);
  expect(versionsOf('corrected')?.versions).toEqual([
    { id: 'first', title: versionsOf('first')?.title.text, language: 'sv', edtf: 'XXXX' },
  ]);
  expect(versionsOf('other')?.nearDuplicates).toEqual([]);
});

test('a record has the labels of its sure names in each language', () => {
  const { articles, names } = composeArchive([draft('first.txt', REPORT)]);
  const [article] = articles;
  const sure = [...names].filter((name) => name.sure !== false);
  expect(article?.named.map(({ id }) => id).toSorted()).toEqual(sure.map(({ id }) => id).toSorted());
  expect(
    article?.mentions.names.every(({ text, start, end }) => article.text.slice(start, end) === text),
  ).toBe(true);
});

test('a name in only one article has no page, and nothing is kept for one; links to it lead to the article', () => {
  const [first] = [draft('first.txt', REPORT)];
  const copies = (count: number) =>
    Array.from({ length: count }, (_, number) => ({
      ...first,
      id: `copy-${number}`,
      text: `${first.text} ${number}`,
      mentions: { dates: [], names: number < 2 ? first.mentions.names : [] },
      quotes: number < 2 ? first.quotes : [],
    }));
  const told = (drafts: ReturnType<typeof copies>) => {
    const { articles, names } = composeArchive(drafts);
    return { articles: [...articles], name: [...names].find(({ id }) => id === 'p-alma-stenqvist') };
  };
  for (const [count, isSmall] of [
    [3, true],
    [1001, false],
  ] as const) {
    const many = copies(count);
    const twice = told(many);
    expect(twice.name).toMatchObject({ hasPage: true, articles: ['copy-0', 'copy-1'] });
    expect(twice.name).not.toHaveProperty('onlyIn');
    expect(twice.articles.find(({ id }) => id === 'copy-0')?.named).toContainEqual(
      expect.objectContaining({ id: 'p-alma-stenqvist', hasPage: true }),
    );
    const once = told(many.slice(1).concat({ ...many.at(-1)!, id: 'copy-last', text: 'Slut.' }));
    expect(once.name).toMatchObject({ hasPage: false, together: [], quotes: [] });
    // Lists of a small archive have it.
    expect(once.name?.onlyIn).toBe(isSmall ? 'copy-1' : undefined);
    expect(once.articles.find(({ id }) => id === 'copy-1')?.named).toContainEqual(
      expect.objectContaining({ id: 'p-alma-stenqvist', hasPage: false, onlyIn: 'copy-1' }),
    );
  }
});

test('a text of a series knows how many there are, and its neighbours in time', () => {
  const notice = (day: string, wind: string, waves: string) =>
    draft(
      `sea-${day}.txt`,
      `date 2020-03-${day}\n\nSjörapport\n\nVid Norrviks fyr blåser det i dag ${wind} meter i sekunden. Vågorna är ${waves} centimeter höga och sikten är god.`,
    );
  const { articles } = composeArchive([
    notice('09', '4', '40'),
    notice('03', '9', '120'),
    notice('05', '13', '210'),
  ]);
  const found = [...articles].map(({ id, series }) => [
    id,
    series?.id,
    series?.articles,
    series?.previous?.id,
    series?.next?.id,
  ]);
  expect(found).toEqual([
    ['sea-03', 't-sea-03', 3, undefined, 'sea-05'],
    ['sea-05', 't-sea-03', 3, 'sea-03', 'sea-09'],
    ['sea-09', 't-sea-03', 3, 'sea-05', undefined],
  ]);
});
