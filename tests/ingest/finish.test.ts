import { expect, test } from 'vitest';
import { composeArchive, readArticle } from '../../src/ingest/index.ts';

/** A report of forty sentences' worth of words, so that a changed word or two leaves it the same text. */
const REPORT = `Hamnstyrelsen i Norrvik har beslutat att den gamla fyren ska flyttas till den yttre piren innan vintern kommer.
Arbetet leds av ingenjören Alma Stenqvist, som räknar med att flytten tar elva veckor och kostar 340 000 kronor.
Fyren har stått på samma plats sedan den byggdes av två bröder från ön, och många i byn är oroliga för att den ska skadas.
Styrelsen lovar att grunden ska undersökas en gång till, att lyktan ska monteras ned först och att allmänheten får följa arbetet.`;

function draft(path: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return readArticle({ path, bytes, sha256: '0'.repeat(64) }).draft!;
}

test('two versions of one text are both published and name each other, with their titles', () => {
  const { articles } = composeArchive([
    draft('first.txt', REPORT),
    draft('corrected.txt', REPORT.replace('elva veckor', 'tolv veckor').replace('340 000', '360 000')),
    draft(
      'other.txt',
      'Biblioteket i Österby öppnar på söndag. Barnen får låna böcker hela dagen utan kostnad, säger kommunen.',
    ),
  ]);
  const versionsOf = (id: string) => articles.find((article) => article.id === id);
  expect(versionsOf('first')?.nearDuplicates).toEqual(['corrected']);
  expect(versionsOf('corrected')?.versions).toEqual([
    { id: 'first', title: versionsOf('first')?.title.text, language: 'sv', edtf: 'XXXX' },
  ]);
  expect(versionsOf('other')?.nearDuplicates).toEqual([]);
});

test('names stand in the record with what each language calls them', () => {
  const { articles, names } = composeArchive([draft('first.txt', REPORT)]);
  const [article] = articles;
  expect(article?.named.map(({ id }) => id).toSorted()).toEqual(names.map(({ id }) => id).toSorted());
  expect(
    article?.mentions.names.every(({ text, start, end }) => article.text.slice(start, end) === text),
  ).toBe(true);
});
