import { plausibility } from './plausibility.ts';

/** A text whose UTF-8 bytes had been read as single bytes and written again, put right. */
export interface Repair {
  readonly text: string;
  /** How many characters were put right. */
  readonly count: number;
  /** Offset of the first of them in the text as it was. */
  readonly first: number;
  /** The first of them, as it was and as it is. */
  readonly example: readonly [string, string];
  /** The encoding it had been read in by mistake. */
  readonly through: string;
}

/** Encodings that UTF-8 is mistaken for. */
const MISTAKEN_FOR = ['windows-1252', 'windows-1257', 'windows-1250'] as const;

/** What a repair must gain per character it changes: «Ä“» closes a German quotation, «Ã¶» means nothing. */
const MIN_GAIN_PER_CHARACTER = 0.5;

interface CodePage {
  readonly name: string;
  readonly bytes: ReadonlyMap<string, number>;
  readonly sequence: RegExp;
}

const pages: readonly CodePage[] = MISTAKEN_FOR.map(toPage);

/** The page turned round, and UTF-8's well-formed sequences as its characters spell them. */
function toPage(name: string): CodePage {
  const decoder = new TextDecoder(name);
  const characters = Array.from({ length: 128 }, (_, index) => {
    const character = decoder.decode(Uint8Array.of(index + 128));
    return character === '\ufffd' ? String.fromCharCode(index + 128) : character;
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
 * Puts doubly encoded UTF-8 right where that makes likelier words; `undefined` where nothing is to be done.
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
    // The page that explains most is the one it was mistaken for: another may share a few of its sequences.
    const gained = best ? repair.count - best.count || score - best.score : 1;
    if (gained > 0) best = { ...repair, score };
  }
  return best;
}

function repairThrough({ name, bytes, sequence }: CodePage, text: string): Repair | undefined {
  let count = 0;
  let first = 0;
  let example: readonly [string, string] = ['', ''];
  const repaired = text.replace(sequence, (found, offset: number) => {
    const meant = decodeStrictly(Uint8Array.from(found, (character) => bytes.get(character) ?? 0));
    if (meant === undefined) return found;
    count += 1;
    if (count === 1) {
      first = offset;
      example = [found, meant];
    }
    return meant;
  });
  return count === 0 ? undefined : { text: repaired, count, first, example, through: name };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
