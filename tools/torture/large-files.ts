/** Ingests files that are too long for any article, and says what they cost. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccount } from './hostile/accounted.ts';
import { runMeasured } from './measured-run.ts';
import { placesIn, removePlaces } from './two-editions.ts';

const WORDS = 'Tēnu bērni šūpojās un rādīja krāsainu grāmatu uz galda, bet vecāki lasīja avīzi dārzā. ';

/** The longest files that are made, in bytes or lines, and a file of any length. */
const LARGE = {
  'a file of 60 MB': { longest: 60_000_000, make: (bytes) => repeated(`${WORDS.repeat(6)}\n\n`, bytes) },
  'a line of 30 MB': { longest: 30_000_000, make: (bytes) => repeated(WORDS, bytes) },
  'a million short lines': { longest: 1_000_000, make: (lines) => `${WORDS}\n${'x\n'.repeat(lines)}` },
} satisfies Readonly<Record<string, { readonly longest: number; readonly make: (length: number) => string }>>;

const MAX_BYTES = 1.5 * 2 ** 30;
/** Twice the file may take this many times the processor time: time is not as exact as steps. */
const MAX_RATIO = 2.6;

function repeated(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

/** Ingests each file, half of it and a quarter of it. @returns what was wrong */
export async function sufferLarge(folder: string, log: (line: string) => void): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, [name, { longest, make }]] of Object.entries(LARGE).entries()) {
    const seconds: number[] = [];
    for (const part of [4, 2, 1]) {
      const places = placesIn(join(folder, `${index}-${part}`));
      mkdirSync(places.raw, { recursive: true });
      writeFileSync(join(places.raw, 'large.txt'), make(longest / part));
      const run = await runMeasured('ingest', places);
      seconds.push(run.seconds);
      const text = `1/${part} of ${name}`;
      log(`${text}: ended with ${run.code}, ${Math.round(run.peakBytes / 2 ** 20)} MiB, ${run.seconds} s`);
      if (run.code !== 0) faults.push(`${text}: it ended with ${run.code}: ${run.message}`);
      else faults.push(...checkAccount(places.raw, places.archive).map((fault) => `${text}: ${fault}`));
      if (run.peakBytes > MAX_BYTES) faults.push(`${text}: it took ${run.peakBytes} bytes`);
      removePlaces(places);
    }
    const [quarter = 0, half = 0, whole = 0] = seconds;
    // What a run takes without the file cancels out.
    const ratio = (whole - half) / (half - quarter);
    log(`${name}: the second half takes ${ratio.toFixed(2)} times as long as the second quarter`);
    if (ratio > MAX_RATIO) faults.push(`${name}: twice the file takes ${ratio.toFixed(2)} times as long`);
  }
  return faults;
}
