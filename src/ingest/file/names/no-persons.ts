import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { MAKES } from '../../../languages/makes.ts';
import type { NameSpan } from './labels.ts';
import type { Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

/** A quotation mark. */
export const QUOTE = /^["“”„‟«»‘’']$/u;
const ORGANISATION = bitOf('organisation');
const FIRST_NAME = bitOf('first-name') | bitOf('inflected-first-name');
const PERSON = FIRST_NAME | bitOf('surname') | bitOf('inflected-surname');
const ROLE = bitOf('role');
const SAYING = bitOf('saying');

interface Things {
  readonly articles: ReadonlySet<string>;
  readonly diseases: ReadonlySet<string>;
  readonly vehicles: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const thingsOf = memoise((language: string): Things => {
  const { indefiniteArticles, diseaseWords, vehicleWords, links } = partOf(language, 'names');
  const words = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/gu));
  return {
    articles: words(indefiniteArticles),
    diseases: words(diseaseWords),
    vehicles: words(vehicleWords),
    links: words(links),
  };
});

/** Whether the words of a person are a product, a work or a disease: «en Renault Clio», «"Škoda Octavia"», «Morbus Crohn», «Chr.». */
export function isNoPerson(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  language: string,
  wordClasses: WordClasses,
): boolean {
  const before = tokens[from - 1]?.form ?? '';
  const isQuoted =
    QUOTE.test(before) && QUOTE.test(tokens[to]?.form ?? '') && isKind(tokens[from - 2]?.form, wordClasses);
  const isAbbreviation = to - from === 2 && tokens[to - 1]?.form === '.';
  return (
    thingsOf(language).articles.has(before.toLowerCase()) ||
    isQuoted ||
    isAbbreviation ||
    QUOTE.test(tokens[from]?.form ?? '') ||
    (from + 1 === to && MAKES.has(before.toLowerCase())) ||
    isBrand(tokens.slice(from, to), wordClasses) ||
    isDisease(tokens, from, to, language)
  );
}

/** Whether a word before a quotation mark says what is quoted: «automašīnas "Škoda Octavia"»; a role and a small word do not. */
function isKind(word: string | undefined, { classesOf }: WordClasses): boolean {
  return word !== undefined && /^\p{Ll}{4,}$/u.test(word) && (classesOf(word) & (ROLE | SAYING)) === 0;
}

/**
 * «Renault Clio», «Vetura Volkswagen Golf»: a maker, or an organisation that is no first name, before another word; the maker may also
 * be a first name where a surname follows («Mercedes Lind»).
 */
function isBrand(words: readonly Token[], { classesOf }: WordClasses): boolean {
  if (words.length < 2) return false;
  const [first = '', second = ''] = words.map(({ form }) => form.toLowerCase());
  const [ofFirst, ofSecond] = [classesOf(first), classesOf(second)];
  if (MAKES.has(first)) return (ofFirst & FIRST_NAME) === 0 || (ofSecond & PERSON) === 0;
  if ((ofFirst & FIRST_NAME) !== 0) return false;
  return (ofFirst & ORGANISATION) !== 0 || (words.length > 2 && MAKES.has(second));
}

/** «Morbus Crohn», «Makina Ford», and a single word beside a disease: «Crohns sjukdom», «sëmundja e Crohnit». */
function isDisease(tokens: readonly Token[], from: number, to: number, language: string): boolean {
  const { diseases, vehicles, links } = thingsOf(language);
  const wordAt = (at: number): string => tokens[at]?.form.toLowerCase() ?? '';
  if ([from, to - 1].some((at) => diseases.has(wordAt(at)) || vehicles.has(wordAt(at)))) return true;
  if (to - from > 1) return false;
  const head = links.has(wordAt(from - 1)) ? from - 2 : from - 1;
  return diseases.has(wordAt(to)) || diseases.has(wordAt(head));
}
