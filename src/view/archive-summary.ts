/** What several pages tell of the whole archive, worked out once for all interface languages. */
import { cardById, cards, cardsByLanguage, namedDays, names, stories } from './archive.ts';
import { drawMap } from './map/draw.ts';
import { mostNamed, mostNamedIn } from './named-days.ts';
import { countByLanguage, mostCounted } from './names-by-language.ts';
import { NAME_TYPES, type Card } from '../record/schema.ts';
import { compareMentions } from './name-index.ts';
import { compareWidest } from './story-order.ts';
import { chartTime } from './time-chart.ts';

const isDated = ({ earliest, latest }: Card): boolean => earliest !== null && latest !== null;

/** First and last month (`2022-12`) in which a dated article may have appeared; empty where none is dated. */
export const monthsSpanned = [cards.find(isDated), cards.findLast(isDated)].flatMap(
  (card) => card?.earliest?.slice(0, 7) ?? [],
);

/** The archive over time. */
export const timeChart = chartTime(cards);

/** Stories told in most languages first. */
export const widestStories = stories.toSorted(compareWidest);

/** Places that have a page, those of most articles first. */
export const namedPlaces = names
  .filter(({ type, hasPage }) => type === 'place' && hasPage)
  .toSorted(compareMentions);

/** How many names of each type have a page; a type without any is left out. */
export const nameCounts = NAME_TYPES.map((type) => ({
  type,
  count: names.filter((name) => name.hasPage && name.type === type).length,
})).filter(({ count }) => count > 0);

/** The places on a map, as far as it is sure where they are. */
export const placesMap = drawMap(
  namedPlaces.flatMap(({ id, place, articles }) =>
    place === undefined ? [] : [{ id, place, count: articles.length }],
  ),
);

/** The days most articles name: in all, in each year on the page of all, on a year's own page, on a month's. */
export const namedDaysShown = {
  all: mostNamed(namedDays, 10),
  inEachYear: mostNamedIn(namedDays, 4, 6),
  inYear: mostNamedIn(namedDays, 4, 12),
  inMonth: mostNamedIn(namedDays, 7, 6),
};

const counts = countByLanguage(names, (article) => cardById.get(article)?.language);

/** What the front page of a source language shows beside its articles. */
export const languageFronts = new Map(
  [...cardsByLanguage].map(([language, own]) => [
    language,
    {
      chart: chartTime(own),
      names: mostCounted(counts.get(language) ?? [], 24),
      stories: widestStories
        .filter(({ languages }) => languages.length > 1 && languages.includes(language))
        .slice(0, 3),
    },
  ]),
);
