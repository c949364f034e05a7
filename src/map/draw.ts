import { geoCentroid, geoDistance, geoPath, type GeoPath } from 'd3-geo';
import { ATLASES, type Shape } from './atlas.ts';
import { thin } from './thin.ts';
import { WIDTH, chooseView, largestPolygon, widenView, type View } from './view.ts';

/** A place that is to be marked. */
export interface Place {
  readonly id: string;
  /** ISO 3166 code of a country; anything else has no place on the map. */
  readonly place: string;
  readonly count: number;
}

interface Mark extends Place {
  readonly shape: Shape;
  readonly middle: [number, number];
}

/** A circle on the map. */
export interface Circle {
  readonly id: string;
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
  /** Largest first, so that a small one is never hidden. */
  readonly circles: readonly Circle[];
}

/** Circles of the most-named place and of one named once, in pixels. */
const LARGEST = 26;
const SMALLEST = 4.5;

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
      const shape = ATLASES.fine.countries.get(place.place);
      return shape === undefined ? [] : [{ ...place, shape, middle: geoCentroid(largestPolygon(shape)) }];
    }),
  );
  const [first] = marks;
  if (first === undefined) return undefined;
  const view = viewOf(nearlyAll(marks).map(({ shape }) => shape));
  const circles = marks.flatMap(({ id, count, shape }) => {
    const middle = middleOf(shape, view);
    if (middle === undefined) return [];
    const [x, y] = middle;
    return [{ id, x: Math.round(x), y: Math.round(y), radius: radiusOf(count, first.count) }];
  });
  const shown = new Set(circles.map(({ id }) => id));
  const shapes = marks
    .filter(({ id }) => shown.has(id))
    .map(({ place, shape }) => view.atlas.countries.get(place) ?? shape);
  const drawn = geoPath({ stream: (sink) => view.projection.stream(thin(sink, SHORTEST_LINE)) }).digits(0);
  return {
    width: WIDTH,
    height: view.height,
    land: drawn(view.atlas.land) ?? '',
    borders: drawn(view.atlas.borders) ?? '',
    named: shapes.map((shape) => drawn(shape) ?? '').join(''),
    circles,
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

function viewOf(shapes: readonly Shape[]): View {
  const view = chooseView(shapes);
  const outside = shapes.filter((shape) => middleOf(shape, view) === undefined);
  return outside.length === 0 ? view : widenView(shapes, outside);
}

/** Where a country is marked: in the middle of what the view shows of it, if that is enough to know it by. */
function middleOf(shape: Shape, { projection, height }: View): [number, number] | undefined {
  const body = largestPolygon(shape);
  const path: GeoPath = geoPath(projection);
  const middle = path.centroid(body);
  if (!middle.every(Number.isFinite)) return undefined;
  const [[left, top], [right, bottom]] = path.bounds(body);
  const isCut = left <= 0 || top <= 0 || right >= WIDTH || bottom >= height;
  return isCut && path.area(body) < ENOUGH_IN_VIEW * WIDTH * height ? undefined : middle;
}

/** Areas of circles are to each other as the counts; a place named once can still be seen. */
function radiusOf(count: number, most: number): number {
  return Math.max(SMALLEST, Math.round(LARGEST * Math.sqrt(count / most) * 10) / 10);
}
