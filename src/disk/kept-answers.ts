/** Answers to many questions, kept between builds in one file because finding them is slow. */
import { hash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

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
      if (!isSame) writeAnswers(file, version, used);
    },
  };
}

function readAnswers<Answer>(
  file: string,
  version: string,
  warn: (message: string) => void,
): Map<string, Answer> {
  if (!existsSync(file)) return new Map();
  const content = readFileSync(file);
  const end = content.indexOf('\n');
  const [ofVersion, digest] = content.toString('utf8', 0, Math.max(0, end)).split(' ');
  const answers = content.subarray(end + 1);
  if (digest !== digestOf(answers)) warn(`The kept file "${file}" is damaged and is made anew.`);
  else if (ofVersion === version) return deserialize(answers) as Map<string, Answer>;
  return new Map();
}

function writeAnswers(file: string, version: string, answers: ReadonlyMap<string, unknown>): void {
  const content = serialize(answers);
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(`${file}.next`, 'w');
  try {
    writeFileSync(handle, `${version} ${digestOf(content)}\n`);
    writeFileSync(handle, content);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.next`, file);
}

function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, 32);
}
