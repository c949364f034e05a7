import { z } from 'zod';

/** What supply checks read of `package-lock.json` (lockfileVersion 3). */
const lockFileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      /** The name in the registry, where the folder has another one. */
      name: z.string().optional(),
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** A package of the lock file. */
export interface LockedPackage {
  /** `node_modules/a/node_modules/b` */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** A Subresource Integrity string. */
  readonly integrity: string | undefined;
  /** The address it is fetched from; the lock file of Kiosk has none, so that it works with every registry. */
  readonly resolved: string | undefined;
  /** An SPDX expression. */
  readonly license: string | undefined;
  /** Whether only developers need it. */
  readonly dev: boolean;
  readonly hasInstallScript: boolean;
}

/**
 * The packages of a lock file, without the project itself.
 *
 * @param text the lock file as npm wrote it
 * @throws {z.ZodError} when it is none
 */
export function readLockedPackages(text: string): LockedPackage[] {
  const { packages } = lockFileSchema.parse(JSON.parse(text));
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const { version = '', integrity, resolved, license, dev = false, hasInstallScript = false } = entry;
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return [{ path, name, version, integrity, resolved, license, dev, hasInstallScript }];
  });
}

/**
 * Adds checksums to entries that have none, where npm writes them: behind the version.
 *
 * @param text the lock file as npm wrote it; nothing else of it changes
 * @param found path of a package → its checksum
 */
export function withIntegrity(text: string, found: ReadonlyMap<string, string>): string {
  const lockFile = JSON.parse(text) as { packages: Record<string, Record<string, unknown>> };
  for (const [path, integrity] of found) {
    const { version, ...rest } = lockFile.packages[path] ?? {};
    lockFile.packages[path] = { version, integrity, ...rest };
  }
  return `${JSON.stringify(lockFile, null, 2)}\n`;
}
