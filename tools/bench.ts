/** Runs a bench by its name: `npm run bench -- search --site path/to/site`. Without a name it says which there are. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { KioskError } from '../src/config/kiosk-error.ts';
import { runProgram } from '../scripts/run-program.ts';

const BENCHES: Readonly<Record<string, string>> = {
  'archive-stages': 'the stages that see the whole archive: numbers of drafts behind it',
  search: 'bytes and times of searches in a browser: --site FOLDER [--base PATH] [--queries 100]',
  'known-item':
    'real articles among 10,000 made ones, asked by three words in other forms: --data DIR [--raw DIR] [--questions 500] [--misses]',
  weight: 'bytes that each kind of page loads the first time, compressed: --site FOLDER [--base PATH]',
  lighthouse:
    'what Lighthouse says of article, home, search and story on a phone: --site FOLDER [--base PATH]',
};

function main(): number {
  const [name = '', ...rest] = process.argv.slice(2);
  const list = Object.entries(BENCHES).map(([bench, what]) => `  ${bench}  ${what}`);
  const usage = `npm run bench -- NAME …\n${list.join('\n')}`;
  if (name === '') {
    console.log(usage);
    return 0;
  }
  if (!(name in BENCHES)) throw new KioskError(`There is no bench «${name}». Name one of these: ${usage}`);
  const program = fileURLToPath(new URL(`bench/${name}.ts`, import.meta.url));
  return spawnSync(process.execPath, [program, ...rest], { stdio: 'inherit' }).status ?? 2;
}

if (import.meta.main) await runProgram(main);
