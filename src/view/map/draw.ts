import { geoCentroid, geoDistance, geoPath, type GeoPath } from 'd3-geo';
import { ATLASES } from './atlas.ts';
import { thin } from './thin.ts';
import { TOWNS } from './towns.ts';
import { WIDTH, chooseProjection, largestPolygon, type Body, type MapProjection } from './projection.ts';

/** A place to mark. */
export interface MapPlace {
  readonly id: string;
  /** ISO 3166 code of a country, or key of a town. Places with other values are left out. */
  readonly place: string;
  readonly count: number;
}

interface MarkedPlace extends MapPlace {
  readonly body: Body;
  readonly middle: [number, number];
}

/** A circle on the map; position and radius in pixels. */
export interface Circle {
  readonly id: string;
  readonly kind: 'country' | 'town';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A map as SVG paths; sizes in pixels. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Outlines of the marked countries. */
  readonly named: string;
  /** Countries, then towns, each largest first, so that no circle hides a smaller one. */
  readonly circles: readonly Circle[];
}

/** In pixels. The largest circle is that of the most-named place; a town is a dot in the circle of its country. */
const MAX_RADIUS = { country: 26, town: 9 };
const MIN_RADIUS = { country: 6, town: 3.5 };

/** The map is cropped to places with at least this share of all mentions; others are drawn only if they are in view. */
const MIN_SHARE_OF_MENTIONS = 0.85;

/** A country that is cut by the edge is marked only if it covers at least this share of the sheet. */
const MIN_SHARE_OF_SHEET = 0.02;

/** Least distance between two points of an outline. */
const MIN_SEGMENT_PIXELS = 1;

/**
 * Draws a map of the places that an archive names, cropped to where most of them are.
 *
 * @returns `undefined` if none of them is a known country or town
 */
export function drawMap(places: readonly MapPlace[]): DrawnMap | undefined {
  const marks = mostNamedFirst(
    places.flatMap((place) => {
      const body = bodyOf(place.place);
      return body === undefined ? [] : [{ ...place, body, middle: geoCentroid(body) }];
    }),
  );
  const [first] = marks;
  if (first === undefined) return undefined;
  const view = viewOf(nearlyAll(marks).map(({ body }) => body));
  const circles = marks.flatMap(({ id, count, body }) => {
    const middle = middleOf(body, view);
    if (middle === undefined) return [];
    const [x, y] = middle;
    const kind = body.type === 'Point' ? ('town' as const) : ('country' as const);
    return [{ id, kind, x: Math.round(x), y: Math.round(y), radius: radiusOf(kind, count / first.count) }];
  });
  const shown = new Set(circles.map(({ id }) => id));
  const shapes = marks.flatMap(({ id, place, body }) =>
    shown.has(id) && body.type !== 'Point' ? [view.atlas.countries.get(place) ?? body] : [],
  );
  const drawn = geoPath({ stream: (sink) => view.projection.stream(thin(sink, MIN_SEGMENT_PIXELS)) }).digits(
    0,
  );
  return {
    width: WIDTH,
    height: view.height,
    land: drawn(view.atlas.land) ?? '',
    borders: drawn(view.atlas.borders) ?? '',
    named: shapes.map((shape) => drawn(shape) ?? '').join(''),
    circles: circles.toSorted((a, b) => Number(a.kind === 'town') - Number(b.kind === 'town')),
  };
}

/** Sorts places: the most-named first; of places named equally often, those nearest to the most-named ones first. */
function mostNamedFirst(marks: readonly MarkedPlace[]): MarkedPlace[] {
  const most = marks.reduce((highest, { count }) => Math.max(highest, count), 0);
  const heart = geoCentroid({
    type: 'MultiPoint',
    coordinates: marks.filter(({ count }) => count >= most / 2).map(({ middle }) => middle),
  });
  return marks
    .map((mark) => ({ mark, distance: geoDistance(heart, mark.middle) }))
    .toSorted((a, b) => b.mark.count - a.mark.count || a.distance - b.distance)
    .map(({ mark }) => mark);
}

/** The first places that together have nearly all mentions. */
function nearlyAll(marks: readonly MarkedPlace[]): MarkedPlace[] {
  const all = marks.reduce((total, { count }) => total + count, 0);
  let held = 0;
  return marks.filter(({ count }) => {
    const isNeeded = held < MIN_SHARE_OF_MENTIONS * all;
    held += count;
    return isNeeded;
  });
}

function bodyOf(place: string): Body | undefined {
  const town = TOWNS.get(place);
  if (town !== undefined) return { type: 'Point', coordinates: town.at };
  const shape = ATLASES.fine.countries.get(place);
  return shape && largestPolygon(shape);
}

function viewOf(bodies: readonly Body[]): MapProjection {
  const view = chooseProjection(bodies);
  const outside = bodies.filter((body) => middleOf(body, view) === undefined);
  return outside.length === 0 ? view : chooseProjection(bodies, outside);
}

/** Where to mark a place. A country is marked in the middle of its visible part, if that is large enough to recognise it. */
function middleOf(body: Body, { projection, height }: MapProjection): [number, number] | undefined {
  const path: GeoPath = geoPath(projection);
  const middle = path.centroid(body);
  if (!middle.every(Number.isFinite)) return undefined;
  const [[left, top], [right, bottom]] = path.bounds(body);
  const isCut = left <= 0 || top <= 0 || right >= WIDTH || bottom >= height;
  return isCut && path.area(body) < MIN_SHARE_OF_SHEET * WIDTH * height ? undefined : middle;
}

/** The area of a circle is proportional to its count, but never too small to see. */
function radiusOf(kind: Circle['kind'], share: number): number {
  return Math.max(MIN_RADIUS[kind], Math.round(MAX_RADIUS[kind] * Math.sqrt(share) * 10) / 10);
}
