import { hasDate, isOnlyDate } from './date-line.ts';
import { everyLanguage, isAgency } from './label-words.ts';

/** Maximum length of a dateline, in UTF-16 units, and of one on a line of its own. */
const MAX_DATELINE_LENGTH = 110;
const MAX_LINE_LENGTH = 70;
const MAX_PLACE_WORDS = 4;

const places = new Set(everyLanguage('datelinePlaces').flatMap((place) => [place, place.toUpperCase()]));

const PLACE = String.raw`^(?<place>\p{Lu}[^\n()–—,.:;!?"„“”«»\d]{1,40}?)`;
/** What may follow the place: «, 19. dec.», « den 12 mars 2019», «, LETA». */
const REST = String.raw`(?<rest>(?:,|\s(?=(?:\p{Ll}{1,3}\.?\s)?\d))[^–—()\n/]{1,40}?)?`;
const CAPITALS = /^\p{Lu}[\p{Lu}.]{1,13}$/u;
/** «RĪGA, 19. dec. (LETA) –», «BERLIN (dpa)», «Bozen (lu)»: up to the dash or the agency. */
const DASHED = new RegExp(
  String.raw`${PLACE}${REST}\s{0,2}(?:(?<agency>\([^()\n]{2,40}\)|\/[\p{L} ]{2,20}\/)\s{0,2}(?<close>[–—:.-]{1,2})?|(?<end>[–—-]{1,2}))(?=\s)`,
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
  const text = head.slice(match[0].length).trimStart();
  if (text === '' || !isPlace(place)) return 0;
  const parts = partsOf(rest);
  const dated = parts.some(hasDate);
  // Beside a date, capitals are an agency that no list has: «Rīga, 6. dec., NOZARE.LV.».
  const known = (part: string): boolean =>
    isOnlyDate(part) || isAgency(part) || (dated && CAPITALS.test(part));
  if (!parts.every(known)) return 0;
  const proven = dated || parts.some(isAgency);
  const ended = end !== undefined;
  const before = /^["„“”«»]?[\p{Lu}\d]/u.test(text);
  const holds =
    (agency !== undefined && (namesAgency(agency) || isInitials(agency)) && (ended || before)) ||
    (proven && ended && before) ||
    (ended && before && (places.has(place.trim()) || /^\s\.$/u.test(end))) ||
    (ended &&
      /^[–—-]/u.test(end) &&
      /^[\p{Lu}\s/-]{4,}$/u.test(place) &&
      /^["„“”«»]?\p{Lu}\P{Lu}/u.test(text));
  return holds ? match[0].length : 0;
}

/**
 * Whether a line is a dateline and nothing else: a place with a writer's initials, an agency or a date.
 *
 * @example
 * isDatelineAlone('Meran (ab)') //=> true
 * @example
 * isDatelineAlone('LETA, Talsi, 12. marts, 2019 14:20') //=> true
 */
export function isDatelineAlone(words: string): boolean {
  if (words.length > MAX_LINE_LENGTH) return false;
  const bare = words.replace(/[.:–—-]+$/u, '').trim();
  if (places.has(bare)) return true;
  const { place, brackets } = /^(?<place>[^()]+?)\s?(?<brackets>\([^()]+\))$/u.exec(bare)?.groups ?? {};
  if (place !== undefined && brackets !== undefined)
    return isDatelineAlone(place) || (isPlace(place) && (holdsAgency(brackets) || isInitials(brackets)));
  return isListOfPlaceAndDate(bare) || isPlaceWithDate(bare);
}

/** «Rīga, LETA», «Korçë, 12 mars 2019»: every part is a place, an agency or a date, and one of them is no place. */
function isListOfPlaceAndDate(bare: string): boolean {
  const parts = partsOf(bare);
  const others = parts.filter((part) => !isAgency(part) && !isOnlyDate(part));
  const dated = parts.some(hasDate);
  const [place] = others;
  if (parts.length < 2 || others.length > 1 || others.length === parts.length) return false;
  // A name and an agency without a date may be a writer.
  return place === undefined || (isPlace(place) && (dated || !place.includes(' ')));
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
