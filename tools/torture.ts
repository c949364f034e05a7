/** Kills runs, fills their disk, starts two at once, builds elsewhere, and says what is left. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { killRuns } from './torture/kills.ts';
import { buildUnlike } from './torture/same-bytes.ts';
import { canMount, runLimited } from './torture/small-disk.ts';
import { placesIn, removePlaces, run, writeEdition } from './torture/two-editions.ts';

const PROGRAMS = ['ingest', 'build'] as const;

await runProgram({
  command: 'npm run torture --',
  summary:
    'Kills runs at random moments, fills their disk and starts two at once; archive and site must be the old or the new ones. Then builds twice under unlike circumstances; no byte may differ.',
  options: {
    times: count('N', 'how many runs of each program are killed', 100),
    seed: count('N', 'where the random moments begin', 1),
  },
  examples: ['', '--times 10 --seed 7'],
  exitCodes: { 0: 'everything was whole', 1: 'something was not' },
  async run({ times, seed }) {
    const root = mkdtempSync(join(tmpdir(), 'kiosk-torture-'));
    const faults: string[] = [];
    for (const program of PROGRAMS) {
      for (const signal of ['SIGKILL', 'SIGINT'] as const) {
        const folder = join(root, `${program}-${signal}`);
        mkdirSync(folder);
        const number = signal === 'SIGKILL' ? times : Math.ceil(times / 10);
        console.log(`${program}, ${number} times ${signal}`);
        const found = await killRuns({
          program,
          folder,
          times: number,
          seed,
          signal,
          log: (line) => {
            console.log(`  ${line}`);
          },
        });
        faults.push(...found.broken.map((fault) => `${program}, ${signal}: ${fault}`));
      }
    }
    faults.push(
      ...(await fillDisks(root)),
      ...(await runTwice(join(root, 'twice'))),
      ...(await compareBuilds(join(root, 'unlike'))),
    );
    rmSync(root, { recursive: true, force: true });
    console.log(faults.length === 0 ? 'Everything was whole.' : faults.join('\n'));
    return faults.length === 0 ? 0 : 1;
  },
});

/** @returns what was wrong */
async function fillDisks(root: string): Promise<string[]> {
  if (!canMount(join(root, 'mount'))) {
    console.log('Full and read-only disks are left out: this user may not mount one.');
    return [];
  }
  const faults: string[] = [];
  for (const program of PROGRAMS) {
    for (const limit of [8, 60, 400, 'reading'] as const) {
      const { code, message, isUntouched, goesOn } = await runLimited(
        program,
        join(root, `${program}-${limit}`),
        limit,
      );
      console.log(
        `${program} on a disk limited to ${limit} (KB): ${code}, ${message.trim().split('\n')[0] ?? ''}`,
      );
      if (code !== 2 || !isUntouched || !goesOn || /^\s+at /mu.test(message))
        faults.push(
          `${program}, ${limit}: ended with ${code}, ${isUntouched ? '' : 'not '}untouched, ${goesOn ? 'goes' : 'does not go'} on: ${message}`,
        );
    }
  }
  return faults;
}

/** @returns the files that differ */
async function compareBuilds(folder: string): Promise<string[]> {
  const { first, second, differing, compared } = await buildUnlike(folder, 400);
  console.log(`${compared} files of two builds under unlike circumstances: ${differing.length} differ.`);
  for (const places of [first, second]) removePlaces(places);
  return differing.map((path) => `"${path}" differs under other circumstances`);
}

/** Starts six runs at once. @returns what was wrong */
async function runTwice(folder: string): Promise<string[]> {
  mkdirSync(folder);
  const places = placesIn(folder);
  writeEdition(places, 'A');
  const runs = await Promise.all(Array.from({ length: 6 }, () => run('ingest', places)));
  const done = runs.filter(({ code }) => code === 0).length;
  const refused = runs.filter(
    ({ code, message }) => code === 2 && message.includes('Another run is at work'),
  ).length;
  console.log(`Six runs at once: ${done} ended well, ${refused} said that another is at work.`);
  removePlaces(places);
  return done >= 1 && done + refused === runs.length ? [] : [`six runs at once: ${JSON.stringify(runs)}`];
}
