/** Tells how far a run is: a bar for each stage on a terminal, a line for each stage when piped. */
import process from 'node:process';
import progress, { MultiBar, Presets, type GenericFormatter, type SingleBar } from 'cli-progress';

/** Called with the number of things done, and of all things. */
export type OnProgress = (done: number, all: number) => void;

/** The stages of a run. Several may be at work at the same time. */
export interface Stages {
  /**
   * Runs a stage.
   *
   * @param name what is shown before the bar: `reading`
   */
  readonly run: <Result>(
    name: string,
    work: (onProgress: OnProgress) => Result | Promise<Result>,
  ) => Promise<Result>;
}

/** Stages of which nothing is shown. */
export const UNSEEN: Stages = { run: async (_name, work) => work(() => undefined) };

/** Where progress is shown. */
export interface ProgressOptions {
  /** `false` where only a bar is wanted, and nothing when piped. */
  readonly lines?: boolean;
  readonly stream?: NodeJS.WriteStream;
}

/** Begins to show the stages of a run. Nothing is left to close: bars are there only while stages are at work. */
export function openStages({ lines = true, stream = process.stderr }: ProgressOptions = {}): Stages {
  const bars = stream.isTTY ? openBars(stream) : undefined;
  return {
    run: async (name, work) => {
      const began = performance.now();
      let counted = 0;
      const bar = bars?.add(name);
      try {
        const result = await work((done, all) => {
          counted = done;
          bar?.update(done, all);
        });
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        const line = `${name}: ${counted === 0 ? '' : `${counted} in `}${seconds} s\n`;
        if (bar) bar.end(line);
        else if (lines) stream.write(line);
        return result;
      } catch (error) {
        bar?.end('');
        throw error;
      }
    },
  };
}

/** Runs one stage with a bar on a terminal, and silently when piped. */
export function withProgress<Result>(
  name: string,
  work: (onProgress: OnProgress) => Result | Promise<Result>,
): Promise<Result> {
  return openStages({ lines: false }).run(name, work);
}

interface Bar {
  readonly update: OnProgress;
  /** Takes the bar away. @param line is printed in its place */
  readonly end: (line: string) => void;
}

/** A stage is shown without a bar until it says how much there is to do. */
const format: GenericFormatter = (options, params, payload: { readonly rate?: number }) => {
  const { rate } = payload;
  const left = params.value > 0 ? ' · {eta_formatted} left' : '';
  const shown = rate === undefined ? '{name} …' : `{name} {bar} {value}/{total} · {rate}/s${left}`;
  return progress.Format.Formatter({ ...options, format: shown }, params, payload);
};

function openBars(stream: NodeJS.WriteStream): { readonly add: (name: string) => Bar } {
  let bars: MultiBar | undefined;
  const shown = new Set<SingleBar>();
  // The library's own handler takes the signal and lets the program run on.
  const onInterrupt = (): void => {
    bars?.stop();
    process.kill(process.pid, 'SIGINT');
  };
  const open = (): MultiBar => {
    process.once('SIGINT', onInterrupt);
    return new MultiBar(
      { stream, format, clearOnComplete: true, hideCursor: true, gracefulExit: false },
      Presets.shades_classic,
    );
  };
  return {
    add: (name) => {
      bars ??= open();
      const bar = bars.create(1, 0, { name });
      shown.add(bar);
      // Work that never waits would leave no moment for it.
      bars.update();
      const began = performance.now();
      return {
        update: (done, all) => {
          const rate = Math.round((done * 1000) / Math.max(1, performance.now() - began));
          bar.setTotal(all);
          bar.update(done, { name, rate });
        },
        end: (line) => {
          shown.delete(bar);
          if (shown.size > 0) {
            if (line !== '') bars?.log(line);
            bars?.remove(bar);
            return;
          }
          bars?.stop();
          bars = undefined;
          process.off('SIGINT', onInterrupt);
          stream.write(line);
        },
      };
    },
  };
}
