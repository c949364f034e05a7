import { plausibility } from './plausibility.ts';

/** A repaired text, whose UTF-8 bytes had been decoded as single bytes and encoded again. */
export interface Repair {
  readonly text: string;
  /** Number of repaired characters. */
  readonly count: number;
  /** Offset of the first of them in the original text. */
  readonly first: number;
  /** The first of them, before and after. */
  readonly example: readonly [string, string];
  /** The encoding used by mistake. */
  readonly through: string;
}

/** Encodings as which UTF-8 is decoded by mistake. */
const MISTAKEN_FOR = ['windows-1252', 'windows-1257', 'windows-1250', 'iso-8859-1', 'macintosh'] as const;

/** Minimum gain in plausibility per repaired character: «Ä“» may close a German quotation, «Ã¶» means nothing. */
const MIN_GAIN_PER_CHARACTER = 0.5;

interface CodePage {
  readonly name: string;
  readonly bytes: ReadonlyMap<string, number>;
  readonly sequence: RegExp;
}

const pages: readonly CodePage[] = MISTAKEN_FOR.map(toPage);

/**
 * The inverse of a code page, and a pattern for well-formed UTF-8 sequences decoded with it. ISO 8859-1 has controls from 0x80 to
 * 0x9F, where `TextDecoder` reads the marks of windows-1252 under both names.
 */
function toPage(name: (typeof MISTAKEN_FOR)[number]): CodePage {
  const decoder = new TextDecoder(name);
  const characters = Array.from({ length: 128 }, (_, index) => {
    const character = decoder.decode(Uint8Array.of(index + 128));
    return character === '\ufffd' || name === 'iso-8859-1' ? String.fromCharCode(index + 128) : character;
  });
  const between = (from: number, to: number): string =>
    `[${characters.slice(from - 128, to - 127).join('')}]`;
  const follower = between(0x80, 0xbf);
  const sequence = `${between(0xc2, 0xdf)}${follower}|${between(0xe0, 0xef)}${follower}{2}|${between(0xf0, 0xf4)}${follower}{3}`;
  return {
    name,
    bytes: new Map(characters.map((character, index) => [character, index + 128])),
    sequence: new RegExp(sequence, 'gu'),
  };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Repairs doubly encoded UTF-8 where that makes likelier words; `undefined` where there is nothing to repair.
 *
 * @example
 * repairDoubleEncoding('KÃ¶penhamn')?.text //=> 'Köpenhamn'
 */
export function repairDoubleEncoding(text: string): Repair | undefined {
  let best: (Repair & { readonly score: number }) | undefined;
  let before: number | undefined;
  for (const page of pages) {
    const repair = repairThrough(page, text);
    if (!repair) continue;
    before ??= plausibility(text).score;
    const { score } = plausibility(repair.text);
    if (score - before < MIN_GAIN_PER_CHARACTER * repair.count) continue;
    // The code page that explains the most is the right one: others share a few of its sequences.
    const gained = best ? repair.count - best.count || score - best.score : 1;
    if (gained > 0) best = { ...repair, score };
  }
  return best;
}

function repairThrough({ name, bytes, sequence }: CodePage, text: string): Repair | undefined {
  let count = 0;
  let first = 0;
  let example: readonly [string, string] = ['', ''];
  let named = 0;
  const repaired = text.replace(sequence, (found, offset: number) => {
    const meant = decodeStrictly(Uint8Array.from(found, (character) => bytes.get(character) ?? 0));
    if (meant === undefined || /\p{M}/u.test(meant)) return found;
    count += 1;
    if (/\p{L}/u.test(meant) && !isInWord(text, offset, found.length)) named += 1;
    if (count === 1) {
      first = offset;
      example = [found, meant];
    }
    return meant;
  });
  // A text with its letters right speaks of the wrong ones: «Bokstaven å blev Ã¥ på kvittot».
  const isMentioned =
    named === count && (text.replace(sequence, '').match(/[^\P{L}\p{ASCII}]/gu)?.length ?? 0) > 1;
  return count === 0 || isMentioned ? undefined : { text: repaired, count, first, example, through: name };
}

/** Whether letters touch a range. */
function isInWord(text: string, offset: number, length: number): boolean {
  return /\p{L}/u.test(text.charAt(offset - 1)) || /\p{L}/u.test(text.charAt(offset + length));
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
