import { expect, test } from 'vitest';
import {
  checkSize,
  forecastSize,
  forecastWarning,
  measureSite,
  type MeasuredSite,
} from '../../../scripts/build/site-size.ts';
import type { Hosting } from '../../../src/config/hosting.ts';

const UNLIMITED: Hosting = { files: null, bytes: null, largestFile: null };
const SITE: MeasuredSite = {
  articles: 1000,
  files: 4000,
  bytes: 50e6,
  largest: { path: 'data/a.csv', bytes: 400 },
};

test('a site has the bytes of all its files', () => {
  const files = Object.entries({ '.htaccess': 2, 'a/b/c.html': 4 }).map(
    ([path, bytes]) => [path, { bytes, changed: '', sha256: '' }] as const,
  );
  expect(measureSite(new Map(files), 1)).toEqual({
    ...{ articles: 1, files: 2, bytes: 6 },
    largest: { path: 'a/b/c.html', bytes: 4 },
  });
});

test('a forecast grows with the archive, and takes the last site as the measure', () => {
  const small = forecastSize(1000, undefined);
  const large = forecastSize(10_000, undefined);
  expect(large.files).toBeGreaterThan(4 * small.files);
  expect(large.bytes).toBeGreaterThan(5 * small.bytes);
  expect(forecastSize(SITE.articles, SITE)).toEqual({ files: SITE.files, bytes: SITE.bytes });
  const heavy = { ...SITE, bytes: 2 * SITE.bytes };
  expect(forecastSize(10_000, heavy).bytes).toBeGreaterThan(1.8 * forecastSize(10_000, SITE).bytes);
  expect(forecastSize(1000, { ...SITE, articles: 5 })).toEqual(small);
});

test('a warning says what happens, why, and what to do', () => {
  const site = { hosting: { ...UNLIMITED, files: 20_000 }, without: [] };
  expect(forecastWarning(1000, SITE, site)).toBeUndefined();
  const warning = forecastWarning(10_000, SITE, site);
  expect(warning).toMatch(
    /^With 10,000 articles the site will have about 2\d,\d{3} files, and its host takes 20,000 \(files\)\./u,
  );
  expect(warning).toContain('"hosting" in site.yaml');
  expect(warning).toContain('"tei"');
  expect(warning).toContain('"offline"');
  expect(forecastWarning(10_000, SITE, { ...site, without: ['tei', 'offline'] })).not.toContain('"without"');
});

test('a site that its host does not take is not published, and one at the limit is', () => {
  const limits: Hosting = { files: 4000, bytes: 50e6, largestFile: 400 };
  expect(() => {
    checkSize(SITE, limits, []);
  }).not.toThrow();
  for (const [limit, words] of [
    ['files', '4,000 files'],
    ['bytes', '50,000,000 bytes'],
    ['largestFile', 'a file of 400 bytes, "data/a.csv"'],
  ] as const)
    expect(() => {
      checkSize(SITE, { ...limits, [limit]: (limits[limit] ?? 0) - 1 }, ['tei']);
    }).toThrow(words);
});
