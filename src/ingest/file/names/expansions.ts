import type { NameType } from '../../../record/schema.ts';
import type { NameSpan } from './labels.ts';
import type { Token } from './tokens.ts';

/** «NATO», «ISW», «BelTA», also with a genitive after a colon or a hyphen. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,6}(?:[:-]\p{Ll}{1,3})?$/u;
const OPENS = /^[,(–—]$/u;
const MAX_EXPANSION_WORDS = 9;
const MIN_ABBREVIATION_LETTERS = 3;

/**
 * Finds long names beside their abbreviations, in either order: «ISW, Institute for the Study of War», «World Health Organization
 * (WHO)». Where the capitals spell the abbreviation, both are organisations, whatever the language of the words.
 */
export function findExpansions(tokens: readonly Token[]): NameSpan[] {
  const type: NameType = 'organisation';
  return tokens.flatMap(({ form }, index) => {
    if (!ABBREVIATION.test(form)) return [];
    const letters = form.replace(/[:-].*/u, '');
    if (letters.length < MIN_ABBREVIATION_LETTERS) return [];
    const opens = OPENS.test(tokens[index + 1]?.form ?? '');
    const after = opens ? spelledFrom(tokens, index + 2, letters) : undefined;
    const before = tokens[index - 1]?.form === '(' ? spelledBefore(tokens, index - 1, letters) : undefined;
    const long = after ?? before;
    return long
      ? [
          { ...long, type },
          { from: index, to: index + 1, type },
        ]
      : [];
  });
}

function spelledFrom(
  tokens: readonly Token[],
  from: number,
  letters: string,
): { from: number; to: number } | undefined {
  let rest = letters;
  for (let at = from; at < Math.min(tokens.length, from + MAX_EXPANSION_WORDS); at += 1) {
    const form = tokens[at]?.form ?? '';
    if (!/^\p{L}/u.test(form)) return undefined;
    if (!/^\p{Lu}/u.test(form)) {
      if (at === from) return undefined;
      continue;
    }
    if (!rest.startsWith(form.charAt(0))) return undefined;
    rest = rest.slice(1);
    if (rest === '') return { from, to: at + 1 };
  }
  return undefined;
}

function spelledBefore(
  tokens: readonly Token[],
  end: number,
  letters: string,
): { from: number; to: number } | undefined {
  for (let from = end - 2; from >= Math.max(0, end - MAX_EXPANSION_WORDS); from -= 1) {
    const spelled = spelledFrom(tokens, from, letters);
    if (spelled?.to === end) return spelled;
  }
  return undefined;
}
