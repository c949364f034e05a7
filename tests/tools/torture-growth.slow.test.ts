import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';

/** In a process of its own: V8 counts the same blocks for the coverage of the tests. */
const PROGRAM = `
  import { measureGrowth } from './tools/torture/growth/growth-of-patterns.ts';
  import { PATTERNS } from './tools/torture/hostile/patterns.ts';
  const some = Object.keys(PATTERNS).filter((_, index) => index % 5 === 0);
  const growths = await measureGrowth(4000, some);
  // It grew faster once. Its steps are few, and a short text has some that a longer one has not.
  growths.push(...(await measureGrowth(16_000, ['subtitle time'])));
  console.log(JSON.stringify(growths));
`;

test('twice a hostile text takes at most 2.3 times the steps (npm run torture -- growth tries all patterns)', () => {
  const options = ['--input-type=module', '--eval', PROGRAM];
  const growths = JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as {
    readonly pattern: string;
    readonly steps: number;
    readonly ratio: number;
  }[];
  expect(growths.length).toBeGreaterThan(10);
  expect(growths.filter(({ ratio }) => ratio > 2.3)).toEqual([]);
  // Nothing would grow where nothing is counted.
  expect(growths.filter(({ steps }) => steps > 20_000).length).toBeGreaterThan(5);
});
