import type { NameSpan } from './labels.ts';
import { isCapital, type Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

const ORGANISATION_WORD = bitOf('organisation-word');
const PLACE_WORD = bitOf('place-word');
const HEAD = ORGANISATION_WORD | PLACE_WORD;
const PLACE = bitOf('place') | bitOf('inflected-place');
const ROLE = bitOf('role');
const COUNTRY = bitOf('country');

/** A man in an office, whose word begins like that of the office itself: «Ministri», but «Ministria». */
const MAN = /(?:i|it|in|u|ut|un)$/u;

/**
 * Finds names that linking words join to their head: «Banka e Shqipërisë», «Gjykata e Lartë e Kosovës», «Porti i Durrësit». The
 * head is a capitalised word for a kind of organisation or place.
 */
export function findLinked(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  { classesOf, links }: WordClasses,
): NameSpan[] {
  const found: NameSpan[] = [];
  if (links.size < 2) return found;
  const isNamed = spans.some(({ from, type }) => from === 0 && type !== 'person');
  /** Whether an opening head is a name, which its capital does not show: neither «Qeveria e Kosovës» nor «Zyra e Ministrisë». */
  const mayOpen = ([first, second]: readonly Token[]): boolean => {
    const classes = classesOf(first?.form.toLowerCase() ?? '');
    return (classes & HEAD) === 0 && (isNamed || second !== undefined || (classes & PLACE) === 0);
  };
  const isLink = (at: number): boolean => links.has(tokens[at]?.form ?? '');
  /** A second link may follow the first: «Instituti i të Drejtave». */
  const isLinkToName = (at: number): boolean =>
    isLink(at) && (isCapital(tokens[at + 1]) || (isLink(at + 1) && isCapital(tokens[at + 2])));
  for (let from = 0; from < tokens.length; from += 1) {
    const classes = isCapital(tokens[from]) ? classesOf(tokens[from]?.form.toLowerCase() ?? '') : 0;
    if ((classes & HEAD) === 0 || isMan(classes, tokens[from]?.form ?? '')) continue;
    let to = from + 1;
    while (isLink(to) ? isLinkToName(to) || isLink(to - 1) : isCapital(tokens[to])) to += 1;
    // An adjective may stand before the link: «Shkolla Mjekësore e Tiranës».
    if (![from + 1, from + 2].some((at) => at < to && isLink(at))) continue;
    if (from === 0 && !mayOpen(tokens.slice(1, to).filter(isCapital))) continue;
    const type = (classes & ORGANISATION_WORD) !== 0 ? 'organisation' : 'place';
    // «Republika e Kosovës» is the country.
    const isCountry =
      to === from + 3 && (classesOf(tokens[to - 1]?.form.toLowerCase() ?? '') & COUNTRY) !== 0;
    if (type === 'place' && isCountry) continue;
    found.push({ from, to, type, isProved: true });
    from = to;
  }
  return found;
}

function isMan(classes: number, form: string): boolean {
  return (classes & ROLE) !== 0 && MAN.test(form);
}
