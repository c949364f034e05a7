import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { NameSpan } from './labels.ts';
import { particlesAt } from './particles.ts';
import { isCapital, type Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

const FIRST_NAME = bitOf('first-name') | bitOf('inflected-first-name');
const ROLE_OR_SAYING = bitOf('role') | bitOf('saying');
const COMMON = bitOf('common-word');
const LISTED = bitOf('listed-person');
const SURNAME = bitOf('surname') | bitOf('inflected-surname');
/** A syllable of Korean, Chinese or Vietnamese in Latin letters. */
const SYLLABLE = /^\p{Lu}[a-z]{1,4}$/u;
/** What may stand between the beginning of a sentence and its first word. */
const OPENING = /^[^\p{L}\p{N}]+$/u;

/**
 * Corrects the edges of a person's name: small words before and after it («mir Fleiss», «Hans von»), a role or a verb that owes its
 * capital to the sentence («Ministri Arben Kola», «Paziņoja Jānis Ozols»), and two people joined by «and».
 */
export function trimPerson(
  tokens: readonly Token[],
  span: NameSpan,
  language: string,
  wordClasses: WordClasses,
): NameSpan[] {
  if (span.type !== 'person') return [span];
  const parts = splitAtConjunctions(tokens, span, language);
  return parts.map(({ from, to, type }) => {
    let [first, end] = [from, to];
    while (first < end - 1 && isSmall(tokens[first]?.form ?? '') && particlesAt(tokens, first) === 0)
      first += 1;
    while (end > first + 1 && isSmall(tokens[end - 1]?.form ?? '')) end -= 1;
    if (end - first > 1 && isNoFirstName(tokens, first, end, language, wordClasses)) first += 1;
    if (end - first > 1 && isOwned(tokens, first, end - 1, language, wordClasses)) end -= 1;
    if (isCutShort(tokens, first, end)) end += 1;
    const part = { from: first, to: end, type };
    return parts.length > 1 || (first === span.from && end === span.to) ? part : { ...part, partOf: span };
  });
}

/** Whether a word is written small throughout: «von», but not «al-Harudi». */
function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !/\p{Lu}/u.test(word);
}

/** Whether the first word of a name is a role, a verb or another word with the capital of a sentence, or of every noun. */
function isNoFirstName(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string,
  { classesOf }: WordClasses,
): boolean {
  const [first = 0, second = 0] = tokens.slice(from, to).map(({ form }) => classesOf(form.toLowerCase()));
  const opens =
    tokens.slice(0, from).every(({ form }) => OPENING.test(form)) || tokens[from - 1]?.form === ':';
  const hasOwnCapital = !opens && !partOf(language, 'sentences').nounsCapitalised;
  if (hasOwnCapital || (first & bitOf('first-name')) !== 0 || !opensName(tokens, from + 1)) return false;
  if ((first & ROLE_OR_SAYING) !== 0) return true;
  const isLong = to - from > 2 || particlesAt(tokens, to) > 0;
  const isNobody = (first & COMMON) !== 0 || (first & (SURNAME | LISTED)) === 0;
  return opens && (first & FIRST_NAME) === 0 && isNobody && isLong && (second & FIRST_NAME) !== 0;
}

/**
 * Whether the last word of a name is a noun that a genitive owns, in a language that writes all nouns with a capital: «Sabine Ottes
 * Haus», but not «Hans Eichel».
 */
function isOwned(
  tokens: readonly Token[],
  from: number,
  at: number,
  language: string,
  { classesOf }: WordClasses,
): boolean {
  const [owner = '', noun = ''] = [tokens[at - 1]?.form, tokens[at]?.form];
  const isThird = at - 2 >= from;
  if (!partOf(language, 'sentences').nounsCapitalised || !/\p{L}{2}(?:s|['’])$/u.test(owner)) return false;
  const classes = classesOf(noun.toLowerCase());
  const isFirstName = (classesOf(owner.toLowerCase()) & FIRST_NAME) !== 0;
  return !isFirstName && (classes & COMMON) !== 0 && (isThird || (classes & (FIRST_NAME | SURNAME)) === 0);
}

/** Whether the last syllable of a name in syllables is left out: «Kim Jong» of «Kim Jong Un». */
function isCutShort(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ form }) => form);
  const next = tokens[to]?.form ?? '';
  return (
    words.length === 2 && words.every((word) => SYLLABLE.test(word)) && next.length < 4 && SYLLABLE.test(next)
  );
}

/** Whether a name, or the particles of a surname, begin here. */
function opensName(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at + particlesAt(tokens, at)]);
}

function splitAtConjunctions(
  tokens: readonly Token[],
  { from, to, type }: NameSpan,
  language: string,
): NameSpan[] {
  const conjunctions = conjunctionsOf(language);
  const parts: NameSpan[] = [];
  let start = from;
  for (let at = from + 1; at < to - 1; at += 1) {
    const isJoint =
      conjunctions.has(tokens[at]?.form ?? '') && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
    if (!isJoint) continue;
    parts.push({ from: start, to: at, type });
    start = at + 1;
  }
  return [...parts, { from: start, to, type }];
}

/** Words that join two people; one that also links the words of a name does not: «Leka e Parë». */
const conjunctionsOf = memoise((language: string): ReadonlySet<string> => {
  const links = new Set(partOf(language, 'names').links.split(' '));
  return new Set(partOf(language, 'structure').conjunctions.filter((word) => !links.has(word)));
});
