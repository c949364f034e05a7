/** Files read side by side, each thread with models of its own; a file that stops one is set aside and the others go on. */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Guidance } from '../../src/ingest/index.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { askThread } from '../ask-thread.ts';
import { packReading, type PackedReading } from './file-reading.ts';

/** Fewer files than this are read before a second thread has its models. */
const WORTH_A_THREAD = 150;

/** What a thread may come to hold, and how much of the free memory all may take together. */
const THREAD_BYTES = 700 * 2 ** 20;
const SHARE = 0.7;

/** So many threads may end over a file; then something else is wrong. */
const MOST_ENDED = 20;

/** What a thread is told at its start. */
export interface ReaderData {
  readonly guidance: Guidance;
  readonly version: string;
}

/** What a thread answers for a file: its reading, or why there is none. */
export type Answer = PackedReading | { readonly error: string };

/** Gets what was read, in any order. */
export interface Taker {
  readonly take: (packed: PackedReading) => void;
  readonly fail: (raw: RawFile, error: string) => void;
}

/** As many threads as there are cores, memory and work for. */
export function countThreads(files: number): number {
  const fitting = Math.floor((process.availableMemory() * SHARE) / THREAD_BYTES);
  return Math.min(availableParallelism(), fitting, Math.floor(files / WORTH_A_THREAD));
}

/** Reads all batches in this thread. */
export function readHere(batches: Iterable<readonly RawFile[]>, data: ReaderData, taker: Taker): void {
  for (const batch of batches) {
    for (const raw of batch) hand(raw, readOne(raw, data), taker);
  }
}

/** A file read, whatever happens on the way: an exception is our own mistake and stops no other file. */
export function readOne(raw: RawFile, { guidance, version }: ReaderData): Answer {
  try {
    return packReading(raw, guidance, version);
  } catch (error) {
    return { error: toText(error) };
  }
}

/** Reads all batches in so many threads. */
export async function readInThreads(
  batches: Iterator<readonly RawFile[], undefined>,
  { threads, ...data }: ReaderData & { readonly threads: number },
  taker: Taker,
  program = new URL('./reader-thread.ts', import.meta.url),
): Promise<void> {
  /** Files of a batch over which a thread ended, to be read one by one. */
  const again: (readonly RawFile[])[] = [];
  let ended = 0;
  const next = (): readonly RawFile[] | undefined => again.shift() ?? batches.next().value;
  const work = async (): Promise<void> => {
    const start = (): Worker => new Worker(program, { workerData: data });
    let thread = start();
    try {
      for (let batch = next(); batch; batch = next()) {
        try {
          const answers = await askThread<readonly Answer[]>(thread, batch);
          for (const [index, raw] of batch.entries()) hand(raw, answers[index], taker);
        } catch (error) {
          ended += 1;
          if (ended > MOST_ENDED) throw error;
          await thread.terminate();
          thread = start();
          if (batch.length > 1) again.push(...batch.map((raw) => [raw]));
          else for (const raw of batch) taker.fail(raw, toText(error));
        }
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}

function hand(raw: RawFile, answer: Answer | undefined, { take, fail }: Taker): void {
  if (answer && 'key' in answer) take(answer);
  else fail(raw, answer?.error ?? 'no answer');
}

function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
