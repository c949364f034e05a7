import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readCorrectionFile } from '../../../src/ingest/corrections/read-file.ts';
import { composeArchive, readArticle } from '../../../src/ingest/index.ts';
import { read } from './read.ts';

const TEXT =
  'date 2021-05\n\nKommunalbestyrelsen i den lille havneby har vedtaget at bygge en ny bro over åen. Den gamle kan ikke længere bære lastbilerne.';
const raw = { path: 'bro.txt', bytes: new TextEncoder().encode(TEXT), sha256: '0'.repeat(64) };

describe('a correction', () => {
  const articles = read(
    'articles',
    stringify({
      bro: { date: '2022-05-06', title: 'Ny bro over åen', language: 'nb', source: 'Havnebladet' },
    }),
  );
  const { draft } = readArticle(raw, { articles });

  test('outweighs what the file says, which stays as the rejected date', () => {
    expect(draft).toMatchObject({
      published: { edtf: '2022-05-06', earliest: '2022-05-06', latest: '2022-05-06', basis: 'correction' },
      title: { text: 'Ny bro over åen', basis: 'correction' },
      language: 'nb',
      stated: { source: 'Havnebladet' },
    });
    expect(draft?.published.rejected?.map(({ value, basis }) => [value, basis])).toEqual([
      ['2021-05', 'header'],
    ]);
  });

  test('is shown beside what the file states, or what was read where it states nothing', () => {
    const undated =
      'Den lille havneby får en ny bro\n\nHelsingør (Ritzau, 6. maj 2021) - Kommunalbestyrelsen har vedtaget at bygge en ny bro over åen.';
    const changed = read(
      'articles',
      stringify({ bro: { title: 'Ny bro', date: '2022', language: 'nb', source: 'Havnebladet' } }),
    );
    const { draft: before } = readArticle({ ...raw, bytes: new TextEncoder().encode(undated) });
    const { draft: after } = readArticle(
      { ...raw, bytes: new TextEncoder().encode(undated) },
      { articles: changed },
    );
    expect(before).toMatchObject({ published: { edtf: '2021-05-06' }, language: 'da' });
    expect(after?.corrections?.map(({ of, before }) => [of, before])).toEqual([
      ['title', 'Den lille havneby får en ny bro'],
      ['date', '2021-05-06'],
      ['source', null],
      ['language', 'da'],
    ]);
    expect(draft?.corrections?.find(({ of }) => of === 'date')?.before).toBe('2021-05');
  });

  test('of a date is no disagreement with the date that it corrects', () => {
    const dated = read('articles', stringify({ bro: { date: '2022-05-06' } }));
    expect(readArticle(raw, { articles: dated }).file.messages).toEqual([]);
  });

  test('can state every field that a file can state', () => {
    const stated = { author: 'Anna Berg', section: 'Kultur', place: 'Odense', licence: 'CC BY 4.0' };
    const all = read('articles', stringify({ bro: { ...stated, publisher: 'Havnens Forlag' } }));
    expect(readArticle(raw, { articles: all }).draft?.stated).toEqual({
      ...{ source: null, url: null, publisher: 'Havnens Forlag' },
      ...stated,
    });
  });

  test('is one line without what no page can show', () => {
    const odd = read('articles', stringify({ bro: { place: ' Nord\n\u0001vik\u202e ' } }));
    expect(readArticle(raw, { articles: odd }).draft?.stated).toMatchObject({ place: 'Nord vik' });
  });

  test('can take a wrong date away', () => {
    const none = read('articles', stringify({ bro: { date: 'XXXX' } }));
    expect(readArticle(raw, { articles: none }).draft?.published).toMatchObject({
      edtf: 'XXXX',
      earliest: null,
    });
  });

  test('of an article that is gone is reported', () => {
    const stale = read('articles', stringify({ bro: { title: 'Bro' }, tunnel: { title: 'Tunnel' } }));
    const { doubts } = composeArchive([draft!], { articles: stale });
    expect(doubts.map(({ rule, message }) => [rule, message.includes('«tunnel»')])).toEqual([
      ['stale-correction', true],
    ]);
  });

  test.each([
    [{ bro: { date: '2022-02-31' } }, 'is no EDTF date'],
    [{ bro: { datum: '2022' } }, 'datum'],
    [['bro'], 'expected record'],
  ])('of another shape is refused whole: %j', (parsed, says) => {
    const { held, faults } = readCorrectionFile('articles', stringify(parsed));
    expect(held).toBeUndefined();
    expect(faults.map(({ message }) => message).join()).toContain(says);
  });

  test('an empty file corrects nothing', () => {
    expect(read('articles', '# nothing')).toEqual({});
  });
});
