import { STATED_FIELDS } from '../../../record/stated-fields.ts';
import { hasDate, isOnlyDate } from '../segment/date-line.ts';
import { isFurniture } from '../segment/furniture.ts';
import { findCodedLines } from './coded-lines.ts';
import { isSentence } from './document-notes.ts';
import { fieldNamed, isDocumentLabel } from './fields.ts';
import { fieldIn, type ApartLines, type LocatedLine } from './located-lines.ts';
import { findPressBlock } from './press-block.ts';
import type { StatedField } from './stated-field.ts';

/** A press database writes its lines above and below an article: among this many first and last lines. */
const MAX_EDGE_LINES = 16;
const MAX_LINES_ABOVE_LABELS = 7;
const MAX_LABELLED_LENGTH = 200;
const MAX_SOURCE_LENGTH = 60;

/** «LÄNGE: 48 Wörter»; in columns without a colon «UMFANG   310 Wörter». */
const LABELLED =
  /^(?<label>\p{Lu}[\p{L}.]*(?:[ -]\p{L}[\p{L}.]*){0,3})(?:\s?:(?:\s+|$)|\t\s*|\s{3,})(?<value>(?:\S.*)?)$/u;
const PAPER_AND_DAY =
  /^(?<paper>\p{Lu}[^,(]*?)(?<![\s,(])[\s,(]+(?:\p{Ll}{2,5}\.?\s)?(?<day>\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?\d{4}|\d{1,2}\s\p{L}+\s\d{4}|\d{4}-\d{2}-\d{2}|\d{4}\.\sgada\s\d{1,2}\.\s\p{L}+)/u;

interface Labelled {
  readonly line: LocatedLine;
  readonly index: number;
  readonly label: string;
  readonly value: string;
}

/**
 * The lines that a press database adds above and below an article (Nexis, wiso, Retriever, Infomedia): «LÄNGE: 48 Wörter»,
 * the paper and its day above them, «Küsten-Bote, 21.09.2017, S. 7». What they state is read.
 *
 * @param isDated whether a head above these lines states the day
 */
export function findDocumentLines(lines: readonly LocatedLine[], isDated: boolean): ApartLines {
  const coded = findCodedLines(lines);
  if (coded.spans.length > 0) return coded;
  const sourced = findPressBlock(lines, isDated);
  const labelled = labelledLines(lines);
  if (labelled.length === 0) return sourced;
  const labels = labelled.map(({ label }) => label);
  const stated = labelled.flatMap((entry) => fieldsOf(entry, labels));
  const above = labelled[0] ? linesAbove(lines.slice(0, labelled[0].index)) : { spans: [], fields: [] };
  return {
    spans: [...sourced.spans, ...above.spans, ...labelled.map(({ line }) => line)],
    fields: [...stated, ...sourced.fields, ...above.fields],
  };
}

/** The labelled lines at both ends, where at least one of them has a label that only databases write. */
function labelledLines(lines: readonly LocatedLine[]): Labelled[] {
  const all = lines.flatMap((line, index): Labelled[] => {
    const atEdge = index < MAX_EDGE_LINES || index >= lines.length - MAX_EDGE_LINES;
    const { label, value = '' } = (atEdge ? LABELLED.exec(line.words)?.groups : undefined) ?? {};
    if (label === undefined || line.words.length > MAX_LABELLED_LENGTH) return [];
    const known = fieldNamed(label) !== undefined || isDocumentLabel(label);
    return known && !isSentence(value) ? [{ line, index, label, value: value.trim() }] : [];
  });
  // A group of neighbours; one alone is a line of the article.
  const grouped = all.filter(
    ({ index, label }) =>
      all.some((other) => Math.abs(other.index - index) === 1) || /^\P{Ll}+$|\p{L}-\p{L}/u.test(label),
  );
  const proven = grouped.some(
    ({ label, value }) => isDocumentLabel(label) && (/\d/u.test(value) || /^\P{Ll}+$/u.test(label)),
  );
  const opening = lines.findIndex(({ words }) => isSentence(words));
  const isHead = makeHead(grouped.filter(({ index }) => opening < 0 || index < opening));
  return (proven || isHead) && grouped.length > 1 ? grouped : [];
}

/** Whether labels near the top are a head by themselves, as they would be on the first lines: «Autors: …», «Avots: …». */
function makeHead(grouped: readonly Labelled[]): boolean {
  const fields = grouped.flatMap(({ index, label }) =>
    index < MAX_LINES_ABOVE_LABELS ? (fieldNamed(label) ?? []) : [],
  );
  return new Set(fields.filter((field) => STATED_FIELDS[field].line !== 'within')).size >= 2;
}

/** Above the labels: the paper, its day and the headline; the headline stays text. */
function linesAbove(lines: readonly LocatedLine[]): ApartLines {
  if (lines.length > MAX_LINES_ABOVE_LABELS) return { spans: [], fields: [] };
  const dated = lines.findIndex(({ words }) => hasDate(words) && isOnlyDate(words) && /\d{4}/u.test(words));
  const [day, paper] = [lines[dated], lines[dated - 1]];
  if (!day) return { spans: [], fields: [] };
  const others = lines.filter(({ words }) => words !== day.words && !isFurniture(words));
  const isPaper =
    paper !== undefined &&
    others.length > 1 &&
    paper.words.length <= MAX_SOURCE_LENGTH &&
    !/[.!?]$/u.test(paper.words);
  return {
    spans: isPaper ? [paper, day] : [day],
    fields: [
      fieldIn('date', day, day.words),
      ...(isPaper && !isFurniture(paper.words) ? [fieldIn('source', paper, paper.words)] : []),
    ],
  };
}

/** What one labelled line states; of «LOKALES; S. 7», the first part. */
function fieldsOf({ line, label, value }: Labelled, labels: readonly string[]): StatedField[] {
  const field = fieldNamed(
    label,
    labels.filter((other) => other !== label),
  );
  if (field === undefined || value === '') return [];
  const first = /^[^;]+/u.exec(value)?.[0].trim() ?? value;
  return [fieldIn(field, line, field === 'title' ? value : first)];
}

/**
 * A paper and its day where one value states both: «Küsten-Bote vom 21.09.2017, S. 7».
 *
 * @example
 * paperAndDay({ field: 'source', value: 'Bote vom 21.09.2017, S. 7', basis: 'header' }).map(({ value }) => value) //=> ['Bote', '21.09.2017']
 */
export function paperAndDay(field: StatedField): StatedField[] {
  const { paper, day } =
    (field.field === 'source' ? PAPER_AND_DAY.exec(field.value)?.groups : undefined) ?? {};
  if (paper === undefined || day === undefined || paper === '') return [field];
  const { start } = field;
  const at = (value: string): Pick<StatedField, 'start' | 'end'> => {
    const from = start === undefined ? undefined : start + field.value.indexOf(value);
    return { start: from, end: from === undefined ? undefined : from + value.length };
  };
  return [
    { ...field, value: paper, ...at(paper) },
    { ...field, field: 'date', value: day, ...at(day) },
  ];
}
