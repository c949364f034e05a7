/** Facts about the whole archive that several pages show, computed once for all interface languages. */
import { cardById, cards, cardsByLanguage, namedDays, names, stories } from './archive.ts';
import { drawMap } from './map/draw.ts';
import { mostNamed, mostNamedIn } from './named-days.ts';
import { countByLanguage, mostCounted } from './names-by-language.ts';
import { NAME_TYPES, type Card } from '../record/schema.ts';
import { compareMentions } from './name-index.ts';
import { compareWidest } from './story-order.ts';
import { chartTime } from './time-chart.ts';

const isDated = ({ earliest, latest }: Card): boolean => earliest !== null && latest !== null;

/** The first and the last month (`2022-12`) with a dated article; empty if no article is dated. */
export const monthsSpanned = [cards.find(isDated), cards.findLast(isDated)].flatMap(
  (card) => card?.earliest?.slice(0, 7) ?? [],
);

/** The time chart of the whole archive. */
export const timeChart = chartTime(cards);

/** All stories, those in the most languages first. */
export const widestStories = stories.toSorted(compareWidest);

/** Places, those mentioned in the most articles first. */
export const namedPlaces = names.filter(({ type }) => type === 'place').toSorted(compareMentions);

/** The number of listed names, by type. Types without any are left out. */
export const nameCounts = NAME_TYPES.map((type) => ({
  type,
  count: names.filter((name) => name.type === type).length,
})).filter(({ count }) => count > 0);

/** A map of the places whose position is certain. */
export const placesMap = drawMap(
  namedPlaces.flatMap(({ id, place, articles }) =>
    place === undefined ? [] : [{ id, place, count: articles.length }],
  ),
);

/** The days named in the most articles: of all time, of each year (for the list of years and for a year's own page), of each month. */
export const namedDaysShown = {
  all: mostNamed(namedDays, 10),
  inEachYear: mostNamedIn(namedDays, 4, 6),
  inYear: mostNamedIn(namedDays, 4, 12),
  inMonth: mostNamedIn(namedDays, 7, 6),
};

const counts = countByLanguage(names, (article) => cardById.get(article)?.language);

/** The data on the first page of a source language, besides its articles. */
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
