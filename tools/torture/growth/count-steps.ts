/** Counts what a computation does, the same on every machine, where a clock would measure the machine. */
import { Session } from 'node:inspector/promises';

/** Counts steps of code until it is closed. */
export interface StepCounter {
  /** How often blocks of JavaScript ran: each call, loop body and branch. What the engine does inside of a pattern or a built-in is not seen. */
  readonly count: (work: () => void) => Promise<number>;
  readonly close: () => void;
}

/** Begins to count. Nothing else of this process may use the coverage of V8 at the same time. */
export async function openStepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const takeSteps = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, range) => sum + range.count, 0);
  };
  return {
    count: async (work) => {
      await takeSteps();
      work();
      return takeSteps();
    },
    close: () => {
      session.disconnect();
    },
  };
}
