/** Letters that LaTeX writes with a command: «{\aa}». */
const LATEX_LETTERS: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  o: 'ø',
  O: 'Ø',
  ss: 'ß',
  l: 'ł',
  L: 'Ł',
};

/** Marks that LaTeX writes before a letter, as the combining mark behind it: «\"o». */
const LATEX_MARKS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  k: '\u0328',
  v: '\u030c',
  u: '\u0306',
  r: '\u030a',
};

/**
 * Words of LaTeX without commands and braces.
 *
 * @example
 * latexWords(String.raw`Fyren f{\aa}r \textbf{ny} l\"ampa`) //=> 'Fyren får ny lämpa'
 */
export function latexWords(words: string): string {
  return words
    .replace(
      /\\(?:(?<mark>["'`^~=.])\{?|(?<letter>[ckvur])\{)(?<base>\p{L})\}?/gu,
      (_, mark: string | undefined, letter: string | undefined, base: string) =>
        base + (LATEX_MARKS[mark ?? letter ?? ''] ?? ''),
    )
    .replace(
      /\{?\\(?<name>[A-Za-z]{1,2})(?![A-Za-z])\s?\}?/gu,
      (found, name: string) => LATEX_LETTERS[name] ?? found,
    )
    .replace(/\\[A-Za-z]+\*?|[{}]/gu, '')
    .normalize('NFC');
}

const windows1252 = new TextDecoder('windows-1252');

/**
 * Words of RTF without commands: letters beyond ASCII are bytes («\'e5») or code points («\u229?»).
 *
 * @example
 * rtfWords(String.raw`Fyret f\'e5r ny lampe`) //=> 'Fyret får ny lampe'
 */
export function rtfWords(words: string): string {
  return words
    .replace(/\\u(?<code>-?\d{1,5})\??/gu, (_, code: string) => String.fromCharCode(Number(code) & 0xffff))
    .replace(/\\'(?<hex>[0-9a-fA-F]{2})/gu, (_, hex: string) =>
      windows1252.decode(Uint8Array.of(Number.parseInt(hex, 16))),
    )
    .replace(/\\[a-z]+-?\d*\s?|[{}]/gu, '');
}
