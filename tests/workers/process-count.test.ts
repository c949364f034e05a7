import { expect, test } from 'vitest';
import { countWorkers, statedProcesses } from '../../src/workers/process-count.ts';

test('the stated number of processes counts, else what work and machine allow', () => {
  expect(statedProcesses('3')).toBe(3);
  expect(statedProcesses('')).toBeUndefined();
  expect(countWorkers(1)).toBe(1);
  expect(countWorkers(1_000_000)).toBeLessThanOrEqual(navigator.hardwareConcurrency);
});

test.each(['0', '-1', '2.5', 'many', '1e3'])('«%s» is no number of processes', (value) => {
  expect(() => statedProcesses(value)).toThrow(/write a whole number from 1/u);
});
