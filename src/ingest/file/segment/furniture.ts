import { everyPart } from '../../../languages/lexicon-parts.ts';
import { alternatives, everyLanguage } from './label-words.ts';

/** Maximum length of a line of furniture, in UTF-16 units. */
const MAX_LENGTH = 60;
const MAX_BREADCRUMBS_LENGTH = 120;
const MAX_CRUMB_WORDS = 4;

const PAGE_WORD = `(?:${alternatives(everyLanguage('pageWords'))})`;
const UNIT = `(?:${everyLanguage('clockUnits').join('|')})\\p{L}{0,7}\\.?`;
const READING_WORD = `(?:${alternatives(everyLanguage('readingTimeWords'))})`;
const LABEL = `(?:${alternatives(everyLanguage('publicationLabels'))})`;
const TODAY = alternatives(
  everyPart('dates').flatMap(({ shifts }) =>
    shifts.flatMap(([unit, , words]) => (unit === 'day' ? words.split(',').map((word) => word.trim()) : [])),
  ),
);
const HOME = new RegExp(`^(?:${alternatives(everyLanguage('homeWords'))})$`, 'u');
const PATH_LABEL = new RegExp(
  `^(?:${alternatives(everyLanguage('pathLabels'))})\\s?(?::\\s?|\\s(?=[>›»|/]))`,
  'iu',
);
const AGO = alternatives(phrasesOf('agoBefore'));
const AGO_AFTER = alternatives(phrasesOf('agoAfter'));

/** The forms that lines around an article take, whatever their words are. */
const FORMS: readonly RegExp[] = [
  // The number of a page: «1 (3)», «1/4», «- 2 -», «* 9 *», «[ 3 ]», «— IV —», «Seite 1 von 2», «7. lpp.».
  /^\d{1,3}\s?\(\s?\d{1,3}\s?\)$/u,
  /^\d{1,2}\s?\/\s?\d{1,2}$/u,
  /^(?<sign>[–—*~=·•|_-])\k<sign>?\s?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})\s?\k<sign>{1,2}$/u,
  /^[[({<]\s?[–—-]?\s?\d{1,3}\s?[–—-]?\s?[\])}>]$/u,
  new RegExp(
    `^${PAGE_WORD}\\s?\\d{1,3}(?:\\s?(?:\\(\\s?\\d{1,3}\\s?\\)|(?:/|\\p{Ll}{1,4})\\s?\\d{1,3}))?$`,
    'iu',
  ),
  new RegExp(`^\\d{1,3}\\.?\\s?${PAGE_WORD}(?:\\s(?:\\p{Ll}{1,4}\\s)?\\d{1,3})?$`, 'iu'),
  // The number of a document or part: «Dokument 1 von 3», «1 of 3 DOCUMENTS».
  /^\d{1,4}\s\p{Ll}{2,3}\s\d{1,4}\s\p{Lu}{4,14}$/u,
  /^\p{Lu}\p{L}{2,12}\s\d{1,4}\s\p{Ll}{2,3}\s\d{1,4}$/u,
  // The time it takes to read: «Lesedauer: 4 Minuten», «4 min», «3 min läsning».
  new RegExp(`^(?:\\p{L}+(?:\\s\\p{L}+){0,2}\\s?:\\s?|${READING_WORD}\\s)${amount(UNIT)}$`, 'iu'),
  new RegExp(`^${amount('min\\.?')}$`, 'iu'),
  new RegExp(`^${amount(UNIT)}\\s${READING_WORD}$`, 'iu'),
  new RegExp(`^${READING_WORD}\\s?[:–—-]?\\s(?:\\S{1,12}\\s){0,4}${UNIT}$`, 'iu'),
  // How long ago it was published, which states no date: «vor 3 Stunden», «Publicerad för 2 timmar sedan».
  new RegExp(`^(?:\\p{L}{2,4}\\s)?\\d{1,2}\\s${UNIT}\\s(?:${AGO_AFTER})(?:\\s(?:${LABEL}))?$`, 'iu'),
  new RegExp(`^(?:${AGO})\\s\\d{1,2}\\s${UNIT}(?:\\s(?:${LABEL}))?$`, 'iu'),
  new RegExp(`^${LABEL}\\s?:?\\s(?:\\p{L}{2,4}\\s)?\\S+\\s\\p{L}+\\s(?:${AGO_AFTER})$`, 'iu'),
  new RegExp(`^${LABEL}\\s?:?\\s(?:${AGO})\\s\\S+(?:\\s\\p{L}+)?$`, 'iu'),
  new RegExp(`^${LABEL}\\s?:?\\s(?:${TODAY})$`, 'iu'),
];

/** «approximately 3–4 minutes» as a pattern. */
function amount(unit: string): string {
  return `(?:[~≈]|\\p{L}{2,3}\\.?\\s|\\p{L}{4,10}\\s)??\\d{1,3}(?:\\s?[–-]\\s?\\d{1,3})?\\s?${unit}`;
}

/** The phrases of all languages for «ago». */
function phrasesOf(part: 'agoBefore' | 'agoAfter'): string[] {
  const english = part === 'agoAfter' ? ['ago'] : [];
  const all = everyPart('dates').flatMap((dates) => dates[part].split(',').map((phrase) => phrase.trim()));
  return [...english, ...all].filter((phrase) => phrase !== '');
}

/**
 * Whether a line is furniture of a page: its number, how long it takes to read, how long ago it was published, or the way
 * to it through the site. What it says is no part of the article, and a time «2 hours ago» states no date.
 *
 * @param atHead whether no text precedes the line; a number alone is that of a page there
 * @example
 * isFurniture('Lesedauer: 4 Minuten') //=> true
 * @example
 * isFurniture('Hem > Nyheter > Lokalt') //=> true
 * @example
 * isFurniture('Mål efter fyra minuter') //=> false
 */
export function isFurniture(words: string, atHead = false): boolean {
  if (atHead && /^\d{1,3}$/u.test(words)) return true;
  if (words.length > MAX_BREADCRUMBS_LENGTH) return false;
  if (isBreadcrumbs(words)) return true;
  if (words.length > MAX_LENGTH) return false;
  const bare = words.replace(/^[\s•|⏱🕒]+/u, '').replace(/(?<![\s.|])[\s.|]+$/u, '');
  return FORMS.some((form) => form.test(bare) || form.test(`${bare}.`));
}

/**
 * «Hem > Nyheter > Lokalt»: short parts between signs that point to the right, or at least three between strokes. Behind
 * «Sie sind hier:», or from the first page on («Kreu | Lajme»), any sign divides them.
 */
function isBreadcrumbs(words: string): boolean {
  const labelled = PATH_LABEL.exec(words);
  const path = labelled ? words.slice(labelled[0].length) : words;
  const parts = path.split(labelled ? /\s?[>›→▸»|•·/\\]\s?|\s[–—-]\s/u : /\s?[>›→▸»|•·/\\]\s?/u);
  if (labelled) return areCrumbs(parts, parts.length > 1 ? 1 : 0, path);
  if (HOME.test(parts[0] ?? '')) return areCrumbs(parts, 2, path);
  const pointed = path.split(/\s?[>›→▸]\s?|\s»\s/u);
  return pointed.length > 1 ? areCrumbs(pointed, 2, path) : areCrumbs(path.split(/\s[/\\]\s/u), 3, path);
}

/** Whether parts are the way through a site: short, with a capital, and at least so many; 0 for one that is a first page. */
function areCrumbs(parts: readonly string[], least: number, path: string): boolean {
  if (/[.!?:;"”“]/u.test(path)) return false;
  const crumbs = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (least === 0) return HOME.test(path.trim());
  return (
    crumbs.length >= least &&
    crumbs.every((crumb) => /^[\p{Lu}\d]/u.test(crumb) && crumb.split(/\s+/u).length <= MAX_CRUMB_WORDS)
  );
}
