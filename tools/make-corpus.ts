/** Writes a made archive of raw files to measure on: the same bytes for the same number, and nothing in it is anybody's text. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KioskError } from '../src/config/kiosk-error.ts';
import { SOURCE_LANGUAGES, type SourceLanguage } from '../src/languages/index.ts';
import { writeArticle } from './make-corpus/article.ts';
import { inventEvent } from './make-corpus/events.ts';
import { inventCast } from './make-corpus/names.ts';
import { randomFrom } from './make-corpus/random.ts';
import type { Tongue } from './make-corpus/tongue.ts';
import { da } from './make-corpus/tongues/da.ts';
import { de } from './make-corpus/tongues/de.ts';
import { lv } from './make-corpus/tongues/lv.ts';
import { sq } from './make-corpus/tongues/sq.ts';
import { sv } from './make-corpus/tongues/sv.ts';
import { inventVocabulary, type Vocabulary } from './make-corpus/vocabulary.ts';
import { runProgram } from '../scripts/run-program.ts';

/** A raw file to be. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

const TONGUES: Readonly<Record<SourceLanguage, Tongue>> = { lv, sv, de, sq, da };

/** Makes so many raw files, one after another; those of a smaller archive are the first of a larger one. */
export function* makeCorpus(articles: number): Generator<MadeFile> {
  const cast = inventCast();
  const vocabularies = Object.fromEntries(
    SOURCE_LANGUAGES.map((language) => [language, inventVocabulary(TONGUES[language])]),
  ) as Record<SourceLanguage, Vocabulary>;
  const random = randomFrom('news');
  for (let made = 0; made < articles;) {
    const event = inventEvent(random, cast);
    for (const language of event.tellings) {
      const text = writeArticle(event, TONGUES[language], vocabularies[language], random);
      if (made >= articles) break;
      yield { name: nameFile(made), text };
      made += 1;
    }
  }
}

/** As the files of a collection are often called: a number and a digest. */
function nameFile(number: number): string {
  const digest = createHash('sha256').update(`made ${number}`).digest('hex').slice(0, 16);
  return `${String(number).padStart(3, '0')}_${digest}.txt`;
}

function main(): number {
  const { values } = parseArgs({ options: { articles: { type: 'string' }, out: { type: 'string' } } });
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 1 || values.out === undefined) {
    throw new KioskError(
      'Say how many articles, and the folder they are written to: npm run make-corpus -- --articles 10000 --out path/to/folder',
    );
  }
  const out = resolve(values.out);
  if (existsSync(out) && readdirSync(out).length > 0) {
    throw new KioskError(
      `"${out}" is not empty, and made files would mix with what it holds. Name an empty folder.`,
    );
  }
  mkdirSync(out, { recursive: true });
  for (const { name, text } of makeCorpus(articles)) writeFileSync(join(out, name), text);
  console.log(`${articles} made articles are in "${out}".`);
  return 0;
}

if (import.meta.main) await runProgram(main);
