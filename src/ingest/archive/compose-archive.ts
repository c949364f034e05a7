/** Turns all drafts into one archive: the stages that compare files with each other, in order. */
import { compareOldestFirst, compareText } from '../../record/order.ts';
import type { WithdrawalReason } from '../../record/former-address.ts';
import type { CrowdedMonth } from '../../record/report-schema.ts';
import type { Article, NameRecord, NamedDay, Story } from '../../record/schema.ts';
import type { PublicCorrection } from '../../record/correction.ts';
import type { CorrectionDoubt } from '../corrections/doubt.ts';
import { correctSpeakers } from '../corrections/speakers.ts';
import { NO_STORY_CORRECTIONS, rulingsFor } from '../corrections/stories.ts';
import type { Draft, IdentityOf, Quarantined } from '../draft.ts';
import { readDateMentions } from '../file/date/mentions.ts';
import type { Guidance } from '../guidance.ts';
import { composeArticleRecords, composePrivateRecords, type CrossReferences } from './article-records.ts';
import { findCrowdedMonths } from './crowded-months.ts';
import { dateByStory } from './date-by-story.ts';
import { mergeExactDuplicates } from './duplicates.ts';
import { resolveEntities, type EntityIndex } from './entities.ts';
import { composeNameRecords } from './name-records.ts';
import { findNamedDays } from './named-days.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { findRelated } from './related.ts';
import { findSeries } from './series.ts';
import { findStories } from './stories.ts';
import { compareArticles } from './comparison.ts';
import { digestContent, digestContents } from './content-digest.ts';
import { remembered, type Remembered } from './remembered.ts';
import { NO_MEMORY, type StageMemory } from './stage-memory.ts';
import { findNearCopies, markPrivateCopies, type NearCopy } from './private-copies.ts';
import { publicCorrections } from './public-corrections.ts';
import { staleArticles } from './stale-articles.ts';
import { withRulings } from './story-rulings.ts';
import { refuseTakenIds } from './taken-ids.ts';
import { setWithdrawnAside, type WithdrawnFile } from './withdrawn.ts';

/** Everything ingest produced, ready to be written. */
export interface Archive {
  /** Number of articles, private ones included. */
  readonly published: number;
  /** Oldest first. Articles and names are composed one at a time, because a large archive does not fit into memory. */
  readonly articles: Iterable<Article>;
  /** The articles marked private, oldest first. Nothing else of the archive was made of them. */
  readonly privateArticles: Iterable<Article>;
  /** The files of private articles, and private files that were set aside. */
  readonly privateFiles: readonly string[];
  /** Public files that are nearly the same text as a private one. Only the owner is told. */
  readonly nearCopies: readonly NearCopy[];
  readonly names: Iterable<NameRecord>;
  /** Finds the names that have the forms of one that had an id once. */
  readonly findNames: EntityIndex['findNames'];
  /** Files of withdrawn articles: they are there, and are not published. */
  readonly withdrawnFiles: readonly WithdrawnFile[];
  /** Why each article was withdrawn, by its id, whether or not its file is there. */
  readonly withdrawn: ReadonlyMap<string, WithdrawalReason>;
  readonly stories: readonly Story[];
  readonly namedDays: readonly NamedDay[];
  readonly crowdedMonths: readonly CrowdedMonth[];
  readonly duplicates: ReturnType<typeof mergeExactDuplicates>['duplicates'];
  readonly quarantined: readonly Quarantined[];
  /** The corrections that readers are told of. */
  readonly corrections: Iterable<PublicCorrection>;
  /** Corrections that do not fit. */
  readonly doubts: readonly CorrectionDoubt[];
}

/**
 * Composes an archive from all its drafts. The order of `drafts` does not matter.
 *
 * @param memory of the last run; it changes nothing but the time this takes
 */
export function composeArchive(
  drafts: readonly Draft[],
  guidance: Guidance = {},
  memory: StageMemory = NO_MEMORY,
): Archive {
  const { unique, quarantined } = refuseTakenIds(
    markPrivateCopies(drafts).toSorted((a, b) => compareText(a.source.path, b.source.path)),
  );
  const withdrawal = setWithdrawnAside(unique, guidance.articles ?? {});
  const { drafts: distinct, duplicates } = mergeExactDuplicates(withdrawal.drafts);
  // Whatever compares articles with each other sees the public ones only.
  const { private: hidden = [], public: different = [] } = Object.groupBy(distinct, (draft) =>
    draft.private === true ? 'private' : 'public',
  );
  const { articles = {} } = guidance;
  const series = findSeries(different, memory);
  const nearDuplicates = memory.recall(
    'near-duplicates',
    () => digestContents(different),
    () => findNearDuplicates(different, series.haveOtherValues),
  );
  const entities = resolveEntities(different, guidance.names, memory);
  const identityOf: IdentityOf = ({ id }, mention) => entities.idOf(id, mention);
  const comparison = compareArticles(different, identityOf, memory);
  const known = new Set(unique.map(({ id }) => id));
  const { rulings, doubts: storyDoubts } = rulingsFor(
    guidance.stories ?? NO_STORY_CORRECTIONS,
    new Set(different.map(({ id }) => id)),
    known,
  );
  const stories = findStories(different, identityOf, nearDuplicates, comparison, series, rulings, memory);
  series.keep();
  const spoken = correctSpeakers(different, articles, entities.names, identityOf);
  const readings = remembered<Draft['mentions']['dates']>(memory, 'dates-by-story');
  const dated = dateByStory(spoken.drafts, stories, comparison).map((draft) => resolveDates(draft, readings));
  readings.keep();
  const related = findRelated(dated, {
    identityOf,
    comparison,
    stories,
    areOneText: (one, other) =>
      series.areOfOneTemplate(one, other) || nearDuplicates.get(one)?.includes(other) === true,
  });
  comparison.keep();
  const ordered = withRulings(dated.toSorted(compareDrafts), rulings);
  const references: CrossReferences = {
    names: entities.names,
    identityOf,
    stories,
    series: series.series,
    related,
    nearDuplicates,
  };
  return {
    published: distinct.length,
    articles: { [Symbol.iterator]: () => composeArticleRecords(ordered, references) },
    privateArticles: {
      [Symbol.iterator]: () => composePrivateRecords(hidden.toSorted(compareDrafts)),
    },
    privateFiles: [
      ...hidden.flatMap(({ source }) => [source.path, ...source.alsoAt]),
      ...withdrawal.privateFiles,
      ...quarantined.filter((one) => one.private === true).map(({ path }) => path),
    ],
    nearCopies: findNearCopies(hidden, different, articles, memory),
    names: { [Symbol.iterator]: () => composeNameRecords(ordered, references) },
    findNames: entities.findNames,
    withdrawnFiles: withdrawal.files,
    withdrawn: withdrawal.reasons,
    stories,
    namedDays: findNamedDays(ordered),
    crowdedMonths: findCrowdedMonths(ordered),
    duplicates,
    quarantined,
    corrections: publicCorrections(ordered, entities),
    doubts: [
      ...entities.doubts,
      ...staleArticles(articles, unique, { drafts: distinct, duplicates }),
      ...storyDoubts,
      ...spoken.doubts,
    ],
  };
}

function compareDrafts(a: Draft, b: Draft): number {
  return compareOldestFirst({ ...a.published, id: a.id }, { ...b.published, id: b.id });
}

/** Reads relative and yearless dates again where the story has supplied the date of publication. */
function resolveDates(draft: Draft, readings: Remembered<Draft['mentions']['dates']>): Draft {
  if (draft.published.basis !== 'story') return draft;
  const dates = readings.of(
    () => `${draft.published.edtf} ${digestContent(draft)}`,
    () => readDateMentions(draft),
  );
  return { ...draft, mentions: { ...draft.mentions, dates } };
}
