/**
 * Archive → `search/` of the site: one Pagefind bundle for each language and partition of time. Unchanged bundles come from the cache; the others are
 * merged from segments, and of these only those are built that hold changed articles.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../../record/schema.ts';
import { planPartitions } from '../partitions.ts';
import {
  MANIFEST_FILE,
  SEARCH_FOLDER,
  bundleFolder,
  type BundleEntry,
  type Manifest,
  type RowsInArchive,
} from '../manifest.ts';
import type { Facet } from '../../facets/facet.ts';
import { FACETS } from '../../facets/table.ts';
import { writeFacetColumns } from './facet-columns.ts';
import { toSteps } from '../article-names.ts';
import { compareOldestFirst, compareText } from '../../../record/order.ts';
import { BUNDLE_FOLDER } from './bundle.ts';
import { PAGEFIND_VERSION, SHARED_FILES, SHARED_FOLDER } from './segment.ts';
import { openSegments, planSegments, pruneSegments, segmentsFor, toSegment } from './segments.ts';
import { buildParts } from './side-by-side.ts';
import { writeSortRanks } from './sort-ranks.ts';
import { writeArticleNames } from './article-names.ts';
import { readConcepts, type Concept } from './concept-table.ts';
import { writeDates } from './dates.ts';
import { writeEquivalents } from './equivalents.ts';
import { openKeptParts, type KeptParts } from './kept-parts.ts';
import { readStories } from './learnt-words.ts';
import { writeTime } from './time.ts';
import { pack, writePacked } from './write-packed.ts';
import { keysOfBundles } from './dictionary-keys.ts';
import { writeNames, writeTermDictionary } from './term-dictionary.ts';
import { codeDigest } from '../../../cache/code-digest.ts';
import { copyFolder } from '../../../disk/copy-folder.ts';
import { checkSeal } from '../../../disk/seal.ts';
import { readCards, readNames } from '../../../record/archive-files/reader.ts';

/** The modules that build a segment and a bundle. Their digests, which cover their imports, are part of the cache keys. */
export const SEGMENT = 'src/search/index/build/segment.ts';
export const BUNDLE = 'src/search/index/build/bundle.ts';

/** The archive to index, and the folders to write to. */
export interface IndexOptions {
  /** The archive folder. */
  readonly archive: string;
  /** The site's folder. Its `search/` is replaced. */
  readonly out: string;
  /** Keeps the bundles of this archive between runs. No other archive uses it. */
  readonly cache: string;
  readonly facets?: readonly Facet[];
  /** Words over languages; the whole table unless a test has another. */
  readonly concepts?: readonly Concept[];
  /** Told what was damaged in the cache. */
  readonly warn?: (message: string) => void;
  /** Called with the number of articles that Pagefind has indexed, and of all that it has to. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** The result of indexing. */
export interface Indexed {
  readonly manifest: Manifest;
  /** Folders of the bundles that did not come from the cache. */
  readonly built: readonly string[];
}

/** The folder of segments in the cache. */
const SEGMENTS = 'segments';

/** A bundle of the index. */
interface Planned {
  readonly language: string;
  readonly block: string;
  /** Oldest first. */
  readonly cards: readonly Card[];
  /** SHA-256 of everything that goes into the bundle. */
  readonly digest: string;
  /** Its place in the cache. */
  readonly folder: string;
}

/** Writes the search index of an archive. */
export async function indexSearch({
  archive,
  out,
  cache,
  facets = FACETS,
  concepts,
  warn = () => undefined,
  onProgress = () => undefined,
}: IndexOptions): Promise<Indexed> {
  const cards = [...readCards(archive)].toSorted(compareOldestFirst);
  const planned = planBundles(cards, { cache, version: await codeDigest(BUNDLE) });
  const missing = planned.filter((plan) => {
    const state = checkSeal(plan.folder);
    if (state === 'damaged') warn(`The kept bundle ${bundleFolder(plan)} is damaged and is built anew.`);
    return state !== 'whole';
  });
  mkdirSync(cache, { recursive: true });
  await buildMissing(missing, cards, { archive, cache, warn, onProgress });
  const kept = await openKeptParts(cache, warn);
  const folder = join(out, SEARCH_FOLDER);
  const manifest = assemble(planned, cards, {
    archive,
    folder,
    facets,
    concepts: concepts ?? readConcepts(kept.concepts),
    kept,
  });
  for (const answers of [kept.concepts, kept.names, kept.files]) answers.close();
  prune(cache, planned);
  return { manifest, built: missing.map(bundleFolder) };
}

/** Builds bundles, and before them the segments that their languages lack. */
async function buildMissing(
  missing: readonly Planned[],
  cards: readonly Card[],
  {
    archive,
    cache,
    warn,
    onProgress,
  }: Required<Pick<IndexOptions, 'archive' | 'cache' | 'warn' | 'onProgress'>>,
): Promise<void> {
  if (missing.length === 0) return;
  const kept = { cache: join(cache, SEGMENTS), version: await codeDigest(SEGMENT) };
  mkdirSync(kept.cache, { recursive: true });
  const changed = [...Map.groupBy(missing, ({ language }) => language)].map(([language, bundles]) => {
    const own = cards.filter((card) => card.language === language);
    const segments = openSegments(kept, language, warn);
    return { language, bundles, own, segments, jobs: planSegments(own, segments, { ...kept, archive }) };
  });
  const all = changed.flatMap(({ jobs }) => jobs);
  const articles = all.reduce((sum, job) => sum + job.cards.length, 0);
  let done = 0;
  await buildParts(
    all.map((job) => ({ kind: 'segment', ...job })),
    (indexed) => {
      onProgress((done += indexed), articles);
    },
  );
  const held = changed.map(({ jobs, segments, ...rest }) => ({
    ...rest,
    segments: [...segments, ...jobs.map(toSegment)],
  }));
  await buildParts(
    held.flatMap(({ language, bundles, segments }) =>
      bundles.map(({ cards: own, folder }) => {
        const parts = segmentsFor(own, segments).map((segment) => segment.folder);
        return { kind: 'bundle', language, cards: own, segments: parts, folder };
      }),
    ),
  );
  const used = held.map(({ language, own, segments }) => [language, segmentsFor(own, segments)] as const);
  pruneSegments(kept, new Map(used), new Set(cards.map(({ language }) => language)));
}

function planBundles(
  cards: readonly Card[],
  { cache, version }: Pick<IndexOptions, 'cache'> & { readonly version: string },
): Planned[] {
  const languages = [...Map.groupBy(cards, ({ language }) => language)].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  return languages.flatMap(([language, ofLanguage]) =>
    planPartitions(ofLanguage).map(({ name, items }) => {
      const inputs = [version, language, name, ...items.map((card) => card.digest)];
      const digest = createHash('sha256').update(inputs.join('\n')).digest('hex');
      return { language, block: name, cards: items, digest, folder: join(cache, digest) };
    }),
  );
}

function assemble(
  planned: readonly Planned[],
  cards: readonly Card[],
  {
    archive,
    folder,
    facets,
    concepts,
    kept,
  }: { readonly folder: string; readonly kept: KeptParts } & Required<
    Pick<IndexOptions, 'archive' | 'facets' | 'concepts'>
  >,
): Manifest {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const places = new Map(cards.map(({ id }, place) => [id, place]));
  const storyIds = [...new Set(cards.flatMap(({ story }) => story ?? []))].toSorted(compareText);
  const stories = new Map(storyIds.map((id, index) => [id, index + 1]));
  const entries = planned.map((plan) => {
    const shipped = join(folder, bundleFolder(plan));
    copyFolder(join(plan.folder, BUNDLE_FOLDER), shipped);
    // One more article shifts the positions of all that follow, so they are not part of the bundle.
    const rows: RowsInArchive = {
      steps: toSteps(plan.cards.map(({ id }) => places.get(id) ?? 0)),
      stories: plan.cards.map(({ story }) => stories.get(story ?? '') ?? 0),
    };
    writePacked(join(shipped, 'places.packed'), rows);
    return toEntry(plan);
  });
  const withWords = planned.find((_, index) => entries[index]?.meta !== null);
  for (const file of withWords ? SHARED_FILES : [])
    cpSync(join(withWords?.folder ?? '', SHARED_FOLDER, file), join(folder, file));
  const keys = keysOfBundles(planned);
  const lists = { folder, pack: (text: string) => kept.files.answer(text, () => pack(text)) };
  const words = writeTermDictionary(keys, lists);
  const records = [...readNames(archive)];
  const equivalents = writeEquivalents(keys, concepts, readStories(planned), records, lists);
  const names = writeNames(records, planned, lists, kept.names);
  const dates = writeDates(planned, lists);
  writeTime(cards, folder);
  const links = writeArticleNames(records, planned, folder);
  writeSortRanks(cards, folder);
  const { columns, digest: ofColumns } = writeFacetColumns(facets, planned, folder);
  const bundles = entries.map((entry, index): BundleEntry => {
    const own = columns[index] ?? [];
    return own.length === 0 ? entry : { ...entry, columns: own };
  });
  const contents = [
    ...bundles,
    ...digestFiles(join(folder, 'names')),
    ...digestFiles(join(folder, 'dates')),
    ...digestFiles(join(folder, 'equivalents')),
    links,
    ...(ofColumns === undefined ? [] : [ofColumns]),
  ];
  const digest = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 16);
  const manifest: Manifest = {
    pagefind: PAGEFIND_VERSION,
    digest,
    bundles,
    ...words,
    ...names,
    ...dates,
    ...equivalents,
  };
  writePacked(join(folder, MANIFEST_FILE), manifest);
  return manifest;
}

function digestFiles(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) =>
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    );
}

function toEntry({ language, block, cards, digest, folder }: Planned): BundleEntry {
  const dated = cards.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const known = dated.flatMap(({ earliest }) => earliest ?? []);
  const last = dated.flatMap(({ latest }) => latest ?? []);
  const meta = readdirSync(join(folder, BUNDLE_FOLDER)).find((file) => file.endsWith('.pf_meta'));
  return {
    language,
    block,
    articles: cards.length,
    undated: dated.length < cards.length,
    earliest: known.length === dated.length ? known.reduce((a, b) => (a < b ? a : b), '9999-12-31') : null,
    latest: last.length === dated.length ? last.reduce((a, b) => (a > b ? a : b), '') : null,
    digest: digest.slice(0, 16),
    meta: meta === undefined ? null : meta.slice('pagefind.'.length, -'.pf_meta'.length),
  };
}

/** Removes bundles that are not planned, and nothing else, from the cache. */
function prune(cache: string, planned: readonly Planned[]): void {
  const needed = new Set(planned.map(({ digest }) => digest));
  for (const entry of readdirSync(cache)) {
    if (/^[0-9a-f]{64}(?:\.\d+)?$/u.test(entry) && !needed.has(entry))
      rmSync(join(cache, entry), { recursive: true, force: true });
  }
}
