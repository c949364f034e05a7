import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import { plainNames } from '../../../languages/sections/lexicon.ts';
import type { NameType } from '../../../record/schema.ts';
import type { NameSpan } from './labels.ts';
import { isNoPerson, QUOTE } from './no-persons.ts';
import type { Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

const LETTER = /^\p{L}$|^\p{L}\.$/u;
const DIGIT = /\p{N}/u;
/** Roads, vehicles and files: «E4», «B96», «A-7», «K12345». */
const NUMBERED = /^\p{Lu}{1,3}[-.‐‑]?\p{N}[\p{Lu}\p{N}/.-]*$/u;
/** Broadcasters, whose letters say what they are: «TV2», «LTV1», «DR1». */
const CHANNEL = /^\p{Lu}{2,4}\p{N}$/u;
/** Kinds and versions of something: «COVID-19», «SARS-CoV-2». */
const VARIANT = /\p{L}[-‐‑]\p{N}+$/u;

const NO_NAME = bitOf('no-name');
const ORGANISATION = bitOf('organisation');
const COMMON = bitOf('common-word');

/** What a language says about words that are no names. */
interface NotNames {
  readonly feasts: ReadonlySet<string>;
  /** Whole words for events, and ends of such words. */
  readonly events: ReadonlySet<string>;
  readonly eventEnds: readonly string[];
  readonly works: ReadonlySet<string>;
}

const notNamesOf = memoise((language: string): NotNames => {
  const { eventWords, workWords } = partOf(language, 'names');
  // English names of contests are the same in every language: «Champions League».
  const words = `${eventWords} ${plainNames.eventWords}`.split(' ');
  return {
    feasts: new Set(partOf(language, 'dates').feasts.flatMap(([, names]) => names.split(', '))),
    events: new Set(words.filter((word) => !word.startsWith('-'))),
    eventEnds: words.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
    works: new Set(workWords.split(' ')),
  };
});

/**
 * Whether words with a capital or a digit name no person, place or organisation: peoples («Baltkrievu karavīri»), single letters,
 * roads, diseases, feasts, what an indefinite article or quotation marks make a product or a work.
 */
export function isNoName(
  tokens: readonly Token[],
  span: NameSpan,
  language: string,
  wordClasses: WordClasses,
): boolean {
  const words = tokens.slice(span.from, span.to).map(({ form }) => form);
  const text = words.join(' ').toLowerCase();
  const { feasts } = notNamesOf(language);
  return (
    isOrdinaryWord(words, span.type, wordClasses) ||
    feasts.has(text) ||
    (span.type !== 'place' && isEvent(words, span.type, language)) ||
    isNumbered(words, span.type, wordClasses) ||
    (span.type !== 'person' &&
      (isWork(tokens, span, language) || isDescription(words, language, wordClasses))) ||
    (span.type === 'person' && isNoPerson(tokens, span, language, wordClasses))
  );
}

/** «Olympiska spelen», «Ryder Cup», «Der Dreißigjährige Krieg»: what ends in a word for an event, or begins with one in Albanian. */
function isEvent(words: readonly string[], type: NameType, language: string): boolean {
  if (type === 'person' && words.length === 1) return false;
  const { events, eventEnds } = notNamesOf(language);
  return [words[0], words.at(-1)].some((word) => {
    const lower = word?.toLowerCase() ?? '';
    return events.has(lower) || (type === 'organisation' && eventEnds.some((end) => lower.endsWith(end)));
  });
}

/**
 * «sangen Ghost Town», «filmā "Lieldienas"»: the title of what the word before it says. Without quotation marks a place may be where
 * the work is, and in a language of many cases any name its owner.
 */
function isWork(tokens: readonly Token[], { from, type }: NameSpan, language: string): boolean {
  const [before, beforeThat] = [tokens[from - 1]?.form ?? '', tokens[from - 2]?.form ?? ''];
  const isQuoted = QUOTE.test(before) || QUOTE.test(tokens[from]?.form ?? '');
  const mayBeOwner = type === 'place' || partOf(language, 'nameInflection').inflects === 'every-word';
  if (mayBeOwner && !isQuoted) return false;
  return notNamesOf(language).works.has((QUOTE.test(before) ? beforeThat : before).toLowerCase());
}

function isOrdinaryWord(words: readonly string[], type: NameType, { classesOf }: WordClasses): boolean {
  const [word = ''] = words;
  const letters = words.filter((part) => part !== '.');
  if (letters.every((part) => LETTER.test(part)) && (letters.length === 1 || type === 'person')) return true;
  if (words.length > 1) return false;
  const classes = classesOf(word.toLowerCase());
  const isShouted = /^\p{Lu}{4,}$/u.test(word) && (classes & COMMON) !== 0 && (classes & ORGANISATION) === 0;
  return (classes & NO_NAME) !== 0 || isShouted;
}

/** «australische Mannschaft»: in a language that capitalises nouns, words that begin with a small adjective describe something. */
function isDescription(
  words: readonly string[],
  language: string,
  { classesOf, phraseClasses }: WordClasses,
): boolean {
  const [first = ''] = words;
  if (words.length < 2 || !partOf(language, 'sentences').nounsCapitalised || !/^\p{Ll}{4,}$/u.test(first))
    return false;
  return (classesOf(first) & ORGANISATION) === 0 && phraseClasses(words.join(' ').toLowerCase()) === 0;
}

/**
 * Whether a number makes words no name: any in a person, apart from «Christian 4.»; a letter with a number («A 7»); a variant. A street
 * keeps the number of its house.
 */
function isNumbered(
  words: readonly string[],
  type: NameType,
  { classesOf, phraseClasses }: WordClasses,
): boolean {
  const at = words.findIndex((word) => DIGIT.test(word));
  if (at < 0) return false;
  const text = words.join(' ').toLowerCase();
  if ((classesOf(text) & ORGANISATION) !== 0 || phraseClasses(text) !== 0) return false;
  const joined = words.join('');
  if (words.some((word) => VARIANT.test(word))) return true;
  if (type === 'organisation') return NUMBERED.test(joined) && !CHANNEL.test(joined);
  const isOrdinal = at > 0 && words[at + 1] === '.';
  return NUMBERED.test(joined) || words.length === 1 || (type === 'person' && !isOrdinal);
}
