/** Processor time and memory of the stages that see the whole archive. */
import { readCount } from '../../scripts/command-line/options.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { findNearDuplicates } from '../../src/ingest/archive/near-duplicates.ts';
import { resolveEntities } from '../../src/ingest/archive/entities.ts';
import { findRelated } from '../../src/ingest/archive/related.ts';
import { findSeries } from '../../src/ingest/archive/series.ts';
import { findStories } from '../../src/ingest/archive/stories.ts';
import { compareArticles } from '../../src/ingest/archive/comparison.ts';
import { makeDrafts } from './made-drafts.ts';

const USUAL_SIZES = [10_000, 100_000];

const MEGABYTE = 2 ** 20;

function timed<Result>(what: string, count: number, run: () => Result): Result {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(1);
  const megabytes = Math.round(process.memoryUsage.rss() / MEGABYTE);
  console.log(
    `${what.padEnd(16)} ${String(count).padStart(7)} drafts  ${seconds.padStart(6)} s  ${String(megabytes).padStart(5)} MB`,
  );
  return result;
}

function benchArchiveStages(size: number): void {
  const drafts = timed('made', size, () => makeDrafts(size));
  const entities = timed('entities', size, () => resolveEntities(drafts));
  const series = timed('series', size, () => findSeries(drafts));
  const versions = timed('near-duplicates', size, () => findNearDuplicates(drafts, series.haveOtherValues));
  const comparison = timed('comparison', size, () => compareArticles(drafts));
  const stories = timed('stories', size, () => findStories(drafts, undefined, versions, comparison));
  const related = timed('related', size, () =>
    findRelated(drafts, { identityOf: ({ id }, mention) => entities.idOf(id, mention), comparison, stories }),
  );
  console.log(
    `found ${entities.names.length} names, ${series.series.length} series, ${versions.size} versions, ${stories.length} stories, related articles of ${related.size}`,
  );
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run bench -- archive-stages',
    summary: 'Measures processor time (s) and memory (MB) of the stages that see the whole archive.',
    operands: { pattern: '[SIZE...]', help: `numbers of made drafts (default: ${USUAL_SIZES.join(' ')})` },
    options: {},
    examples: ['', '10000 100000'],
    exitCodes: { 0: 'the figures are printed' },
    run(_, operands) {
      const sizes = operands.map(readCount);
      for (const size of sizes.length > 0 ? sizes : USUAL_SIZES) benchArchiveStages(size);
      return 0;
    },
  });
}
