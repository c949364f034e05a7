import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { exonyms } from '../../src/languages/tables/exonyms.ts';
import { ATLASES } from '../../src/view/map/atlas.ts';
import { drawMap } from '../../src/view/map/draw.ts';
import { placeLabels } from '../../src/view/map/labels.ts';
import { thin } from '../../src/view/map/thin.ts';
import { TOWNS } from '../../src/view/map/towns.ts';

function draw(counts: Readonly<Record<string, number>>) {
  return drawMap(Object.entries(counts).map(([place, count]) => ({ id: `l-${place}`, place, count })));
}

function marked(counts: Readonly<Record<string, number>>): string[] {
  return (draw(counts)?.circles ?? []).map(({ id }) => id.slice(2)).toSorted();
}

describe('the atlas', () => {
  it('knows countries by their letters, Kosovo too', () => {
    for (const country of ['BY', 'LV', 'SE', 'DE', 'AL', 'DK', 'XK', 'RU', 'US', 'MT'])
      expect(ATLASES.fine.countries.has(country), country).toBe(true);
  });

  it('takes the mainland of a country whose remote territories have its number too', () => {
    const australia = ATLASES.fine.countries.get('AU');
    expect(australia?.coordinates.length).toBeGreaterThan(10);
  });
});

describe('towns', () => {
  it('have the keys of the exonyms', () => {
    const keys = new Set(
      Object.values(exonyms)
        .flatMap(({ cities = '' }) => cities.trim().split('\n'))
        .map((line) => line.split(' ')[0]),
    );
    expect([...TOWNS.keys()].filter((key) => !keys.has(key))).toEqual([]);
    expect(TOWNS.size).toBeGreaterThan(90);
  });

  it.each([...TOWNS])('%s is in its country, or near its coast', (_key, { at, country }) => {
    const shape = ATLASES.fine.countries.get(country);
    const parts = shape?.type === 'MultiPolygon' ? shape.coordinates : [shape?.coordinates ?? []];
    const nearest = Math.min(
      ...parts.flatMap(([outline = []]) => outline.map(([x = 0, y = 0]) => geoDistance(at, [x, y]))),
    );
    expect(shape !== undefined && (geoContains(shape, at) || nearest < 0.006)).toBe(true);
  });
});

describe('the map of the places named', () => {
  it('is undefined where the position of no place is certain', () => {
    expect(drawMap([{ id: 'l-europe', place: '150', count: 9 }])).toBeUndefined();
    expect(drawMap([])).toBeUndefined();
  });

  it('marks every country in view inside its sheet, the most-named one with the largest circle', () => {
    const map = draw({ LV: 9, EE: 5, LT: 4, SE: 3 });
    expect(map?.circles.map(({ id }) => id)).toEqual(['l-LV', 'l-EE', 'l-LT', 'l-SE']);
    for (const { x, y, radius } of map?.circles ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
      expect(radius).toBeLessThanOrEqual(map?.circles[0]?.radius ?? 0);
    }
  });

  it('shows the part of Russia that is in the view of its neighbours', () => {
    const map = draw({ RU: 5, BY: 5, UA: 5 });
    const [russia, belarus] = ['l-RU', 'l-BY'].map((id) => map?.circles.find((circle) => circle.id === id));
    expect(russia?.x).toBeGreaterThan(belarus?.x ?? Infinity);
    expect(marked({ RU: 1 }), 'and all of it where it is alone').toEqual(['RU']);
  });

  it('marks towns as dots above the circles of countries', () => {
    const map = draw({ minsk: 5, BY: 5, kyiv: 2 });
    expect(map?.circles.map(({ id, kind }) => [id, kind])).toEqual([
      ['l-BY', 'country'],
      ['l-minsk', 'town'],
      ['l-kyiv', 'town'],
    ]);
    const [belarus, minsk] = map?.circles ?? [];
    expect(minsk?.radius).toBeLessThan(belarus?.radius ?? 0);
    expect(marked({ riga: 1 }), 'a town alone').toEqual(['riga']);
  });

  it('is not widened for places that are hardly ever named, but shows the world if the archive writes about it', () => {
    expect(marked({ SE: 90, DK: 80, DE: 70, AU: 1 })).toEqual(['DE', 'DK', 'SE']);
    expect(marked({ US: 50, AU: 40, BR: 30, ZA: 20, SE: 40 })).toEqual(['AU', 'BR', 'SE', 'US', 'ZA']);
  });

  it('draws only the land in view, in whole pixels', () => {
    for (const counts of [{ LV: 1 }, { DE: 9, SE: 8, LV: 7, AL: 6 }, { US: 9, AU: 9, CN: 9 }]) {
      const map = draw(counts);
      expect(map?.land).not.toMatch(/\./);
      expect((map?.land ?? '').length + (map?.borders ?? '').length).toBeLessThan(60_000);
    }
  });
});

describe('labels of the map', () => {
  const sheet = { width: 100, height: 100 };
  const circle = (id: string, x: number, y: number) => ({ id, kind: 'country' as const, x, y, radius: 5 });

  it('are beside their circles, on the other side near the edge', () => {
    const [first] = placeLabels([circle('a', 20, 50)], () => 'Minsk', sheet, 10);
    expect(first).toMatchObject({ text: 'Minsk', anchor: 'start', x: 28 });
    const [last] = placeLabels([circle('b', 90, 50)], () => 'Minsk', sheet, 10);
    expect(last).toMatchObject({ anchor: 'end', x: 82 });
  });

  it('are left out where there is no room, those of smaller circles first', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => circle(String(index), 46 + index, 50));
    const labels = placeLabels(crowd, () => 'Weißrussland', sheet, 14);
    expect(labels.length).toBeLessThan(crowd.length);
  });
});

it('a line keeps the points that readers can tell apart', () => {
  const drawn: string[] = [];
  const sink = {
    point: (x: number, y: number) => drawn.push(`${x},${y}`),
    lineStart: () => drawn.push('start'),
    lineEnd: () => drawn.push('end'),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  const stream = thin(sink, 1);
  stream.lineStart();
  for (const x of [0, 0.4, 0.8, 1.2, 5]) stream.point(x, 0);
  stream.lineEnd();
  expect(drawn).toEqual(['start', '0,0', '1.2,0', '5,0', 'end']);
});
