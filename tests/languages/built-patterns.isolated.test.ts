import { readFileSync, readdirSync } from 'node:fs';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';

/** The patterns that modules build at run time, from words of languages for example: ESLint sees only those that are written out. */
async function builtPatterns(): Promise<Map<string, RegExp>> {
  const Native = globalThis.RegExp;
  const built = new Map<string, RegExp>();
  const note = (pattern: RegExp): RegExp => {
    // Patterns of packages are not ours to mend.
    const [caller = ''] = (new Error().stack ?? '')
      .split('\n')
      .filter((line) => /\/(?:src|node_modules)\//u.test(line));
    if (caller.includes('/src/') && !caller.includes('/node_modules/')) built.set(String(pattern), pattern);
    return pattern;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]: [string, string?]) => note(new target(source, flags)),
    apply: (target, _, [source, flags]: [string, string?]) => note(new target(source, flags)),
  });
  try {
    const { composeArchive, readArticle } = await import('../../src/ingest/index.ts');
    const { searchKey } = await import('../../src/search-key.ts');
    const { nameKey } = await import('../../src/search/key/name-key.ts');
    const { SOURCE_LANGUAGES } = await import('../../src/languages/index.ts');
    // Some are built when they are needed first.
    const folder = new URL('../../content/raw/', import.meta.url);
    const drafts = readdirSync(folder).flatMap(
      (path) => readArticle({ path, bytes: readFileSync(new URL(path, folder)), sha256: '' }).draft ?? [],
    );
    Array.from(composeArchive(drafts).articles);
    for (const language of SOURCE_LANGUAGES) {
      searchKey('words', language);
      nameKey('Anna Berg', language);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

test('no pattern that is built at run time takes more than the length of its text', async () => {
  const built = await builtPatterns();
  expect(built.size).toBeGreaterThan(40);
  const slow = [...built.values()].filter(
    (pattern) => analyse(pattern, { reportTypes: { Move: true }, maxReports: 1 }).reports.length > 0,
  );
  expect(slow).toEqual([]);
  // What is looked for would be found.
  expect(
    analyse({ source: '(?:a|b)+c|x+$', flags: 'u' }, { reportTypes: { Move: true } }).reports,
  ).not.toEqual([]);
});
