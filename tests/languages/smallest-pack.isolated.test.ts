/** A pack needs its row in src/languages/index.ts and nothing else: every section of a folder is optional. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LANGUAGES, isInterfaceLanguage, isSourceLanguage } from '../../src/languages/index.ts';
import type { Exonyms } from '../../src/languages/sections/exonyms.ts';
import type { Lexicon } from '../../src/languages/sections/lexicon.ts';
import { languageTables } from '../../tools/write-language-tables.ts';

/** The smallest pack that compiles: a row of two strings, and no sections. */
const ROW = { xx: 'xxish' } as const satisfies Readonly<Record<string, string>>;
export const EMPTY_SECTIONS = { lexicon: {} satisfies Lexicon, exonyms: {} satisfies Exonyms };

const before = await languageTables();
Object.assign(LANGUAGES, ROW);

test('it is in no table', async () => {
  expect(Object.fromEntries(await languageTables())).toEqual(Object.fromEntries(before));
  expect([isSourceLanguage('xx'), isInterfaceLanguage('xx')]).toEqual([false, false]);
});

test.each(['xx', 'Xxish'])(
  'a file that states its language as «%s» is read, composed and keyed',
  async (stated) => {
    const { composeArchive, readArticle } = await import('../../src/ingest/index.ts');
    const { endonym } = await import('../../src/languages/index.ts');
    const { searchKey } = await import('../../src/search/key/search-key.ts');
    const words = 'Zub rakeltu omi vandor pelistan Orvel Tamsin, nesu brekalo dimun hatrev.';
    const text = `Language: ${stated}\nDate: 19.12.2022\n\n${words}`;
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { draft, file } = readArticle({ path: 'a.txt', bytes, sha256 });
    expect(draft).toMatchObject({
      language: 'xx',
      title: { text: words.slice(0, -1) },
      published: { edtf: '2022-12-19' },
    });
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('unreadable-language');
    expect(endonym('xx')).toBe('xxish');
    expect(searchKey('Strąžås', 'xx')).toBe('strazas');
    const archive = composeArchive(draft ? [draft] : []);
    expect(Array.from(archive.articles, ({ language }) => language)).toEqual(['xx']);
  },
);
