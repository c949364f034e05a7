/** Runs a bench by its name. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { KioskError } from '../src/config/kiosk-error.ts';

/** The measurements, by the name of the program in `bench/`. */
const BENCHES: Readonly<Record<string, string>> = {
  build: 'builds of a made archive: the first, and those after a change',
  'archive-stages': 'stages that see the whole archive: processor time and memory',
  search: 'searches in a browser: bytes and times',
  'known-item': 'remembered articles among 10,000 made ones: how often they are found',
  weight: 'bytes that each kind of page loads the first time',
  lighthouse: 'what Lighthouse says of article, home, search and story on a phone',
};

const LIST = Object.entries(BENCHES)
  .map(([bench, what]) => `  ${bench.padEnd(16)}${what}`)
  .join('\n');

/** @returns the exit code of the bench */
function runBench(name: string, options: readonly string[]): number {
  if (!(name in BENCHES)) throw new KioskError(`There is no bench «${name}». Name one of these:\n${LIST}`);
  const program = fileURLToPath(new URL(`bench/${name}.ts`, import.meta.url));
  return spawnSync(process.execPath, [program, ...options], { stdio: 'inherit' }).status ?? 2;
}

if (import.meta.main) {
  const [name, ...options] = process.argv.slice(2);
  // A bench reads its own options, `--help` among them.
  if (name !== undefined && name in BENCHES) process.exitCode = runBench(name, options);
  else {
    await runProgram({
      command: 'npm run bench --',
      summary: 'Runs a long measurement by its name.',
      operands: { pattern: '[NAME]', help: `a bench, followed by its own options:\n${LIST}` },
      options: {},
      examples: ['', 'search --help', 'search --site dist --queries 500'],
      exitCodes: { 0: 'the figures are printed, or the list of benches' },
      run(_, [wrong]) {
        if (wrong !== undefined) return runBench(wrong, []);
        console.log(`npm run bench -- NAME …\n${LIST}`);
        return 0;
      },
    });
  }
}
