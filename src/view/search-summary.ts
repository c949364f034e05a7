/** What the search says of the whole archive before anything is asked, worked out once for all interface languages. */
import { cards } from './archive.ts';
import { spanOf } from '../record/order.ts';
import { DATE_KINDS, dateKind } from '../record/date-bases.ts';
import { countDates, timelineSpan, type ShownTime } from '../search/engine/timeline.ts';
import { yearsOf } from '../search/page/years.ts';

const stretch = timelineSpan({}, spanOf(cards));
const timeline = stretch && countDates(stretch);
for (const card of cards) timeline?.add(card);

/** The archive over time. */
export const wholeTime: ShownTime = { stretch, bars: timeline?.bars() ?? [] };

/** Years a reader can choose from, newest first. */
export const searchYears = yearsOf(cards);

export const undatedArticles = cards.filter(
  ({ earliest, latest }) => earliest === null && latest === null,
).length;

const byKind = Map.groupBy(cards, ({ dateBasis }) => dateKind(dateBasis));

/** What the archive's dates rest on, with how many do; what none rests on is left out. */
export const dateKindCounts = DATE_KINDS.flatMap((kind) => {
  const articles = byKind.get(kind)?.length ?? 0;
  return articles === 0 ? [] : [{ kind, articles }];
});
