import type { Span } from '../../../record/span.ts';
import type { StatedField } from './stated-field.ts';

/** A line with words, without white space at its ends. */
export interface LocatedLine extends Span {
  readonly words: string;
}

/** Lines of a header that stand apart from its beginning, and what they state. */
export interface ApartLines {
  readonly spans: readonly Span[];
  readonly fields: readonly StatedField[];
}

/** The lines of a text that have words, in order. */
export function linesWithWords(text: string, from: number): LocatedLine[] {
  return [...text.slice(from).matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    if (words === '') return [];
    const start = from + index + line.indexOf(words);
    return [{ words, start, end: start + words.length }];
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
