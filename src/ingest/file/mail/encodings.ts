/**
 * The encodings of mail: RFC 2047 for words in header lines, RFC 2045 for bodies. Parsers of whole messages work
 * asynchronously on bytes; here a text that was decoded once is read again in place.
 */

const ENCODED_WORD = /=\?(?<charset>[\w-]+)(?:\*[\w-]+)?\?(?<encoding>[QB])\?(?<word>[^?\s]*)\?=/giu;

/**
 * Decodes the encoded words of a header line.
 *
 * @example
 * decodeWords('=?utf-8?Q?Gr=C3=BCner_Markt?=') //=> 'Grüner Markt'
 */
export function decodeWords(value: string): string {
  // White space between two encoded words is no part of them.
  return value
    .replace(/(?<=\?=)[ \t]+(?==\?)/gu, '')
    .replace(ENCODED_WORD, (_, charset: string, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B'
        ? inCharset(fromBase64(word), charset)
        : inCharset(fromQuotedPrintable(word.replaceAll('_', ' ')), charset),
    );
}

/** The bytes of a text in quoted-printable; a line that ends in «=» goes on. */
export function fromQuotedPrintable(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const joined = text.replace(/=[ \t]*\n/gu, '');
  const parts = [...joined.matchAll(/=(?<hex>[0-9A-F]{2})|[^=]+|=/giu)].flatMap(({ 0: part, groups }) => {
    const hex = groups?.['hex'];
    return hex === undefined ? [...encoder.encode(part)] : [Number.parseInt(hex, 16)];
  });
  return Uint8Array.from(parts);
}

/** The bytes of a text in Base64; none where it is no Base64. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/gu, '')), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Bytes in a character set; in UTF-8 or Windows-1252 where it is not known or does not fit. */
export function inCharset(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
