import { alternatives, everyLanguage, isAgency } from './label-words.ts';

/** A paragraph with the credit of a picture. */
export interface Credited {
  /** Offset of the credit in the paragraph, in UTF-16 units; the part before it is the caption. */
  readonly index: number;
  readonly agency?: string;
}

/** Maximum distance of a credit from the end of its paragraph, in UTF-16 units. */
const MAX_CREDIT_OFFSET = 200;
const MAX_CREDIT_LENGTH = 120;
const MAX_CREDIT_WORDS = 14;

const labels = alternatives(everyLanguage('creditLabels'));
const LABEL = new RegExp(
  `(?<=^|[\\s([|/.])(?:(?:${labels})(?<separator>\\s?[:©/|]\\s?|\\s[–—-]\\s|\\s(?=©)|\\s)|©\\s?)`,
  'gu',
);
const PHRASE = new RegExp(`^[([]?(?:${alternatives(everyLanguage('creditPhrases'))})[)\\].]*$`, 'u');
const CAPTION_LABEL = new RegExp(`^(?:${alternatives(everyLanguage('captionLabels'))})\\s?[:–—]`, 'u');

/**
 * Finds the credit at the end of a paragraph: «… Foto: Sergei Karpukhin/AFP».
 *
 * @example
 * readCredit('Mötet i Lund. Foto: Anna Berg/TT') //=> { index: 14, agency: 'TT' }
 */
export function readCredit(words: string): Credited | undefined {
  if (PHRASE.test(words.slice(0, 80))) return { index: 0 };
  const offset = Math.max(0, words.length - MAX_CREDIT_OFFSET);
  const tail = words.slice(offset);
  for (const match of tail.matchAll(LABEL)) {
    const named = tail.slice(match.index + match[0].length);
    const index = offset + match.index;
    if (!isCredit(named, match.groups?.['separator'], index === 0)) continue;
    const bracket = /[([]$/u.test(words.slice(0, index)) ? 1 : 0;
    const agency = readAgency(named);
    return { index: index - bracket, ...(agency !== undefined && { agency }) };
  }
  return undefined;
}

/** Whether a paragraph is a labelled caption: «Bildtext: …». */
export function isLabelledCaption(words: string): boolean {
  return CAPTION_LABEL.test(words.slice(0, 60));
}

/** Whether the words after a label are names, not sentences. A bare «Foto» needs an agency after it. */
function isCredit(named: string, separator: string | undefined, alone: boolean): boolean {
  const bare = named.replace(/(?<![)\].\s])[)\].\s]+$/u, '');
  if (bare === '' || bare.length > MAX_CREDIT_LENGTH || /[!?]|\p{Ll}{3}\.\s+\p{Lu}/u.test(bare)) return false;
  const count = bare.split(/\s+/u).length;
  if (separator?.trim() === '')
    return count <= 6 && readAgency(named) !== undefined && /^[\p{Lu}©]/u.test(bare);
  if (count > MAX_CREDIT_WORDS || (count > 4 && /[.]$/u.test(named) && readAgency(named) === undefined))
    return false;
  const lowerWords = bare.match(/(?<=^|\s)\p{Ll}{4,}/gu)?.length ?? 0;
  return lowerWords <= (alone ? 3 : 2);
}

/** The agencies in a credit, without the photographer; with «via» only the one after it. */
function readAgency(named: string): string | undefined {
  const via = named.split(/\svia\s/u).at(-1) ?? named;
  const found = via
    .split(/[/|,;()[\]]|\s[–-]\s|\.$/u)
    .map((part) => part.trim())
    .filter(isAgency);
  return found.length === 0 ? undefined : found.join('/');
}
