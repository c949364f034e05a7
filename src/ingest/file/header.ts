import type { VFile } from 'vfile';
import { STATED_FIELDS, STATED_FIELD_NAMES } from '../../record/stated-fields.ts';
import { findLaterHeader, readFieldLines, readLeadingDate } from './header/field-lines.ts';
import { readFrontMatter } from './header/front-matter.ts';
import { findDocumentLines, paperAndDay } from './header/document-lines.ts';
import { keepFields } from './header/kept-fields.ts';
import { linesWithWords } from './header/located-lines.ts';
import { readSideCar } from './header/side-car.ts';
import { findSubtitleLines } from './header/subtitle-lines.ts';
import { findWireLines } from './header/wire-lines.ts';
import { withoutAddresses } from './mail.ts';
import type { Span } from '../../record/span.ts';
import { spanOfField, type HeaderPart, type StatedField } from './header/stated-field.ts';
import { warn } from './warn.ts';

export type { StatedField } from './header/stated-field.ts';

/** What a file states about itself. */
export interface Header {
  /** Where the article begins, in UTF-16 units. */
  readonly end: number;
  /** Lines of the header further down, or below the article, in order and without overlaps. */
  readonly apart: readonly Span[];
  /** Strongest first: side-car, front matter, header lines; within one kind as written. */
  readonly fields: readonly StatedField[];
}

/**
 * Reads what a file states about itself: in front matter, header lines or a leading date before the text, or in a
 * side-car beside it.
 *
 * @param sideCar text of `name.meta.yaml`
 * @param file takes the warnings; its value must be `text`
 * @example
 * readHeader(' date 2022-12 Den belarusiske').fields[0]?.value //=> '2022-12'
 */
export function readHeader(text: string, sideCar?: string, file?: VFile): Header {
  const frontMatter = readFrontMatter(text, file);
  const above = readLines(text, frontMatter?.end ?? 0);
  const below = above && text.charAt(above.end) === '\n' ? readLines(text, above.end) : undefined;
  const parts = [frontMatter, above, below].filter((part) => part !== undefined);
  const end = parts.at(-1)?.end ?? 0;
  const lines = linesWithWords(text, end);
  const isDated = parts.some(({ fields: own }) => own.some(({ field }) => field === 'date'));
  const found = [findWireLines(lines), findDocumentLines(lines, isDated)];
  const subtitles = findSubtitleLines(text);
  const apart = inOrder([...found.flatMap(({ spans }) => spans), ...subtitles], end);
  // A file of nothing but such lines is a text that looks like a head.
  const isText = lines.every((line) =>
    apart.some((span) => span.start <= line.start && line.end <= span.end),
  );
  const beside = sideCar === undefined ? [] : readSideCar(sideCar, file);
  const all = [
    ...beside,
    ...parts.flatMap(({ fields: own }) => own),
    ...(isText ? [] : found.flatMap(({ fields: own }) => own)),
  ]
    .flatMap(withoutSender)
    .flatMap(paperAndDay);
  const fields = keepFields(all, file);
  if (file) {
    warnOfDisagreement(fields, file);
    // Lines below the first one are of this article, where that is its title. A title among them is that of another.
    const titles = found.flatMap(({ fields: own }) => own).filter(({ field }) => field === 'title');
    const own = apart.filter(
      (span) => !titles.some(({ start = -1 }) => span.start <= start && start < span.end),
    );
    warnOfLaterHeader(text, end, own, file);
  }
  return { end, apart: isText ? [] : apart, fields };
}

/** An author without the mail address, which is nobody's news; a field that states only an address states no author. */
function withoutSender(field: StatedField): StatedField[] {
  if (field.field !== 'author') return [field];
  const value = withoutAddresses(field.value);
  return value === '' ? [] : [{ ...field, value }];
}

function inOrder(spans: readonly Span[], from: number): Span[] {
  const sorted = spans.filter(({ start }) => start >= from).toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => start >= (sorted[index - 1]?.end ?? from));
}

/** A leading date followed by text on the same line is the whole header. */
function readLines(text: string, from: number): HeaderPart | undefined {
  const date = readLeadingDate(text, from);
  if (date && text.charAt(date.end) !== '\n') return date;
  return readFieldLines(text, from) ?? date;
}

function warnOfDisagreement(fields: readonly StatedField[], file: VFile): void {
  for (const name of STATED_FIELD_NAMES) {
    if (!STATED_FIELDS[name].compared) continue;
    const [first, ...others] = fields.filter(({ field }) => field === name);
    const other = others.find(({ value }) => value !== first?.value);
    if (!first || !other) continue;
    const message = `Two values for ${name}: «${first.value}» (${first.basis}) and «${other.value}» (${other.basis}). The first is taken.`;
    warn(file, 'stated-values-disagree', message, spanOfField(other));
  }
}

function warnOfLaterHeader(text: string, from: number, read: readonly Span[], file: VFile): void {
  const later = findLaterHeader(text, from, read);
  if (!later) return;
  warn(
    file,
    'header-in-text',
    'Here stands what looks like a header, in the middle of the text; it is kept as text. If two articles share the file, divide it.',
    later,
  );
}
