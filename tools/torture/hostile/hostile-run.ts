/** Builds honest files with as many hostile ones among them, and says what went wrong. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from '../../../scripts/verify.ts';
import { serve } from '../../../scripts/serve.ts';
import { readSite } from '../../../src/config/site.ts';
import { readCards } from '../../../src/record/archive-files/reader.ts';
import { makeCorpus } from '../../make-corpus.ts';
import { runMeasured, type MeasuredRun } from '../measured-run.ts';
import { placesIn, removePlaces, SITE, type Places, type Tortured } from '../two-editions.ts';
import { checkAccount } from './accounted.ts';
import { compareWithPrivate, compareWithPublished } from './as-if-alone.ts';
import { findRunningScripts } from './no-scripts.ts';
import { makeHostile, writeHostile } from './write-hostile.ts';

export interface HostileRun {
  /** An empty folder. */
  readonly folder: string;
  /** How many honest files, and how many hostile ones among them. */
  readonly files: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** The most memory of all processes of a run. A build has pages rendered in a process of their own. */
const MAX_BYTES = { ingest: 2 ** 30, build: 2.5 * 2 ** 30 } satisfies Record<Tortured, number>;
/** V8 takes what there is before it cleans up, so it is told what there is. */
const ENVIRONMENT = { KIOSK_PROCESSES: '1', NODE_OPTIONS: '--max-old-space-size=512' };

/** How many pages of a kind a browser opens. */
const PAGES_OF_A_KIND = 2;

/**
 * Reads honest files alone, with hostile ones that are private, and with hostile ones that are published; then builds the site of the last.
 *
 * @returns what was wrong
 */
export async function sufferHostile({ folder, files, seed, log }: HostileRun): Promise<string[]> {
  const alone = placesIn(join(folder, 'alone'));
  const beside = placesIn(join(folder, 'beside'));
  const together = placesIn(join(folder, 'together'));
  const honest = [...makeCorpus(files)];
  for (const { raw } of [alone, beside, together]) {
    mkdirSync(raw, { recursive: true });
    for (const { name, text } of honest) writeFileSync(join(raw, name), text);
  }
  const hostile = [...makeHostile(files, seed)];
  const close = [await writeHostile(together.raw, hostile), await writeHostile(beside.raw, hostile)];
  const faults: string[] = [];
  const runHere = async (program: Tortured, places: Places): Promise<void> => {
    const run = await runMeasured(program, places, ENVIRONMENT);
    log(`${program}: ${describe(run)}`);
    faults.push(...faultsOf(run, MAX_BYTES[program]).map((fault) => `${program}: ${fault}`));
  };
  try {
    await runHere('ingest', alone);
    await runHere('build', together);
    faults.push(
      ...checkAccount(together.raw, together.archive),
      ...compareWithPublished(alone.archive, together.archive),
    );
    const honestIds = new Set([...readCards(alone.archive)].map(({ id }) => id));
    const strange = [...readCards(together.archive)].filter(({ id }) => !honestIds.has(id));
    makePrivate(
      join(folder, 'beside'),
      strange.map(({ id }) => id),
    );
    await runHere('ingest', beside);
    faults.push(
      ...checkAccount(beside.raw, beside.archive),
      ...compareWithPrivate(alone.archive, beside.archive),
    );
    faults.push(
      ...(await checkPages(
        together,
        strange.map(({ id }) => id),
        log,
      )),
    );
    return faults;
  } finally {
    for (const sockets of close) sockets();
    for (const places of [alone, beside, together]) removePlaces(places);
  }
}

function describe({ code, peakBytes, seconds }: MeasuredRun): string {
  return `ended with ${code}, ${Math.round(peakBytes / 2 ** 20)} MiB, ${Math.round(seconds)} s of processor time`;
}

function faultsOf({ code, message, peakBytes }: MeasuredRun, maxBytes: number): string[] {
  return [
    ...(code === 0 ? [] : [`it ended with ${code}: ${message}`]),
    ...(/^ {4}at /mu.test(message) ? [`it printed a stack: ${message}`] : []),
    ...(peakBytes <= maxBytes ? [] : [`it took ${peakBytes} bytes`]),
  ];
}

/** Marks articles private by a correction. */
function makePrivate(folder: string, ids: readonly string[]): void {
  mkdirSync(join(folder, 'corrections'), { recursive: true });
  const corrections = Object.fromEntries(ids.map((id) => [id, { private: true }]));
  writeFileSync(join(folder, 'corrections/articles.yaml'), JSON.stringify(corrections));
}

async function checkPages(
  places: Places,
  hostile: readonly string[],
  log: (line: string) => void,
): Promise<string[]> {
  const { base, url } = readSite(SITE);
  const faults = await checkSite({ ...places, base, url });
  const { address, server } = await serve({ ...places, base, port: 0 });
  try {
    const paths = [
      ...sampleOf(hostile).map((id) => `articles/${id}/`),
      'en/',
      'en/about/',
      'en/search/?q=hijacked',
      'en/data/',
    ];
    log(`${paths.length} pages in a browser`);
    faults.push(...(await findRunningScripts(address, paths)));
  } finally {
    server.close();
  }
  return faults;
}

/** Some of each kind: an id begins with the kind of its path. */
function sampleOf(ids: readonly string[]): string[] {
  const kinds = Object.groupBy(ids, (id) => id.replace(/-\d.*$/u, ''));
  return Object.values(kinds).flatMap((ofKind = []) => ofKind.slice(0, PAGES_OF_A_KIND));
}
