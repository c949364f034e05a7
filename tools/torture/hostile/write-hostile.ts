import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { seededNumbers } from '../../random/seeded-numbers.ts';
import { HOSTILE_KINDS } from './kinds.ts';
import { proseFrom } from './prose.ts';
import type { HostileThing } from './thing.ts';

/** A hostile thing and its kind. */
export interface Hostile {
  readonly kind: string;
  readonly thing: HostileThing;
}

/** Makes hostile things, the same for the same seed: each kind in turn, with what belongs to a thing. */
export function* makeHostile(count: number, seed: number): Generator<Hostile> {
  const random = seededNumbers(seed);
  const prose = proseFrom(random);
  const kinds = Object.entries(HOSTILE_KINDS);
  for (let made = 0, number = 0; made < count; number += 1) {
    for (const [kind, make] of kinds) {
      if (made >= count) return;
      for (const thing of make({ number, path: `${kind}/${number}`, random, prose })) {
        yield { kind, thing };
        made += 1;
      }
    }
  }
}

/**
 * Writes hostile things below a folder.
 *
 * @returns closes the sockets among them, after which they are gone
 */
export async function writeHostile(folder: string, all: Iterable<Hostile>): Promise<() => void> {
  const sockets: (() => void)[] = [];
  for (const { thing } of all) {
    const place = placeOf(folder, thing.path);
    mkdirSync(typeof place === 'string' ? dirname(place) : parentOf(place), { recursive: true });
    if ('content' in thing) {
      writeFileSync(place, thing.content);
      if (thing.mode !== undefined) chmodSync(place, thing.mode);
    } else if ('link' in thing) symlinkSync(thing.link, place);
    else if (thing.special === 'socket') sockets.push(await listen(place.toString()));
    else makeSpecial(thing.special, place.toString());
  }
  return () => {
    for (const close of sockets) close();
  };
}

function placeOf(folder: string, path: string | Buffer): string | Buffer {
  return typeof path === 'string' ? join(folder, path) : Buffer.concat([Buffer.from(`${folder}/`), path]);
}

function parentOf(place: Buffer): Buffer {
  return place.subarray(0, place.lastIndexOf('/'));
}

async function listen(path: string): Promise<() => void> {
  const server = createServer();
  server.listen(path);
  await once(server, 'listening');
  return () => {
    server.close();
    rmSync(path, { force: true });
  };
}

function makeSpecial(kind: 'pipe' | 'device' | 'folder', place: string): void {
  if (kind === 'folder') mkdirSync(place, { recursive: true });
  else if (kind === 'pipe') spawnSync('mkfifo', [place]);
  else spawnSync('mknod', [place, 'c', '1', '5']);
  // Where this user may make no device, a link leads to one.
  if (!existsSync(place)) symlinkSync('/dev/zero', place);
}
