/** The part of `package-lock.json` that says which package needs which. */
export interface LockFile {
  /** By path: `node_modules/a`, `node_modules/a/node_modules/b`. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * Lists packages and everything they need, as npm installs them.
 *
 * @param names packages that the project imports
 * @returns path, version and checksum of each, sorted
 * @throws {Error} when the lock file does not know one of `names`
 */
export function installedPackages(names: readonly string[], { packages }: LockFile): string[] {
  const unknown = names.filter((name) => findPlace(name, '', packages) === undefined);
  if (unknown.length > 0) throw new Error(`package-lock.json does not know ${unknown.join(', ')}.`);
  const found = new Map<string, LockedPackage>();
  const waiting = names.map((name) => ({ name, from: '' }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const place = findPlace(next.name, next.from, packages);
    const locked = place === undefined ? undefined : packages[place];
    // A package may do without optional ones and some peers.
    if (place === undefined || locked === undefined || found.has(place)) continue;
    found.set(place, locked);
    const { dependencies, optionalDependencies, peerDependencies } = locked;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      waiting.push({ name, from: place });
  }
  return [...found]
    .map(([place, { version, integrity }]) => `${place} ${version ?? ''} ${integrity ?? ''}`)
    .toSorted();
}

/** Looks for a package as Node does: in the `node_modules` of the package that needs it, then in the folders above. */
function findPlace(name: string, from: string, packages: LockFile['packages']): string | undefined {
  const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (Object.hasOwn(packages, place)) return place;
  if (from === '') return undefined;
  return findPlace(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), packages);
}
