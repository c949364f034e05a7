/** Writes a made archive of raw files to measure on: the same bytes for the same number, and nothing in it is anybody's text. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KioskError } from '../src/config/kiosk-error.ts';
import { writeEvent } from './make-corpus/event-texts.ts';
import { inventEvent } from './make-corpus/events.ts';
import type { MadeDesk, MadeText } from './make-corpus/made-text.ts';
import { inventNames } from './make-corpus/names.ts';
import { writeNotices } from './make-corpus/notices.ts';
import { randomFrom } from './make-corpus/random.ts';
import { MADE_LANGUAGES, LANGUAGE_STYLES, type MadeLanguage } from './make-corpus/languages/index.ts';
import { inventWords, type MadeWords } from './make-corpus/made-words.ts';
import { count, text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';

/** A raw file to be. */
export interface MadeFile extends MadeText {
  readonly name: string;
}

/** Makes raw files, one after another. A smaller archive is the beginning of a larger one. */
export function* makeCorpus(articles: number): Generator<MadeFile> {
  let made = 0;
  for (const text of writeNews()) {
    if (made === articles) return;
    yield { name: nameFile(made), ...text };
    made += 1;
  }
}

/** Writes news without end: two of nine times a notice, which makes about 15 % of the texts, else all texts of an event. */
function* writeNews(): Generator<MadeText, never> {
  const desk: MadeDesk = {
    names: inventNames(),
    words: Object.fromEntries(
      MADE_LANGUAGES.map((language) => [language, inventWords(LANGUAGE_STYLES[language])]),
    ) as Record<MadeLanguage, MadeWords>,
    random: randomFrom('news'),
  };
  const notices = writeNotices(desk);
  for (let event = 1; ; event += 1)
    if (desk.random.below(9) < 2) yield notices.next().value;
    else yield* writeEvent(inventEvent(desk), event, desk);
}

/** Names a file as collections often do, by a number and a digest. */
function nameFile(number: number): string {
  const digest = createHash('sha256').update(`made ${number}`).digest('hex').slice(0, 16);
  return `${String(number).padStart(3, '0')}_${digest}.txt`;
}

/** @throws {KioskError} when the folder holds something */
function writeCorpus(articles: number, folder: string): void {
  const out = resolve(folder);
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new KioskError(
      `"${out}" is not empty, and made files would mix with what it holds. Name an empty folder.`,
    );
  }
  mkdirSync(out, { recursive: true });
  for (const file of makeCorpus(articles)) writeFileSync(join(out, file.name), file.text);
  console.log(`${articles} made articles are in "${out}".`);
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run make-corpus --',
    summary: 'Writes an archive of made raw files to measure on, the same for the same number.',
    options: {
      articles: count('N', 'number of articles'),
      out: text('DIR', 'the folder they are written to; it must be empty'),
    },
    examples: ['--articles 10000 --out .cache/made/raw'],
    exitCodes: { 0: 'the files are written' },
    run({ articles, out }) {
      if (articles === undefined || out === undefined) {
        throw new KioskError(
          'Say how many articles, and the folder they are written to: npm run make-corpus -- --articles 10000 --out path/to/folder',
        );
      }
      writeCorpus(articles, out);
      return 0;
    },
  });
}
