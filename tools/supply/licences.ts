/** Which licences the packages may have that users of Kiosk install. */

/** Licences that ask for their notice to be kept, or for nothing (SPDX identifiers). */
const ALLOWED = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'],
  ...['Python-2.0', 'Unicode-DFS-2016'],
]);

/** Packages with other licences, and why they may be used. A name may end in `*`. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@img/sharp-*':
    'LGPL: pictures while a site is built, loaded as it is by Astro; nothing of it is in a site',
  lightningcss:
    'MPL-2.0: minifies styles while a site is built; it is not changed, and nothing of it is in a site',
  'lightningcss-*': 'the same for each platform',
};

/** A package, and the SPDX expression of its licence. */
export interface Licensed {
  readonly name: string;
  readonly license: string | undefined;
}

/**
 * Whether a licence is allowed: of alternatives one has to be, of licences that hold together all.
 *
 * @example
 * isAllowed('(MIT OR GPL-3.0-only)') //=> true
 */
export function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/gu, ' ')
    .split(/\sOR\s/u)
    .some((alternative) => alternative.split(/\sAND\s/u).every((licence) => ALLOWED.has(licence.trim())));
}

/** What is wrong with the licences of packages, and with exceptions that no package needs, one line each. */
export function checkLicences(packages: readonly Licensed[]): string[] {
  const needed = new Set<string>();
  const faults = packages.flatMap(({ name, license }) => {
    if (license !== undefined && isAllowed(license)) return [];
    const exception = Object.keys(EXCEPTIONS).find((pattern) => matches(name, pattern));
    if (exception === undefined)
      return [`${name}: its licence (${license ?? 'none stated'}) is not among those allowed`];
    needed.add(exception);
    return [];
  });
  return [
    ...faults,
    ...Object.keys(EXCEPTIONS)
      .filter((pattern) => !needed.has(pattern))
      .map((pattern) => `${pattern}: an exception for its licence is not needed`),
  ];
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
