/** Runs a program and measures the memory and the processor time of all its processes. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { start, type Places, type Tortured } from './two-editions.ts';

/** How often the processes are looked at, in milliseconds. */
const INTERVAL_MS = 50;
/** Bytes of a page of memory, and ticks of a second, in `/proc`. */
const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;

/** A run that ended. Where the system has no `/proc`, memory and processor time are 0. */
export interface MeasuredRun {
  readonly code: number | null;
  readonly message: string;
  /** The most bytes that all its processes held at one time; pages that they share are counted once for each. */
  readonly peakBytes: number;
  /** Processor time of all its processes, in seconds. */
  readonly seconds: number;
}

/** @param environment variables beside those of this process */
export async function runMeasured(
  program: Tortured,
  places: Places,
  environment: Readonly<Record<string, string>> = {},
): Promise<MeasuredRun> {
  const child = start(program, places, { environment });
  const group = child.pid ?? 0;
  const ticks = new Map<string, number>();
  let [message, peakBytes] = ['', 0];
  const timer = setInterval(() => {
    const running = processesOf(group);
    peakBytes = Math.max(
      peakBytes,
      running.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const { id, ticks: spent } of running) ticks.set(id, spent);
  }, INTERVAL_MS);
  child.stderr?.on('data', (chunk: Buffer) => (message += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(timer);
  const seconds = [...ticks.values()].reduce((sum, spent) => sum + spent, 0) / TICKS_PER_SECOND;
  return { code, message, peakBytes, seconds };
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
