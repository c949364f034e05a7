import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, ...options: string[]): Promise<Ended> {
  return new Promise((done) => {
    execFile(process.execPath, [program, ...options], (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Every file directly in these folders is a program; modules are in subfolders. */
const PROGRAMS = [...filesIn('scripts'), ...filesIn('tools'), 'tools/train-names/word-lists.ts'];
const BENCHES = ['archive-stages', 'search', 'known-item', 'weight', 'lighthouse'];

test.each([...PROGRAMS.map((path) => [path]), ...BENCHES.map((name) => ['tools/bench.ts', name])])(
  '%s %s says with --help what it does, takes and ends with',
  async (path, ...operands) => {
    const { code, stdout, stderr } = await run(path, ...operands, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Usage: (?:npm (?:run [a-z-]+|start) --|(?:npx )?node (?:scripts|tools)\/\S+\.ts)/u,
    );
    const [, summary] = stdout.split('\n\n');
    expect(summary).toMatch(/^\p{Lu}[^]+\.$/u);
    expect(stdout).toMatch(/^Examples:\n(?: {2}\S.*\n)+/mu);
    expect(stdout).toMatch(/^Exit codes:\n {2}0 {2}\S.*\n(?: {2}1 {2}\S.*\n)? {2}2 {2}\S/mu);
    // Every option says what it is for.
    for (const line of stdout.match(/^ {2}--.*$/gmu) ?? [])
      expect(line).toMatch(/^ {2}--\S+(?: <[A-Z/]+(?:\.{3})?>)? {2,}\S/u);
  },
);

test('nothing is said where nobody reads what is printed', async () => {
  const program = spawn(process.execPath, ['scripts/ingest.ts', '--help']);
  program.stdout.destroy();
  const [said] = await Promise.all([text(program.stderr), once(program, 'close')]);
  expect([program.exitCode, said]).toEqual([0, '']);
});

// One reader of options serves all programs.
test.each([['scripts/serve.ts'], ['scripts/ingest.ts'], ['tools/bench.ts', 'weight']])(
  '%s %s ends with 2 on an option it does not know, and says where the options are',
  async (path, ...operands) => {
    const { code, stdout, stderr } = await run(path, ...operands, '--no-such-option');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^kiosk: Unknown option '--no-such-option'\..* All options: \S.* --help\n$/u);
  },
);

test('what was probably meant is named, and so is a value that is missing or wrong', async () => {
  expect((await run('scripts/ingest.ts', '--jsno')).stderr).toContain("'--jsno'. Did you mean --json?");
  expect((await run('scripts/ingest.ts', '--raw')).stderr).toContain('argument missing. All options:');
  const swallowed = await run('scripts/ingest.ts', '--archive', '--json');
  expect(swallowed).toMatchObject({ code: 2, stdout: '' });
  expect(swallowed.stderr).toContain(
    "Option '--archive <DIR>' argument missing. A value that begins with a dash is written --archive=--json. All options:",
  );
  const wrong = await run('tools/make-corpus.ts', '--articles', 'many', '--out', 'x');
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('Write a whole number from 1.');
  expect((await run('scripts/serve.ts', 'dist')).code).toBe(2);
});

test('a program whose helping process is gone says so, and does not end in silence', async () => {
  const module = new URL('../../../scripts/command-line/run-program.ts', import.meta.url).href;
  const program = `
    import { runProgram } from ${JSON.stringify(module)};
    await runProgram({
      ...{ command: 'x', summary: 'Waits.', options: {}, examples: [''], exitCodes: { 0: 'never' } },
      run: () => new Promise(() => undefined),
    });`;
  const { code, stderr } = await run('--input-type=module', '--eval', program);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^kiosk: Another process .* nothing is lost\.\n$/u),
  ]);
});
