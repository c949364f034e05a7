/** Answers to many questions, kept between builds in one file because finding them is slow. */
import { hash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { keepBytes, readKeptBytes } from './kept-bytes.ts';

export interface KeptAnswers<Answer> {
  /** The answer kept for a question, or the one that `find` finds. Answers are texts, bytes, or plain objects and arrays of such. */
  readonly answer: (question: string, find: () => Answer) => Answer;
  /** Writes the file, without answers that were not asked for. */
  readonly close: () => void;
}

/**
 * Opens a file of answers, which need not exist. One that is damaged, or of another version, counts as empty.
 *
 * @param version of the program that finds answers
 * @param warn told that the file was damaged
 */
export function openKeptAnswers<Answer>(
  file: string,
  version: string,
  warn: (message: string) => void = () => undefined,
): KeptAnswers<Answer> {
  const kept = readAnswers<Answer>(file, version, warn);
  const used = new Map<string, Answer>();
  return {
    answer: (question, find) => {
      const key = digestOf(question);
      const known = used.get(key) ?? kept.get(key) ?? find();
      used.set(key, known);
      return known;
    },
    close: () => {
      const isSame = used.size === kept.size && used.keys().every((key) => kept.has(key));
      if (!isSame) keepBytes(file, version, serialize(used));
    },
  };
}

function readAnswers<Answer>(
  file: string,
  version: string,
  warn: (message: string) => void,
): Map<string, Answer> {
  const kept = readKeptBytes(file, version, warn);
  if (kept === undefined) return new Map();
  return deserialize(kept) as Map<string, Answer>;
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
