import { expect, test } from 'vitest';
import { checkSupply } from '../../../tools/check-supply.ts';
import { readAudit } from '../../../tools/supply/advisories.ts';
import { checkInstallScripts, checkPins } from '../../../tools/supply/checks.ts';
import { checkLicences, isAllowed } from '../../../tools/supply/licences.ts';
import { readLockedPackages, withIntegrity } from '../../../tools/supply/lock-file.ts';

const LOCK_FILE = `${JSON.stringify(
  {
    name: 'project',
    packages: {
      '': { name: 'project', version: '1.0.0' },
      'node_modules/@a/b': { version: '1.0.0', integrity: 'sha512-AA==', license: 'MIT' },
      'node_modules/@a/b/node_modules/c': {
        version: '2.0.0',
        cpu: ['arm64'],
        hasInstallScript: true,
        dev: true,
      },
      'node_modules/d': {
        name: 'e',
        version: '3.0.0',
        resolved: 'x',
        integrity: 'sha1-AA==',
        license: 'GPL-3.0-only',
      },
    },
  },
  null,
  2,
)}\n`;
const packages = readLockedPackages(LOCK_FILE);

test('the packages of Kiosk have checksums, licences that are allowed and no unnamed install script', () => {
  expect(checkSupply()).toEqual([]);
});

test('a package goes by its name in the registry', () => {
  expect(packages.map(({ name, version, dev }) => [name, version, dev])).toEqual([
    ['@a/b', '1.0.0', false],
    ['c', '2.0.0', true],
    ['e', '3.0.0', false],
  ]);
});

test('packages without SHA-512 and with an address are named', () => {
  expect(checkPins(packages)).toEqual([
    expect.stringContaining('node_modules/@a/b/node_modules/c: the lock file has no SHA-512'),
    expect.stringContaining('node_modules/d: the lock file has no SHA-512'),
    expect.stringContaining('node_modules/d: the lock file names the registry'),
  ]);
});

test('a checksum is added behind the version, and nothing else changes', () => {
  const place = 'node_modules/@a/b/node_modules/c';
  expect(withIntegrity(LOCK_FILE, new Map([[place, 'sha512-CC==']]))).toBe(
    LOCK_FILE.replace('"version": "2.0.0",', '"version": "2.0.0",\n      "integrity": "sha512-CC==",'),
  );
  expect(withIntegrity(LOCK_FILE, new Map())).toBe(LOCK_FILE);
});

test('an install script that is not named is a fault, and so is a name without one', () => {
  expect(checkInstallScripts(packages, { c: true })).toEqual([]);
  expect(checkInstallScripts(packages, {})).toEqual([expect.stringMatching(/^c: it has an install script/u)]);
  expect(checkInstallScripts(packages, { c: false, gone: true })).toEqual([
    expect.stringMatching(/^gone: allowScripts names it/u),
  ]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  ['UNLICENSED', false],
])('the licence %s is allowed: %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

test('a package without a licence, or with one that is not allowed, is named', () => {
  const faults = checkLicences([
    { name: 'e', license: 'GPL-3.0-only' },
    { name: 'f', license: undefined },
    { name: 'lightningcss', license: 'MPL-2.0' },
  ]);
  expect(faults.filter((fault) => /^[ef]:/u.test(fault))).toHaveLength(2);
  expect(faults.filter((fault) => fault.includes('is not needed'))).not.toContain(
    'lightningcss: an exception for its licence is not needed',
  );
});

test('advisories are read where the registry answers', () => {
  const answer = { auditReportVersion: 2, vulnerabilities: { a: { name: 'a', severity: 'high', via: [] } } };
  expect(readAudit(JSON.stringify(answer))).toEqual([
    expect.stringMatching(/^a: there is an advisory \(high\)/u),
  ]);
  expect(readAudit(JSON.stringify({ ...answer, vulnerabilities: {} }))).toEqual([]);
  expect(readAudit(JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 }))).toBeUndefined();
  expect(readAudit('')).toBeUndefined();
});
