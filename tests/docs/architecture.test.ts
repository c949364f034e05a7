import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawLayers } from '../../tools/documents/draw-layers.ts';
import { readImports } from '../../tools/documents/imports.ts';
import { drawRooms } from '../../tools/documents/room-graph.ts';
import { roomsTable } from '../../tools/documents/rooms-table.ts';
import { ROOMS } from '../../tools/documents/rooms.ts';

describe('docs/architecture.md is current (npm run architecture)', () => {
  const graph = drawRooms(ROOMS, readImports());

  it('shows the imports of today', () => {
    expect(readFileSync('docs/architecture.svg', 'utf8')).toBe(drawLayers(graph));
  });

  it('describes every room', () => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(roomsTable(graph));
    expect(ROOMS.flatMap(({ paths }) => paths).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('rooms', () => {
  const [top, middle, bottom] = ['top', 'middle', 'bottom'].map((name) => ({
    name,
    paths: [name],
    does: '',
  }));
  const rooms = [top!, middle!, bottom!];

  it('are layers by what they import; an arrow that others imply is left out', () => {
    const graph = drawRooms(rooms, [
      { path: 'top/a.ts', imports: ['middle/b.ts', 'bottom/c.ts'] },
      { path: 'middle/b.ts', imports: ['bottom/c.ts'] },
      { path: 'bottom/c.ts', imports: ['bottom/d.ts'] },
    ]);
    expect(graph.layers).toEqual([[bottom], [middle], [top]]);
    expect(graph.arrows).toEqual([
      [top, middle],
      [middle, bottom],
    ]);
  });

  it('that import each other are an error that names the imports', () => {
    const modules = [
      { path: 'top/a.ts', imports: ['middle/b.ts'] },
      { path: 'middle/b.ts', imports: ['top/c.ts'] },
    ];
    expect(() => drawRooms(rooms, modules)).toThrow(
      'Rooms import each other: top → middle → top (top/a.ts → middle/b.ts; middle/b.ts → top/c.ts).',
    );
  });

  it('hold every module', () => {
    expect(() => drawRooms(rooms, [{ path: 'elsewhere/a.ts', imports: [] }])).toThrow('belongs to no room');
  });
});
