import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';

/** Called with the number of things done, and of all things. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Runs something with a progress bar on a terminal, and without one when piped.
 *
 * @param doing what is shown before the bar: `reading`
 */
export async function withProgress<Result>(
  doing: string,
  run: (onProgress: OnProgress | undefined) => Promise<Result>,
): Promise<Result> {
  const format = `${doing} {bar} {value}/{total} · {eta_formatted} left`;
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  let started = false;
  const onProgress: OnProgress = (done, all) => {
    if (!started) bar.start(all, 0);
    started = true;
    bar.update(done);
  };
  try {
    return await run(process.stderr.isTTY ? onProgress : undefined);
  } finally {
    bar.stop();
  }
}
