import { memoise } from '../../../base/memoise.ts';
import { languageMarks } from '../../../languages/language-marks.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { Mention } from '../../draft.ts';
import { splitSentences } from '../sentences.ts';
import type { Span } from '../../../record/span.ts';
import { isPronoun, wordsIn, type Sayings } from './sayings.ts';
import { lastWord, sameWord, sexOf } from './sex.ts';

/** Maximum distance of an earlier sentence, in UTF-16 units. */
const MAX_LOOK_BACK_CHARACTERS = 600;

/** Maximum offset of a subject in its sentence, in UTF-16 units. */
const MAX_SUBJECT_OFFSET = 60;

/** The text, names and words that finding a speaker needs. */
export interface QuoteContext {
  readonly text: string;
  readonly language: string;
  /** All mentions of names; a speaker is an index into them. */
  readonly names: readonly Mention[];
  /** Indexes of the persons among them outside quotations, in the order of the text. */
  readonly persons: readonly number[];
  readonly sayings: Sayings;
}

/** The persons mentioned within a range of text. */
function personsIn({ names, persons }: QuoteContext, start: number, end: number): number[] {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[persons[middle] ?? 0]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < persons.length; at += 1) {
    const index = persons[at] ?? 0;
    if ((names[index]?.end ?? 0) > end) break;
    found.push(index);
  }
  return found;
}

/**
 * The speaker by the reporting clause after a quotation: the first person after the verb who is not an object.
 *
 * @returns an index; the pronoun in «säger han»; `undefined` where the speaker is not certain
 */
export function speakerBehind(stage: QuoteContext, report: Span): number | string | undefined {
  const { text, sayings } = stage;
  const [first] = splitSentences(text.slice(report.start, report.end), stage.language);
  const end = report.start + (first?.end ?? 0);
  const words = wordsIn(text, report.start, end);
  const before = subjectBefore(stage, report.start, words);
  if (before !== undefined) return before;
  const verb = words.findIndex((word) => sayings.saying.has(word.text));
  const pronoun = words.slice(0, Math.max(4, verb)).find((word) => isPronoun(sayings, word.text));
  if (pronoun && personsIn(stage, report.start, pronoun.start).length === 0) return pronoun.text;
  const barrier =
    words.slice(1).find((word) => sayings.subordinates.has(word.text) && !isArticle(word.text))?.start ?? end;
  const people = personsIn(stage, report.start, Math.min(end, barrier));
  const standing = people.filter((person) => !isModifier(stage, person) && !mayBeGenitive(stage, person));
  const [speaker] = standing;
  if (speaker === undefined || isObject(stage, speaker, report.start)) return undefined;
  return speaker;
}

/** German articles are also relative pronouns. */
function isArticle(word: string): boolean {
  return word === 'der' || word === 'die' || word === 'das' || word === 'den' || word === 'dem';
}

/** The speaker where the name precedes the verb: «"…," Anna Berga sacīja». */
function subjectBefore(
  { names, sayings, ...stage }: QuoteContext,
  start: number,
  words: readonly { readonly text: string; readonly start: number }[],
): number | undefined {
  if (sayings.saying.has(words[0]?.text ?? '') || sayings.accordingTo.has(words[0]?.text ?? ''))
    return undefined;
  const verb = words.find((word) => sayings.saying.has(word.text) || sayings.accordingTo.has(word.text));
  const person = verb && personsIn({ names, sayings, ...stage }, start, verb.start)[0];
  return person !== undefined && names[person]?.start === start ? person : undefined;
}

/** Whether a person modifies what follows and does not speak, as a genitive does: «Putins talesman Dmitrij Peskov». */
function isModifier({ text, names }: QuoteContext, person: number): boolean {
  const { text: name, end } = names[person] ?? { text: '', end: 0 };
  return /^\s+\p{L}/u.test(text.slice(end, end + 4)) && looksGenitive(name, names);
}

/** Whether a name behind its verb has the ending of every genitive and stands before more than a small word: «säger Bergs fru». */
function mayBeGenitive({ text, names, language }: QuoteContext, person: number): boolean {
  const { text: name, end } = names[person] ?? { text: '', end: 0 };
  const next = /^\s+(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 40))?.[1];
  const { paradigms } = partOf(language, 'nameInflection');
  const genitives = paradigms.length === 1 ? (paradigms[0]?.split(' ').slice(2) ?? []) : [];
  return (
    next !== undefined &&
    genitives.some((ending) => name.endsWith(ending)) &&
    !smallWords(language).has(next.toLowerCase())
  );
}

const smallWords = memoise(
  (language: string): ReadonlySet<string> => new Set(languageMarks[language]?.words.split(' ') ?? []),
);

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

/** Whether a preposition before a name, perhaps with a title between them, rules it out as the subject. */
function isObject({ text, names, sayings }: QuoteContext, person: number, from: number): boolean {
  const { start, end } = names[person] ?? { start: 0, end: 0 };
  if (sayings.saying.has(wordsIn(text, end, end + 24)[0]?.text ?? '')) return false;
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

/** The person who is the subject of a sentence, near its beginning. */
function subjectOf(stage: QuoteContext, sentence: Span): number | undefined {
  const people = personsIn(stage, sentence.start, sentence.end);
  const standing = people.filter(
    (person) => !isObject(stage, person, sentence.start) && !isModifier(stage, person),
  );
  const [first] = standing;
  if (first === undefined) return undefined;
  const names = new Set(standing.map((person) => lastWord(stage.names[person]?.text ?? '')));
  const opens = (stage.names[first]?.start ?? 0) - sentence.start <= MAX_SUBJECT_OFFSET;
  return opens && (names.size === 1 || first === people[0]) ? first : undefined;
}

/** The sentences between two offsets, the last first. */
export function sentencesBefore({ text, language }: QuoteContext, start: number, end: number): Span[] {
  const from = Math.max(start, end - MAX_LOOK_BACK_CHARACTERS);
  return splitSentences(text.slice(from, end), language)
    .map((sentence) => ({ start: from + sentence.start, end: from + sentence.end }))
    .toReversed();
}

/**
 * The antecedent of a pronoun in the nearest earlier sentence that names anybody: the only one whose sex is known to fit, or the only
 * one named, as its subject. A man is not «she».
 *
 * @param stands whether a person can be meant at all
 */
export function antecedent(
  stage: QuoteContext,
  pronoun: string,
  sentences: readonly Span[],
  stands: (person: number) => boolean,
): number | undefined {
  const naming = sentences.find(({ start, end }) => personsIn(stage, start, end).length > 0);
  if (!naming) return undefined;
  const meant = stage.sayings.he.has(pronoun) ? 'man' : 'woman';
  const people = personsIn(stage, naming.start, naming.end).filter(stands);
  const fitting = people.filter((person) => fits(stage, person, meant) !== false);
  const subject = subjectOf(stage, naming);
  const standing = fitting.filter((person) => !isObject(stage, person, naming.start));
  if (differentPeople(stage, standing).length > 1) return undefined;
  if (subject !== undefined && fitting.includes(subject)) return subject;
  return standing.find((person) => fits(stage, person, meant) === true && !isModifier(stage, person));
}

/** Whether the sex of a person is the one meant; `undefined` where it is unknown. */
function fits(stage: QuoteContext, person: number, meant: string): boolean | undefined {
  const mention = stage.names[person];
  const sex = mention && sexOf(stage, mention);
  return sex === undefined ? undefined : sex === meant;
}

/** One mention of each person among some mentions, told apart by the last words of their names. */
function differentPeople({ names }: QuoteContext, people: readonly number[]): number[] {
  const nameOf = (person: number): string => lastWord(names[person]?.text ?? '');
  return people.filter(
    (person, at) => people.findIndex((other) => sameWord(nameOf(other), nameOf(person))) === at,
  );
}

/** Whether a quotation names a person, in any form: then the person is not its speaker. */
export function isNamedIn({ text, names }: QuoteContext, person: number, { start, end }: Span): boolean {
  const name = lastWord(names[person]?.text ?? '');
  return [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)].some(([word]) =>
    sameWord(word, name),
  );
}

/** The person who introduces a quotation in a sentence that ends in a colon: «Anna Berg was disappointed:». */
export function introducer(stage: QuoteContext, sentence: Span): number | undefined {
  const spoken = narratedSpeaker(stage, sentence);
  if (spoken !== undefined) return spoken;
  const people = differentPeople(stage, personsIn(stage, sentence.start, sentence.end));
  return people.length === 1 ? subjectOf(stage, sentence) : undefined;
}

/** The speaker in a narrative sentence: its subject, where it has a verb of saying. */
export function narratedSpeaker(stage: QuoteContext, sentence: Span): number | undefined {
  const words = wordsIn(stage.text, sentence.start, sentence.end);
  const at = words.findIndex((word) => stage.sayings.saying.has(word.text));
  const verb = words[at];
  if (!verb) return undefined;
  const people = personsIn(stage, sentence.start, sentence.end).filter(
    (person) => !isObject(stage, person, sentence.start) && !isModifier(stage, person),
  );
  const names = new Set(people.map((person) => lastWord(stage.names[person]?.text ?? '')));
  const [only] = people;
  return names.size === 1 ? only : subjectOf(stage, sentence);
}
