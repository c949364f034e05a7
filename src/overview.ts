/** What several pages tell of the whole archive, worked out once for all interface languages. */
import { cards, names, stories } from './archive.ts';
import { drawMap } from './map/draw.ts';
import { compareText } from './order.ts';
import { compareWidest } from './story-order.ts';
import { pictureTime } from './time-picture.ts';

/** The archive over time. */
export const timePicture = pictureTime(cards);

/** Stories told in most languages first. */
export const widestStories = stories.toSorted(compareWidest);

/** Places that have a page, those of most articles first. */
export const namedPlaces = names
  .filter(({ type, hasPage }) => type === 'place' && hasPage)
  .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id));

/** They on a map, as far as it is sure where they are. */
export const placesMap = drawMap(
  namedPlaces.flatMap(({ id, place, articles }) =>
    place === undefined ? [] : [{ id, place, count: articles.length }],
  ),
);
