import type { StatedFieldName } from '../../../record/stated-fields.ts';
import { bylineLength } from '../segment/byline.ts';
import { hasDate, isOnlyDate } from '../segment/date-line.ts';
import { alternatives, everyLanguage } from '../segment/label-words.ts';
import { isWeekday } from '../segment/weekdays.ts';
import { fieldNamed, isDocumentLabel, isPublicationWord } from './fields.ts';

/** What a press database notes about an article in one part of a line. */
export interface Note {
  readonly kind:
    'day' | 'time' | 'page' | 'length' | 'identifier' | 'label' | 'writer' | 'edition' | 'rights';
  /** The field it states. */
  readonly field?: StatedFieldName;
  readonly value: string;
}

/** Notes that only a database or an archive writes: one of them beside a day proves the others. */
const PROOFS: ReadonlySet<Note['kind']> = new Set(['page', 'length', 'identifier']);

const PAGE_WORD = `(?:${alternatives(everyLanguage('pageWords'))})`;
const PAGE = new RegExp(
  `^${PAGE_WORD}\\s?:?\\s?\\d{1,3}(?:\\s?[-–,+/]\\s?\\d{1,3}){0,5}\\.?$|^\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\.?\\s?${PAGE_WORD}$`,
  'iu',
);
/** «Sida 7 i sektion Lokalt». */
const PAGE_OF_SECTION = new RegExp(
  `^${PAGE_WORD}\\s?\\d{1,3}\\s(?:\\p{Ll}{1,3}\\s)?(?<label>\\p{L}{3,12})\\s(?<section>\\p{Lu}[\\p{L} -]{1,30})$`,
  'iu',
);
const WORD_UNIT = `(?:${alternatives(everyLanguage('wordUnits'))})`;
const LENGTH = new RegExp(
  `^\\d{1,3}(?:[ .,]?\\d{3})?\\s${WORD_UNIT}$|^${WORD_UNIT}\\s?:\\s?\\d[\\d .,]{0,6}$`,
  'iu',
);
/** «artikel-id: e6a3f1b2», «Id 4711». */
const ID = /^(?:[\p{L}-]{1,20}[\s-])?id\s?:?\s?(?=[\w-]*\d)[\w-]{3,60}$/iu;
/** «Document SKAPOS0020170921ed9l00012». */
const NAMED_ID = /^(?<label>\p{Lu}[\p{L}-]{2,20})\s(?=[A-Z_-]*\d)[\dA-Z_][\dA-Za-z_-]{9,60}$/u;
const LABELLED = /^(?<label>\p{Lu}[\p{L}. -]{0,40}?)\s?:\s?(?<value>\S.*)$/u;
const EDITION =
  /^(?:\d{1,2}\.\s(?<word>\p{L}{3,20})|(?<first>\p{Lu}\p{L}{3,20})(?:\s[\p{Lu}\d][\p{L}\d.-]*){1,3})$/u;
const RIGHTS = /^(?:©|\([Cc]\)|[Cc]opyright\b|COPYRIGHT\b)/u;

/**
 * The note that a part of a line holds; `undefined` for other words.
 *
 * @example
 * readNote('452 ord')?.kind //=> 'length'
 * @example
 * readNote('Publicerat i print 2017-09-21') //=> { kind: 'day', field: 'date', value: '2017-09-21' }
 */
export function readNote(part: string): Note | undefined {
  const day = withoutLabel(part);
  if (hasDate(day) && /(?:19|20)\d{2}|[./]\d{2}$/u.test(day) && isOnlyDate(day))
    return { kind: 'day', field: 'date', value: day };
  if (/^\d{1,2}[:.]\d{2}$/u.test(part) || isWeekday(part)) return { kind: 'time', value: part };
  if (PAGE.test(part)) return { kind: 'page', value: part };
  const paged = PAGE_OF_SECTION.exec(part)?.groups;
  if (paged && fieldNamed(paged['label'] ?? '') === 'section')
    return { kind: 'page', field: 'section', value: paged['section'] ?? '' };
  if (LENGTH.test(part)) return { kind: 'length', value: part };
  if (ID.test(part) || isDocumentLabel(NAMED_ID.exec(part)?.groups?.['label'] ?? ''))
    return { kind: 'identifier', value: part };
  if (RIGHTS.test(part)) return { kind: 'rights', value: part };
  const { label, value = '' } = LABELLED.exec(part)?.groups ?? {};
  if (label !== undefined) return labelled(label, value);
  const names = bylineLength(part) === part.length ? part.replace(/^\p{L}+\s?:?\s(?=\p{Lu})/u, '') : '';
  if (names !== '' && names !== part) return { kind: 'writer', field: 'author', value: names };
  if (isDocumentLabel(part.replace(/\.$/u, ''))) return { kind: 'label', value: '' };
  const { word, first } = EDITION.exec(part)?.groups ?? {};
  const edition = word ?? first;
  return edition !== undefined && (isDocumentLabel(edition) || fieldNamed(edition) === 'section')
    ? { kind: 'edition', value: part }
    : undefined;
}

function labelled(label: string, value: string): Note | undefined {
  const field = fieldNamed(label);
  if (isSentence(value)) return undefined;
  if (field !== undefined) return { kind: 'label', field, value };
  return isDocumentLabel(label) ? { kind: 'label', value } : undefined;
}

/** Whether a value is a sentence, as behind a word that opens one: «Svar: det blir ingen bro.». */
export function isSentence(value: string): boolean {
  return /\p{L}{3}[.!?]["”“»]?$/u.test(value) && value.split(/\s+/u).length > 4;
}

/** Whether notes are those of a database, and not a line that any paper has. */
export function areProofs(notes: readonly Note[]): boolean {
  return notes.some(({ kind }) => PROOFS.has(kind));
}

const NUMERIC_DAY = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\s\d{1,2}[:.]\d{2})?`;
/** A day in figures among words: «Byahornet 2017-09-21 00:00 Sida 7 i sektion Lokalt». */
const DAY_INSIDE = new RegExp(
  `(?<=[\\p{L}\\d])\\s(?<day>(?:\\p{Ll}{2,5}\\.?\\s)?${NUMERIC_DAY})(?:\\s(?=[\\p{Lu}\\d])|(?=[\\s,;|.)]|$))`,
  'u',
);

/** The parts of a line between strokes, dots, dashes, commas and full stops; a year behind a comma belongs to its day. */
export function partsOfLine(words: string): string[] {
  return words
    .replace(DAY_INSIDE, ' | $<day> | ')
    .split(
      /\s?[|•·;]\s?|\s[–—/-]\s|(?<!\d),\s|(?<=\d),\s(?!(?:19|20)\d{2}(?:$|[\s,;|]))|(?<!(?<![\d.-])\d{1,2})\.\s(?=\p{Lu}|(?:19|20)\d{2}\P{L})|\t+|\s{3,}/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A date without its label: «Publicerat i print 2017-09-21», «Torsdag den 3. maj 2018». */
function withoutLabel(part: string): string {
  const { label = '', day } = /^(?<label>[^\d:]{1,40}?)\s?:?\s(?<day>\d.*)$/u.exec(part)?.groups ?? {};
  const words = label.replace(/\s?\p{Ll}{1,3}\.?$/u, '');
  const isLabel = [label, words].some(
    (name) =>
      name === '' ||
      isPublicationWord(name) ||
      isDocumentLabel(name) ||
      fieldNamed(name) !== undefined ||
      isWeekday(name),
  );
  return (day !== undefined && isLabel ? day : part).replace(/\.$/u, '');
}
