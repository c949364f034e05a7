import { everyLanguage, isAgency } from './label-words.ts';

/** Maximum length of boilerplate, and of a line that points to another article, in UTF-16 units. */
const MAX_BOILERPLATE_LENGTH = 250;
const MAX_POINTER_LENGTH = 90;

const lines = new Set(everyLanguage('boilerplateLines').map((line) => line.toLowerCase()));
const starts = everyLanguage('boilerplateStarts').map((start) => start.toLowerCase());
const phrases = everyLanguage('boilerplatePhrases').map((phrase) => phrase.toLowerCase());
const NETWORK = /(?<!\p{L})(?:facebook|twitter|instagram|whatsapp|linkedin|tiktok|youtube|telegram)/iu;
const NETWORK_LAST = new RegExp(`${NETWORK.source}[\\p{L}-]{0,12}[\\s!:»>]{0,3}$`, 'iu');
const MAX_INVITATION_LENGTH = 60;
/** First words of a line that names a network: «Dela», «Folgen», «Seko». */
const invitations = new Set([...lines, ...starts].map((phrase) => phrase.split(' ')[0]));
/** «© 2018 Bote», «Copyright Küsten-Bote Verlag»: a year, or nothing but names. */
const COPYRIGHT =
  /^(?:(?:(?:[Cc]opyright|COPYRIGHT)\s)?(?:©|\([Cc]\))\s?|(?:[Cc]opyright|COPYRIGHT):?\s)(?:.*\d{4}|(?:by\s)?[\p{Lu}\d][\p{L}\d&.’-]*(?:[\s/,]+(?:[\p{Lu}\d][\p{L}\d&.’-]*|&|\p{Ll}{1,3})){0,8}$)/u;
const subscribers = new Set(everyLanguage('subscriberWords').map((words) => words.toLowerCase()));
/** «Exklusiv für Abonnenten». */
const FIRST_WORD = /^\p{L}+\s/u;
/** «12 Kommentare». */
const COUNT = /^\d{1,5}\s/u;
const ends = new Set(everyLanguage('endPhrases').map((phrase) => phrase.toLowerCase()));
const MAX_END_LENGTH = 40;
const QUOTATION = /^(?:[–—―-]\s|["“”„«»])/u;

/**
 * Whether a line belongs to the page around the article: pointers to other articles, newsletters, sharing, cookies, rights,
 * ornaments.
 *
 * @example
 * isBoilerplate('Läs också: Så blir vädret') //=> true
 */
export function isBoilerplate(words: string): boolean {
  if (words.length > MAX_BOILERPLATE_LENGTH) return false;
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  const bare = words
    .replace(/^[\s>»→•*|-]+/u, '')
    .replace(
      /(?<![\s>»→•*|.:!-])[\s>»→•*|.:!-]+$|\s\((?:\d+(?:\s?min\.?|:\d{2})?)\)$|\s\d{1,3}(?:\s?min\.?|:\d{2})$/u,
      '',
    )
    .toLowerCase();
  if (
    lines.has(bare) ||
    lines.has(bare.replace(COUNT, '')) ||
    subscribers.has(bare.replace(FIRST_WORD, '')) ||
    subscribers.has(bare) ||
    isEnd(words) ||
    COPYRIGHT.test(words) ||
    isInvitation(words)
  )
    return true;
  return (
    isPointer(words.replace(/^[\s>»→•*|]+/u, '')) ||
    (!QUOTATION.test(words) && holdsPhrase(words.toLowerCase()))
  );
}

/**
 * Whether a line closes an article: «Ende des Dokuments», «---end---», «+++ ENDE +++». A single word has signs around it or
 * is in capitals.
 *
 * @example
 * isEnd('- slut -') //=> true
 */
export function isEnd(words: string): boolean {
  if (words.length > MAX_END_LENGTH) return false;
  const bare = words.replace(/^[^\p{L}]{1,20}|[^\p{L}]{1,20}$/gu, '');
  const [end = '', ...others] = bare.split(/\s?\/\s?/u);
  if (!ends.has(end.toLowerCase()) || !others.every(isAgency)) return false;
  return end.includes(' ') || /^[^\p{L}\s"“”„«»]/u.test(words) || /^\p{Lu}{3,}$/u.test(end);
}

/** Whether a line points to another article: «Läs också: …». A single word («Ämnen») needs a colon. */
function isPointer(words: string): boolean {
  const lower = words.toLowerCase();
  const start = starts.find(
    (phrase) => lower.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)),
  );
  if (start === undefined || !/^\p{Lu}/u.test(words)) return false;
  const rest = words.slice(start.length);
  // Behind the headline the article goes on in the same line.
  if (words.length > MAX_POINTER_LENGTH && /\p{L}{3}[.!?]$/u.test(rest)) return false;
  if (rest.trim() === '' || /^\s*[:–—>»→|-]/u.test(rest)) return true;
  if (!start.includes(' ')) return false;
  return /^\s+["“”„«»]?\p{Lu}/u.test(rest) || (words.length <= MAX_POINTER_LENGTH && !/[.]$/u.test(words));
}

/** Whether a line invites to a network: «Dela på Facebook». */
function isInvitation(words: string): boolean {
  if (words.length > MAX_INVITATION_LENGTH || !NETWORK_LAST.test(words)) return false;
  const [first = ''] = words.toLowerCase().split(' ');
  return invitations.has(first) && !NETWORK.test(first);
}

/** Whether a line contains one of the phrases at the beginning of a word. */
function holdsPhrase(lower: string): boolean {
  return phrases.some((phrase) => {
    const index = lower.indexOf(phrase);
    return index === 0 || (index > 0 && !/\p{L}/u.test(lower.charAt(index - 1)));
  });
}
