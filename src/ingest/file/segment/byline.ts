import { isPublicationLine } from './date-line.ts';
import { alternatives, everyLanguage, isAgency } from './label-words.ts';

const MAX_BYLINE_LENGTH = 140;

const labels = everyLanguage('bylineLabels');
const LABEL = new RegExp(
  `^(?:${alternatives([...labels, ...labels.map((label) => label.toLowerCase())])})(?<colon>\\s?:\\s?|\\s)`,
  'u',
);
const newsrooms = new Set(everyLanguage('newsrooms').map((words) => words.toLowerCase()));
const EMAIL = /^[\w.+-]+@[\w-]+\.[\w.-]+$/u;
const PARTICLE = /^(?:von|van|de|der|den|af|av|di|la|le|el|al|bin|zu|zur|och|und|og|un|dhe|and|&)$/u;
const NAME = /^\p{Lu}[\p{L}’'.-]*[,;]?$/u;

/**
 * The length of a byline in UTF-16 units; 0 where the line is not a byline. A date after «|» gets its own block.
 *
 * @example
 * bylineLength('Av Anna Berg | 19 december 2022') //=> 14
 * @example
 * bylineLength('Av Anna Bergs böcker blev den sista en film') //=> 0
 */
export function bylineLength(words: string): number {
  if (words.length > MAX_BYLINE_LENGTH) return 0;
  const divider = /\s[|•·–—]\s*/u.exec(words);
  if (divider && isPublicationLine(words.slice(divider.index + divider[0].length))) {
    const length = divider.index + divider[0].trimEnd().length;
    return isByline(words.slice(0, divider.index)) ? length : 0;
  }
  return isByline(words) ? words.length : 0;
}

/** Whether a line is an e-mail address. */
export function isEmail(words: string): boolean {
  return words.length <= MAX_BYLINE_LENGTH && EMAIL.test(words);
}

/** Whether a line is only a name. */
export function isNameAlone(words: string): boolean {
  return words.length <= MAX_BYLINE_LENGTH && areNames(words, 2);
}

function isByline(words: string): boolean {
  if (EMAIL.test(words) || isSignOff(words) || isNewsroom(words)) return true;
  const label = LABEL.exec(words);
  if (!label) return isSigned(words);
  const names = words.slice(label[0].length);
  if (isNewsroom(names)) return true;
  const labelled = label.groups?.['colon']?.includes(':') === true;
  return areNames(names, labelled ? 1 : 2) || isAgency(names);
}

/** Whether words name a newsroom and no writer: «unserer Redaktion», «Redaksia». */
function isNewsroom(words: string): boolean {
  return newsrooms.has(words.replace(/[.:]$/u, '').toLowerCase());
}

/** Whether a line is the signature of an agency («(TT)», «/ritzau/», «dpa») or a writer («/a.b./»). */
function isSignOff(words: string): boolean {
  if (/^\/[\p{L}./]{2,16}\/$/u.test(words)) return true;
  const bare = words.replace(/^[«»"“”(/]+/u, '').replace(/(?<![)/.«»"“”])[)/.«»"“”]+$/u, '');
  return (
    bare.length <= 30 &&
    bare !== '' &&
    bare.split(/[/,]/u).every(isAgency) &&
    (/^[«»"“”]?[(/]/u.test(words) || /^[\p{Lu}\s/-]{2,}$/u.test(bare))
  );
}

/** Whether a line is a name and an agency: «Anna Berg/TT». */
function isSigned(words: string): boolean {
  const [name = '', agency = '', more] = words.split('/');
  return more === undefined && isAgency(agency) && areNames(name, 2);
}

/** Whether words are names up to the first comma, bracket or bar, with little after it; «Von Haus zu Haus» names nobody. */
function areNames(words: string, least: number): boolean {
  if (/[!?]|\p{Ll}{2}\.$/u.test(words)) return false;
  const [names = '', ...rest] = words.split(/\s?[,/(|–—]\s?/u);
  if (rest.join(' ').split(/\s+/u).length > 8) return false;
  const parts = names.trim().split(/\s+/u);
  const capitalised = parts.filter((part) => NAME.test(part));
  return (
    capitalised.length >= least &&
    new Set(capitalised).size === capitalised.length &&
    parts.length <= 12 &&
    parts.every((part) => NAME.test(part) || PARTICLE.test(part))
  );
}
