/** Ill-treats runs, in parts that can be named, and says what went wrong. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KioskError } from '../src/config/kiosk-error.ts';
import { count } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { PARTS, type PartName } from './torture/parts.ts';

await runProgram({
  command: 'npm run torture --',
  summary: `Ill-treats runs, and says what went wrong. Parts: ${Object.entries(PARTS)
    .map(([name, { summary }]) => `${name} (${summary})`)
    .join('; ')}.`,
  operands: { pattern: '[PART...]', help: `one or more of ${Object.keys(PARTS).join(', ')} (default: all)` },
  options: {
    times: count('N', 'how many runs of each program are killed', 100),
    files: count('N', 'how many honest files, and how many hostile ones among them', 1000),
    seed: count('N', 'where random moments, files and texts begin', 1),
  },
  examples: ['', 'kills --times 10 --seed 7', 'hostile --files 200'],
  exitCodes: { 0: 'everything was as it must be', 1: 'something was not' },
  async run({ times, files, seed }, named) {
    const root = mkdtempSync(join(tmpdir(), 'kiosk-torture-'));
    const faults: string[] = [];
    for (const name of named.length === 0 ? (Object.keys(PARTS) as PartName[]) : named.map(partNamed)) {
      const folder = join(root, name);
      mkdirSync(folder);
      const log = (line: string): void => {
        console.log(`${name}: ${line}`);
      };
      const found = await PARTS[name].suffer({ folder, times, files, seed, log });
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    rmSync(root, { recursive: true, force: true });
    console.log(faults.length === 0 ? 'Everything was as it must be.' : faults.join('\n'));
    return faults.length === 0 ? 0 : 1;
  },
});

function partNamed(name: string): PartName {
  if (Object.hasOwn(PARTS, name)) return name as PartName;
  throw new KioskError(
    `There is no part "${name}". Name one of these, or none for all: ${Object.keys(PARTS).join(', ')}.`,
  );
}
