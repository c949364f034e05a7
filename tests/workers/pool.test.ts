import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPool, type Pool } from '../../src/workers/pool.ts';

let folder = '';
let pool: Pool<null, number> | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-pool-'));
});
afterEach(async () => {
  await pool?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a pool of one process whose tasks answer with its id; while the file `broken` is there, a process ends as it starts. */
function open(): Pool<null, number> {
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { existsSync, rmSync } from 'node:fs';
     const broken = ${JSON.stringify(broken())};
     if (existsSync(broken)) { rmSync(broken); process.exit(1); }
     export default () => process.pid;`,
  );
  pool = openPool<null, number>({ program: pathToFileURL(program), processes: 1 });
  return pool;
}

function broken(): string {
  return join(folder, 'broken');
}

test('a process that is ended while it has nothing to do is replaced', async () => {
  const { run } = open();
  const first = await run(null);
  process.kill(first, 'SIGKILL');
  await expect.poll(() => isAlive(first)).toBe(false);
  expect(await run(null)).not.toBe(first);
});

test('a task that waits for a process which ends as it starts is given to the next one', async () => {
  const { run } = open();
  const first = await run(null);
  writeFileSync(broken(), '');
  process.kill(first, 'SIGKILL');
  await expect.poll(() => isAlive(first)).toBe(false);
  expect(await run(null)).not.toBe(first);
  expect(existsSync(broken())).toBe(false);
});

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
