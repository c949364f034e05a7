import type { VFile } from 'vfile';
import { cleanText } from './decode/clean.ts';
import { decodeBytes, type DecodedBytes } from './decode/encoding.ts';
import { warn } from './warn.ts';

/** The text of a file, or the reason why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: 'empty' | 'not-text'; readonly detail: string };

/** Maximum number of control characters in well-formed Unicode, and maximum share in any file; beyond both it is not text. */
const MAX_FORGIVEN_CONTROLS = 3;
const MAX_CONTROLS_SHARE = 0.01;

/** Maximum size of a file: its record, with every character escaped, must fit into one string of 512 Mi characters. */
const MAX_BYTES = 250_000_000;

/** First bytes of files that are not text. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an office document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an office document'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
];

const EMPTY = 'Put its text in, or take it out of the raw folder.';
const NOT_TEXT = 'Save it as UTF-8 text, or take it out of the raw folder.';

/**
 * Decodes bytes into text: encoding, double encoding, HTML entities, line ends (`\n`), invisible characters, NFC.
 * All offsets elsewhere count UTF-16 units of this text. Never throws: «not text» is a result.
 */
export function decode(bytes: Uint8Array, file: VFile): Decoded {
  if (bytes.length === 0) return { ok: false, reason: 'empty', detail: `The file has no bytes. ${EMPTY}` };
  const kind = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1];
  if (kind !== undefined) return notText(`The bytes begin like ${kind}. ${NOT_TEXT}`);
  if (bytes.length > MAX_BYTES) {
    return notText(
      `The file has ${bytes.length} bytes; more than ${MAX_BYTES} are no article. Divide it into articles.`,
    );
  }
  return textOf(bytes, file);
}

function textOf(bytes: Uint8Array, file: VFile): Decoded {
  const reading = decodeBytes(bytes);
  if (!reading) {
    return notText(
      `No encoding that Kiosk knows (UTF-8, UTF-16, Windows and ISO 8859 code pages) makes words of its ${bytes.length} bytes. ${NOT_TEXT}`,
    );
  }
  const controls = countControls(reading.text);
  const forgiven = reading.encoding.startsWith('utf-') ? MAX_FORGIVEN_CONTROLS : 0;
  if (controls > Math.max(forgiven, reading.text.length * MAX_CONTROLS_SHARE)) {
    return notText(
      `${controls} of its ${reading.text.length} characters are control characters, which text has no use for: a picture, a program or another binary file. ${NOT_TEXT}`,
    );
  }
  const { text, changes } = cleanText(reading.text);
  if (!/\S/u.test(text))
    return { ok: false, reason: 'empty', detail: `The file holds only white space. ${EMPTY}` };
  file.value = text;
  for (const { rule, message, offset } of changes) warn(file, rule, message, { start: offset, end: offset });
  warnOfDoubts(reading, text, file);
  return { ok: true, text, encoding: reading.encoding };
}

function notText(detail: string): Decoded {
  return { ok: false, reason: 'not-text', detail };
}

// eslint-disable-next-line no-control-regex -- control characters are what it counts
const CONTROL = /[\0-\u0008\u000e-\u0019\u001c-\u001f\u007f]/gu;

function countControls(text: string): number {
  return text.match(CONTROL)?.length ?? 0;
}

/** Where a question mark stands for a letter: inside a word, or directly before one. */
const LOST_LETTER = /(?<=\p{L})\?(?=\p{Ll})|(?<=\s)\?+(?=\p{Ll}{2})/gu;

/** Minimum number of question marks that stand for letters: fewer are slips of the pen, or a question without a blank. */
const MIN_LOST_LETTERS = 3;

/** The offset of the first letter that became a question mark; `undefined` where the text has all its letters. Linear in the text. */
function findLostLetter(text: string): number | undefined {
  if ((text.match(LOST_LETTER)?.length ?? 0) < MIN_LOST_LETTERS) return undefined;
  const lost = [...text.replace(/\S+/gu, withoutAddress).matchAll(LOST_LETTER)];
  return lost.length < MIN_LOST_LETTERS ? undefined : lost[0]?.index;
}

/** A word, or blanks for an address: in it a question mark divides. */
function withoutAddress(word: string): string {
  return /[/=&]/u.test(word) ? ' '.repeat(word.length) : word;
}

function warnOfDoubts({ encoding, rival, damaged }: DecodedBytes, text: string, file: VFile): void {
  if (rival !== undefined) {
    warn(
      file,
      'encoding-uncertain',
      `The bytes read nearly as well as ${rival}; ${encoding} is taken. Save the file as UTF-8 if letters are wrong.`,
    );
  }
  const question = findLostLetter(text);
  if (question !== undefined) {
    warn(
      file,
      'lost-character',
      'Here and elsewhere a question mark stands for a letter that was lost before the file came; it cannot be had back. Compare its source.',
      { start: question, end: question + 1 },
    );
  }
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) {
    warn(
      file,
      'lost-character',
      'Here a character was lost before the file came (U+FFFD), or its bytes are no letter of the encoding. Compare the raw file.',
      { start: lost, end: lost + 1 },
    );
  } else if (damaged) {
    warn(file, 'cut-off', `The file ends in the middle of a character (${encoding}). Compare its source.`, {
      start: text.length,
      end: text.length,
    });
  }
}
