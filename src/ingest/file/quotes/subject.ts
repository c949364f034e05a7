import { memoise } from '../../../base/memoise.ts';
import { languageMarks } from '../../../languages/language-marks.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { Span } from '../../../record/span.ts';
import type { Mention } from '../../draft.ts';
import { ROLE } from '../names/context.ts';
import { wordClassesOf } from '../names/word-classes.ts';
import { personsIn, type QuoteContext } from './context.ts';
import { isPronoun, wordsIn } from './sayings.ts';
import { lastWord, sameWord } from './sex.ts';

/** Maximum offset of a subject in its sentence, in UTF-16 units. */
const MAX_SUBJECT_OFFSET = 60;

/** The person who is the subject of a sentence, near its beginning. */
export function subjectOf(stage: QuoteContext, sentence: Span): number | undefined {
  const people = personsIn(stage, sentence.start, sentence.end);
  const standing = people.filter((person) => maySpeak(stage, person, sentence.start));
  const [first] = standing;
  if (first === undefined) return undefined;
  const names = new Set(standing.map((person) => lastWord(stage.names[person]?.text ?? '')));
  const opens = (stage.names[first]?.start ?? 0) - sentence.start <= MAX_SUBJECT_OFFSET;
  return opens && (names.size === 1 || first === people[0]) ? first : undefined;
}

/** The speaker in a narrative sentence: its subject, where it has a verb of saying. */
export function narratedSpeaker(stage: QuoteContext, sentence: Span): number | undefined {
  const words = wordsIn(stage.text, sentence.start, sentence.end);
  const at = words.findIndex((word) => stage.sayings.saying.has(word.text));
  const verb = words[at];
  if (!verb) return undefined;
  const people = personsIn(stage, sentence.start, sentence.end).filter((person) =>
    maySpeak(stage, person, sentence.start),
  );
  const names = new Set(people.map((person) => lastWord(stage.names[person]?.text ?? '')));
  const [only] = people;
  return names.size === 1 ? only : subjectOf(stage, sentence);
}

/** The person who introduces a quotation in a sentence that ends in a colon: «Anna Berg was disappointed:». */
export function introducer(stage: QuoteContext, sentence: Span): number | undefined {
  const spoken = narratedSpeaker(stage, sentence);
  if (spoken !== undefined) return spoken;
  const people = differentPeople(stage, personsIn(stage, sentence.start, sentence.end));
  return people.length === 1 ? subjectOf(stage, sentence) : undefined;
}

/** One mention of each person among some mentions, told apart by the last words of their names. */
export function differentPeople({ names }: QuoteContext, people: readonly number[]): number[] {
  const nameOf = (person: number): string => lastWord(names[person]?.text ?? '');
  return people.filter(
    (person, at) => people.findIndex((other) => sameWord(nameOf(other), nameOf(person))) === at,
  );
}

/** Whether a person can be the subject of a sentence; beside a verb of saying behind the name, what stands before it says nothing. */
export function maySpeak(stage: QuoteContext, person: number, from: number): boolean {
  const { end } = stage.names[person] ?? { end: from };
  if (
    isObject(stage, person, from) ||
    isModifier(stage, person) ||
    ownsRole(stage, person) ||
    hasObjectEnding(stage, person)
  )
    return false;
  return saysSomething(stage, end) || !hasSubjectBefore(stage, person, from);
}

/** Whether a verb of saying follows directly. */
function saysSomething({ text, sayings }: QuoteContext, end: number): boolean {
  return sayings.saying.has(wordsIn(text, end, end + 24)[0]?.text ?? '');
}

/** Whether a preposition before a name, perhaps with a title between them, rules it out as the subject. */
export function isObject(stage: QuoteContext, person: number, from: number): boolean {
  const { text, names, sayings } = stage;
  const { start, end } = names[person] ?? { start: 0, end: 0 };
  if (saysSomething(stage, end)) return false;
  const before = wordsIn(text, Math.max(from, start - 40), start).slice(-2);
  const gap = before.at(-1);
  if (!gap) return false;
  if (before.some((word) => sayings.accordingTo.has(word.text))) return false;
  return before.some(
    (word, at) =>
      sayings.notSubject.has(word.text) &&
      !/[,.;:]/u.test(text.slice(word.end, before[at + 1]?.start ?? start)),
  );
}

/** Whether a person modifies what follows and does not speak, as a genitive does: «Putins talesman Dmitrij Peskov». */
export function isModifier({ text, names }: QuoteContext, person: number): boolean {
  const { text: name, end } = names[person] ?? { text: '', end: 0 };
  return /^\s+\p{L}/u.test(text.slice(end, end + 4)) && looksGenitive(name, names);
}

/** Whether a form is the genitive of a name in the same text: Putins of Putin, Putina of Putins. */
function looksGenitive(form: string, names: readonly Mention[]): boolean {
  if (/['’]s?$/u.test(form)) return true;
  const last = form.split(' ').at(-1) ?? form;
  const stem = last.slice(0, -1);
  const bases = last.endsWith('s')
    ? [stem]
    : last.endsWith('a')
      ? [`${stem}s`, `${stem}is`, `${stem}š`, `${stem}us`]
      : [];
  return (
    bases.length > 0 &&
    names.some(({ type, text }) => type === 'person' && bases.includes(text.split(' ').at(-1) ?? text))
  );
}

/** Whether a name behind its verb has the ending of every genitive and stands before more than a small word: «säger Bergs fru». */
export function mayBeGenitive({ text, names, language }: QuoteContext, person: number): boolean {
  const { text: name, end } = names[person] ?? { text: '', end: 0 };
  const next = /^\s+(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 40))?.[1];
  if (next === undefined) return false;
  const { paradigms } = partOf(language, 'nameInflection');
  const genitives = paradigms.length === 1 ? (paradigms[0]?.split(' ').slice(2) ?? []) : [];
  return genitives.some((ending) => name.endsWith(ending)) && !smallWords(language).has(next.toLowerCase());
}

/**
 * Whether a name stands before a role that it owns, in a language that inflects every word: «paziņoja Gravano advokāts» is the lawyer.
 * The nominative of a man has its own ending and owns nothing: «paziņoja Ozols prezidents».
 */
export function ownsRole({ text, names, language }: QuoteContext, person: number): boolean {
  const { inflects } = partOf(language, 'nameInflection');
  if (inflects !== 'every-word') return false;
  const { text: name, end } = names[person] ?? { text: '', end: 0 };
  const next = /^\s+(\p{Ll}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  return (wordClassesOf(language).classesOf(next) & ROLE) !== 0 && !NOMINATIVE_OF_MAN.test(name);
}

/** The nominative of a man's name in Latvian; genitives of women end in -as and -es. */
const NOMINATIVE_OF_MAN = /(?:[^aeā]s|š)$/u;

/** Whether a name has an ending that no name has as a subject: «Tomam Vītiņam». */
function hasObjectEnding({ names, language }: QuoteContext, person: number): boolean {
  return objectEndings(language).test(lastWord(names[person]?.text ?? ''));
}

/** The endings of two letters and more, and «u», that the paradigms of a language have beside the base form only. */
const objectEndings = memoise((language: string): RegExp => {
  const { inflects, paradigms } = partOf(language, 'nameInflection');
  if (inflects === 'last-word') return /$^/u;
  const rows = paradigms.map((paradigm) => paradigm.split(' ').slice(1));
  const bases = new Set(rows.map(([base]) => base));
  const others = rows.flatMap(([, ...cases]) => cases.map((ending) => ending.replace('~', '')));
  const oblique = others.filter((ending) => !bases.has(ending) && (ending.length > 1 || ending === 'u'));
  return new RegExp(`(?:${[...new Set(oblique)].join('|')})$`, 'u');
});

/** Minimum number of words before a name that can hold a subject and its verb: «Ordföranden försvarade Vik». */
const MIN_WORDS_OF_SUBJECT = 2;

/**
 * Whether somebody else than the person named is the subject: a pronoun or a noun stands before the verb. What opens with a small
 * word («På torsdagen …») has its subject behind the verb, and a word for a role belongs to the name.
 */
function hasSubjectBefore(
  { text, names, sayings, language }: QuoteContext,
  person: number,
  from: number,
): boolean {
  const words = wordsIn(text, from, names[person]?.start ?? from);
  if (words.some(({ text: word }) => isPronoun(sayings, word))) return true;
  const [first] = words;
  if (!first || words.length < MIN_WORDS_OF_SUBJECT || smallWords(language).has(first.text)) return false;
  const [verb, last] = words.slice(-2).map(({ text: word }) => word);
  return (
    ![verb, last].some((word) => word !== undefined && sayings.saying.has(word)) &&
    !isRole(last ?? '', language)
  );
}

function isRole(word: string, language: string): boolean {
  return (wordClassesOf(language).classesOf(word) & ROLE) !== 0;
}

const smallWords = memoise(
  (language: string): ReadonlySet<string> => new Set(languageMarks[language]?.words.split(' ') ?? []),
);
