/** What is no plain file. */
import type { HostileKinds } from '../thing.ts';

export const THING_KINDS = {
  'link-to-nowhere': ({ path }) => [{ path: `${path}.txt`, link: 'nowhere.txt' }],
  'link-to-itself': ({ path, number }) => [{ path: `${path}.txt`, link: `${number}.txt` }],
  'link-to-a-password-file': ({ path }) => [{ path: `${path}.txt`, link: '/etc/passwd' }],
  'link-to-a-device': ({ path, number }) => [
    { path: `${path}.txt`, link: ['/dev/zero', '/dev/random', '/proc/self/mem'][number % 3] ?? '' },
  ],
  'link-to-a-folder': ({ path }) => [{ path: `${path}.txt`, link: '..' }],
  'link-to-a-text': (making) => [
    { path: `${making.path}-b.txt`, link: `${making.number}-a.txt` },
    { path: `${making.path}-a.txt`, content: making.prose() },
  ],
  pipe: ({ path }) => [{ path: `${path}.txt`, special: 'pipe' }],
  socket: ({ path }) => [{ path: `${path}.txt`, special: 'socket' }],
  device: ({ path }) => [{ path: `${path}.txt`, special: 'device' }],
  'folder-like-a-text': (making) => [
    { path: `${making.path}.txt`, special: 'folder' },
    { path: `${making.path}.txt/${making.number}.txt`, content: making.prose() },
  ],
  unreadable: (making) => [{ path: `${making.path}.txt`, content: making.prose(), mode: 0 }],
  // A path as long as the system allows; what is longer cannot be made under one name.
  deep: (making) => [{ path: `${making.path}/${'d/'.repeat(1200)}deep.txt`, content: making.prose() }],
} satisfies HostileKinds;
