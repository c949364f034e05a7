/**
 * Reads files side by side in several processes, each of which loads the models. A file that ends a process is set
 * aside; the others are still read.
 */
import process from 'node:process';
import { reasonOf } from '../../src/config/kiosk-error.ts';
import { articleId } from '../../src/ingest/file/article-id.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import type { Guidance } from '../../src/ingest/guidance.ts';
import { openPool } from '../../src/workers/pool.ts';
import { countWorkers } from '../../src/workers/process-count.ts';
import type { PackedReading } from './packed-reading.ts';

/** With fewer files than this a second process is not worth loading its models. */
const MIN_FILES_PER_PROCESS = 150;

/** The most memory that a reading process uses. */
const PROCESS_BYTES = 700 * 2 ** 20;

/** The part of the free memory that all of them may take together. */
const MAX_MEMORY_SHARE = 0.7;

/** If more processes than this die while they read, something else is wrong. */
const MAX_ENDED_PROCESSES = 20;

/** The data that reading needs besides the files. */
export interface ReaderData {
  readonly guidance: Guidance;
  /** Digest of the code that reads files. */
  readonly version: string;
}

/** Files for one process to read. */
export interface ReadingTask extends ReaderData {
  readonly batch: readonly RawFile[];
}

/** The reading of one file, or why there is none. */
export type ReadingAnswer = PackedReading | { readonly error: string };

/** Takes what was read, in any order. */
export interface ReadingSink {
  readonly take: (packed: PackedReading) => void;
  readonly fail: (raw: RawFile, error: string) => void;
}

/** The number of processes: what is stated, else what cores, memory and work allow. `0` or `1`: this process reads alone. */
export function countProcesses(files: number): number {
  const fitting = Math.floor((process.availableMemory() * MAX_MEMORY_SHARE) / PROCESS_BYTES);
  return countWorkers(Math.min(fitting, Math.floor(files / MIN_FILES_PER_PROCESS)));
}

/**
 * Reads all batches in several processes. When a process ends over a batch, its files are read one by one, so that only the one
 * that ended it is lost.
 *
 * @param program for tests
 */
export async function readInProcesses(
  batches: Iterator<readonly RawFile[], undefined>,
  { processes, guidance, version }: ReaderData & { readonly processes: number },
  sink: ReadingSink,
  program = new URL('./reader-process.ts', import.meta.url),
): Promise<void> {
  const pool = openPool<ReadingTask, readonly ReadingAnswer[]>({ program, processes });
  const oneByOne: (readonly RawFile[])[] = [];
  let ended = 0;
  const next = (): readonly RawFile[] | undefined => oneByOne.shift() ?? batches.next().value;
  const work = async (): Promise<void> => {
    for (let batch = next(); batch; batch = next()) {
      try {
        const answers = await pool.run({ batch, guidance: guidanceFor(batch, guidance), version });
        for (const [index, raw] of batch.entries()) deliver(raw, answers[index], sink);
      } catch (error) {
        ended += 1;
        if (ended > MAX_ENDED_PROCESSES) throw error;
        if (batch.length > 1) oneByOne.push(...batch.map((raw) => [raw]));
        else for (const raw of batch) sink.fail(raw, reasonOf(error));
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: processes }, work));
  } finally {
    await pool.close();
  }
}

/** The part of the guidance that these files need, because the corrections of a whole archive are long. */
function guidanceFor(batch: readonly RawFile[], { asOf = null, articles = {} }: Guidance): Guidance {
  const ids = new Set(batch.map(({ path }) => articleId(path)));
  return { asOf, articles: Object.fromEntries(Object.entries(articles).filter(([id]) => ids.has(id))) };
}

/** Hands an answer on. */
export function deliver(raw: RawFile, answer: ReadingAnswer | undefined, { take, fail }: ReadingSink): void {
  if (answer && 'key' in answer) take(answer);
  else fail(raw, answer?.error ?? 'no answer');
}
