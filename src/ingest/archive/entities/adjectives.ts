import { memoise } from '../../../base/memoise.ts';
import { bitOf, wordClassesOf } from '../../file/names/word-classes.ts';
import type { Span } from '../../../record/span.ts';
import { nameInflectionOf } from './inflection.ts';

/** The last word before a mention. */
const WORD_BEFORE = /(?<!\p{L})(?<word>\p{L}+)\s$/u;
const MAX_LETTERS_BEFORE = 12;

const NAME = bitOf('place') | bitOf('organisation');
const KIND = bitOf('organisation-word') | bitOf('place-word') | bitOf('place');

/** What an article shows of the words after it. */
interface AfterArticle {
  /** Endings of adjectives, each with that of the base form: «en» → «e». */
  readonly endings: ReadonlyMap<string, string>;
  readonly isGenitive: boolean;
  /** Whether it stands before a masculine noun or before the plural of any. */
  readonly mayBePlural: boolean;
}

interface Adjectives {
  readonly ends: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly neuterEnds: readonly string[];
  readonly articles: ReadonlyMap<string, AfterArticle>;
}

const adjectivesOf = memoise((language: string): Adjectives | undefined => {
  const { adjectives } = nameInflectionOf(language);
  if (!adjectives) return undefined;
  const articles = adjectives.articles.flatMap((line) => {
    const [words = '', changes = '', mark] = line.split(' | ');
    const endings = new Map(changes.split(' ').map((change) => change.split('>') as [string, string]));
    return words
      .split(' ')
      .map(
        (word) =>
          [word, { endings, isGenitive: mark === 'genitive', mayBePlural: mark === 'plural' }] as const,
      );
  });
  return {
    ends: adjectives.ends.split(' '),
    words: new Set(adjectives.words.split(' ')),
    neuterEnds: adjectives.neuterEnds.split(' '),
    articles: new Map(articles),
  };
});

/**
 * The words of a name in their base form, as far as the article before it tells: «der Deutschen Presse-Agentur» names the
 * «Deutsche Presse-Agentur», «des Roten Kreuzes» the «Rotes Kreuz». Words without an article stay.
 */
export function afterArticle(
  words: readonly string[],
  text: string,
  { start }: Span,
  language: string,
): readonly string[] {
  const adjectives = adjectivesOf(language);
  if (!adjectives) return words;
  const before = text.slice(Math.max(0, start - MAX_LETTERS_BEFORE), start);
  const article = WORD_BEFORE.exec(before)?.groups?.['word'] ?? '';
  const shown = adjectives.articles.get(article.toLowerCase());
  if (!shown) return words;
  const count = countAdjectives(words, adjectives);
  const noun = words[count] ?? '';
  // «den Kleinen Karpaten» are several, «den Botanischen Garten» is one.
  if (shown.mayBePlural && noun.endsWith('en')) return words;
  const base = shown.isGenitive ? withoutGenitive(noun, count > 0, language) : noun;
  const isNeuter = adjectives.neuterEnds.some((end) => base.toLowerCase().endsWith(end));
  return words.map((word, at) => {
    if (at === count) return base;
    const ending = at < count ? [...shown.endings.keys()].find((end) => word.endsWith(end)) : undefined;
    if (ending === undefined || !isAdjective(word, adjectives)) return word;
    const becomes = shown.endings.get(ending) ?? '';
    return word.slice(0, -ending.length) + (becomes === 'er' && ending === 'en' && isNeuter ? 'es' : becomes);
  });
}

/** The number of words before the noun: adjectives, and names of towns in -er, which never change. */
function countAdjectives(words: readonly string[], adjectives: Adjectives): number {
  const noun = words.findIndex((word) => !isAdjective(word, adjectives) && !/^\p{Lu}\p{L}+er$/u.test(word));
  return noun < 0 ? 0 : noun;
}

function isAdjective(word: string, { ends, words }: Adjectives): boolean {
  const stem = word.replace(/en?$/u, '');
  return (
    stem !== word && /^\p{Lu}/u.test(word) && (words.has(stem) || ends.some((end) => stem.endsWith(end)))
  );
}

/** A noun that keeps its -e before the -s of a genitive: «Gebirges». */
const COLLECTIVE = /^Ge\p{L}+es$/u;

/** A noun without its genitive ending: after an adjective any, else one that a word list knows as a kind of place or organisation. */
function withoutGenitive(noun: string, isAfterAdjective: boolean, language: string): string {
  const { classesOf } = wordClassesOf(language);
  const bases = [noun.replace(/(?<=\p{L}{3}[^aeiou])es$/u, ''), noun.replace(/s$/u, '')];
  if (COLLECTIVE.test(noun)) bases.shift();
  const isKnown = (base: string): boolean => {
    const last = base.toLowerCase().replace(/^.*-/u, '');
    return (classesOf(last) & KIND) !== 0 && (classesOf(noun.toLowerCase()) & NAME) === 0;
  };
  return bases.find((base) => base !== noun && (isAfterAdjective || isKnown(base))) ?? noun;
}
