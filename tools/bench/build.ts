/** Measures what a build costs: the first one, and those after it in which nothing, little or some more has changed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { cacheDirectory, correctionsFolder } from '../../src/config/paths.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import { readCards } from '../../src/record/archive-files/reader.ts';
import { count } from '../../scripts/command-line/options.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { makeCorpus } from '../make-corpus.ts';
import { watchGroup, type ProcessUse } from '../processes/watched-group.ts';
import { findPeer, runPeer } from './peer-build.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A part of a build that says when it ends. */
interface StageUse extends ProcessUse {
  readonly stage: string;
  readonly wall: number;
}

/** A build that ended. */
interface BuildUse extends ProcessUse {
  readonly scenario: string;
  /** In seconds. */
  readonly wall: number;
  readonly stages: readonly StageUse[];
  readonly files: number;
  readonly bytes: number;
}

/** The folders of the measured archive. */
interface Workplace {
  readonly raw: string;
  readonly archive: string;
  readonly out: string;
}

/** What is done to the raw files before each build. The first finds them new. */
const SCENARIOS: Readonly<Record<string, (place: Workplace, articles: number) => void>> = {
  'first build': () => undefined,
  'nothing changed': () => undefined,
  'one file changed': ({ raw }, articles) => {
    const file = readdirSync(raw).toSorted()[Math.floor(articles / 2)] ?? '';
    appendFileSync(join(raw, file), '\nOne more sentence about the harbour.\n');
  },
  'one date corrected': ({ raw, archive }, articles) => {
    const { id, file } = [...readCards(archive)].toSorted((a, b) => (a.id < b.id ? -1 : 1))[
      Math.floor(articles / 3)
    ] ?? { id: '', file: '' };
    if (file === '') throw new Error('The archive has no article to correct.');
    mkdirSync(correctionsFolder(raw), { recursive: true });
    writeFileSync(join(correctionsFolder(raw), 'articles.yaml'), `${id}:\n  date: "2019-03-04"\n`);
  },
  '1 % added': ({ raw }, articles) => {
    let number = 0;
    for (const { name, text } of makeCorpus(Math.ceil(articles * 1.01))) {
      number += 1;
      if (number > articles) writeFileSync(join(raw, name), text);
    }
  },
};

/** Builds an archive in each scenario, one after the other. */
async function benchBuild(articles: number, log: (line: string) => void): Promise<BuildUse[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const place = { raw: join(folder, 'raw'), archive: join(folder, 'archive'), out: join(folder, 'site') };
  try {
    mkdirSync(place.raw);
    for (const { name, text } of makeCorpus(articles)) writeFileSync(join(place.raw, name), text);
    const builds: BuildUse[] = [];
    for (const [scenario, prepare] of Object.entries(SCENARIOS)) {
      prepare(place, articles);
      const build = await measureBuild(scenario, place);
      log(`${scenario}: ${seconds(build.wall)}, processor time ${seconds(build.seconds)}`);
      builds.push(build);
    }
    return builds;
  } finally {
    rmSync(cacheDirectory(place.archive), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureBuild(scenario: string, { raw, archive, out }: Workplace): Promise<BuildUse> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [join(ROOT, 'scripts/build.ts'), '--raw', raw, '--archive', archive, '--out', out],
    { cwd: ROOT, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const watch = watchGroup(child.pid ?? 0);
  const stages: StageUse[] = [];
  let messages = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    messages += chunk;
    for (const { groups } of chunk.matchAll(/^(?<stage>[a-z ]+): (?:\d+ in )?(?<wall>[\d.]+) s$/gmu))
      stages.push({ stage: groups?.['stage'] ?? '', wall: Number(groups?.['wall']), ...watch.lap() });
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const use = watch.end();
  if (code !== 0) throw new KioskError(`The build «${scenario}» failed:\n${messages}`);
  const files = listFiles(out);
  const bytes = files.reduce((sum, path) => sum + lstatSync(join(out, path)).size, 0);
  return { scenario, wall: (performance.now() - began) / 1000, stages, files: files.length, bytes, ...use };
}

/** The figures of a size, as tables in Markdown. */
function describeBuilds(articles: number, builds: readonly BuildUse[], peer: number | undefined): string {
  const ratio = ({ wall }: BuildUse): string => (peer === undefined ? '–' : `${(wall / peer).toFixed(2)}×`);
  const rows = builds.map((build) => [
    build.scenario,
    seconds(build.wall),
    ratio(build),
    seconds(build.seconds),
    gigabytes(build.peakBytes),
  ]);
  const stages = builds.flatMap((build) =>
    build.stages.map((stage) => [
      build.scenario,
      stage.stage,
      seconds(stage.wall),
      seconds(stage.seconds),
      gigabytes(stage.peakBytes),
    ]),
  );
  const [first] = builds;
  const size = first
    ? `${(first.files / articles).toFixed(1)} files and ${(first.bytes / articles / 1000).toFixed(1)} KB an article`
    : '';
  return [
    `### ${articles} made articles: ${size}`,
    peer === undefined
      ? 'Hugo was not at hand, so there is no ratio.'
      : `Hugo and the Pagefind program over the same text: ${seconds(peer)}.`,
    table(['build', 'wall', 'ratio', 'processor time', 'memory at its peak'], rows),
    'By stage; pages and search index are made side by side, so their use is that since the stage before:',
    table(['build', 'stage', 'wall', 'processor time', 'memory at its peak'], stages),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

/** Date, commit and machine of figures. */
function describeRun(): string {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
  const state = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  const day = new Date().toISOString().slice(0, 10);
  const name = commit.status === 0 ? commit.stdout.trim() : 'no commit';
  const changed = state.stdout === '' ? '' : ' with changes';
  return `${day}, ${name}${changed}, Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}).`;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run bench -- build',
    summary:
      'Measures builds of a made archive: the first, and those in which nothing, one thing or 1 % has changed.',
    options: { articles: count('N', 'made articles', 1000) },
    examples: ['', '--articles 10000'],
    exitCodes: { 0: 'the figures are printed' },
    async run({ articles }) {
      const hugo = findPeer();
      const log = (line: string): void => {
        console.error(line);
      };
      const before = hugo === undefined ? undefined : runPeer(hugo, articles);
      const builds = await benchBuild(articles, log);
      const after = hugo === undefined ? undefined : runPeer(hugo, articles);
      // The machine may do something else at one end: the mean of both is of the same time as the builds.
      const peer = before === undefined || after === undefined ? undefined : (before + after) / 2;
      console.log(`${describeRun()}\n\n${describeBuilds(articles, builds, peer)}`);
      return 0;
    },
  });
}
