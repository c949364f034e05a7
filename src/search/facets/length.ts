/**
 * How long an article is: a brief, an ordinary news report, or a long read. Agencies keep briefs below about 150 words; reports rarely pass 600.
 */
export const LENGTHS = ['short', 'middling', 'long'] as const;

const MIN_MIDDLING_WORDS = 150;
const MIN_LONG_WORDS = 600;

/**
 * @example
 * lengthOf({ words: 149 }) //=> 'short'
 */
export function lengthOf({ words }: { readonly words: number }): (typeof LENGTHS)[number] {
  if (words < MIN_MIDDLING_WORDS) return 'short';
  return words < MIN_LONG_WORDS ? 'middling' : 'long';
}
