import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainSystemError } from '../../../scripts/command-line/system-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-errors-'));
writeFileSync(join(folder, 'file'), '');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function explain(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return explainSystemError(error);
  }
  return 'nothing was refused';
}

test('a folder in the place of a file, and a file in that of a folder, are explained', () => {
  expect(explain(() => readFileSync(folder))).toContain('There is a folder in the place of');
  expect(
    explain(() => {
      rmSync(folder);
    }),
  ).toContain('There is a folder in the place of');
  expect(explain(() => readFileSync(join(folder, 'file', 'inner')))).toMatch(
    /There is a file in the place of a folder: ".*inner"/u,
  );
});
