/** Runs tasks side by side, each in a process with separate modules and memory. When a process dies, only its task is lost. */
import process from 'node:process';
import Tinypool from 'tinypool';
import { KioskError } from '../config/kiosk-error.ts';

/** If more processes than this end without a task, as they do when they lack memory at the start, something else is wrong. */
const MAX_IDLE_ENDS = 20;

/** Processes that wait for tasks. */
export interface Pool<Task, Answer> {
  /** Rejects when the task fails, and when its process ends first. Another process then takes the place of that one. */
  readonly run: (task: Task) => Promise<Answer>;
  /** Ends all processes. */
  readonly close: () => Promise<void>;
}

/** The program of a pool. */
export interface PoolOptions {
  /** A module whose default export takes a task and returns its answer, or a promise of it. */
  readonly program: URL;
  readonly processes: number;
  /** Variables besides those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a pool. Tasks and answers are copied (`structuredClone`). */
export function openPool<Task, Answer>({ program, processes, environment }: PoolOptions): Pool<Task, Answer> {
  const pool = new Tinypool({
    filename: program.href,
    ...{ minThreads: processes, maxThreads: processes },
    // With threads tinypool waits for ever for one that calls `process.exit`: it only listens to their errors.
    ...{ runtime: 'child_process', serialization: 'advanced' },
    env: { ...process.env, ...environment } as Record<string, string>,
  });
  let idleEnds = 0;
  // A process that ends without a task fails no task, and tinypool starts no other for the tasks that wait. They are handed in again.
  pool.on('error', () => {
    idleEnds += 1;
    pool.cancelPendingTasks();
  });
  const run = async (task: Task): Promise<Answer> => {
    try {
      return (await pool.run(task)) as Answer;
    } catch (failure) {
      if (!isCancelled(failure)) throw toError(failure);
      if (idleEnds <= MAX_IDLE_ENDS) return run(task);
      throw new KioskError(
        'Processes of Kiosk are ended again and again, as happens when memory runs out. Close other programs, then start it again.',
        { cause: failure },
      );
    }
  };
  return {
    run,
    close: () => pool.destroy(),
  };
}

function isCancelled(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'CancelError';
}

/** Errors of a task arrive as plain objects. */
function toError(failure: unknown): Error {
  const { name, message } = failure as Partial<Error>;
  if (message === undefined) return new Error(String(failure), { cause: failure });
  if (message === 'Worker exited unexpectedly')
    return new Error('A thread ended before it had answered.', { cause: failure });
  return name === 'KioskError'
    ? new KioskError(message, { cause: failure })
    : new Error(message, { cause: failure });
}
