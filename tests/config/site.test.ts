import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite, reportAddress, siteWords } from '../../src/config/site.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-site-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function site(yaml: string): ReturnType<typeof readSite> {
  const path = join(folder, 'site.yaml');
  writeFileSync(path, yaml);
  return readSite(path);
}

describe('site.yaml', () => {
  test('one name is enough', () => {
    expect(site('name: Arkivet')).toMatchObject({
      name: 'Arkivet',
      base: '/',
      defaultLanguage: 'en',
      asOf: null,
    });
  });

  test('a path after the host is the base of the site', () => {
    expect(site('name: A\nurl: https://example.org/press/archive').base).toBe('/press/archive/');
  });

  test('a path may have letters of any language', () => {
    expect(site('name: A\nurl: https://example.org/ziņas/').base).toBe('/zi%C5%86as/');
  });

  test('a name in several languages falls back to the default language', () => {
    const archive = site('name: { sv: Arkivet, de: Das Archiv }\ndefaultLanguage: sv');
    expect(['de', 'sv', 'sq'].map((ui) => siteWords(archive, archive.name, ui as 'de'))).toEqual([
      'Das Archiv',
      'Arkivet',
      'Arkivet',
    ]);
  });

  test('a changed line changes the digest', () => {
    expect(site('name: A').digest).not.toBe(site('name: B').digest);
  });

  test.each([
    ['nmae: A', 'nmae'],
    ['name: A\nurl: ftp://example.org/', 'url'],
    ['name: A\nurl: https://me:secret@example.org/', 'password'],
    ['name: A\nurl: "https://example.org/a\\"b/"', 'url'],
    ['name: A\nurl: "https://example.org/a$b/"', 'letters, digits'],
    ['name: A\nurl: https://example.org/%zz/', 'letters, digits'],
    ['name: A\ncontact: https://me:secret@example.org/', 'contact'],
    ['name: A\ncontact: javascript:alert(1)', 'contact'],
    ['name: A\nasOf: 2024-02-30', 'asOf'],
    ['name: A\ncontact: nobody', 'contact'],
    ['name: [', 'is not YAML'],
    ['', 'name'],
  ])('says what is wrong with %j', (yaml, says) => {
    expect(() => site(yaml)).toThrow(says);
  });

  test('a missing file says what to do', () => {
    expect(() => readSite(join(folder, 'none.yaml'))).toThrow('--site FILE');
  });
});

test('an error is reported by letter or on a page', () => {
  expect(reportAddress('a@example.org', 'https://x.org/b/')).toBe(
    'mailto:a@example.org?subject=https%3A%2F%2Fx.org%2Fb%2F',
  );
  expect(reportAddress('https://x.org/report', 'https://x.org/b/')).toBe('https://x.org/report');
});

test('a file in another encoding than UTF-8 is refused with line and column', () => {
  const path = join(folder, 'latin1.yaml');
  writeFileSync(path, Buffer.from('url: https://example.org/\nname: Arkivet för alla', 'latin1'));
  expect(() => readSite(path)).toThrow(/is not UTF-8 \(line 2, column 16\)/u);
});
