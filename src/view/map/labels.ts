import type { Circle } from './draw.ts';

/** A name beside its circle; position in pixels. */
export interface MapLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter and height of a line, in multiples of the font size. */
const LETTER = 0.56;
const LINE = 1.1;
/** Distance between a circle and its name, in pixels. */
const GAP = 3;

/**
 * Places names beside the circles of a map, the largest circle first. A name that has no room is left out.
 *
 * @param sheet width and height of the map
 * @param size font size, in pixels of the map
 */
export function placeLabels(
  circles: readonly Circle[],
  textOf: (id: string) => string,
  sheet: { readonly width: number; readonly height: number },
  size: number,
): MapLabel[] {
  const ground = circles.map(({ id, kind, x, y, radius }) => ({
    id,
    kind,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const taken: Box[] = [];
  return circles.flatMap(({ id, kind, x, y, radius }) => {
    // The name of a town may overlap the circle of its country, which is around the town.
    const kept = ground.filter((other) => other.id !== id && (kind === 'country' || other.kind === 'town'));
    const text = textOf(id);
    const width = LETTER * size * text.length;
    const beside = y + 0.35 * size;
    const candidates: Omit<MapLabel, 'id' | 'text'>[] = [
      { x: x + radius + GAP, y: beside, anchor: 'start' },
      { x: x - radius - GAP, y: beside, anchor: 'end' },
      { x, y: y + radius + size, anchor: 'middle' },
      { x, y: y - radius - GAP, anchor: 'middle' },
    ];
    for (const place of candidates) {
      const box = boxOf(place, width, size);
      const fits = box.left >= 0 && box.right <= sheet.width && box.top >= 0 && box.bottom <= sheet.height;
      if (!fits || [...taken, ...kept.map((other) => other.box)].some((other) => overlap(box, other)))
        continue;
      taken.push(box);
      return [{ id, text, ...place, x: Math.round(place.x), y: Math.round(place.y) }];
    }
    return [];
  });
}

function boxOf({ x, y, anchor }: Omit<MapLabel, 'id' | 'text'>, width: number, size: number): Box {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * (LINE - 0.85) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
