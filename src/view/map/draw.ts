import { geoCentroid, geoDistance, geoPath, type GeoPath } from 'd3-geo';
import { ATLASES } from './atlas.ts';
import { thin } from './thin.ts';
import { TOWNS } from './towns.ts';
import { WIDTH, chooseView, largestPolygon, type Body, type View } from './view.ts';

/** A place that is to be marked. */
export interface Place {
  readonly id: string;
  /** ISO 3166 code of a country, or the key of a town; anything else has no place on the map. */
  readonly place: string;
  readonly count: number;
}

interface Mark extends Place {
  readonly body: Body;
  readonly middle: [number, number];
}

/** A circle on the map. */
export interface Circle {
  readonly id: string;
  readonly kind: 'country' | 'town';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A map as paths of SVG. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** The countries that are marked. */
  readonly named: string;
  /** Countries, then towns, each largest first, so that a small one is never hidden. */
  readonly circles: readonly Circle[];
}

/** Radii of the most-named place and of one named once, in pixels; a town is a dot in the circle of its country. */
const LARGEST = { country: 26, town: 9 };
const SMALLEST = { country: 6, town: 3.5 };

/** The view holds this share of all mentions; what lies farther off is drawn only where it happens to be in view. */
const SHARE_IN_VIEW = 0.85;

/** A country that the edge cuts is marked where so much of the sheet shows it. */
const ENOUGH_IN_VIEW = 0.02;

const SHORTEST_LINE = 1;

/**
 * A map of the places an archive names, cropped to where most of them are.
 *
 * @returns `undefined` when none of them is a country the atlas knows
 */
export function drawMap(places: readonly Place[]): DrawnMap | undefined {
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
  const drawn = geoPath({ stream: (sink) => view.projection.stream(thin(sink, SHORTEST_LINE)) }).digits(0);
  return {
    width: WIDTH,
    height: view.height,
    land: drawn(view.atlas.land) ?? '',
    borders: drawn(view.atlas.borders) ?? '',
    named: shapes.map((shape) => drawn(shape) ?? '').join(''),
    circles: circles.toSorted((a, b) => Number(a.kind === 'town') - Number(b.kind === 'town')),
  };
}

/** Most-named first; of places named equally often those nearest to the most-named ones. */
function mostNamedFirst(marks: readonly Mark[]): Mark[] {
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

/** The first places, as many as have nearly all mentions. */
function nearlyAll(marks: readonly Mark[]): Mark[] {
  const all = marks.reduce((total, { count }) => total + count, 0);
  let held = 0;
  return marks.filter(({ count }) => {
    const isNeeded = held < SHARE_IN_VIEW * all;
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

function viewOf(bodies: readonly Body[]): View {
  const view = chooseView(bodies);
  const outside = bodies.filter((body) => middleOf(body, view) === undefined);
  return outside.length === 0 ? view : chooseView(bodies, outside);
}

/** Where a place is marked: a country in the middle of what the view shows of it, if that is enough to know it by. */
function middleOf(body: Body, { projection, height }: View): [number, number] | undefined {
  const path: GeoPath = geoPath(projection);
  const middle = path.centroid(body);
  if (!middle.every(Number.isFinite)) return undefined;
  const [[left, top], [right, bottom]] = path.bounds(body);
  const isCut = left <= 0 || top <= 0 || right >= WIDTH || bottom >= height;
  return isCut && path.area(body) < ENOUGH_IN_VIEW * WIDTH * height ? undefined : middle;
}

/** Areas of circles are to each other as the counts; a place named once can still be seen. */
function radiusOf(kind: Circle['kind'], share: number): number {
  return Math.max(SMALLEST[kind], Math.round(LARGEST[kind] * Math.sqrt(share) * 10) / 10);
}
