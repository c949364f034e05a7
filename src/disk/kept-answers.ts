/** Answers to many small questions, kept between builds in one file because finding them is slow. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface KeptAnswers {
  /** The answer kept for a question, or the one that `find` finds. Answers are texts without line ends and tabs. */
  readonly answer: (question: string, find: () => string) => string;
  /** Writes the file, without answers that were not asked for. */
  readonly close: () => void;
}

/**
 * Opens a file of answers, which need not exist. One that is damaged, or of another version, counts as empty.
 *
 * @param version of the program that finds answers
 * @param warn told that the file was damaged
 */
export function openKeptAnswers(
  file: string,
  version: string,
  warn: (message: string) => void = () => undefined,
): KeptAnswers {
  const kept = readAnswers(file, version, warn);
  const used = new Map<string, string>();
  return {
    answer: (question, find) => {
      const key = digestOf(question);
      const known = used.get(key) ?? kept.get(key) ?? find();
      used.set(key, known);
      return known;
    },
    close: () => {
      const isSame = used.size === kept.size && used.keys().every((key) => kept.has(key));
      if (isSame) return;
      const lines = Array.from(used, ([key, known]) => `${key}\t${known}`).join('\n');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.next`, `${version} ${digestOf(lines)}\n${lines}`);
      renameSync(`${file}.next`, file);
    },
  };
}

function readAnswers(file: string, version: string, warn: (message: string) => void): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const content = readFileSync(file, 'utf8');
  const end = content.indexOf('\n');
  const [ofVersion, digest] = content.slice(0, end).split(' ');
  const lines = content.slice(end + 1);
  if (ofVersion !== version || lines === '') return new Map();
  if (digest !== digestOf(lines)) {
    warn(`The kept file "${file}" is damaged and is made anew.`);
    return new Map();
  }
  return new Map(
    lines.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}
