import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { shardCommands, workflow } from './shard-commands.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const FILES = globSync('docs/deploy/*.{yml,sh}');

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names only commands that Kiosk has, and files that exist', () => {
    const commands = Array.from(
      text.matchAll(/\bnpm run (?<name>[\w:-]+)/gu),
      ({ groups }) => groups?.['name'],
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const name of commands) {
      const program = /^node (?<path>\S+)$/u.exec(scripts[name ?? ''] ?? '')?.groups?.['path'] ?? '';
      expect([name, existsSync(program)]).toEqual([name, true]);
    }
    const paths = Array.from(text.matchAll(/docs\/deploy\/[\w.-]+\.(?:sh|yml)/gu), ([path]) => path);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});

test('the workflow is YAML that GitHub can read, and its build waits for all parts', () => {
  const { on, jobs } = parse(readFileSync('docs/deploy/github-actions.yml', 'utf8')) as ReturnType<
    typeof workflow
  >;
  expect(Object.keys(on)).toEqual(['push', 'workflow_dispatch']);
  expect(Object.keys(jobs)).toEqual(['read', 'build']);
  expect(jobs.build.needs).toBe('read');
  for (const { 'runs-on': machine, steps } of [jobs.read, jobs.build]) {
    expect(machine).toBe('ubuntu-latest');
    for (const step of steps) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1);
    expect(
      steps.flatMap(({ uses }) => uses ?? []).every((uses) => /^actions\/[\w-]+@v\d+$/u.test(uses)),
    ).toBe(true);
  }
  const [upload] = jobs.read.steps.filter(({ uses }) => uses?.includes('upload-artifact'));
  const [download] = jobs.build.steps.filter(({ uses }) => uses?.includes('download-artifact'));
  expect(upload?.with?.['name']).toBe('readings-${{ matrix.part }}');
  expect(download?.with).toMatchObject({ pattern: 'readings-*', 'merge-multiple': true });
});

test('every part is read once, in each of the ways', () => {
  const parts = shardCommands('OUT', []).flatMap(({ commands }) => [
    commands.map((command) => /(?:--shard |TASK_ID=)(?<part>\d+)/u.exec(command)?.groups?.['part']),
  ]);
  expect(parts).toEqual([
    ['1', '2', '3', '4'],
    ['1', '2', '3'],
  ]);
});

test('the array of Slurm has as many tasks as there are parts', () => {
  const text = readFileSync('docs/deploy/slurm-read.sh', 'utf8');
  expect(/#SBATCH --array=1-(?<tasks>\d+)/u.exec(text)?.groups?.['tasks']).toBe(
    /PARTS:-(?<parts>\d+)/u.exec(text)?.groups?.['parts'],
  );
});
