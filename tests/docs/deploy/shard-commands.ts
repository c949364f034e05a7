import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'runs-on': string;
  readonly needs?: string;
  readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
  readonly steps: readonly Step[];
}

/** The workflow of docs/deploy. */
export function workflow(): {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: { readonly read: Job; readonly build: Job };
} {
  return parse(readFileSync('docs/deploy/github-actions.yml', 'utf8')) as ReturnType<typeof workflow>;
}

const SLURM_PARTS = 3;

/** The commands with which a way of docs/deploy reads all parts, and the folder they write into. */
export interface WayOfReading {
  readonly way: string;
  readonly readings: string;
  readonly commands: readonly string[];
}

/**
 * The commands of the workflow and of the array of Slurm, as GitHub and Slurm would run them.
 *
 * @param out folder for the readings, instead of that in the files
 * @param options further ones of `npm run read`
 */
export function shardCommands(out: string, options: readonly string[]): WayOfReading[] {
  const { steps, strategy } = workflow().jobs.read;
  const parts = strategy?.matrix.part ?? [];
  const [run = ''] = steps.flatMap(({ run: command }) => (command?.includes('--shard') ? [command] : []));
  const actions = parts.map((part) =>
    [run, ...options]
      .join(' ')
      .replaceAll('${{ matrix.part }}', String(part))
      .replaceAll('${{ strategy.job-total }}', String(parts.length))
      .replace('--out readings', `--out ${out}/actions`),
  );
  const tasks = Array.from({ length: SLURM_PARTS }, (_, index) =>
    [
      ...[`SLURM_ARRAY_TASK_ID=${index + 1}`, `PARTS=${SLURM_PARTS}`, `READINGS=${out}/slurm`],
      ...['sh docs/deploy/slurm-read.sh', ...options],
    ].join(' '),
  );
  return [
    { way: 'GitHub Actions', readings: `${out}/actions`, commands: actions },
    { way: 'Slurm', readings: `${out}/slurm`, commands: tasks },
  ];
}
