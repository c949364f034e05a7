import type { NameType } from '../../../record/schema.ts';
import type { Mention } from '../../draft.ts';
import { hasPart } from '../../../languages/lexicon-parts.ts';
import { ORGANISATION_WORDS } from '../../../languages/en/organisation-words.ts';
import { firstNamesOf } from './first-names.ts';
import { knownClassesOf } from './known-classes.ts';
import { isParticle } from './words.ts';
import { bitOf, wordClassesOf } from '../../file/names/word-classes.ts';

/** How much each doubling of the number of articles adds to the odds. */
const GAIN_OF_DOUBLING = 0.3;
const MAX_ODDS = 8;

/** Gathers what the articles of one entity say about its type: the best mention of each article counts. */
export class Certainty {
  #article: string | undefined;
  readonly #best: Record<NameType, number>[] = [];

  /** Adds a mention; those of one article come together. */
  add(article: string, { type, confidence = 1 }: Mention): void {
    if (article !== this.#article) this.#best.push({ person: 0, place: 0, organisation: 0 });
    this.#article = article;
    const best = this.#best.at(-1);
    if (best) best[type] = Math.max(best[type], confidence);
  }

  /**
   * The confidence that the entity is a name of the type. The odds are the mean of its articles, where another type counts as
   * none; they grow with the number of articles, for it or against it.
   */
  of(type: NameType): number {
    const mean = this.#best.reduce((sum, best) => sum + best[type], 0) / Math.max(1, this.#best.length);
    if (mean === 1) return 1;
    const odds = Math.log((mean + 1e-4) / (1 - mean + 1e-4));
    const grown = odds * (1 + GAIN_OF_DOUBLING * Math.log2(Math.max(1, this.#best.length)));
    return 1 / (1 + Math.exp(-Math.max(-MAX_ODDS, Math.min(MAX_ODDS, grown))));
  }
}

/** What word lists say of a name: they know it as its type, they do not know it, or it looks like something else. */
type Support = 'known' | 'unknown' | 'against';

/** Minimum confidence of a name that pages list, by what word lists say (decision 086 has the figures). */
const MIN_CONFIDENCE: Readonly<Record<NameType, Readonly<Record<Support, number>>>> = {
  person: { known: 0.98, unknown: 0.99, against: Infinity },
  place: { known: 0.8, unknown: 0.97, against: Infinity },
  organisation: { known: 0.9, unknown: 0.97, against: Infinity },
};

/** Whether an entity is sure enough for pages to list it; one that nobody doubts is. */
export function isSure(entity: Judged): boolean {
  if (entity.confidence === 1) return true;
  const least = MIN_CONFIDENCE[entity.type];
  return entity.confidence >= least.known && entity.confidence >= least[supportOf(entity)];
}

interface Judged {
  readonly type: NameType;
  readonly confidence: number;
  /** Whether the tables of exonyms know it. */
  readonly isInTables: boolean;
  readonly forms: readonly JudgedForm[];
  /** Whether it is mentioned inside a sentence, where a capital shows a name. */
  readonly standsInside?: boolean;
}

interface JudgedForm {
  readonly text: string;
  readonly language: string;
  /** The base forms that it may have. */
  readonly lemma?: { readonly analyses: readonly { readonly base: string }[] };
}

const FIRST_NAME = bitOf('first-name') | bitOf('inflected-first-name');
const KNOWN_PLACE = bitOf('place');
const PLACE = KNOWN_PLACE | bitOf('country') | bitOf('inflected-place');
const ORGANISATION = bitOf('organisation') | bitOf('phrase-organisation') | bitOf('seat');
const ORGANISATION_WORD = bitOf('organisation-word');
const PLACE_WORD = bitOf('place-word');
const COMMON = bitOf('common-word');

/** A name as the first part of a common noun: «NATO-styrker», «Brighton-målmanden». */
const COMPOUND = /[-‐‑](?<tail>\p{Ll}{4,})$/u;

function supportOf({ type, isInTables, forms, standsInside = true }: Judged): Support {
  if (isInTables) return 'known';
  const found = new Set(forms.map((form) => supportOfForm(form, type)));
  if (found.has('known')) return 'known';
  if (!standsInside && type === 'place' && forms.every(({ text }) => !text.includes(' '))) return 'against';
  return found.has('unknown') ? 'unknown' : 'against';
}

const EXACT_FIRST_NAME = bitOf('first-name');
const SURNAME = bitOf('surname');
const ROLE = bitOf('role');
/** Small words that open a surname; one that is also a first name («Ben», «Al») is none. */
const OPENS_SURNAME = /^(?:von|van|vom|fon|de|der|den|del|della|di|du|zu|zum|zur|af)$/u;
/** Titles that texts of all languages have, and saints, who are mostly a church or a town. */
const TITLES = new Set(
  'sir lord lady dame don doña dom mr mrs ms miss dr prof st saint san sankt shën'.split(' '),
);

/**
 * Whether a name is only a surname or a first name, perhaps with small words or a title: it may be anybody's. Two articles that name a
 * Philipp hardly name one.
 */
function isBare(words: readonly string[], ofFirst: number): boolean {
  const rest = isTitle(words[0] ?? '', ofFirst) ? words.slice(1) : words;
  return rest.filter((word) => !OPENS_SURNAME.test(word)).length < 2;
}

function isTitle(first: string, classes: number): boolean {
  return TITLES.has(first.replace('.', '')) || (classes & (ROLE | FIRST_NAME)) === ROLE;
}

/** Whether a name is a double first name without a surname: «Hans Jørgen». */
function isDouble(text: string, language: string): boolean {
  const words = text.split(' ');
  return words.length === 2 && words.every((word) => firstNamesOf(language).has(word));
}

/** Whether words in small letters, an English word for an organisation or a first name behind another word make it no whole name. */
function isMixed(text: string, [ofFirst = 0, ofSecond = 0]: readonly number[]): boolean {
  const words = text.split(' ');
  if (words.some((word, at) => /^\p{Ll}/u.test(word) && (at === 0 || !isParticle(word)))) return true;
  if (ORGANISATION_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) return true;
  if ((ofFirst & FIRST_NAME) !== 0 || isTitle(words[0]?.toLowerCase() ?? '', ofFirst)) return false;
  return (ofSecond & EXACT_FIRST_NAME) !== 0 && (ofSecond & SURNAME) === 0;
}

function supportOfForm({ text, language, lemma }: JudgedForm, type: NameType): Support {
  const { phraseClasses } = wordClassesOf(language);
  const classesOf = knownClassesOf(language);
  const lower = text.toLowerCase();
  const words = lower.split(' ').filter((word) => /\p{L}{2}/u.test(word));
  const classes = words.map((word) => classesOf(word));
  const [first = 0] = classes;
  const has = (bits: number): boolean => classes.some((of) => (of & bits) !== 0);
  const whole = words.length === 1 ? first : phraseClasses(lower);
  if (type !== 'person' && isCompound(text, classesOf)) return 'against';
  if (type === 'person') {
    if (
      isBare(words, first) ||
      isDouble(text, language) ||
      isMixed(text, classes) ||
      has(ORGANISATION_WORD | PLACE_WORD)
    )
      return 'against';
    if ((first & FIRST_NAME) !== 0) return 'known';
    // In a language without a lexicon nothing else tells a title in capitals from a name: «Trump Will Win».
    return hasPart(language, 'names') ? 'unknown' : 'against';
  }
  if (type === 'place') {
    // Endings alone make many a word look like a case of a place: «Ceha» of the Czech Republic.
    const bases = words.length > 1 ? [] : (lemma?.analyses.map(({ base }) => base.toLowerCase()) ?? []);
    if ((whole & (KNOWN_PLACE | bitOf('phrase-place'))) !== 0) return 'known';
    if (bases.some((base) => (classesOf(base) & KNOWN_PLACE) !== 0)) return 'known';
    if (has(ORGANISATION_WORD)) return 'against';
    return words.length === 1 && (first & (COMMON | ORGANISATION)) !== 0 ? 'against' : 'unknown';
  }
  if ((whole & ORGANISATION) !== 0 || (words.length > 1 && has(ORGANISATION_WORD))) return 'known';
  if (words.length === 1 && (first & (COMMON | PLACE | FIRST_NAME)) !== 0) return 'against';
  return 'unknown';
}

/** Whether the last word is a common noun that begins with a name, unless the noun is a kind of place or organisation: «EF-kommissionen». */
function isCompound(text: string, classesOf: (lower: string) => number): boolean {
  const word = text.split(' ').at(-1) ?? '';
  const tail = COMPOUND.exec(word)?.groups?.['tail'];
  if (tail === undefined || (classesOf(word.toLowerCase()) & (PLACE | ORGANISATION)) !== 0) return false;
  return [tail, tail.replace(/s$/u, '')].every(
    (noun) => (classesOf(noun) & (ORGANISATION_WORD | PLACE_WORD)) === 0,
  );
}
