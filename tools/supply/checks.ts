import type { LockedPackage } from './lock-file.ts';

/** What is wrong with how packages are pinned, one line each. */
export function checkPins(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ path, integrity, resolved }) => [
    ...(integrity?.startsWith('sha512-') === true
      ? []
      : [`${path}: the lock file has no SHA-512 of it (npm run complete-lock-file)`]),
    ...(resolved === undefined ? [] : [`${path}: the lock file names the registry it came from; remove it`]),
  ]);
}

/**
 * What is wrong with install scripts, one line each: those of packages that `allowScripts` in `package.json` does not name, and names without a
 * script.
 */
export function checkInstallScripts(
  packages: readonly LockedPackage[],
  allowed: Readonly<Record<string, boolean>>,
): string[] {
  const names = new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name));
  return [
    ...[...names]
      .filter((name) => !Object.hasOwn(allowed, name))
      .map((name) => `${name}: it has an install script, and allowScripts does not name it`),
    ...Object.keys(allowed)
      .filter((name) => !names.has(name))
      .map((name) => `${name}: allowScripts names it, and it has no install script`),
  ];
}
