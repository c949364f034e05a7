import { markdownTable } from '../evaluate/table.ts';
import type { RoomGraph } from './room-graph.ts';

/** Every room with its folders and what it does, from the top of the picture to its bottom. */
export function roomsTable({ layers }: RoomGraph): string {
  const rows = layers
    .toReversed()
    .flat()
    .map(({ name, paths, does }) => [name, paths.map((path) => `\`${path}\``).join(', '), does]);
  return markdownTable(['room', 'where', 'what it does'], rows);
}
