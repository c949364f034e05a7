import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkPolicy } from '../../../scripts/verify/policy.ts';
import { PAGE_POLICY } from '../../../src/config/site-policy.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-policy-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const meta = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** The faults of a page with this head. */
function check(head: string, body = ''): string[] {
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
  );
  return checkPolicy(folder, ['index.html']);
}

test('a page with the policy of the site before everything that is loaded is sound', () => {
  expect(check(`<meta charset="utf-8">${meta(PAGE_POLICY)}<script src="/a.js"></script>`)).toEqual([]);
});

test('a page without it, with another one, or with one that comes too late is named', () => {
  const missing = 'index.html: it states no content security policy before the first thing that is loaded';
  expect(check('')).toEqual([missing]);
  expect(check(`<link rel="stylesheet" href="/a.css">${meta(PAGE_POLICY)}`)).toEqual([missing]);
  expect(check('', meta(PAGE_POLICY))).toEqual([missing]);
  expect(check(`<!-- ${meta(PAGE_POLICY)} -->`)).toEqual([missing]);
  const other = 'index.html: it states another content security policy than the site has';
  expect(check(meta(PAGE_POLICY.replace("'none'", '*')))).toEqual([other]);
});
