import { alternatives, everyLanguage } from './label-words.ts';

/** Maximum length of a line with date and time, in UTF-16 units, and maximum number of other words in it. */
const MAX_DATE_LINE_LENGTH = 140;
const MAX_STRANGE_WORDS = 2;
/** Maximum number of numbers in a date besides a numeric date and a time: a day and a year. */
const MAX_DATE_NUMBERS = 2;

const LABEL = new RegExp(`^[([]?(?:${alternatives(everyLanguage('publicationLabels'))})(?=[\\s:])`, 'u');
const months = everyLanguage('monthBeginnings');
const dateWords = [
  ...everyLanguage('dateLineWords'),
  ...everyLanguage('publicationLabels').flatMap((label) => label.toLowerCase().split(' ')),
];

/** «… 7. Mai 2018 von Silke Brandt»: who wrote it, behind the day. */
const WRITER = new RegExp(
  `(?<=\\d{4}),?\\s(?:${alternatives(everyLanguage('bylineLabels').flatMap((label) => [label, label.toLowerCase()]))})\\s(?:\\p{Lu}[\\p{L}.’'-]{0,30}(?:\\s|$)){1,4}$`,
  'u',
);
/** «a.m.», and the ending of «7th». */
const CLOCK_DOTS = /(?<![\p{L}.])([ap])\.\s?(m)\.?(?!\p{L})/giu;
const ORDINAL_ENDING = /(?<=\d)(?:st|nd|rd|th)(?!\p{L})/gu;

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
  const rest = labelled ? words.slice(labelled[0].length).replace(WRITER, '') : words;
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
  const plain = words.replace(CLOCK_DOTS, '$1$2').replace(ORDINAL_ENDING, '');
  const letters = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
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
export function hasDate(words: string): boolean {
  if (NUMERIC_DATE.test(words)) return true;
  return /\d/u.test(words) && (words.toLowerCase().match(/\p{L}+/gu) ?? []).some(isMonth);
}

/**
 * Whether words are a date and nothing else, with its time of day where it has one.
 *
 * @example
 * isOnlyDate('12. marts, 2019 14:20') //=> true
 * @example
 * isOnlyDate('13.02.2021: 2 - 9 - 17') //=> false
 */
export function isOnlyDate(words: string): boolean {
  const rest = words.replace(NUMERIC_DATE, ' ').replace(/(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/u, ' ');
  const numbers = rest.match(/\d+/gu) ?? [];
  return (
    /\d/u.test(words) &&
    numbers.length <= MAX_DATE_NUMBERS &&
    numbers.every((number) => number.length <= 2 || /^(?:1[5-9]|20)\d{2}$/u.test(number)) &&
    !/[^\p{L}\d\s.,:'’-]|\s-\s|:\s/u.test(rest) &&
    strangeWords(rest) === 0
  );
}
