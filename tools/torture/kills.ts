/** Kills runs at random moments. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { settleFolder } from '../../src/disk/replace-folder.ts';
import { seededNumbers } from '../random/seeded-numbers.ts';
import {
  EDITIONS,
  forgetPublished,
  placesIn,
  removePlaces,
  run,
  start,
  stateOf,
  writeEdition,
  type Edition,
  type Places,
  type Tortured,
} from './two-editions.ts';

export interface Kills {
  readonly program: Tortured;
  /** An empty folder. */
  readonly folder: string;
  readonly times: number;
  readonly seed: number;
  readonly signal?: 'SIGKILL' | 'SIGINT' | 'SIGTERM';
  readonly log?: (line: string) => void;
}

export interface Survived {
  /** How many runs were killed, and how many had ended before. */
  readonly killed: number;
  readonly ended: number;
  /** What the killed runs left. */
  readonly old: number;
  readonly new: number;
  /** What was neither, or could not go on. */
  readonly broken: readonly string[];
}

/**
 * Lets runs of two editions by turns begin on the same folders, kills each with its whole process group at a random moment, and looks at
 * what is left. After every tenth, a run goes to its end, which must succeed with the files of an undisturbed one.
 */
export async function killRuns({
  program,
  folder,
  times,
  seed,
  signal = 'SIGKILL',
  log = () => undefined,
}: Kills): Promise<Survived> {
  const places = placesIn(folder);
  const { states, duration } = await undisturbed(program, places);
  const random = seededNumbers(seed);
  const found = { killed: 0, ended: 0, old: 0, new: 0 };
  const broken: string[] = [];
  let [last, next]: [Edition, Edition] = ['B', 'A'];
  for (let time = 1; time <= times; time += 1) {
    writeEdition(places, next);
    const moment = Math.round(random() * duration * 1.1);
    found[(await killAt(moment, signal, start(program, places, { quiet: true }))) ? 'killed' : 'ended'] += 1;
    // As whoever starts next does.
    for (const path of [places.archive, places.out]) settleFolder(path);
    const state = stateOf(program, places);
    const halves = program === 'build' ? mixtures(states) : [];
    if (state === states[next]) found.new += 1;
    else if (state === states[last] || halves.includes(state)) found.old += 1;
    else broken.push(`${time}: after ${moment} ms neither the old nor the new is left`);
    if (time % 10 === 0 || time === times) {
      forgetPublished(places);
      const { code, message } = await run(program, places);
      if (code !== 0 || stateOf(program, places) !== states[next])
        broken.push(`${time}: the next run ended with ${code}: ${message}`);
      const rest = readdirSync(folder).filter((name) => /\.(?:next|lock|kiosk-last)/u.test(name));
      if (rest.length > 0) broken.push(`${time}: ${rest.join(', ')} is left`);
      log(
        `${time} of ${times}: ${found.killed} killed, ${found.old} left the old, ${found.new} the new, ${broken.length} broken`,
      );
      [last, next] = [next, last];
    }
  }
  removePlaces(places);
  return { ...found, broken };
}

/** The states that undisturbed runs leave, and the milliseconds that the second takes, which finds a cache. */
async function undisturbed(
  program: Tortured,
  places: Places,
): Promise<{ readonly states: Readonly<Record<Edition, string>>; readonly duration: number }> {
  const states = { A: '', B: '' };
  let duration = 0;
  for (const edition of EDITIONS) {
    writeEdition(places, edition);
    const begin = performance.now();
    const { code, message } = await run(program, places);
    duration = performance.now() - begin;
    if (code !== 0) throw new Error(`An undisturbed run ended with ${code}: ${message}`);
    states[edition] = stateOf(program, places);
  }
  return { states, duration };
}

/** The archive is replaced before the site, so a site may be one edition behind. */
function mixtures(states: Readonly<Record<Edition, string>>): string[] {
  const [a, b] = [states.A.split(' '), states.B.split(' ')];
  return [`${a[0]} ${b[1]}`, `${b[0]} ${a[1]}`];
}

/** @returns whether the process was still running */
async function killAt(
  moment: number,
  signal: NodeJS.Signals,
  child: ReturnType<typeof start>,
): Promise<boolean> {
  const ended = once(child, 'exit').then(() => true);
  const isOver = await Promise.race([ended, pause(moment, false)]);
  // The whole group, so that nothing works on behind it.
  if (!isOver && child.pid !== undefined) process.kill(-child.pid, signal);
  await ended;
  return !isOver;
}
