import { describe, expect, test } from 'vitest';
import { addressRules, type AddressRules } from '../../src/export/address-rules.ts';
import { writeHeadersFile } from '../../src/export/hosts/headers-file.ts';
import { writeHtaccess } from '../../src/export/hosts/htaccess.ts';
import { escapePattern } from '../../src/export/hosts/lasting-addresses.ts';
import { writeNginx } from '../../src/export/hosts/nginx.ts';
import { writeRedirects } from '../../src/export/hosts/redirects-file.ts';
import { SITE_HEADERS } from '../../src/config/site-policy.ts';

/** A base with a letter that is percent-encoded and a sign that means something in a pattern. */
const BASE = '/avīze+1/';
const ENCODED = encodeURI(BASE);
const rules: AddressRules = addressRules(
  [
    { kind: 'article', id: 'old', to: [{ kind: 'article', id: 'new' }], since: null },
    { kind: 'name', id: 'p-a', to: [{ kind: 'search', id: 'p-b' }], since: null },
    { kind: 'series', id: 't-a', to: [{ kind: 'series', id: 't-b' }], since: null },
    { kind: 'article', id: 'withdrawn', to: [], since: '2024-01-01', reason: 'Wrong.' },
    {
      ...{ kind: 'story', id: 's-parted', since: null },
      to: [
        { kind: 'article', id: 'a' },
        { kind: 'article', id: 'b' },
      ],
    },
  ],
  { base: ENCODED, defaultLanguage: 'sv', private: false },
);

test('what moved is led on, in each language where a page has one; what is gone is listed; what was parted is an ordinary page', () => {
  expect(rules.gone).toEqual([`${ENCODED}articles/withdrawn/`]);
  expect(rules.moved).toHaveLength(1 + 1 + 6);
  expect(rules.moved).toContainEqual({ from: `${ENCODED}articles/old/`, to: `${ENCODED}articles/new/` });
  expect(rules.moved).toContainEqual({ from: `${ENCODED}names/p-a/`, to: `${ENCODED}sv/search/?name=p-b` });
  expect(rules.moved).toContainEqual({ from: `${ENCODED}lv/series/t-a/`, to: `${ENCODED}lv/series/t-b/` });
  expect(JSON.stringify(rules)).not.toContain('parted');
});

describe('_redirects', () => {
  test('has a line for each, with its status, and none for what is gone', () => {
    const lines = writeRedirects(ENCODED, rules).trimEnd().split('\n');
    expect(lines).toContain(`${ENCODED}articles/old/ ${ENCODED}articles/new/ 301`);
    for (const line of lines) expect(line).toMatch(/^\S+ \S+ 301$/u);
    expect(lines.join()).not.toContain('withdrawn');
  });

  test('is as long as Cloudflare reads: 2,000 lines of 1,000 characters', () => {
    const moved = Array.from({ length: 3000 }, (_, n) => ({ from: `/${n}/`, to: '/a/' }));
    expect(writeRedirects('/', { moved, gone: [], formerFiles: [] }).trimEnd().split('\n')).toHaveLength(
      2000,
    );
    const long = [{ from: `/${'a'.repeat(1000)}/`, to: '/a/' }];
    expect(writeRedirects('/', { moved: long, gone: [], formerFiles: [] })).toBe('');
  });
});

test('_headers sends each header of the site once for any address', () => {
  const text = writeHeadersFile(ENCODED);
  for (const [name, value] of Object.entries(SITE_HEADERS))
    expect(text.split('\n').filter((line) => line === `  ${name}: ${value}`)).toHaveLength(1);
  const paths = text.split('\n').filter((line) => line.startsWith('/'));
  expect(paths.every((path) => path.startsWith(ENCODED))).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
});

describe('.htaccess', () => {
  const lines = writeHtaccess(ENCODED, rules).split('\n');
  const patternOf = (status: number, target: string): RegExp => {
    const line = lines.find((one) => one.startsWith(`RedirectMatch ${status} `) && one.endsWith(target));
    return new RegExp(/"(?<pattern>\^.+?\$)"/u.exec(line ?? '')?.groups?.['pattern'] ?? '(?!)', 'u');
  };

  test('answers 301 for what moved, whatever signs are in the path, and for nothing else', () => {
    const pattern = patternOf(301, ` "${ENCODED}articles/new/"`);
    // Apache and nginx compare addresses with percent-encoding taken away.
    expect(pattern.test(`${BASE}articles/old/`)).toBe(true);
    expect(pattern.test(`${BASE.replace('+', 'e')}articles/old/`)).toBe(false);
    expect(pattern.test(`${BASE}articles/old/er/`)).toBe(false);
  });

  test('answers 410 for what is gone, with its page, and 404 with that of the site', () => {
    const gone = `${BASE}articles/withdrawn/`;
    expect(lines).toContain(`RedirectMatch 410 "^${escapePattern(gone)}$"`);
    expect(lines).toContain(`<If "%{REQUEST_URI} == '${gone}'">`);
    expect(lines).toContain(`  ErrorDocument 410 ${encodeURI(gone)}index.html`);
    expect(lines).toContain(`ErrorDocument 404 ${ENCODED}404.html`);
  });

  test('sends every header of the site; no value ends its quotation', () => {
    for (const [name, value] of Object.entries(SITE_HEADERS)) {
      expect(value).not.toMatch(/["\\\n]/u);
      expect(lines).toContain(`  Header always set ${name} "${value}"`);
    }
  });
});

describe('nginx.conf', () => {
  const text = writeNginx(ENCODED, rules);

  test('answers 301 and 410, with the page of what is gone', () => {
    expect(text).toContain(`location = "${BASE}articles/old/" { return 301 "${ENCODED}articles/new/"; }`);
    const gone = `${BASE}articles/withdrawn/`;
    expect(text).toContain(`location = "${gone}" { error_page 410 "${gone}index.html"; return 410; }`);
  });

  test('is about the decoded path of the site, closes what it opens, and sends every header', () => {
    expect(text).toContain(`location ^~ "${BASE}" {`);
    const unquoted = text.replace(/"[^"\n]*"/gu, '').replace(/^#.*$/gmu, '');
    expect(unquoted.split('{')).toHaveLength(unquoted.split('}').length);
    for (const [name, value] of Object.entries(SITE_HEADERS))
      expect(text).toContain(`  add_header ${name} "${value}" always;`);
  });
});

test('a pattern of odd signs matches them, and nothing else', () => {
  const odd = '/a.b*c(d)[e]{f}|g^h$i+j?k\\l/';
  expect(new RegExp(`^${escapePattern(odd)}$`, 'u').test(odd)).toBe(true);
  expect(new RegExp(`^${escapePattern('a.b')}$`, 'u').test('axb')).toBe(false);
});
