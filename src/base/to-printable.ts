/**
 * Writes characters that move the cursor, end the line or turn the direction of writing as escapes: names of files may hold any.
 *
 * @example
 * toPrintable('a\tb') //=> 'a\\u{9}b'
 */
export function toPrintable(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
