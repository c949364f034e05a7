/**
 * Paths that are one path on some disks: those that differ in upper and lower case alone, or in how Unicode writes a letter (RFC 8493,
 * section 6.1).
 *
 * @returns each such path with the one before it
 * @example
 * alikePaths(['a.txt', 'b.txt', 'A.txt']) //=> [['a.txt', 'A.txt']]
 */
export function alikePaths(paths: readonly string[]): [string, string][] {
  const seen = new Map<string, string>();
  return paths.flatMap((path): [string, string][] => {
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    return other === undefined ? [] : [[other, path]];
  });
}
