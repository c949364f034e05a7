import { alternatives, everyLanguage, isAgency } from './label-words.ts';

/** A paragraph that shows a picture. */
export interface Credited {
  /** Where the credit begins, in units of the paragraph; what stands before it is the caption. */
  readonly index: number;
  readonly agency?: string;
}

/** A credit stands within this many characters of a paragraph's end. */
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

/** «Bildtext: …» and its kin. */
export function isLabelledCaption(words: string): boolean {
  return CAPTION_LABEL.test(words.slice(0, 60));
}

/** Names, not sentences; a bare «Foto» needs an agency behind it. */
function isCredit(named: string, separator: string | undefined, alone: boolean): boolean {
  const bare = named.replace(/[)\].\s]+$/u, '');
  if (bare === '' || bare.length > MAX_CREDIT_LENGTH || /[!?]|\p{Ll}{3}\.\s+\p{Lu}/u.test(bare)) return false;
  const count = bare.split(/\s+/u).length;
  if (separator?.trim() === '')
    return count <= 6 && readAgency(named) !== undefined && /^[\p{Lu}©]/u.test(bare);
  if (count > MAX_CREDIT_WORDS || (count > 4 && /[.]$/u.test(named) && readAgency(named) === undefined))
    return false;
  const lowerWords = bare.match(/(?<=^|\s)\p{Ll}{4,}/gu)?.length ?? 0;
  return lowerWords <= (alone ? 3 : 2);
}

/** The agencies of a credit, apart from the photographer; behind «via» only the one that passed it on. */
function readAgency(named: string): string | undefined {
  const via = named.split(/\svia\s/u).at(-1) ?? named;
  const found = via
    .split(/[/|,;()[\]]|\s[–-]\s|\.$/u)
    .map((part) => part.trim())
    .filter(isAgency);
  return found.length === 0 ? undefined : found.join('/');
}
