import {
  geoArea,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPoint, Point, Polygon, Position } from 'geojson';
import { ATLASES, type Atlas, type Shape } from './atlas.ts';

/** Size of the sheet that a map is drawn on, in pixels. A map of the whole world needs less height. */
export const WIDTH = 720;
const HEIGHT = 440;
const HEIGHT_OF_WORLD = 350;

/** Room for half a circle at each edge, in pixels. */
const MARGIN = 28;

/** In radians, as all angles below. */
const DEGREE = Math.PI / 180;
/** A view that reaches farther from its middle shows the whole world. */
const MAX_REGION_REACH = 45 * DEGREE;
/** A view is never narrower than this, so that it shows some of the land around. */
const MIN_REACH = 6 * DEGREE;
/** A view that reaches farther from its middle is drawn with the coarse atlas. */
const MAX_FINE_REACH = 35 * DEGREE;
/** A country that reaches farther from its middle need not fit into the view: there would be room for little else. */
const MAX_WHOLE_COUNTRY_REACH = 20 * DEGREE;

/** Which part of the world a map shows, and how. */
export interface MapProjection {
  readonly projection: GeoProjection;
  readonly atlas: Atlas;
  readonly height: number;
}

/** A shape that has to fit into a view: the mainland of a country, or a town. */
export type Body = Polygon | Point;

/**
 * Chooses a view that fits some countries and towns. A country as large as Russia is fitted only where there is nothing else;
 * otherwise the part of it that is in view is shown.
 *
 * @param outside bodies whose middle has to be in view, whatever their size
 */
export function chooseProjection(bodies: readonly Body[], outside: readonly Body[] = []): MapProjection {
  const small = bodies.filter((body) => reachOf(body) <= MAX_WHOLE_COUNTRY_REACH);
  const middles = outside.map((body) => geoCentroid(body));
  return viewOf(small.length + middles.length > 0 ? small : bodies, middles);
}

/** The mainland: the largest of the polygons that make up a country. */
export function largestPolygon(shape: Shape): Polygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}

function viewOf(bodies: readonly Body[], more: readonly Position[]): MapProjection {
  const middles = [...bodies.map((body) => geoCentroid(body)), ...more];
  const points: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [...bodies.flatMap(outlineOf), ...more],
  };
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: middles });
  const reach = farthest(middle, points.coordinates);
  if (reach > MAX_REGION_REACH)
    return { projection: wholeWorld(), atlas: ATLASES.coarse, height: HEIGHT_OF_WORLD };
  const sheet: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).fitExtent(sheet, points);
  const largest = (HEIGHT / 2 - MARGIN) / (2 * Math.sin(MIN_REACH / 2));
  if (projection.scale() > largest) projection.scale(largest).translate([WIDTH / 2, HEIGHT / 2]);
  projection.precision(0).clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
  return { projection, atlas: reach > MAX_FINE_REACH ? ATLASES.coarse : ATLASES.fine, height: HEIGHT };
}

/** The inhabited world, without the poles. */
function wholeWorld(): GeoProjection {
  const inhabited: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [-169, 0],
      [191, 0],
    ],
  };
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, inhabited);
  return projection
    .translate([WIDTH / 2, 0.57 * HEIGHT_OF_WORLD])
    .precision(0.5)
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT_OF_WORLD],
    ]);
}

function outlineOf(body: Body): readonly Position[] {
  return body.type === 'Point' ? [body.coordinates] : (body.coordinates[0] ?? []);
}

function reachOf(body: Body): number {
  return farthest(geoCentroid(body), outlineOf(body));
}

function farthest(from: [number, number], points: readonly Position[]): number {
  return points.reduce((most, [x = 0, y = 0]) => Math.max(most, geoDistance(from, [x, y])), 0);
}
