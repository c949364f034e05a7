import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { Span } from '../../../record/span.ts';
import { nameInflectionOf } from './inflection.ts';

/** The words after a mention, as far as ownership needs them. */
const NEXT_WORDS = /^ (?<next>\p{L}[\p{L}-]*)(?<gap> ?)(?<after>\p{L}?)/u;

/** Maximum length of what is looked at after a mention. */
const MAX_LETTERS_AHEAD = 60;

/** Ends of finite verbs and adverbs, which a name does not own. */
const UNOWNED_ENDS = /(?:r|de|te|igen|vis)$/u;

/** Ends that show a noun or an adjective before one, although they also end verbs. */
const OWNED_ENDS = /(?:aste|are|ere|svar|ämter|böcker|bøger)$/u;

/**
 * Whether a mention in -s stands before a noun that it can own. In German that is a capitalised noun, or an adjective and
 * a noun; in the Scandinavian languages a word in small letters that is no verb, adverb or small word.
 */
export function isOwner(text: string, { end }: Span, language: string): boolean {
  const { notOwned } = nameInflectionOf(language);
  if (notOwned === undefined || text.charAt(end - 1) !== 's') return false;
  const { next = '', gap, after } = NEXT_WORDS.exec(text.slice(end, end + MAX_LETTERS_AHEAD))?.groups ?? {};
  if (next === '' || unowned(language).has(next)) return false;
  if (partOf(language, 'sentences').nounsCapitalised) {
    const isNoun = /^\p{Lu}/u.test(next);
    return isNoun || (gap === ' ' && /^\p{Lu}/u.test(after ?? '') && /(?:er|es|[^t]e|[^t]en)$/u.test(next));
  }
  return /^\p{Ll}/u.test(next) && (OWNED_ENDS.test(next) || !UNOWNED_ENDS.test(next));
}

const unowned = memoise((language: string): ReadonlySet<string> => {
  const { notOwned = '' } = nameInflectionOf(language);
  return new Set([
    ...notOwned.split(' '),
    ...partOf(language, 'quotes').saying.split(' '),
    ...partOf(language, 'structure').commonWords,
  ]);
});
