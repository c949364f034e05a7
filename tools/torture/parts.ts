/** The parts of `npm run torture`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { killRuns } from './kills.ts';
import { sufferLarge } from './large-files.ts';
import { buildUnlike } from './same-bytes.ts';
import { canMount, runLimited } from './small-disk.ts';
import { placesIn, removePlaces, run, writeEdition } from './two-editions.ts';

/** What all parts are given. */
export interface Settings {
  /** An empty folder. */
  readonly folder: string;
  readonly times: number;
  readonly files: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** One way to ill-treat a run. */
export interface TorturePart {
  readonly summary: string;
  /** @returns what was wrong */
  readonly suffer: (settings: Settings) => Promise<readonly string[]>;
}

/** What loads the tables of all languages is loaded by the part that needs it. */
export const PARTS = {
  kills: { summary: 'runs are killed at random moments', suffer: killBoth },
  disks: { summary: 'the disk is full, or can only be read', suffer: fillDisks },
  together: { summary: 'six runs begin at once', suffer: runTogether },
  unlike: { summary: 'builds under unlike circumstances', suffer: compareBuilds },
  hostile: {
    summary: 'hostile files among honest ones',
    suffer: async (settings) => (await import('./hostile/hostile-run.ts')).sufferHostile(settings),
  },
  large: {
    summary: 'a file of 60 MB, a line of 30 MB, a million lines',
    suffer: ({ folder, log }) => sufferLarge(folder, log),
  },
  growth: { summary: 'steps for twice the text, of hostile patterns', suffer: compareSteps },
  texts: { summary: 'archives of any bytes', suffer: tryTexts },
} satisfies Readonly<Record<string, TorturePart>>;

export type PartName = keyof typeof PARTS;

const PROGRAMS = ['ingest', 'build'] as const;

async function killBoth({ folder: root, times, seed, log }: Settings): Promise<string[]> {
  const faults: string[] = [];
  for (const program of PROGRAMS) {
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const folder = join(root, `${program}-${signal}`);
      mkdirSync(folder);
      const number = signal === 'SIGKILL' ? times : Math.ceil(times / 10);
      log(`${program}, ${number} times ${signal}`);
      const found = await killRuns({ program, folder, times: number, seed, signal, log });
      faults.push(...found.broken.map((fault) => `${program}, ${signal}: ${fault}`));
    }
  }
  return faults;
}

async function fillDisks({ folder: root, log }: Settings): Promise<string[]> {
  if (!canMount(join(root, 'mount'))) {
    log('Full and read-only disks are left out: this user may not mount one.');
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
      log(`${program} on a disk limited to ${limit} (KB): ${code}, ${message.trim().split('\n')[0] ?? ''}`);
      if (code !== 2 || !isUntouched || !goesOn || /^ {4}at /mu.test(message))
        faults.push(
          `${program}, ${limit}: ended with ${code}, ${isUntouched ? '' : 'not '}untouched, ${goesOn ? 'goes' : 'does not go'} on: ${message}`,
        );
    }
  }
  return faults;
}

async function compareBuilds({ folder, log }: Settings): Promise<string[]> {
  const { first, second, differing, compared } = await buildUnlike(folder, 400);
  log(`${compared} files of two builds under unlike circumstances: ${differing.length} differ.`);
  for (const places of [first, second]) removePlaces(places);
  return differing.map((path) => `"${path}" differs under other circumstances`);
}

async function runTogether({ folder, log }: Settings): Promise<string[]> {
  const places = placesIn(folder);
  writeEdition(places, 'A');
  const runs = await Promise.all(Array.from({ length: 6 }, () => run('ingest', places)));
  const done = runs.filter(({ code }) => code === 0).length;
  const refused = runs.filter(
    ({ code, message }) => code === 2 && message.includes('Another run is at work'),
  ).length;
  log(`Six runs at once: ${done} ended well, ${refused} said that another is at work.`);
  removePlaces(places);
  return done >= 1 && done + refused === runs.length ? [] : [`six runs at once: ${JSON.stringify(runs)}`];
}

/** The length of a text of a pattern, in UTF-16 units, and how many times its steps twice the text may take. */
const GROWTH_LENGTH = 8000;
const MAX_GROWTH = 2.3;

async function compareSteps({ log }: Settings): Promise<string[]> {
  const { measureGrowth } = await import('./growth/growth-of-patterns.ts');
  const growths = await measureGrowth(GROWTH_LENGTH);
  for (const { pattern, steps, ratio } of growths)
    log(`${pattern}: ${steps} steps, ${ratio.toFixed(2)} times as many for twice the text`);
  return growths
    .filter(({ ratio }) => ratio > MAX_GROWTH)
    .map(({ pattern, ratio }) => `${pattern}: twice the text takes ${ratio.toFixed(2)} times the steps`);
}

/** How many archives are made for each run that is killed. */
const ARCHIVES_PER_TIME = 20;

async function tryTexts({ seed, times, log }: Settings): Promise<readonly string[]> {
  const archives = times * ARCHIVES_PER_TIME;
  log(`${archives} archives`);
  const { tryArchives } = await import('./texts/try-archives.ts');
  return tryArchives(archives, seed);
}
