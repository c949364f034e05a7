import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { Span } from '../../../record/span.ts';
import { nameInflectionOf } from './inflection.ts';

/** The words after a mention, as far as ownership needs them; the title of a work is in quotation marks. */
const NEXT_WORDS = /^ (?<mark>["”“„»]?)(?<next>\p{L}[\p{L}-]*)(?<gap> ?)(?<after>\p{L}?)/u;

/** Maximum length of what is looked at after a mention. */
const MAX_LETTERS_AHEAD = 60;

/** Ends of finite verbs and adverbs, which a name does not own, and of some plurals and participles. */
const UNOWNED_ENDS = /(?:r|de|te|igen|vis)$/u;

/** Ends that show a noun or an adjective before one, although they also end verbs. */
const OWNED_ENDS = /(?:aste|are|ere|svar|ämter|böcker|bøger)$/u;

/** Whether a name owns what follows it: a verb in -r looks like the plural of a noun. */
type Ownership = 'certain' | 'possible' | 'none';

/**
 * Whether a mention in -s stands before a noun that it can own. In German that is a capitalised noun, or an adjective and
 * a noun; in the Scandinavian languages a word in small letters that is no verb, adverb or small word. The title of a work can be
 * owned, too, and what an ordinal counts.
 */
export function ownershipOf(text: string, { start, end }: Span, language: string): Ownership {
  const { notOwned } = nameInflectionOf(language);
  if (notOwned === undefined || text.charAt(end - 1) !== 's') return 'none';
  const behind = text.slice(end, end + MAX_LETTERS_AHEAD);
  if (/^ \d/u.test(behind)) return 'possible';
  const { mark, next = '', gap, after } = NEXT_WORDS.exec(behind)?.groups ?? {};
  if (mark !== undefined && mark !== '') return text.slice(start, end).includes(' ') ? 'certain' : 'none';
  if (next === '' || unowned(language).has(next)) return 'none';
  if (partOf(language, 'sentences').nounsCapitalised) {
    const isNoun = /^\p{Lu}/u.test(next);
    const isOwned =
      isNoun || (gap === ' ' && /^\p{Lu}/u.test(after ?? '') && /(?:er|es|[^t]e|[^t]en)$/u.test(next));
    return isOwned ? 'certain' : 'none';
  }
  if (!/^\p{Ll}/u.test(next)) return 'none';
  return OWNED_ENDS.test(next) || !UNOWNED_ENDS.test(next) ? 'certain' : 'possible';
}

const unowned = memoise((language: string): ReadonlySet<string> => {
  const { notOwned = '' } = nameInflectionOf(language);
  return new Set([
    ...notOwned.split(' '),
    ...partOf(language, 'quotes').saying.split(' '),
    ...partOf(language, 'structure').commonWords,
  ]);
});
