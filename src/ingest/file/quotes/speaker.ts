import type { Mention } from '../../draft.ts';
import { splitSentences } from '../sentences.ts';
import type { Span } from '../../../record/span.ts';
import { wordsIn, type Sayings } from './sayings.ts';

/** How far a sentence is looked back for. */
const MAX_LOOK_BACK_CHARACTERS = 600;

/** A subject stands among the first words of its sentence. */
const MAX_SUBJECT_OFFSET = 60;

/** What finding a speaker needs to know of a text. */
export interface QuoteContext {
  readonly text: string;
  readonly language: string;
  /** All mentions; a speaker is an index into them. */
  readonly names: readonly Mention[];
  /** Indexes of the persons among them that stand in no quotation, in the order of the text. */
  readonly persons: readonly number[];
  readonly sayings: Sayings;
}

/** Persons whose mention lies wholly in a stretch. */
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
 * Who speaks by the words of saying behind a quotation: the first person behind the verb who is no object.
 *
 * @returns an index; the pronoun of «säger han»; `undefined` when nobody is sure
 */
export function speakerBehind(stage: QuoteContext, report: Span): number | string | undefined {
  const { text, sayings } = stage;
  const [first] = splitSentences(text.slice(report.start, report.end), stage.language);
  const end = report.start + (first?.end ?? 0);
  const words = wordsIn(text, report.start, end);
  const before = subjectBefore(stage, report.start, words);
  if (before !== undefined) return before;
  const verb = words.findIndex((word) => sayings.saying.has(word.text));
  const pronoun = words.slice(0, Math.max(4, verb)).find((word) => sayings.pronouns.has(word.text));
  if (pronoun && personsIn(stage, report.start, pronoun.start).length === 0) return pronoun.text;
  const barrier =
    words.slice(1).find((word) => sayings.subordinates.has(word.text) && !isArticle(word.text))?.start ?? end;
  const people = personsIn(stage, report.start, Math.min(end, barrier));
  const standing = people.filter((person, at) => !isModifier(stage, person, people[at + 1]));
  const [speaker] = standing;
  if (speaker === undefined || isObject(stage, speaker, report.start)) return undefined;
  return speaker;
}

/** German articles are also relative pronouns. */
function isArticle(word: string): boolean {
  return word === 'der' || word === 'die' || word === 'das' || word === 'den' || word === 'dem';
}

/** «"…," Anna Berga sacīja»: the name comes first. */
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

/** «Putins talesman Dmitrij Peskov»: a person before another without a comma only says whose man he is; so does a genitive. */
function isModifier({ text, names }: QuoteContext, person: number, next: number | undefined): boolean {
  const one = names[person];
  const other = next === undefined ? undefined : names[next];
  if (!one) return false;
  const following = /^\s+\p{L}/u.test(text.slice(one.end, one.end + 4));
  if (other && other.start - one.end < 60 && following && !/[,.;:(–]/u.test(text.slice(one.end, other.start)))
    return looksGenitive(one.text, names);
  return following && looksGenitive(one.text, names);
}

/** Whether a form is the genitive of another that stands in the same text: Putins of Putin, Putina of Putins. */
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

/** Whether a preposition before a name, a title between them or not, makes it no subject. */
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

/** The person a sentence is about: one it begins with. */
function subjectOf(stage: QuoteContext, sentence: Span): number | undefined {
  const people = personsIn(stage, sentence.start, sentence.end);
  const standing = people.filter(
    (person) => !isObject(stage, person, sentence.start) && !isModifier(stage, person, undefined),
  );
  const [first] = standing;
  if (first === undefined) return undefined;
  const names = new Set(standing.map((person) => lastWord(stage.names[person]?.text ?? '')));
  const opens = (stage.names[first]?.start ?? 0) - sentence.start <= MAX_SUBJECT_OFFSET;
  return opens && (names.size === 1 || first === people[0]) ? first : undefined;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The sentences of the stretch before a place, the nearest first. */
export function sentencesBefore({ text, language }: QuoteContext, start: number, end: number): Span[] {
  const from = Math.max(start, end - MAX_LOOK_BACK_CHARACTERS);
  return splitSentences(text.slice(from, end), language)
    .map((sentence) => ({ start: from + sentence.start, end: from + sentence.end }))
    .toReversed();
}

/** Whom a pronoun means: the subject of the nearest sentence before that names anybody. */
export function antecedent(
  stage: QuoteContext,
  pronoun: string,
  sentences: readonly Span[],
): number | undefined {
  const naming = sentences.find(({ start, end }) => personsIn(stage, start, end).length > 0);
  const person = naming && subjectOf(stage, naming);
  const name = person === undefined ? '' : (stage.names[person]?.text ?? '');
  return stage.sayings.pronounClashes.has(`${pronoun}-${name.slice(-1)}`) ? undefined : person;
}

/** Who says something in a sentence of telling: its subject, where it has a verb of saying. */
export function tellerOf(stage: QuoteContext, sentence: Span): number | undefined {
  const words = wordsIn(stage.text, sentence.start, sentence.end);
  const at = words.findIndex((word) => stage.sayings.saying.has(word.text));
  const verb = words[at];
  if (!verb) return undefined;
  const people = personsIn(stage, sentence.start, sentence.end).filter(
    (person) => !isObject(stage, person, sentence.start) && !isModifier(stage, person, undefined),
  );
  const names = new Set(people.map((person) => lastWord(stage.names[person]?.text ?? '')));
  const [only] = people;
  return names.size === 1 ? only : subjectOf(stage, sentence);
}
