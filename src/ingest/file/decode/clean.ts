import { decodeHTMLStrict } from 'entities';
import { repairDoubleEncoding } from './double-encoding.ts';

/** A difference between the decoded text and the file. */
interface Change {
  readonly rule: string;
  readonly message: string;
  /** Offset in the cleaned text. */
  readonly offset: number;
}

/** A clean text, and what was changed. */
export interface Cleaned {
  readonly text: string;
  readonly changes: readonly Change[];
}

interface CleaningStep {
  readonly rule: string;
  readonly apply: (text: string) => string;
  /** The offset of the first change and a message; `undefined` where there is nothing to report. */
  readonly note?: (text: string) => { readonly first: number; readonly message: string } | undefined;
}

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/gu;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const WINDOWS_CONTROLS = /[\u0080-\u0084\u0086-\u009f]/gu;
const windows1252 = new TextDecoder('windows-1252');

/** The character that a byte from 0x80 to 0x9F has in windows-1252. */
function asWindows(control: string): string {
  return windows1252.decode(Uint8Array.of(control.charCodeAt(0)));
}

const NUL = /\0/gu;
const SOFT_HYPHEN = /\u00ad/gu;
/** A soft hyphen, or what optical reading makes of the hyphens of old print. */
const HYPHEN_AT_LINE_END = /(?:\u00ad|(?<=\p{L})[¬⸗])(?=[ \t]*\n)/gu;
const ZERO_WIDTH =
  /[\u200b\u2060\ufeff]|(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}])[\u200c\u200d]/gu;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const BIDI_OVERRIDE = /[\u202d\u202e]/gu;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The bidi controls to remove. Texts with right-to-left letters keep theirs, except those that override the order of letters. */
function bidiToRemove(text: string): RegExp {
  return RIGHT_TO_LEFT_LETTER.test(text) ? BIDI_OVERRIDE : BIDI;
}

const MAX_DOUBLE_ENCODINGS = 3;

function repairDeeply(text: string): string {
  let repaired = text;
  for (let depth = 0; depth < MAX_DOUBLE_ENCODINGS; depth += 1) {
    const repair = repairDoubleEncoding(repaired);
    if (!repair) break;
    repaired = repair.text;
  }
  return repaired;
}

/** Applied in this order; each step gets the result of the one before. */
const steps: readonly CleaningStep[] = [
  {
    rule: 'double-encoding',
    apply: repairDeeply,
    note: (text) => {
      const repair = repairDoubleEncoding(text);
      return (
        repair && {
          first: repair.first,
          message: `The text was UTF-8 read as ${repair.through} and saved again; put right (${repair.count}), the first is «${repair.example[0]}» → «${repair.example[1]}». The raw file is unchanged.`,
        }
      );
    },
  },
  {
    rule: 'html-entities',
    apply: (text) => text.replace(ENTITY, (entity) => decodeHTMLStrict(entity)),
    note: (text) => {
      const real = [...text.matchAll(ENTITY)].filter(([entity]) => decodeHTMLStrict(entity) !== entity);
      const first = real[0];
      return (
        first && {
          first: first.index,
          message: `HTML entities were read as their characters (${real.length}), the first is «${first[0]}» → «${decodeHTMLStrict(first[0])}».`,
        }
      );
    },
  },
  {
    rule: 'windows-controls',
    apply: (text) => text.replace(WINDOWS_CONTROLS, asWindows),
    note: (text) => {
      const first = text.search(WINDOWS_CONTROLS);
      const meant = asWindows(text.charAt(first));
      return {
        first,
        message: `Control characters that Windows uses for marks were read as those marks, the first is «${meant}». The raw file is unchanged.`,
      };
    },
  },
  { rule: 'line-ends', apply: (text) => text.replace(LINE_ENDS, '\n') },
  removal('nul', NUL, 'NUL, which no page can show'),
  removal('control-characters', CONTROLS, 'control characters'),
  { rule: 'soft-hyphen', apply: (text) => text.replace(HYPHEN_AT_LINE_END, '-') },
  removal('soft-hyphen', SOFT_HYPHEN, 'soft hyphens, which would split words'),
  removal('zero-width', ZERO_WIDTH, 'zero-width characters'),
  {
    rule: 'bidi-control',
    apply: (text) => text.replace(bidiToRemove(text), ''),
    note: (text) => removalNote(bidiToRemove(text), 'controls that change the direction of text', text),
  },
  {
    rule: 'not-nfc',
    apply: (text) => text.normalize('NFC'),
    note: (text) => {
      const composed = text.normalize('NFC');
      if (text === composed) return undefined;
      return {
        first: firstDifference(text, composed),
        message:
          'Letters written as letter and mark apart were joined (Unicode NFC). The raw file is unchanged.',
      };
    },
  },
];

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one.charCodeAt(index) === other.charCodeAt(index)) index += 1;
  return index;
}

function removal(rule: string, pattern: RegExp, what: string): CleaningStep {
  return {
    rule,
    apply: (text) => text.replace(pattern, ''),
    note: (text) => removalNote(pattern, what, text),
  };
}

function removalNote(
  pattern: RegExp,
  what: string,
  text: string,
): { first: number; message: string } | undefined {
  let count = 0;
  let first = -1;
  for (const { index } of text.matchAll(pattern)) {
    if (count === 0) first = index;
    count += 1;
  }
  if (count === 0) return undefined;
  const code = (text.codePointAt(first) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    first,
    message: `Left out: ${what} (${count}); the first, U+${code}, stood here. The raw file is unchanged.`,
  };
}

/** Cleans a text step by step and reports the changes. */
export function cleanText(raw: string): Cleaned {
  const changes: Change[] = [];
  let text = raw;
  for (const [index, step] of steps.entries()) {
    const next = step.apply(text);
    if (next === text) continue;
    const note = step.note?.(text);
    if (note) {
      const before = steps
        .slice(index)
        .reduce((prefix, later) => later.apply(prefix), text.slice(0, note.first));
      changes.push({ rule: step.rule, message: note.message, offset: before.length });
    }
    text = next;
  }
  return {
    text,
    changes: changes.map((change) => ({ ...change, offset: Math.min(change.offset, text.length) })),
  };
}
