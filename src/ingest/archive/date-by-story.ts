import { dateDegree, isInferred } from '../../record/date-bases.ts';
import { edtfBounds } from '../../record/edtf.ts';
import type { Bounds } from '../../record/order.ts';
import type { Evidence, Published, Story } from '../../record/schema.ts';
import { dayNumber } from '../../record/day.ts';
import type { Draft } from '../draft.ts';
import { MAX_FORESIGHT_DAYS } from './comparison/time.ts';

/** The part of a draft that this stage reads and changes. */
export type DatableDraft = Pick<Draft, 'id' | 'published' | 'mentions'>;

/** Maximum number of days between the dates of articles that date a story, unless they are in the same month. */
const MAX_DAYS_APART = 3;

/**
 * Minimum number of features, and of names, numbers and days among them, that an undated article shares with the article it takes
 * its date from. One must be a number or a day: the same people meet repeatedly, but rarely over the same figures.
 */
const MIN_SHARED_FEATURES = 6;
const MIN_SHARED_NAMES = 3;

/** Maximum number of shared features kept as proof. */
const MAX_PROOF_ITEMS = 6;

/**
 * Dates the undated articles of a story by the story, with the basis `story` and proof: where another article states the date,
 * and what links the two. This requires that the stated dates agree, that the link is strong, and that nothing in the undated
 * article contradicts the date. Drafts keep their order; unchanged drafts are the same objects.
 *
 * @example
 * dateByStory([undated, dated], [story])[0].published //=> { edtf: '2022-12', basis: 'story', … }
 */
export function dateByStory<Dated extends DatableDraft>(
  drafts: readonly Dated[],
  stories: readonly Story[],
): Dated[] {
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
      const proof = proofOf(member, witnesses, story);
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

/** Whether a file can be from those days: its own bounds allow them, and it names no much later day. */
function allows(
  { published, mentions }: DatableDraft,
  { earliest, latest }: { earliest: string; latest: string },
): boolean {
  if (published.earliest !== null && published.earliest > latest) return false;
  if (published.latest !== null && published.latest < earliest) return false;
  return !mentions.dates.some(({ edtf }) => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) return false;
    const day = edtfBounds(edtf)?.earliest;
    return day !== undefined && day !== null && dayNumber(day) - dayNumber(latest) > MAX_FORESIGHT_DAYS;
  });
}

/** Where the most similar dated article states its date, and what it shares with the file; empty where that is too little. */
function proofOf(member: DatableDraft, witnesses: readonly DatableDraft[], { evidence }: Story): Evidence[] {
  const own = evidence.filter(({ article }) => article === member.id);
  let best: { witness: DatableDraft; shared: readonly Evidence[] } | undefined;
  for (const witness of witnesses) {
    const theirs = new Set(evidence.flatMap(({ article, rule }) => (article === witness.id ? rule : [])));
    const shared = own.filter(({ rule }) => theirs.has(rule));
    const named = shared.filter(({ rule }) => !rule.startsWith('word:'));
    if (shared.length < MIN_SHARED_FEATURES || named.length < MIN_SHARED_NAMES) continue;
    if (!named.some(({ rule }) => /^(?:number|date):/u.test(rule))) continue;
    if (best === undefined || shared.length > best.shared.length) best = { witness, shared };
  }
  if (best === undefined) return [];
  const { witness, shared } = best;
  const stated = witness.published.evidence.map((item) => ({ ...item, article: item.article ?? witness.id }));
  return [...stated, ...shared.slice(0, MAX_PROOF_ITEMS)];
}
