import { memoise } from '../../../base/memoise.ts';
import { analyse } from 'chardet';
import { plausibility, type Plausibility } from './plausibility.ts';

/** Decoded bytes, and what is doubtful about them. */
export interface DecodedBytes {
  readonly text: string;
  /** WHATWG label, lower-case: `utf-8`, `utf-16le`, `windows-1257` … */
  readonly encoding: string;
  /** The next best encoding, where its text differs and is nearly as likely. */
  readonly rival?: string;
  /** Whether invalid bytes became U+FFFD. */
  readonly damaged?: boolean;
}

/** Single-byte encodings of the source languages and their neighbours; ties go to the first. */
const SINGLE_BYTE = [
  'windows-1252',
  'windows-1257',
  'windows-1250',
  'iso-8859-13',
  'iso-8859-15',
  'iso-8859-4',
  'iso-8859-2',
  'iso-8859-10',
  'iso-8859-16',
] as const;

/** Encodings that the library does not know, by the one it takes them for. */
const TAKEN_FOR: Readonly<Record<string, string>> = { 'windows-1251': 'x-mac-cyrillic' };

/** Size of the sample that decides between encodings. */
const SAMPLE_BYTES = 131_072;

/** Minimum score per character beyond ASCII for a text in a known alphabet. */
const MIN_SCORE_PER_CHARACTER = -0.7;

/** Maximum share of characters beyond ASCII in text of a Latin alphabet; a number up to the second limit proves nothing. */
const MAX_BEYOND_ASCII_SHARE = 0.4;
const MAX_FEW_BEYOND_ASCII = 6;

/** A rival is reported if its score is less than this lower, per character in which it differs. */
const MAX_RIVAL_DISTANCE = 0.5;

/** Minimum share of NUL bytes at even or at odd offsets in UTF-16, with nearly none at the others. */
const MIN_UTF16_NUL_SHARE = 0.3;

/** Decodes bytes; `undefined` where no encoding makes words of them. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes | undefined {
  const utf16 = utf16Order(bytes);
  if (utf16) return { text: decodeAs(utf16, bytes), encoding: utf16, damaged: bytes.length % 2 === 1 };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  if (isMostlyUtf8(bytes)) return { text: decodeAs('utf-8', bytes), encoding: 'utf-8', damaged: true };
  return readSingleByte(bytes);
}

/** The byte order of UTF-16, by its byte order mark or by the NUL beside every Latin letter; `undefined` for other encodings. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || !sample.includes(0)) return undefined;
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls.map((count) => count / (sample.length / 2));
  if (odd > MIN_UTF16_NUL_SHARE && even < 0.02) return 'utf-16le';
  if (even > MIN_UTF16_NUL_SHARE && odd < 0.02) return 'utf-16be';
  return undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Whether bytes are UTF-8 with a few invalid sequences, as in files that were cut off or pasted together. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs('utf-8', bytes.subarray(0, SAMPLE_BYTES));
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return whole >= 3 && whole > broken * 4;
}

function readSingleByte(bytes: Uint8Array): DecodedBytes | undefined {
  const sample = sampleOf(bytes);
  const readings = rankDecodings(SINGLE_BYTE, sample);
  const [best, second] = readings;
  if (best && best.perCharacter >= MIN_SCORE_PER_CHARACTER && isLatinMix(sample, best.beyondAscii)) {
    const close =
      second && best.score - second.score < MAX_RIVAL_DISTANCE * differences(best.text, second.text);
    return {
      text: decodeAs(best.encoding, bytes),
      encoding: best.encoding,
      ...(close && { rival: second.encoding }),
    };
  }
  return readAsDetected(bytes, sample);
}

/** The number of characters in which two decodings of the same bytes differ. */
function differences(a: string, b: string): number {
  let count = 0;
  for (let index = 0; index < a.length; index += 1)
    count += Number(a.charCodeAt(index) !== b.charCodeAt(index));
  return count;
}

function isLatinMix(sample: Uint8Array, beyondAscii: number): boolean {
  const visible = sample.reduce((count, byte) => count + Number(byte > 0x20), 0);
  return beyondAscii <= MAX_FEW_BEYOND_ASCII || beyondAscii < visible * MAX_BEYOND_ASCII_SHARE;
}

interface RankedDecoding extends Plausibility {
  readonly encoding: string;
  readonly text: string;
  readonly beyondAscii: number;
}

/** The distinct decodings of a sample, best first. */
function rankDecodings(encodings: readonly string[], sample: Uint8Array): RankedDecoding[] {
  const beyondAscii = sample.reduce((count, byte) => count + Number(byte > 0x7f), 0);
  const seen = new Set<string>();
  const readings: RankedDecoding[] = [];
  for (const encoding of encodings) {
    const text = decodeAs(encoding, sample);
    if (seen.has(text)) continue;
    seen.add(text);
    readings.push({ encoding, text, beyondAscii, ...plausibility(text) });
  }
  return readings.toSorted((a, b) => b.score - a.score);
}

/** Decodes an unknown alphabet as the library suggests, where the result is nearly all letters of known scripts. */
function readAsDetected(bytes: Uint8Array, sample: Uint8Array): DecodedBytes | undefined {
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < 20) return undefined;
    const detected = labelOf(name);
    if (detected === undefined || (SINGLE_BYTE as readonly string[]).includes(detected)) continue;
    const other = TAKEN_FOR[detected];
    const encoding =
      other !== undefined &&
      foreignLetters(decodeAs(other, sample)) > foreignLetters(decodeAs(detected, sample))
        ? other
        : detected;
    const text = decodeAs(encoding, sample);
    const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    const letters = foreignLetters(text);
    const caseBreaks = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
    if (letters > beyond * 0.8 && caseBreaks < letters * 0.02)
      return { text: decodeAs(encoding, bytes), encoding };
  }
  return undefined;
}

const FOREIGN_LETTER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The number of letters of scripts other than Latin. */
function foreignLetters(text: string): number {
  return text.match(FOREIGN_LETTER)?.length ?? 0;
}

/** The WHATWG label of an encoding, where Node supports it. */
function labelOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** A sample that begins a little before the first byte beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, Math.min(first - SAMPLE_BYTES / 8, bytes.length - SAMPLE_BYTES));
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

const decoderOf = memoise((encoding: string) => new TextDecoder(encoding));

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return decoderOf(encoding).decode(bytes);
}
