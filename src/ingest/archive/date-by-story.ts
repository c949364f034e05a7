import { isHeading } from '../../record/block-kinds.ts';
import { dateDegree, isInferred } from '../../record/date-bases.ts';
import { edtfBounds } from '../../record/edtf.ts';
import type { Bounds } from '../../record/order.ts';
import type { Evidence, Published, Story } from '../../record/schema.ts';
import { dayNumber } from '../../record/day.ts';
import type { Draft } from '../draft.ts';
import type { Comparison } from './comparison.ts';
import { shareFigures } from './comparison/likeness.ts';
import { MIN_SHARED_NAMES } from './comparison/shared-names.ts';
import { MAX_FORESIGHT_DAYS } from './comparison/time.ts';

/** The part of a draft that this stage reads and changes. */
export type DatableDraft = Pick<Draft, 'id' | 'published' | 'mentions' | 'blocks'>;

/** How alike two articles are, by their indexes in `drafts`. */
export type Comparing = Pick<Comparison, 'drafts' | 'likeness' | 'sharedNames'>;

/** Maximum number of days between the dates of articles that date a story, unless they are in the same month. */
const MAX_DAYS_APART = 3;

/**
 * Minimum number of features that an undated article shares with the article it takes its date from, beside proper names and a
 * number or a day: the same people meet repeatedly, but rarely over the same figures.
 */
const MIN_SHARED_FEATURES = 6;

/** How many days before and after a story the title of one of its articles can name. */
const MAX_TITLE_DAYS_BEFORE = 7;
const MAX_TITLE_DAYS_AFTER = 31;

/** Maximum number of shared names, and of shared days and numbers, shown as proof. */
const MAX_SHOWN_NAMES = 4;
const MAX_SHOWN_FIGURES = 3;

/**
 * Dates the undated articles of a story by the story, with the basis `story` and proof: where another article states the date,
 * and what links the two. This requires that the stated dates agree, that the link is strong, and that nothing in the undated
 * article contradicts the date. All that the two share decides, not only what is shown. Drafts keep their order; unchanged drafts are the same objects.
 *
 * @example
 * dateByStory([undated, dated], [story], comparison)[0].published //=> { edtf: '2022-12', basis: 'story', … }
 */
export function dateByStory<Dated extends DatableDraft>(
  drafts: readonly Dated[],
  stories: readonly Story[],
  comparison: Comparing,
): Dated[] {
  const indexes = new Map(comparison.drafts.map(({ id }, index) => [id, index]));
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const dated = new Map<string, Published>();
  for (const story of stories) {
    const members = story.articles.flatMap((id) => byId.get(id) ?? []);
    const witnesses = members.filter((member) => statesDate(member));
    const bounds = agreedBounds(witnesses);
    if (bounds === undefined) continue;
    const edtf = edtfOf(bounds, witnesses);
    for (const member of members) {
      if (!isOpen(member) || !allows(member, bounds)) continue;
      const witness = closestOf(witnesses, indexes.get(member.id) ?? -1, indexes, comparison);
      const proof = witness === undefined ? [] : proofOf(member, witness, story);
      if (proof.length > 0)
        dated.set(member.id, { ...member.published, edtf, ...bounds, basis: 'story', evidence: proof });
    }
  }
  return drafts.map((draft) => {
    const published = dated.get(draft.id);
    return published ? { ...draft, published } : draft;
  });
}

/** Whether the file or its side-car gives a date with both bounds. */
function statesDate({ published }: DatableDraft): boolean {
  const { basis, earliest, latest } = published;
  return dateDegree(basis) === 'stated' && earliest !== null && latest !== null;
}

/** Whether the date is unknown, or limited by the text on one side only. */
function isOpen({ published }: DatableDraft): boolean {
  return (
    dateDegree(published.basis) === 'unknown' ||
    (isInferred(published.basis) && (published.earliest === null || published.latest === null))
  );
}

/** First and last day of a story whose articles agree on a month or on days close to each other. */
function agreedBounds(witnesses: readonly DatableDraft[]): { earliest: string; latest: string } | undefined {
  const earliest = witnesses.flatMap(({ published }) => published.earliest ?? []).toSorted();
  const latest = witnesses.flatMap(({ published }) => published.latest ?? []).toSorted();
  const [first, lastStart, firstEnd, last] = [earliest[0], earliest.at(-1), latest[0], latest.at(-1)];
  if (first === undefined || lastStart === undefined || firstEnd === undefined || last === undefined)
    return undefined;
  const isNear = dayNumber(last) - dayNumber(first) <= MAX_DAYS_APART;
  if (!isNear && first.slice(0, 7) !== last.slice(0, 7)) return undefined;
  return lastStart <= firstEnd
    ? { earliest: lastStart, latest: firstEnd }
    : { earliest: first, latest: last };
}

/** The date as one of the articles states it, or the interval where they differ. */
function edtfOf({ earliest, latest }: Bounds, witnesses: readonly DatableDraft[]): string {
  const stated = witnesses.find(
    ({ published }) => published.earliest === earliest && published.latest === latest,
  );
  return stated?.published.edtf ?? `${earliest ?? ''}/${latest ?? ''}`;
}

/** Whether a file can be from those days: its own bounds allow them, it names no much later day, and its title no other day. */
function allows({ published, mentions, blocks }: DatableDraft, { earliest, latest }: Stretch): boolean {
  if (published.earliest !== null && published.earliest > latest) return false;
  if (published.latest !== null && published.latest < earliest) return false;
  const titles = blocks.filter(isHeading);
  return mentions.dates.every(({ edtf, start }) => {
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtfBounds(edtf)?.earliest : undefined;
    if (day && dayNumber(day) - dayNumber(latest) > MAX_FORESIGHT_DAYS) return false;
    return (
      !titles.some((title) => title.start <= start && start < title.end) || isNear(edtf, { earliest, latest })
    );
  });
}

/** First and last day. */
interface Stretch {
  readonly earliest: string;
  readonly latest: string;
}

/** Whether a day, with or without a year, is in or around some days. Other dates are near any. */
function isNear(edtf: string, { earliest, latest }: Stretch): boolean {
  const day = /^(?<year>\d{4}|XXXX)-(?<monthDay>\d{2}-\d{2})$/u.exec(edtf)?.groups;
  if (day === undefined) return true;
  const [first, last] = [
    dayNumber(earliest) - MAX_TITLE_DAYS_BEFORE,
    dayNumber(latest) + MAX_TITLE_DAYS_AFTER,
  ];
  const own = Number(earliest.slice(0, 4));
  const years = day['year'] === 'XXXX' ? [own - 1, own, own + 1] : [Number(day['year'])];
  return years.some((year) => {
    const number = dayNumber(`${String(year)}-${day['monthDay'] ?? ''}`);
    return number >= first && number <= last;
  });
}

/** The dated article that shares most with another; `undefined` where none shares enough. */
function closestOf(
  witnesses: readonly DatableDraft[],
  member: number,
  indexes: ReadonlyMap<string, number>,
  { likeness, sharedNames }: Comparing,
): DatableDraft | undefined {
  let best: { witness: DatableDraft; shared: number } | undefined;
  for (const witness of witnesses) {
    const partner = indexes.get(witness.id) ?? -1;
    const alike = likeness(member, partner);
    if (alike.shared < MIN_SHARED_FEATURES || !shareFigures(alike)) continue;
    if (sharedNames(member, partner).length < MIN_SHARED_NAMES) continue;
    if (best === undefined || alike.shared > best.shared) best = { witness, shared: alike.shared };
  }
  return best?.witness;
}

/** Where the dated article states its date, and what of the story's proof it shares with the file. */
function proofOf(
  member: DatableDraft,
  witness: DatableDraft,
  { evidence, corrections = [] }: Story,
): Evidence[] {
  const theirs = new Set(evidence.flatMap(({ article, rule }) => (article === witness.id ? rule : [])));
  const shared = evidence.filter(({ article, rule }) => article === member.id && theirs.has(rule));
  // That a person joined the two proves no day.
  if (shared.length === 0 && corrections.some(({ of }) => of === 'joined')) return [];
  const ofKind = (kind: RegExp, most: number): Evidence[] =>
    shared.filter(({ rule }) => kind.test(rule)).slice(0, most);
  const stated = witness.published.evidence.map((item) => ({ ...item, article: item.article ?? witness.id }));
  return [
    ...stated,
    ...ofKind(/^(?:identity|name):/u, MAX_SHOWN_NAMES),
    ...ofKind(/^(?:date|number):/u, MAX_SHOWN_FIGURES),
  ];
}
