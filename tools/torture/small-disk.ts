/** Runs on a file system that is really full, or that can only be read. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  placesIn,
  removePlaces,
  run,
  stateOf,
  writeEdition,
  type Places,
  type Tortured,
} from './two-editions.ts';

/** What a run said on such a disk, and whether everything was as before. */
export interface Refused {
  readonly code: number | null;
  readonly message: string;
  /** The archive, or the site where one is built: the archive comes before it and may be new. */
  readonly isUntouched: boolean;
  /** With room again, or writable again: whether the next run left the new edition. */
  readonly goesOn: boolean;
}

/** Whether this user may mount a file system: it takes root, and a system that allows it. */
export function canMount(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const isMounted = mount(folder, SIZE);
  if (isMounted) unmount(folder);
  return isMounted;
}

/** What a disk is limited to: the kilobytes that are left on it, or reading. */
export type Limit = number | 'reading';

/** Puts the archive and the site on a disk of their own, and runs once while the disk is limited and once when it no longer is. */
export async function runLimited(program: Tortured, folder: string, limit: Limit): Promise<Refused> {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  if (!mount(disk, SIZE)) throw new Error(`"${disk}" cannot be mounted.`);
  const places: Places = { ...placesIn(disk), raw: join(folder, 'raw') };
  const filler = join(disk, 'filler');
  try {
    writeEdition(places, 'A');
    await run(program, places);
    const before = lastState(program, places);
    writeEdition(places, 'B');
    if (limit === 'reading') mount(disk, 'remount,ro');
    else fill(disk, filler, limit * 1024);
    const { code, message } = await run(program, places);
    if (limit === 'reading') mount(disk, 'remount,rw');
    else rmSync(filler);
    const isUntouched = lastState(program, places) === before;
    const next = await run(program, places);
    return { code, message, isUntouched, goesOn: next.code === 0 && lastState(program, places) !== before };
  } finally {
    removePlaces(places);
    unmount(disk);
  }
}

function lastState(program: Tortured, places: Places): string {
  return stateOf(program, places).split(' ').at(-1) ?? '';
}

const SIZE = 'size=200m';

/** Fills a disk up to some bytes. */
function fill(disk: string, filler: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(bavail * bsize - left));
}

function mount(folder: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'kiosk', folder]).status === 0;
}

function unmount(folder: string): void {
  spawnSync('umount', [folder]);
}
