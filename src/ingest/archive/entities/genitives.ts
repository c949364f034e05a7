import { memoise } from '../../../base/memoise.ts';
import { everyPart } from '../../../languages/lexicon-parts.ts';
import type { NameForm } from './collect-forms.ts';
import { bitOf, wordClassesOf } from '../../file/names/word-classes.ts';
import { nameInflectionOf } from './inflection.ts';

/** Whether a form is the genitive of a base form, both in the same language. */
export type IsGenitive = (form: number, base: string) => boolean;

/** Minimum length of a single word that loses its -s because another text has it without: «Mars» is no genitive of «Mar». */
const MIN_LETTERS_OF_BASE = 4;

/** Ends of genitives that are no English plurals («Hells Angels»): of nouns with an article, of bodies, of abbreviations. */
const ENDS_OF_INSTITUTIONS =
  /(?:ets|ens|erns|ernes|nas|ings|ungs|ions|hets|heits|skaps|schafts|verks|\p{Lu}s)$/u;

const ORGANISATION_WORD = bitOf('organisation-word');
const KNOWN =
  bitOf('place') |
  bitOf('country') |
  bitOf('organisation') |
  bitOf('phrase-place') |
  bitOf('phrase-organisation');

/**
 * Finds genitives in -s («Brett Kavanaughs»): the archive has the name, or the surname, without -s in any language that writes it
 * alike; or its mentions stand before what they own. Names whose own last letter is s stay as they are.
 */
export function genitiveFinder(forms: readonly NameForm[]): IsGenitive {
  const known = countNames(forms);
  return (at, base) => {
    const form = forms[at];
    if (!form || /[’']$/u.test(base) || nameInflectionOf(form.language).ownS === undefined) return false;
    const { words, language, owns, counts } = form;
    const own = words.join(' ').toLowerCase();
    const last = words.at(-1) ?? '';
    const bases = known.whole.get(base) ?? 0;
    if (
      (known.inLanguage.get(`${language} ${base}`) ?? 0) >= (known.inLanguage.get(`${language} ${own}`) ?? 0)
    )
      return true;
    if (counts.person === 0 && isKnownWithout(base, own, language)) return true;
    if (hasOwnS(last, language)) return words.length > 1 && 2 * bases >= (known.whole.get(own) ?? 0);
    const lastBase = base.split(' ').at(-1) ?? '';
    const isSurname = words.length > 1 && counts.organisation === 0 && known.last.has(lastBase);
    const isKnown = bases > 0 || isSurname;
    if (isKnown && lastBase.length >= MIN_LETTERS_OF_BASE) return true;
    const isOwner = owns > 0 && owns * 2 >= total(counts);
    return isOwner && (counts.organisation === 0 || ENDS_OF_INSTITUTIONS.test(last));
  };
}

/**
 * Whether nothing tells the base form of a person's name in -s: its mentions stand where a genitive could, and the letter could also
 * be its own («Alexander Ståhles debattartikel», but «Lars Ohlys tid»).
 */
export function isOpenGenitive({ words, language, owns, mayOwn, counts }: NameForm, base: string): boolean {
  const last = words.at(-1) ?? '';
  if (nameInflectionOf(language).ownS === undefined || base !== words.join(' ') || !/\p{L}s$/u.test(last))
    return false;
  if (ownS(language).words.has(last)) return false;
  const owners = hasOwnS(last, language) ? owns : mayOwn;
  return owners > 0 && owners * 2 >= total(counts);
}

/** The names of the languages that mark only the genitive: how often each occurs, in all and in one, and their last words. */
function countNames(forms: readonly NameForm[]) {
  const whole = new Map<string, number>();
  const inLanguage = new Map<string, number>();
  const last = new Set<string>();
  for (const { words, counts, language } of forms) {
    if (nameInflectionOf(language).paradigms.length > 1) continue;
    const text = words.join(' ').toLowerCase();
    whole.set(text, (whole.get(text) ?? 0) + total(counts));
    const own = `${language} ${text}`;
    inLanguage.set(own, (inLanguage.get(own) ?? 0) + total(counts));
    last.add(words.at(-1)?.toLowerCase() ?? '');
  }
  return { whole, inLanguage, last };
}

function total({ person, place, organisation }: NameForm['counts']): number {
  return person + place + organisation;
}

/** Whether word lists have a name without its -s and not with it, or its last word without -s is a kind of organisation. */
function isKnownWithout(base: string, own: string, language: string): boolean {
  const { classesOf, phraseClasses } = wordClassesOf(language);
  const classesIn = (name: string): number => (name.includes(' ') ? phraseClasses(name) : classesOf(name));
  if ((classesIn(own) & KNOWN) !== 0) return false;
  const last = base.split(' ').at(-1) ?? '';
  // «Internationale Røde Kors»: the end of the name is known with its -s.
  if ((classesIn(own.split(' ').slice(-2).join(' ')) & KNOWN) !== 0) return false;
  return (classesIn(base) & KNOWN) !== 0 || (classesOf(last) & ORGANISATION_WORD) !== 0;
}

interface OwnS {
  readonly words: ReadonlySet<string>;
  readonly ends: readonly string[];
}

const ownS = memoise((language: string): OwnS => {
  const entries = (nameInflectionOf(language).ownS ?? '').split(' ').filter(Boolean);
  return {
    words: new Set([
      ...entries.filter((entry) => !entry.startsWith('-')),
      ...everyPart('names').flatMap(({ firstNames }) => firstNames.split(' ')),
    ]),
    ends: entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1)),
  };
});

/** Whether the last letter of a word is its own. */
function hasOwnS(word: string, language: string): boolean {
  const { words, ends } = ownS(language);
  return words.has(word) || ends.some((end) => word.toLowerCase().endsWith(end));
}
