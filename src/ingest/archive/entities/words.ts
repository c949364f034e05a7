import { partOf } from '../../../languages/lexicon-parts.ts';

/** Quotation marks, brackets and punctuation around a mention. */
const AROUND = /^[\s"“”„«»‚‘’'()[\],;:]+|(?<![\s"“”„«»‚‘’'()[\],;:])[\s"“”„«»‚‘’'()[\],;:]+$/gu;

/** Words inside names that do not help to tell people apart. */
const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della da di dos du la le af av zu zur ten ter fon al el ibn bin ben e i të së und och og un dhe of the'.split(
    ' ',
  ),
);

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'jun.', 'sen.', 'dr.', 'prof.']);

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Quotation marks that open or close a part of a name. */
const QUOTES = /["“”„«»]/gu;

/** A mention without the punctuation around it, except the partner of a mark inside: `"Belarus'"` → `Belarus`, `SIA "Zvejnieki"`. */
export function cleanName(text: string): string {
  const composed = text.normalize('NFC');
  const bare = composed.replace(AROUND, '');
  const isOpen = (bare.match(QUOTES)?.length ?? 0) % 2 === 1;
  const partner = isOpen ? partnerOf(composed, bare) : undefined;
  return (partner ?? bare).replace(/\s+/gu, ' ');
}

/** Small words before a place, and half a compound: «norra Frankrike», «av Mexiko», «Øst- og Sydeuropa». */
const BEFORE_PLACE = /^(?:\p{Lu}\p{Ll}*- )?(?:\p{Ll}+ ){1,3}(?=\p{Lu})/u;

/** A mention of a place without the small words before the name. */
export function cleanPlace(text: string): string {
  return cleanName(text).replace(BEFORE_PLACE, '');
}

/** A name with the quotation mark behind it, or else the one before it, that was taken off with the punctuation. */
function partnerOf(text: string, bare: string): string | undefined {
  const from = text.indexOf(bare);
  const before = text.charAt(from - 1);
  const after = text.charAt(from + bare.length);
  if (isQuote(after)) return bare + after;
  return isQuote(before) ? before + bare : undefined;
}

function isQuote(mark: string): boolean {
  return mark !== '' && '"“”„«»'.includes(mark);
}

/** The words that distinguish a name, without particles and «Jr.» unless nothing else is left. */
export function distinctiveWords(name: string): string[] {
  const words = name.replace(/^the (?=.)/iu, '').split(' ');
  const opens = PARTICLES.has(words[0]?.toLowerCase() ?? '') && isParticle(words[1] ?? '');
  const distinctive = words.filter((word, index) => (index === 0 ? !opens : !isParticle(word)));
  const kept = distinctive.filter((word) => !SUFFIXES.has(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}

/** Whether a word is a small one inside names, written small. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) && !isCapital(word);
}

/**
 * Whether a small word links the head of a name, or the head and its adjective, to the rest in the language: «Kuvendi i Kosovës»,
 * «Spitali Rajonal i Shkodrës».
 */
export function isLinked(name: string, language: string): boolean {
  const links = partOf(language, 'names').links.split(' ');
  return name
    .split(' ')
    .slice(1, 3)
    .some((word) => links.includes(word));
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word is an initial: «A.», «J.F.». */
export function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.-?){1,3}$/u.test(word) || /^\p{Lu}$/u.test(word);
}

/** Whether a word is a regnal number: «IV». */
export function isRegnal(word: string): boolean {
  return /^[IVX]{1,5}\.?$/u.test(word);
}

/** Most words have no other letters. */
const PLAIN = /^[a-z -]*$/u;

/** A word in plain lower-case letters, without marks. */
export function plainLetters(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const marks = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return marks.replace(/[øæœßłđðþı]/gu, (letter) => LETTERS[letter] ?? letter);
}
