import { alternatives, everyLanguage, isAgency } from './label-words.ts';

/** Maximum length of a line with date and time, in UTF-16 units, and maximum number of other words in it. */
const MAX_DATE_LINE_LENGTH = 140;
const MAX_STRANGE_WORDS = 2;
/** Maximum length of a dateline, in UTF-16 units. */
const MAX_DATELINE_LENGTH = 110;

const LABEL = new RegExp(`^[([]?(?:${alternatives(everyLanguage('publicationLabels'))})(?=[\\s:])`, 'u');
const months = everyLanguage('monthBeginnings');
const dateWords = [
  ...everyLanguage('dateLineWords'),
  ...everyLanguage('publicationLabels').flatMap((label) => label.toLowerCase().split(' ')),
];
const places = new Set(everyLanguage('datelinePlaces').flatMap((place) => [place, place.toUpperCase()]));

const NUMERIC_DATE =
  /(?<!\d)(?:\d{1,2}[./]\s?\d{1,2}[./]?\s?(?:\d{4}|\d{2})?|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?!\d)/u;

/**
 * Whether a line states when the text was published: «Publicerad 19 december 2022 kl. 14.03», or a date with its year.
 *
 * @example
 * isPublicationLine('Publicerad 19 december 2022 kl. 14.03') //=> true
 * @example
 * isPublicationLine('Publicerad forskning från 2019 visar motsatsen') //=> false
 */
export function isPublicationLine(words: string): boolean {
  if (words.length > MAX_DATE_LINE_LENGTH || !/\d/u.test(words)) return false;
  const labelled = LABEL.exec(words);
  const rest = labelled ? words.slice(labelled[0].length) : words;
  if (!hasDate(rest) && !(labelled && /\d{1,2}[.:]\d{2}/u.test(rest))) return false;
  if (!labelled && !/(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(rest)) return false;
  return strangeWords(rest) <= (labelled ? MAX_STRANGE_WORDS : namesDay(rest) ? 1 : 0);
}

/** Whether a line is a section or a town with a date: «INRIKES 19 december 2022», «Granköping, 19 december 2022». */
function namesDay(words: string): boolean {
  return (
    words.length <= 40 &&
    /^(?:\p{Lu}{3,}\s|\p{Lu}[\p{L}-]+\s?[,|/·–])/u.test(words) &&
    /(?<!\d)\d{1,2}(?!\d)/u.test(words)
  );
}

/** The number of words that have nothing to do with a date. */
function strangeWords(words: string): number {
  const letters = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return letters.filter(
    (word) =>
      !isMonth(word) &&
      !dateWords.some((known) => (known.length < 3 ? word === known : word.startsWith(known))),
  ).length;
}

function isMonth(word: string): boolean {
  return word.length <= 12 && months.some((month) => word.startsWith(month));
}

/** Whether words contain a numeric date, or a number and the name of a month. */
function hasDate(words: string): boolean {
  if (NUMERIC_DATE.test(words)) return true;
  return /\d/u.test(words) && (words.toLowerCase().match(/\p{L}+/gu) ?? []).some(isMonth);
}

const PLACE = String.raw`^(?<place>\p{Lu}[^\n()–—,.:;!?"„“”«»\d]{1,40}?)`;
/** «RĪGA, 19. dec. (LETA) –», «BERLIN (dpa)»: up to the dash or the agency. */
const DASHED = new RegExp(
  String.raw`${PLACE}(?<date>(?:,|\s(?=\d))[^–—()\n/]{1,40})?\s{0,2}(?:(?<agency>\([^()\n]{2,40}\)|\/[\p{L} ]{2,20}\/)\s{0,2}(?<close>[–—:-]{1,2})?|(?<end>[–—-]{1,2}))(?=\s)`,
  'u',
);
/** «Stockholm.», «RĪGA, 19. decembrī.»: up to a full stop that does not belong to an ordinal. */
const STOPPED = new RegExp(
  String.raw`${PLACE}(?<date>,[^–—()\n/]{1,40}?)?(?<end>(?<!\d)[.:])(?=\s+["„“”«»]?\p{Lu})`,
  'u',
);

/**
 * The length of a paragraph's dateline in UTF-16 units: «RĪGA, 19. dec. (LETA) –», «Stockholm.». 0 where there is none.
 *
 * @example
 * datelineLength('BERLIN (dpa) – Die Regierung berät.') //=> 14
 */
export function datelineLength(words: string): number {
  const head = words.slice(0, MAX_DATELINE_LENGTH);
  return lengthIn(head, DASHED.exec(head)) || lengthIn(head, STOPPED.exec(head));
}

function lengthIn(head: string, match: RegExpExecArray | null): number {
  const { place, date, agency, close, end = close } = match?.groups ?? {};
  if (!match || place === undefined) return 0;
  const rest = head.slice(match[0].length).trimStart();
  if (rest === '' || !isPlace(place)) return 0;
  const dated = date !== undefined && hasDate(date);
  if (date !== undefined && !dated) return 0;
  const ended = end !== undefined;
  const before = /^["„“”«»]?[\p{Lu}\d]/u.test(rest);
  const holds =
    (agency !== undefined && namesAgency(agency) && (ended || before)) ||
    (dated && ended && before) ||
    (end !== undefined && before && places.has(place.trim())) ||
    (end !== undefined &&
      /^[–—-]/u.test(end) &&
      /^[\p{Lu}\s/-]{4,}$/u.test(place) &&
      /^["„“”«»]?\p{Lu}\P{Lu}/u.test(rest));
  return holds ? match[0].length : 0;
}

/** Whether words are a place: up to four, capitalised except for words such as «am». */
function isPlace(place: string): boolean {
  const words = place.trim().split(/[\s/]+/u);
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
}

function namesAgency(brackets: string): boolean {
  return brackets
    .slice(1, -1)
    .split(/[/,–-]/u)
    .some((name) => isAgency(name) || /^\s*\p{Lu}{2,6}\s*$/u.test(name));
}
