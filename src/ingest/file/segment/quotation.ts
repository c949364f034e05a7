const DASH = /^(?:[–—―]\s?|-\s|-(?=\p{Lu}))\S/u;
const MARK = /["“”„«»]/u;
const CLOSED = /^["”“»«]+[.!?…,)]*$/u;

/**
 * A paragraph that is all speech: after a dash, or from its first mark to its last within quotation marks. Words of
 * who speaks behind the marks make it a paragraph like others; a quotation that goes on in the next paragraph stays open.
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

/** A mark opens where white space or nothing stands before it and a word behind it. */
function opens(words: string, index: number): boolean {
  return (index === 0 || /[\s([–—-]/u.test(words.charAt(index - 1))) && /\S/u.test(words.charAt(index + 1));
}
