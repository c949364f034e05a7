const DASH = /^(?:[–—―]\s?|-\s|-(?=\p{Lu}))\S/u;
const MARK = /["“”„«»]/u;
const CLOSED = /^["”“»«]+[.!?…,)]*$/u;

/**
 * Whether a paragraph is entirely speech: after a dash, or between quotation marks. With a reporting clause after the marks it is
 * an ordinary paragraph. A quotation that continues in the next paragraph has no closing mark.
 *
 * @example
 * isQuotation('– Vi ger oss inte, sade hon.') //=> true
 * @example
 * isQuotation('„Wir bleiben“, sagte sie.') //=> false
 */
export function isQuotation(words: string): boolean {
  if (DASH.test(words.slice(0, 4))) return true;
  if (!MARK.test(words.charAt(0))) return false;
  let depth = 0;
  for (let index = 0; index < words.length; index += 1) {
    const character = words.charAt(index);
    if (!MARK.test(character)) continue;
    depth += opens(words, index) ? 1 : -1;
    if (depth <= 0) return CLOSED.test(words.slice(index));
  }
  return true;
}

/** Whether a mark opens a quotation: white space or nothing precedes it and a word follows. */
function opens(words: string, index: number): boolean {
  return (index === 0 || /[\s([–—-]/u.test(words.charAt(index - 1))) && /\S/u.test(words.charAt(index + 1));
}
