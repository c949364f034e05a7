import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { killRuns } from '../../tools/torture/kills.ts';
import { canMount, runLimited } from '../../tools/torture/small-disk.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-torture-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a short torture (npm run torture is the long one)', () => {
  test.each([
    ['ingest', 3],
    ['build', 1],
  ] as const)('%s, killed %i times, leaves the old or the new', async (program, times) => {
    const { broken, killed, old, new: renewed } = await killRuns({ program, folder, times, seed: 1 });
    expect(broken).toEqual([]);
    expect(old + renewed).toBe(times);
    expect(killed).toBeGreaterThan(0);
  });

  // The system decides who may mount a disk.
  test.runIf(canMount(join(tmpdir(), 'kiosk-may-mount')))(
    'a full disk is explained, changes nothing, and with room again the next run goes on',
    async () => {
      const { code, message, isUntouched, goesOn } = await runLimited('ingest', folder, 60);
      expect(message).toMatch(/^kiosk: The disk is full: .* Free some room\. Then run it again/u);
      expect(message).not.toMatch(/^\s+at /mu);
      expect([code, isUntouched, goesOn]).toEqual([2, true, true]);
    },
  );
});
