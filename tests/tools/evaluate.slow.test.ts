import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('without data the program measures its own gold and leaves other figures as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-evaluate-'));
  const page = join(folder, 'ACCURACY.md');
  const sections = ['own gold', 'development data', 'speed'];
  writeFileSync(
    page,
    sections.map((name) => `<!-- figures: ${name} -->\nkept\n<!-- end of figures: ${name} -->\n`).join('\n'),
  );
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/evaluate.ts', '--accuracy', page]);
  const written = readFileSync(page, 'utf8');
  rmSync(folder, { recursive: true, force: true });
  expect(stdout).toContain('## Own gold');
  expect(stdout).not.toContain('## Development data');
  expect(written).toContain('<!-- figures: development data -->\nkept\n');
  expect(written).toMatch(/\| sq +\| boundaries, F1 +\|/);
  expect(written).toMatch(/resident memory of one worker +\| \d+ MB/);
});
