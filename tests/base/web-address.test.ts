import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFault, isWebAddress, looksLikeAddress } from '../../src/base/web-address.ts';
import { statedAddressFault } from '../../src/record/stated-addresses.ts';

describe('a web address', () => {
  test.each([
    'https://creativecommons.org/licenses/by/4.0/',
    'http://example.org',
    'HTTPS://Example.ORG:8443/A?b=c@d&e=%20#f',
    'https://exämple.org/ziņas/ā?š',
    'https://xn--exmple-cua.org/',
    'http://[2001:db8::1]/a',
    `https://example.org/${'a'.repeat(1900)}`,
  ])('«%s» is kept', (value) => {
    expect(addressFault(value)).toBeUndefined();
  });

  test.each([
    ['www.example.org', 'no-http'],
    ['CC BY 4.0', 'no-http'],
    ['javascript:alert(1)', 'no-http'],
    ['JaVaScRiPt://example.org/%0aalert(1)', 'no-http'],
    ['data:text/html,<script>alert(1)</script>', 'no-http'],
    ['file:///etc/passwd', 'no-http'],
    ['//example.org/', 'no-http'],
    [' https://example.org/', 'no-http'],
    ['https:example.org', 'no-http'],
    ['httpſ://example.org/', 'no-host'],
    ['https：//example.org/', 'no-http'],
    ['https://', 'no-host'],
    ['https:///example.org', 'no-host'],
    ['https://exa＠mple.org/', 'no-host'],
    ['https://a／b@example.org', 'credentials'],
    ['https://reader:secret@example.org/', 'credentials'],
    ['https://@example.org/', 'credentials'],
    ['https://example.org:443@evil.example/', 'credentials'],
    ['https://example.org\\@evil.example/', 'strange-characters'],
    ['https://example.org/\njavascript:alert(1)', 'strange-characters'],
    ['https://exam\tple.org/', 'strange-characters'],
    ['https://example.org/\u202etxt.exe', 'strange-characters'],
    ['https://exa\u200bmple.org/', 'strange-characters'],
    ['https://example.org/"onclick="alert(1)', 'strange-characters'],
    ['https://example.org/<b>', 'strange-characters'],
    [`https://example.org/${'a'.repeat(2000)}`, 'too-long'],
  ] as const)('«%s» is not kept: %s', (value, fault) => {
    expect(addressFault(value)).toBe(fault);
  });

  test('whatever is kept is, to the browser, of http or https, without credentials, and as it is written', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'http',
        's',
        '://',
        '/',
        '\\',
        '@',
        ':',
        '?',
        '#',
        'javascript:',
        '%0a',
        '\u202e',
        '\t',
        '＠',
        '／',
        'ſ',
        '[',
        ']',
        '"',
      ),
      fc.domain(),
      fc.webUrl(),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
        (value) => {
          fc.pre(isWebAddress(value));
          const { protocol, username, password, hostname } = new URL(value, 'https://archive.example/');
          expect(['http:', 'https:']).toContain(protocol);
          expect([username, password]).toEqual(['', '']);
          expect(hostname).not.toBe('');
          expect(value).not.toMatch(/[\p{Cc}\p{Cf}\s]/u);
          // Where the browser reads the host, so does the reader: nothing before it.
          expect(value.slice(value.indexOf('//') + 2)).toMatch(/^[^/\\@]/u);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every address of the web is kept, unless it holds credentials', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(isWebAddress(address)).toBe(!/[`"<>\\]/u.test(address));
      }),
    );
    fc.assert(
      fc.property(fc.webUrl({ authoritySettings: { withUserInfo: true } }), (address) => {
        const { username, password } = new URL(address);
        if (username + password !== '') expect(addressFault(address)).toBe('credentials');
      }),
    );
  });
});

test('words are no address, and what has a scheme is meant as one', () => {
  expect(['CC BY 4.0', 'Licence: free', '§ 5: no copies', '10:30'].filter(looksLikeAddress)).toEqual([]);
  expect(
    ['data:a', ' mailto:a@b', 'https://a', 'x-a+b.c:d'].filter((value) => !looksLikeAddress(value)),
  ).toEqual([]);
});

test('a stated value has to be an address where its field says so, or where it seems to be one', () => {
  expect(statedAddressFault('text', 'javascript:alert(1)')).toBeUndefined();
  expect(statedAddressFault('licence', 'CC BY 4.0')).toBeUndefined();
  expect(statedAddressFault('licence', 'http://a:b@c/')).toBe('credentials');
  expect(statedAddressFault('url', 'CC BY 4.0')).toBe('no-http');
});
