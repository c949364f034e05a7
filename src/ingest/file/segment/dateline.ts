import { everyPart } from '../../../languages/lexicon-parts.ts';
import { hasDate, isOnlyDate } from './date-line.ts';
import { isAgency } from './label-words.ts';
import { isKnownPlace } from './places.ts';
import { isWeekday } from './weekdays.ts';

/** Maximum length of a dateline, in UTF-16 units, and of one on a line of its own. */
const MAX_DATELINE_LENGTH = 110;
const MAX_LINE_LENGTH = 70;
const MAX_PLACE_WORDS = 4;

const commonWords = new Set(everyPart('structure').flatMap((structure) => structure.commonWords));

const PLACE = String.raw`^(?<place>\p{Lu}[^\n()–—,.:;!?"„“”«»\d]{1,40}?)`;
/** What may follow the place: «, 19. dec.», « den 12 mars 2019», «, LETA». */
const REST = String.raw`(?<rest>(?:,|\s(?=(?:\p{Ll}{1,3}\.?\s)?\d))[^–—()\n/]{1,40}?)?`;
const CAPITALS = /^\p{Lu}[\p{Lu}.]{1,13}$/u;
/** «RĪGA, 19. dec. (LETA) –», «BERLIN (dpa)», «Bozen (lu)»: up to the dash or the agency. */
const DASHED = new RegExp(
  String.raw`${PLACE}${REST}\s{0,2}(?:(?<agency>\([^()\n]{2,40}\)|\/[\p{L} ]{2,20}\/)\s{0,2}(?<close>[–—:.-]{1,2})?|(?<end>[–—-]{1,2}))(?=\s|,\s(?:\p{Ll}{1,3}\s)?\d)`,
  'u',
);
/** «Stockholm.», «RĪGA, 19. decembrī.», «Meran . Der Rat»: up to a full stop that belongs to no ordinal. */
const STOPPED = new RegExp(
  String.raw`${PLACE}${REST}(?<end>\s?(?:(?<!\d)|(?<=\d{4}))[.:])(?=\s+["„“”«»]?\p{Lu})`,
  'u',
);

/**
 * The length of a paragraph's dateline in UTF-16 units: «RĪGA, 19. dec. (LETA) –», «Stockholm.». 0 where there is none.
 *
 * @example
 * datelineLength('BERLIN (dpa) – Die Regierung berät.') //=> 14
 * @example
 * datelineLength('Bonn, 3. Februar 2004. Minister Harald K. Lüders kam.') //=> 22
 */
export function datelineLength(words: string): number {
  const head = words.slice(0, MAX_DATELINE_LENGTH);
  return lengthIn(head, DASHED.exec(head)) || lengthIn(head, STOPPED.exec(head));
}

function lengthIn(head: string, match: RegExpExecArray | null): number {
  const { place, rest = '', agency, close, end = close } = match?.groups ?? {};
  if (!match || place === undefined) return 0;
  const length = match[0].length + (agency === undefined ? 0 : dateBehind(head.slice(match[0].length)));
  const text = head.slice(length).trimStart();
  if (text === '' || !isPlace(place)) return 0;
  const parts = partsOf(rest);
  const dated = parts.some(hasDate);
  // Beside a date, capitals are an agency that no list has: «Rīga, 6. dec., NOZARE.LV.».
  const known = (part: string): boolean =>
    isDay(part, dated) || isWeekday(part) || isAgency(part) || (dated && CAPITALS.test(part));
  const [strange, ...others] = parts.filter((part) => !known(part));
  // «WHITBY, England (Reuters)».
  if (strange !== undefined && (others.length > 0 || !isCapitals(place) || !isPlace(strange))) return 0;
  const proven = dated || parts.some((part) => isAgency(part) || isWeekday(part));
  const ended = end !== undefined;
  const before = /^["„“”«»]?[\p{Lu}\d]/u.test(text);
  const holds =
    (agency !== undefined && (namesAgency(agency) || isInitials(agency)) && (ended || before)) ||
    (proven && ended && before) ||
    (ended && before && (isKnownPlace(place) || /^\s\.$/u.test(end))) ||
    (ended &&
      /^[–—-]/u.test(end) &&
      /^[\p{Lu}\s/-]{4,}$/u.test(place) &&
      /^["„“”«»]?\p{Lu}\P{Lu}/u.test(text));
  return holds ? length : 0;
}

/** The length of a date behind the agency: «LEMVIG (Ritzau), 7. maj 2018 – ». */
function dateBehind(rest: string): number {
  const { 0: found = '', groups } =
    /^,?\s(?<date>[^–—()\n]{4,30}?)\s{0,2}[–—:.-]{1,2}(?=\s)/u.exec(rest) ?? {};
  return isOnlyDate(groups?.['date'] ?? '') ? found.length : 0;
}

/**
 * Whether a line is a dateline and nothing else: a place with a writer's initials, an agency, a weekday or a date.
 *
 * @param opens whether the text begins below the line: there a word with a stop is a place, which no list needs to know
 * @example
 * isDatelineAlone('Meran (ab)') //=> true
 * @example
 * isDatelineAlone('LETA, Talsi, 12. marts, 2019 14:20') //=> true
 * @example
 * isDatelineAlone('Plön.', true) //=> true
 */
export function isDatelineAlone(words: string, opens = false): boolean {
  if (words.length > MAX_LINE_LENGTH) return false;
  const bare = words.replace(/\s?[.:–—-]{1,3}$/u, '');
  if (isKnownPlace(bare) || (opens && bare !== words && hasFormOfPlace(bare, words))) return true;
  return isListOfPlaceAndDate(bare) || isPlaceWithDate(bare);
}

/** «Plön.», «PLÖN –», «Eutin/Preetz.», «WHITBY, England —»: one word with a stop, or capitals before a dash. */
function hasFormOfPlace(bare: string, words: string): boolean {
  if (/[–—-]$/u.test(words)) {
    const [place = '', land, ...others] = partsOf(bare);
    return (
      isCapitals(place) && isPlace(place) && (land === undefined || isPlace(land)) && others.length === 0
    );
  }
  return (
    words.endsWith('.') &&
    bare
      .split('/')
      .every((name) => /^\p{Lu}[\p{L}’'-]{2,24}$/u.test(name) && !commonWords.has(name.toLowerCase()))
  );
}

/** «Rīga, LETA», «Korçë, 12 mars 2019», «Lemvig (Ritzau) 7. maj 2018»: parts that are each a place, an agency or a date. */
function isListOfPlaceAndDate(bare: string): boolean {
  // A stroke divides an agency from a place, not two places: «Kiel/Plön (lno)».
  const divided = bare.replace(/\([^()]*\)|[^,|()]+/gu, (part) =>
    !part.startsWith('(') && part.split('/').some(isAgency) ? part.replaceAll('/', '|') : part,
  );
  const parts = [
    // eslint-disable-next-line regexp/no-super-linear-move -- every part ends at a sign or with the text
    ...divided.matchAll(/\((?<inside>[^()]+)\)|[^,|()]+?(?=[,|()]|(?<=\p{L}|\d{4})\.\s\p{Lu}|$)/gu),
  ]
    .map(({ 0: all, groups }) => ({
      words: all.replace(/^\.\s/u, '').trim(),
      inside: groups?.['inside'],
    }))
    .filter(({ words }) => words !== '');
  const dated = parts.some(({ words }) => hasDate(words));
  const isSigned = (words: string, inside: string | undefined): boolean =>
    inside === undefined
      ? isAgency(words)
      : holdsAgency(words) || isInitials(words) || (dated && /^\p{Lu}[\p{L}.]+$/u.test(inside));
  const places = parts.filter(
    ({ words, inside }) => !isSigned(words, inside) && !isDay(words, dated) && !isWeekday(words),
  );
  const [place, land, ...others] = places;
  if (parts.length < 2 || places.length === parts.length || others.length > 0) return false;
  if (place === undefined) return true;
  if (place.inside !== undefined || !isPlace(place.words)) return false;
  // «8. November, 14.10 Uhr, Einbruch in Verden» is the heading of a notice.
  if (
    place !== parts[0] &&
    place.words.includes(' ') &&
    !isKnownPlace(place.words) &&
    dated &&
    isDay(parts[0]?.words ?? '', dated)
  )
    return false;
  if (land && (land.inside !== undefined || !isCapitals(place.words) || !isPlace(land.words))) return false;
  // A name and an agency without a date may be a writer.
  return dated || !place.words.includes(' ') || parts.some(({ inside }) => inside !== undefined);
}

/** «Leksand den 12 mars 2019»: a place, a word such as «den» and a whole date. */
function isPlaceWithDate(bare: string): boolean {
  const { place, date } =
    /^(?<place>\p{Lu}[^\d,]*?)\s\p{Ll}{1,3}\.?\s(?<date>\d.*)$/u.exec(bare)?.groups ?? {};
  if (place === undefined || date === undefined || !isPlace(place)) return false;
  return place.split(' ').length <= 2 && hasDate(date) && isOnlyDate(date) && /\d{4}/u.test(date);
}

function partsOf(words: string): string[] {
  return words
    .split(/[,/|]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether words are a date; a number alone is the year of one: «May 7, 2018», but «Livingston 1 – 0 Rangers» has none. */
function isDay(words: string, dated: boolean): boolean {
  return isOnlyDate(words) && (hasDate(words) || (dated && /^\d{4}(?:\s\d{1,2}[.:]\d{2})?$/u.test(words)));
}

function isCapitals(words: string): boolean {
  return /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words) && words.length > 2;
}

/** Whether words are a place: up to four, capitalised except for words such as «am» between them. */
function isPlace(place: string): boolean {
  const words = place.trim().split(/[\s/]+/u);
  return (
    words.length <= MAX_PLACE_WORDS &&
    /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(words.at(-1) ?? '') &&
    words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3)
  );
}

function holdsAgency(brackets: string): boolean {
  return brackets
    .slice(1, -1)
    .split(/[/,–-]/u)
    .some(isAgency);
}

function namesAgency(brackets: string): boolean {
  return (
    holdsAgency(brackets) ||
    brackets
      .slice(1, -1)
      .split(/[/,–-]/u)
      .some((name) => /^\s*\p{Lu}{2,6}\s*$/u.test(name))
  );
}

/** The initials of a writer: «(lu)», «(mb/ao)». */
function isInitials(brackets: string): boolean {
  return /^\(\p{Ll}{1,4}(?:[/-]\p{Ll}{1,4})?\)$/u.test(brackets);
}
