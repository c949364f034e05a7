import type { RoomGraph } from './room-graph.ts';

/** Size of a box and the space between boxes, in pixels. */
const BOX = { width: 124, height: 34, gap: 22, layerGap: 44 };

/** Space a passing arrow takes in a layer it only crosses, in pixels. */
const LANE_WIDTH = 22;
const MARGIN = 16;

/** How often the layers are put in the order of their neighbours. */
const SWEEPS = 24;

const STYLE = `
  .box { fill: #fff; stroke: #57606a; }
  .name { fill: #1f2328; font: 14px system-ui, sans-serif; text-anchor: middle; }
  .arrow { fill: none; stroke: #8c959f; stroke-width: 1.2; }
  .head { fill: #8c959f; }
  @media (prefers-color-scheme: dark) {
    .box { fill: #161b22; stroke: #8b949e; }
    .name { fill: #e6edf3; }
    .arrow { stroke: #6e7681; }
    .head { fill: #6e7681; }
  }`;

/** A room in its layer, or a lane in which an arrow crosses a layer. */
interface Slot {
  readonly name: string | undefined;
  readonly layer: number;
  readonly width: number;
  readonly above: Slot[];
  readonly below: Slot[];
  /** Middle of the slot, in pixels. */
  x: number;
}

/** Draws rooms as boxes in layers, the highest on top, with arrows that point downwards: an SVG for light and dark pages. */
export function drawLayers(graph: RoomGraph): string {
  const layers = arrange(graph);
  const width = Math.max(...layers.map(widthOf)) + 2 * MARGIN;
  const height = layers.length * (BOX.height + BOX.layerGap) - BOX.layerGap + 2 * MARGIN;
  for (const layer of layers) place(layer, width);
  const top = (slot: Slot): number => MARGIN + (layers.length - 1 - slot.layer) * (BOX.height + BOX.layerGap);
  const slots = layers.toReversed().flat();
  const arrows = slots.flatMap((slot) =>
    slot.below.map((other) => arrow([slot.x, top(slot) + BOX.height], [other.x, top(other)], other.name)),
  );
  const lanes = slots
    .filter(({ name }) => name === undefined)
    .map((slot) => `<path class="arrow" d="M${slot.x} ${top(slot)}v${BOX.height}"/>`);
  const boxes = slots.flatMap((slot) => (slot.name === undefined ? [] : [box(slot.name, slot.x, top(slot))]));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    '<title>Rooms of the code in layers; an arrow says that a room imports another one</title>',
    `<style>${STYLE}\n</style>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>',
    ...[...arrows, ...lanes, ...boxes],
    '</svg>\n',
  ].join('\n');
}

/** Makes the slots of every layer, the lowest first, in an order in which few arrows cross. */
function arrange({ layers, arrows }: RoomGraph): Slot[][] {
  const slots: Slot[][] = layers.map((rooms, layer) =>
    rooms.map(({ name }) => ({ name, layer, width: BOX.width, above: [], below: [], x: 0 })),
  );
  const slotOf = (name: string): Slot => {
    const slot = slots.flat().find((one) => one.name === name);
    if (!slot) throw new TypeError(`The room ${name} is in no layer.`);
    return slot;
  };
  for (const [from, to] of arrows) {
    const end = slotOf(to.name);
    let upper = slotOf(from.name);
    for (let layer = upper.layer - 1; layer >= end.layer; layer -= 1) {
      const next: Slot =
        layer === end.layer ? end : { name: undefined, layer, width: LANE_WIDTH, above: [], below: [], x: 0 };
      if (next !== end) slots[layer]?.push(next);
      upper.below.push(next);
      next.above.push(upper);
      upper = next;
    }
  }
  for (const layer of slots) place(layer, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of sweep % 2 === 0 ? slots : slots.toReversed()) {
      layer.sort((a, b) => middle(a, sweep) - middle(b, sweep));
      place(layer, 0);
    }
  }
  return slots;
}

/** Where a slot's neighbours on one side are, on average; its own place where it has none. */
function middle(slot: Slot, sweep: number): number {
  const neighbours = sweep % 2 === 0 ? slot.below : slot.above;
  if (neighbours.length === 0) return slot.x;
  return neighbours.reduce((sum, { x }) => sum + x, 0) / neighbours.length;
}

/** Puts the slots of a layer side by side, centred in a width. */
function place(layer: readonly Slot[], width: number): void {
  let x = (width - widthOf(layer)) / 2;
  for (const slot of layer) {
    slot.x = x + slot.width / 2;
    x += slot.width + BOX.gap;
  }
}

function widthOf(layer: readonly Slot[]): number {
  return layer.reduce((sum, { width }) => sum + width + BOX.gap, -BOX.gap);
}

function arrow([x1, y1]: [number, number], [x2, y2]: [number, number], name: string | undefined): string {
  const bend = (y2 - y1) / 2;
  const head = name === undefined ? '' : ' marker-end="url(#head)"';
  return `<path class="arrow" d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"${head}/>`;
}

function box(name: string, x: number, y: number): string {
  const rectangle = `<rect class="box" x="${x - BOX.width / 2}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="5"/>`;
  return `${rectangle}<text class="name" x="${x}" y="${y + 22}">${name}</text>`;
}
