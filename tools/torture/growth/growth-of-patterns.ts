import { composeArchive, readArticle } from '../../../src/ingest/index.ts';
import { PATTERNS } from '../hostile/patterns.ts';
import { openStepCounter } from './count-steps.ts';

/** What reading a text costs, and what twice the text costs. */
export interface Growth {
  /** The name of what is repeated. */
  readonly pattern: string;
  readonly steps: number;
  /** Steps for twice the text, divided by the steps for the text; the steps for a short text are taken from both. */
  readonly ratio: number;
}

/** Words in front of what is repeated, without which some texts would be set aside at once. */
const WORDS = 'Rådet har i dag besluttet at bygge en ny bro over åen, siger borgmesteren til avisen.\n\n';

/** Fewer steps are not compared: the text was set aside, or nothing is read of it. */
const MIN_STEPS = 2000;

/**
 * Reads texts of hostile patterns, from bytes to records.
 *
 * @param length of the shorter text, in UTF-16 units
 * @param names of patterns; by default all
 */
export async function measureGrowth(length: number, names = Object.keys(PATTERNS)): Promise<Growth[]> {
  const counter = await openStepCounter();
  const growths: Growth[] = [];
  try {
    for (const [pattern, unit] of Object.entries(PATTERNS)) {
      if (!names.includes(pattern)) continue;
      const read = (size: number) => () => {
        readWhole(WORDS + unit.repeat(Math.ceil(size / unit.length)));
      };
      // Once without counting, so that nothing is built for the first time.
      for (const size of [unit.length, length]) read(size)();
      const none = await counter.count(read(unit.length));
      const steps = (await counter.count(read(length))) - none;
      const twice = (await counter.count(read(2 * length))) - none;
      growths.push({ pattern, steps, ratio: Math.max(twice, MIN_STEPS) / Math.max(steps, MIN_STEPS) });
    }
  } finally {
    counter.close();
  }
  return growths;
}

function readWhole(text: string): void {
  const { draft } = readArticle({ path: 'a.txt', bytes: Buffer.from(text), sha256: '0'.repeat(64) });
  if (draft) Array.from(composeArchive([draft]).articles);
}
