import type { Span } from '../../../record/span.ts';
import type { StatedField } from './stated-field.ts';

/** A line with words, without white space at its ends. */
export interface LocatedLine extends Span {
  readonly words: string;
  /** Whether a blank line, or nothing, precedes it. */
  readonly apart: boolean;
}

/** Lines of a header that stand apart from its beginning, and what they state. */
export interface ApartLines {
  readonly spans: readonly Span[];
  readonly fields: readonly StatedField[];
}

/** The lines of a text that have words, in order. */
export function linesWithWords(text: string, from: number): LocatedLine[] {
  let apart = true;
  let next = from;
  return text
    .slice(from)
    .split('\n')
    .flatMap((line) => {
      const words = line.trim();
      const start = next + line.indexOf(words);
      const located = { words, start, end: start + words.length, apart };
      next += line.length + 1;
      apart = words === '';
      return words === '' ? [] : [located];
    });
}

/** A field whose value is part of a line. */
export function fieldIn(
  field: StatedField['field'],
  { words, start }: LocatedLine,
  value: string,
): StatedField {
  const at = start + words.lastIndexOf(value);
  return { field, value, basis: 'header', start: at, end: at + value.length };
}
