/** Keeps two runs from working on the same folder. */
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { KioskError, codeOf, reasonOf } from '../config/kiosk-error.ts';
import { realFolder } from './real-folder.ts';

/** Who works on a folder: what stands in its lock file. */
const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** When the process began, as the system counts it: process numbers are used again. `null` where the system does not say. */
  began: z.string().nullable(),
});

type Holder = z.infer<typeof holderSchema>;

/**
 * Runs something that nobody else may do to the same folders meanwhile. A lock whose process no longer runs counts for nothing.
 *
 * @param folders absolute paths; `FOLDER.lock` beside each says who works on it
 * @throws {KioskError} when another run is at work on one of them, or a lock cannot be read
 */
export async function withLocks<Result>(
  folders: readonly string[],
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const held: string[] = [];
  const release = (): void => {
    for (const path of held.splice(0)) rmSync(path, { force: true });
  };
  process.once('exit', release);
  try {
    for (const folder of new Set(folders)) held.push(takeLock(folder));
    return await run();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** Whether a run that is alive works on a folder. Nobody can tell of a lock that cannot be read. */
export function isLocked(folder: string): boolean {
  try {
    const holder = readHolder(lockOf(folder));
    return holder !== undefined && mayRun(holder);
  } catch {
    return true;
  }
}

function lockOf(folder: string): string {
  return `${realFolder(folder)}.lock`;
}

/** @returns the lock file, which is ours from now on */
function takeLock(folder: string): string {
  const path = lockOf(folder);
  mkdirSync(dirname(path), { recursive: true });
  const own: Holder = { pid: process.pid, host: hostname(), began: beginOf(process.pid) };
  const unique = `${path}.${crypto.randomUUID()}`;
  // The lock appears with its content, in one step.
  writeFileSync(unique, JSON.stringify(own));
  try {
    for (;;) {
      if (link(unique, path)) return path;
      const holder = readHolder(path);
      if (holder && mayRun(holder)) throw new KioskError(isTaken(folder, path, holder));
      removeStale(path, unique);
    }
  } finally {
    rmSync(unique, { force: true });
  }
}

function isTaken(folder: string, path: string, { pid, host }: Holder): string {
  return (
    `Another run is at work on "${folder}" (process ${pid} on ${host}). Wait until it ends. ` +
    `If there is no such run, remove "${path}".`
  );
}

/** @returns whether the link was made; `false`: there is one already */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) === 'EPERM' || codeOf(error) === 'ENOTSUP') return copyAnew(from, to);
    throw error;
  }
}

/** The same on a disk without links. */
function copyAnew(from: string, to: string): boolean {
  try {
    writeFileSync(to, readFileSync(from), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a stale lock. One run at a time does so, behind a lock of its own, because another run may take the lock between a look at it and its removal.
 *
 * @param unique a file with our own content
 */
function removeStale(path: string, unique: string): void {
  const guard = `${path}.stale`;
  if (!link(unique, guard)) {
    // Its run is at work, or was killed at it.
    if (isStale(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** Whether there is a lock whose run is gone, or one that nobody can have written whole. */
function isStale(path: string): boolean {
  const content = readLock(path);
  if (content === undefined) return false;
  const holder = toHolder(content);
  return holder === undefined || !mayRun(holder);
}

function readHolder(path: string): Holder | undefined {
  return toHolder(readLock(path) ?? '');
}

/**
 * @returns `undefined` where there is no lock
 * @throws {KioskError} when there is one that cannot be read, because waiting for its end would take for ever
 */
function readLock(path: string): string | undefined {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (state === undefined) return undefined;
  try {
    if (!state.isFile()) throw new Error('it is no file');
    return readFileSync(path, 'utf8');
  } catch (error) {
    // Its run may have ended since.
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new KioskError(
      `The lock "${path}" cannot be read (${reasonOf(error)}), so nobody can tell whether another run is at work. If there is none, remove it.`,
      { cause: error },
    );
  }
}

function toHolder(content: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** Whether the process may still run. Of another machine nobody can tell. */
function mayRun({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return began === null || began === beginOf(pid);
}

/** When a process began, in ticks since the machine started (Linux, proc(5), field 22 of `stat`). */
function beginOf(pid: number): string | null {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return afterName.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
