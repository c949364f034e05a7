import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikePaths } from '../../../src/export/bag/alike-paths.ts';
import { describeBag } from '../../../src/export/bag/describe-bag.ts';
import { encodePath, writeElements, writeManifest } from '../../../src/export/bag/tag-files.ts';
import type { Site } from '../../../src/config/site.ts';
import type { Card } from '../../../src/record/schema.ts';

test('a path in a manifest has no line break, and can be read back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '%', '\n', '\r', '2', '5', '0', 'A', 'ä', '/') }),
      (path) => {
        const encoded = encodePath(path);
        expect(encoded).not.toMatch(/[\r\n]/u);
        expect(encoded.replace(/%(?:0A|0D|25)/gu, decodeURIComponent)).toBe(path);
      },
    ),
  );
});

test('a manifest has one line for each file', () => {
  expect(writeManifest([{ path: 'data/raw/50 %.txt', sha256: 'ab' }])).toBe('ab  data/raw/50 %25.txt\n');
});

test('an element is one line, whatever is in it', () => {
  expect(writeElements([['DC.title', ' Two\r\n lines\u2028here ']])).toBe('DC.title: Two lines here\n');
});

test('paths that some disks take for one are named', () => {
  expect(alikePaths(['raw/na\u0308me.txt', 'raw/n\u00e4me.txt', 'raw/other.txt'])).toHaveLength(1);
  expect(alikePaths(['raw/a.txt', 'raw/b.txt'])).toEqual([]);
});

describe('bag-info.txt', () => {
  const site: Site = {
    ...{ name: { en: 'Harbour', lv: 'Osta' }, description: '', defaultLanguage: 'lv', private: false },
    ...{ url: 'https://example.org/a/', base: '/a/', digest: '', asOf: null, publisher: null },
    ...{ rights: null, contact: null, without: [] },
    hosting: { files: null, bytes: null, largestFile: null },
  };
  const cards = [
    ['b', 'sv', '2022-12-01', '2022-12-31'],
    ['a', 'lv', '2018-01-03', '2018-01-03'],
    ['c', 'und', null, null],
  ].map(
    ([id, language, earliest, latest]) =>
      ({ id, language, earliest, latest, digest: '00'.repeat(32) }) as Card,
  );
  const info = (more: Partial<Site> = {}, of: readonly Card[] = cards): string =>
    writeElements(describeBag({ ...site, ...more }, of, { files: 3, bytes: 99 }, '1.0.0'));

  test('says what the payload is, in the language of the archive', () => {
    const text = info();
    for (const line of [
      'Payload-Oxum: 99.3',
      'DC.title: Osta',
      'DC.coverage: 2018-01-03/2022-12-31',
      'DC.language: lv\nDC.language: sv\n',
      'Bag-Software-Agent: Kiosk 1.0.0',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/und|null|Bagging-Date|Contact|Organization|DC\.(?:rights|date)/u);
  });

  test('has what the site file states, and no other day than asOf', () => {
    const text = info({
      asOf: '2024-05-31',
      publisher: 'City Library',
      contact: 'a@example.org',
      rights: 'CC0',
    });
    for (const line of [
      'Bagging-Date: 2024-05-31',
      'DC.date: 2024-05-31',
      'Source-Organization: City Library',
      'Contact-Email: a@example.org',
      'DC.rights: CC0',
    ])
      expect(text).toContain(`${line}\n`);
    expect(info({ contact: 'https://example.org/' })).toContain('Contact-Page: https://example.org/\n');
  });

  test('says nothing of days where no article is dated', () => {
    expect(info({}, [])).not.toContain('DC.coverage');
  });
});
