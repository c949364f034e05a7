/** Measures the memory and the processor time of a program and of all processes that it starts. */
import { readdirSync, readFileSync } from 'node:fs';

/** How often the processes are looked at, in milliseconds. */
const INTERVAL_MS = 50;
/** Bytes of a page of memory, and ticks of a second, in `/proc`. */
const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;

/** What processes used. Where the system has no `/proc`, all of it is 0. */
export interface ProcessUse {
  /** The most bytes that all processes held at one time; pages that they share are counted once for each. */
  readonly peakBytes: number;
  /** Processor time of all processes, in seconds. */
  readonly seconds: number;
}

export interface WatchedGroup {
  /** What was used since the last lap, or since the beginning. */
  readonly lap: () => ProcessUse;
  /** Ends the watch. @returns what was used from its beginning on */
  readonly end: () => ProcessUse;
}

/** @param group the number of a process group: of its first process, if that was started `detached` */
export function watchGroup(group: number): WatchedGroup {
  const ticks = new Map<string, number>();
  let [peak, peakOfLap, before] = [0, 0, 0];
  const look = (): void => {
    const running = processesOf(group);
    const bytes = running.reduce((sum, process) => sum + process.bytes, 0);
    peak = Math.max(peak, bytes);
    peakOfLap = Math.max(peakOfLap, bytes);
    for (const { id, ticks: spent } of running) ticks.set(id, spent);
  };
  const secondsSoFar = (): number =>
    [...ticks.values()].reduce((sum, spent) => sum + spent, 0) / TICKS_PER_SECOND;
  const timer = setInterval(look, INTERVAL_MS);
  return {
    lap: () => {
      look();
      const use = { peakBytes: peakOfLap, seconds: secondsSoFar() - before };
      before = secondsSoFar();
      peakOfLap = 0;
      return use;
    },
    end: () => {
      clearInterval(timer);
      return { peakBytes: peak, seconds: secondsSoFar() };
    },
  };
}

interface Running {
  readonly id: string;
  readonly bytes: number;
  readonly ticks: number;
}

/** The processes of a group. */
function processesOf(group: number): Running[] {
  return numberedFolders('/proc').flatMap((id) => {
    try {
      // After the name in parentheses, which may hold anything, from the third field on (`man proc_pid_stat`).
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ')
        .map(Number);
      if (fields[2] !== group) return [];
      return [{ id, bytes: (fields[21] ?? 0) * PAGE_BYTES, ticks: (fields[11] ?? 0) + (fields[12] ?? 0) }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}

function numberedFolders(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}
