import type { Span } from '../../../record/span.ts';
import { splitSentences } from '../sentences.ts';
import { personsIn, type QuoteContext } from './context.ts';
import { isPronoun, wordsIn } from './sayings.ts';
import { firstNameOf, lastWord, sameWord, sexOf } from './sex.ts';
import {
  differentPeople,
  isModifier,
  isObject,
  mayBeGenitive,
  maySpeak,
  ownsRole,
  subjectOf,
} from './subject.ts';

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
  const standing = people.filter(
    (person) => !isModifier(stage, person) && !mayBeGenitive(stage, person) && !ownsRole(stage, person),
  );
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
  // Where the subject is somebody of the other sex, another person in the sentence is meant.
  const isOther = (person: number): boolean => subject !== undefined && !isModifier(stage, person);
  return standing.find(
    (person) =>
      fits(stage, person, meant) === true && (isOther(person) || maySpeak(stage, person, naming.start)),
  );
}

/** Whether the sex of a person is the one meant; `undefined` where it is unknown. */
function fits(stage: QuoteContext, person: number, meant: string): boolean | undefined {
  const mention = stage.names[person];
  const sex = mention && sexOf(stage, mention);
  return sex === undefined ? undefined : sex === meant;
}

/**
 * Whether a quotation names a person by the surname or the first name, in any form: then the person is not its speaker, except who
 * says the own name («Jag heter Elsa», «Ich, Gudrun Falk, …»).
 */
export function isNamedIn(
  { text, names, sayings }: QuoteContext,
  person: number,
  { start, end }: Span,
): boolean {
  const mention = names[person];
  if (!mention) return false;
  const own = [lastWord(mention.text), firstNameOf(mention, names)].filter((word) => word !== undefined);
  const said = text.slice(start, end);
  const named = [...said.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)].filter(([word]) =>
    own.some((name) => sameWord(word, name)),
  );
  const isOwn = named.some(({ index }) => {
    const [before] = wordsIn(said, Math.max(0, index - MAX_LETTERS_OF_I), index).slice(-1);
    return before !== undefined && sayings.beforeOwnName.has(before.text);
  });
  return named.length > 0 && !isOwn;
}

/** More letters than the word before the own name has. */
const MAX_LETTERS_OF_I = 16;
