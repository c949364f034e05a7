import type { Mention } from '../../draft.ts';
import { splitSentences } from '../sentences.ts';
import type { Span } from '../../../record/span.ts';
import { wordsIn, type Sayings } from './sayings.ts';

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
function isModifier({ text, names }: QuoteContext, person: number, next: number | undefined): boolean {
  const one = names[person];
  const other = next === undefined ? undefined : names[next];
  if (!one) return false;
  const following = /^\s+\p{L}/u.test(text.slice(one.end, one.end + 4));
  if (other && other.start - one.end < 60 && following && !/[,.;:(–]/u.test(text.slice(one.end, other.start)))
    return looksGenitive(one.text, names);
  return following && looksGenitive(one.text, names);
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

/** The sentences between two offsets, the last first. */
export function sentencesBefore({ text, language }: QuoteContext, start: number, end: number): Span[] {
  const from = Math.max(start, end - MAX_LOOK_BACK_CHARACTERS);
  return splitSentences(text.slice(from, end), language)
    .map((sentence) => ({ start: from + sentence.start, end: from + sentence.end }))
    .toReversed();
}

/** The antecedent of a pronoun: the subject of the nearest earlier sentence that names anybody. */
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

/** The speaker in a narrative sentence: its subject, where it has a verb of saying. */
export function narratedSpeaker(stage: QuoteContext, sentence: Span): number | undefined {
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
