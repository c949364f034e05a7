import { KioskError } from '../../src/config/kiosk-error.ts';
import type { ModuleImports } from './imports.ts';
import type { Room } from './rooms.ts';

/** Rooms in layers, the lowest first, with the imports between them that no longer path implies. */
export interface RoomGraph {
  readonly layers: readonly (readonly Room[])[];
  readonly arrows: readonly (readonly [from: Room, to: Room])[];
}

/**
 * Folds the imports of modules into imports between rooms.
 *
 * @throws KioskError when two rooms import each other, or a module belongs to no room
 */
export function drawRooms(rooms: readonly Room[], modules: readonly ModuleImports[]): RoomGraph {
  const examples = roomImports(rooms, modules);
  const depths = new Map<Room, number>();
  const depthOf = (room: Room, trail: readonly Room[]): number => {
    if (trail.includes(room)) throw new KioskError(describeCycle([...trail, room], examples));
    const known = depths.get(room);
    if (known !== undefined) return known;
    const below = [...(examples.get(room)?.keys() ?? [])].map((other) => depthOf(other, [...trail, room]));
    const depth = below.length === 0 ? 0 : Math.max(...below) + 1;
    depths.set(room, depth);
    return depth;
  };
  const height = Math.max(...rooms.map((room) => depthOf(room, []))) + 1;
  const layers = Array.from({ length: height }, (_, depth) =>
    rooms.filter((room) => depths.get(room) === depth),
  );
  return { layers, arrows: withoutImplied(rooms, examples) };
}

/** The rooms that each room imports, each with an import as an example. */
type Examples = ReadonlyMap<Room, ReadonlyMap<Room, string>>;

function roomImports(rooms: readonly Room[], modules: readonly ModuleImports[]): Examples {
  const examples = new Map<Room, Map<Room, string>>();
  for (const { path, imports } of modules) {
    const room = roomOf(rooms, path);
    if (!room)
      throw new KioskError(`"${path}" belongs to no room. Name its folder in tools/documents/rooms.ts.`);
    const others = examples.get(room) ?? new Map<Room, string>();
    examples.set(room, others);
    for (const imported of imports) {
      const other = roomOf(rooms, imported);
      if (other && other !== room && !others.has(other)) others.set(other, `${path} → ${imported}`);
    }
  }
  return examples;
}

function roomOf(rooms: readonly Room[], path: string): Room | undefined {
  const matches = rooms.flatMap((room) =>
    room.paths
      .filter((own) => path === own || path.startsWith(`${own}/`))
      .map((own) => ({ room, length: own.length })),
  );
  return matches.toSorted((a, b) => b.length - a.length)[0]?.room;
}

/** Leaves out an arrow where a chain of others leads to the same room. */
function withoutImplied(rooms: readonly Room[], examples: Examples): (readonly [Room, Room])[] {
  const reaches = (from: Room, to: Room): boolean =>
    from === to || [...(examples.get(from)?.keys() ?? [])].some((next) => reaches(next, to));
  return rooms.flatMap((from) => {
    const others = rooms.filter((room) => examples.get(from)?.has(room));
    return others
      .filter((to) => !others.some((other) => other !== to && reaches(other, to)))
      .map((to) => [from, to] as const);
  });
}

function describeCycle(trail: readonly Room[], examples: Examples): string {
  const last = trail.at(-1);
  const cycle = last ? trail.slice(trail.indexOf(last)) : trail;
  const proofs = cycle.slice(1).map((room, at) => {
    const from = cycle[at];
    return from ? (examples.get(from)?.get(room) ?? '') : '';
  });
  return `Rooms import each other: ${cycle.map(({ name }) => name).join(' → ')} (${proofs.join('; ')}).`;
}
