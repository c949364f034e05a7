import type { FoundName } from './consistency.ts';
import type { NameType } from '../../../record/schema.ts';
import type { Likelihood } from './likelihood.ts';
import type { NameSpan } from './labels.ts';
import type { Token } from './tokens.ts';
import { bitOf, type WordClasses } from './word-classes.ts';

/** Small words inside surnames; people take them along into every language. The words of one entry are joined by `_`. */
const PARTICLES =
  'von_der von_den von_dem von_und_zu van_der van_den van_de van_het van_ter fon_der fon_den fon_dem de_la de_las de_los ' +
  'von van fon zu zum zur de del della di du da dos das la le af av ten ter bin ibn ben al el';
const SEQUENCES = PARTICLES.split(' ').map((entry) => entry.split('_'));

const FIRST_NAME = bitOf('first-name') | bitOf('inflected-first-name');
const ROLE = bitOf('role');
const SURNAME = bitOf('surname');
const COMMON = bitOf('common-word');
const ORGANISATION = bitOf('organisation') | bitOf('organisation-word');
/** A word that a preposition may precede, rather than a surname. */
const NO_SURNAME = COMMON | ORGANISATION | FIRST_NAME | bitOf('place') | bitOf('place-word');
const KNOWN = COMMON | ORGANISATION | FIRST_NAME | SURNAME | bitOf('listed-person');
/** Maximum number of capitalised words after the particles: «de la Cruz Ibarra». */
const MAX_WORDS_AFTER = 2;
const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;
const MIN_LIKELIHOOD_WITH_PARTICLES = 0.97;
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * Joins a surname with particles to the first names before it: «Ursula» + von der + «Leyen». A particle that is also a word of the
 * language is a preposition unless an unknown word follows: «Hans von Berlin nach Hamburg».
 */
export function joinParticles(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  wordClasses: WordClasses,
): NameSpan[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const joined: NameSpan[] = [];
  let done = 0;
  for (const [index, span] of sorted.entries()) {
    if (span.from < done) continue;
    const firstNames = firstNamesIn(tokens, span, wordClasses);
    const length = firstNames === 'none' ? 0 : particlesAt(tokens, span.to);
    const from = span.to + length;
    if (length === 0 || !isSurname(tokens, span, from, wordClasses, firstNames)) {
      done = withSecondSurname(tokens, span, wordClasses);
      joined.push(done === span.to ? span : { ...span, to: done, partOf: span });
      continue;
    }
    const rest = sorted.slice(index + 1).find((other) => other.from === from);
    const whole = { ...span, to: Math.min(rest?.to ?? from + 1, from + MAX_WORDS_AFTER) };
    done = withSecondSurname(tokens, whole, wordClasses);
    joined.push({ from: span.from, to: done, type: 'person' });
  }
  return joined;
}

/** The end of a name that goes on after «von …» with «zu» and an unknown word: «Annette von Droste zu Hülshoff», not «zu Hause». */
function withSecondSurname(
  tokens: readonly Token[],
  { from, to, type }: NameSpan,
  { classesOf }: WordClasses,
): number {
  const second = tokens[to + 1]?.form ?? '';
  const isVon =
    type === 'person' && tokens.slice(from + 1, to).some(({ form }) => form.toLowerCase() === 'von');
  if (!isVon || tokens[to]?.form !== 'zu' || !CAPITALISED.test(second)) return to;
  return (classesOf(second.toLowerCase()) & KNOWN) === 0 ? to + 2 : to;
}

/** The number of words of the longest run of particles that begins here. */
export function particlesAt(tokens: readonly Token[], at: number): number {
  const fits = SEQUENCES.filter((words) =>
    words.every((word, offset) => tokens[at + offset]?.form.toLowerCase() === word),
  );
  return Math.max(0, ...fits.map((words) => words.length));
}

/** What the words before the particles are: known first names and initials, one unknown word, or no first name. */
type FirstNames = 'known' | 'unknown' | 'none';

function firstNamesIn(
  tokens: readonly Token[],
  { from, to, type }: NameSpan,
  { classesOf }: WordClasses,
): FirstNames {
  if (type !== 'person') return 'none';
  const words = tokens.slice(from, to).map(({ form }) => form);
  const known = words.every(
    (word) => INITIAL.test(word) || word === '.' || (classesOf(word.toLowerCase()) & FIRST_NAME) !== 0,
  );
  const isOfRole = (classesOf(tokens[from - 1]?.form.toLowerCase() ?? '') & ROLE) !== 0;
  return known || (isOfRole && words.length === 1) ? 'known' : words.length === 1 ? 'unknown' : 'none';
}

/** Whether the word after the particles is a surname: a particle that is a word of the language demands more than one that is not. */
function isSurname(
  tokens: readonly Token[],
  { from, to: particles }: NameSpan,
  at: number,
  wordClasses: WordClasses,
  firstNames: FirstNames,
): boolean {
  const { classesOf } = wordClasses;
  const form = tokens[at]?.form ?? '';
  if (!CAPITALISED.test(form) || /^\p{Lu}{2}/u.test(form)) return false;
  const classes = classesOf(form.toLowerCase());
  const particle = classesOf(tokens[particles]?.form ?? '');
  if ((particle & COMMON) === 0) return at - particles > 1 || firstNames === 'known';
  if (firstNames !== 'known') return false;
  if (at - particles > 1) return (classes & ORGANISATION) === 0;
  const isOfRole = (classesOf(tokens[from - 1]?.form.toLowerCase() ?? '') & ROLE) !== 0;
  return ((particle & SURNAME) !== 0 || isOfRole) && (classes & NO_SURNAME) === 0;
}

/** The likelihood of a name whose particles prove a person: the tagger has seen few of them. */
export function provedByParticles(
  tokens: readonly Token[],
  type: NameType,
  likelihood: Likelihood,
): Likelihood {
  const isProved = type === 'person' && tokens.some((_, at) => at > 0 && particlesAt(tokens, at) > 0);
  return isProved
    ? { ...likelihood, person: Math.max(likelihood.person, MIN_LIKELIHOOD_WITH_PARTICLES) }
    : likelihood;
}

/**
 * Finds the surnames of people with particles where they are mentioned again: «Von der Leyen sagte». They replace what was found
 * of them without the particles.
 */
export function findSurnamesWithParticles(
  sentences: readonly (readonly Token[])[],
  found: readonly FoundName[],
  { stemOf }: Pick<WordClasses, 'stemOf'>,
): FoundName[] {
  const known = new Map(found.flatMap((mention) => surnameOf(mention)));
  if (known.size === 0) return [...found];
  const owners = new Map(
    found.flatMap((mention) => mention.tokens.map(({ start }) => [start, mention] as const)),
  );
  const replaced = new Set<FoundName>();
  const again = sentences.flatMap((tokens) =>
    tokens.flatMap((token, at): FoundName[] => {
      const person = CAPITALISED.test(token.form) ? known.get(stemOf(token.form.toLowerCase())) : undefined;
      if (!person) return [];
      const words = tokens.slice(Math.max(0, at - person.particles.length), at + 1);
      const forms = words.slice(0, -1).map(({ form }) => form.toLowerCase());
      const [first] = words;
      if (!first || forms.join(' ') !== person.particles.join(' ')) return [];
      const parts = words.flatMap(({ start }) => owners.get(start) ?? []);
      if (parts.some(({ start, end }) => start < first.start || end > token.end)) return [];
      for (const part of parts) replaced.add(part);
      return [personOf(words, stemOf, at === forms.length, person.likelihood)];
    }),
  );
  return [...found.filter((mention) => !replaced.has(mention)), ...again];
}

function personOf(
  tokens: readonly Token[],
  stemOf: (lower: string) => string,
  opensSentence: boolean,
  likelihood: FoundName['likelihood'],
): FoundName {
  const stems = tokens.map(({ form }) => stemOf(form.toLowerCase()));
  const text = tokens.map(({ form }) => form).join(' ');
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { type: 'person', text, start, end, tokens, stems, opensSentence, likelihood };
}

/** The particles of a surname, and what the tagger thought of the full name. */
interface KnownSurname {
  readonly particles: readonly string[];
  readonly likelihood: FoundName['likelihood'];
}

/** The stem of the word after the particles, and the surname, of a person whose full name has particles. */
function surnameOf({ type, tokens, stems, likelihood }: FoundName): [string, KnownSurname][] {
  if (type !== 'person') return [];
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const length = particlesAt(tokens, at);
    const stem = stems[at + length];
    if (length > 0 && stem !== undefined && at + length === tokens.length - 1) {
      const particles = tokens.slice(at, at + length).map(({ form }) => form.toLowerCase());
      return [[stem, { particles, likelihood }]];
    }
  }
  return [];
}
