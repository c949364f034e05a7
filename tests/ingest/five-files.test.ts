import { readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/index.ts';

const directory = new URL('../../content/raw/', import.meta.url);
const drafts = readdirSync(directory).map((path) => {
  const bytes = readFileSync(new URL(path, directory));
  return readArticle({ path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }).draft!;
});

describe('the five files', () => {
  test('language, date and title', () => {
    expect(drafts.map(({ id, language, published, title }) => [id.slice(0, 3), language, published.edtf, published.basis, title.text])).toMatchInlineSnapshot(`
      [
        [
          "000",
          "lv",
          "XXXX",
          "none",
          "Gandrīz visās Baltkrievijas un Krievijas integrācijas programmās ir progress …",
        ],
        [
          "001",
          "sv",
          "2022-12",
          "header",
          "President Putins plan landade på belarusisk mark på måndagseftermiddagen",
        ],
        [
          "002",
          "de",
          "XXXX",
          "none",
          "Der russische Präsident Wladimir Putin und sein weißrussischer Amtskollege Alexander Lukaschenko werden zwei …",
        ],
        [
          "003",
          "sq",
          "2023-04",
          "header",
          "Udhëheqësi autoritar i Bjellorusisë, Alexander Lukashenko …",
        ],
        [
          "004",
          "da",
          "2022-12",
          "header",
          "Den belarusiske præsident, Aleksandr Lukasjenko …",
        ],
      ]
    `);
  });
});
