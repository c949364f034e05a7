/** Draws the rooms of the code from its imports: docs/architecture.svg, and the table of rooms in docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { drawLayers } from './documents/draw-layers.ts';
import { readImports } from './documents/imports.ts';
import { replaceMarkedPart } from './documents/marked-part.ts';
import { drawRooms } from './documents/room-graph.ts';
import { ROOMS } from './documents/rooms.ts';
import { roomsTable } from './documents/rooms-table.ts';

const DOCUMENT = fileURLToPath(new URL('../docs/architecture.md', import.meta.url));
const PICTURE = fileURLToPath(new URL('../docs/architecture.svg', import.meta.url));

if (import.meta.main) {
  await runProgram({
    command: 'npm run architecture --',
    summary:
      'Draws the rooms of the code from its imports, into docs/architecture.svg and docs/architecture.md.',
    options: {},
    examples: [''],
    exitCodes: { 0: 'both files are written' },
    run() {
      const graph = drawRooms(ROOMS, readImports());
      writeFileSync(PICTURE, drawLayers(graph));
      writeFileSync(DOCUMENT, replaceMarkedPart(readFileSync(DOCUMENT, 'utf8'), 'rooms', roomsTable(graph)));
      console.log('docs/architecture.svg and docs/architecture.md show the rooms of today.');
      return 0;
    },
  });
}
