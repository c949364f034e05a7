import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };

/** The shape of a country. */
export type Shape = Polygon | MultiPolygon;

/** Natural Earth at one of its scales. */
export interface Atlas {
  readonly land: FeatureCollection;
  /** Borders between two countries, each once. */
  readonly borders: MultiLineString;
  /** Shapes of countries by ISO 3166 code. */
  readonly countries: ReadonlyMap<string, Shape>;
}

/** Countries without an ISO 3166 number, by their name in Natural Earth. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** `fine` (1:50 million) for a part of the world, `coarse` (1:110 million) for all of it. */
export const ATLASES = { fine: readAtlas(fine), coarse: readAtlas(coarse) } as const;

/**
 * The ISO 3166 letters of a country's number. In CLDR the numbers are aliases of the letters, so the canonical form of a language
 * tag has the letters.
 *
 * @example
 * regionOf('112') //=> 'BY'
 */
export function regionOf(number: string): string | undefined {
  const { region } = new Intl.Locale(`und-${number}`);
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

function readAtlas(topology: typeof fine): Atlas {
  const { countries, land } = topology.objects;
  const shapes = new Map<string, Shape>();
  for (const { id, properties, ...geometry } of countries.geometries) {
    const region = id === undefined ? WITHOUT_NUMBER[nameOf(properties)] : regionOf(String(id));
    // A remote territory can have the number of its country, which comes before it.
    if (region === undefined || shapes.has(region)) continue;
    const shape = feature(topology, geometry as GeometryObject);
    if ('geometry' in shape && isShape(shape.geometry)) shapes.set(region, shape.geometry);
  }
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries, (a, b) => a !== b),
    countries: shapes,
  };
}

function isShape(geometry: { readonly type: string }): geometry is Shape {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function nameOf(properties: object | undefined): string {
  return properties !== undefined && 'name' in properties ? String(properties.name) : '';
}
