/** Known items: real articles among made ones, each searched for by three of its words in other forms. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { indexAndAsk, type Asked } from '../evaluate/small-archive.ts';
import { sumLanguages, tabulate } from '../evaluate/table.ts';
import type { Figure } from '../evaluate/figure.ts';
import { ingest } from '../../scripts/ingest.ts';
import { makeCorpus } from '../make-corpus.ts';
import { count, flag, text } from '../../scripts/command-line/options.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { seededNumbers } from '../random/seeded-numbers.ts';
import { drawQuestion, readLemmas, readRealArticles, type RealArticle } from './known-items.ts';

const MADE_ARTICLES = 10_000;
const LOOKED_AT = 3;

interface Asking {
  readonly article: RealArticle;
  /** Its index among the real articles, which is the name of its file. */
  readonly number: number;
  readonly question: string;
}

async function benchKnownItems(
  data: string,
  { raw, questions, misses }: { raw: string | undefined; questions: number; misses: boolean },
): Promise<void> {
  const articles = readRealArticles(data);
  if (articles.length === 0) throw new KioskError(`There are no articles or stories in "${data}".`);
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-known-item-'));
  const archive = join(folder, 'archive');
  try {
    writeMixture(articles, raw, join(folder, 'raw'));
    await ingest({ raw: join(folder, 'raw'), archive, asOf: null });
    const askings = drawAskings(articles, data, questions);
    const rows = await askAll(askings, await indexAndAsk(folder), { showMisses: misses });
    console.log(tabulate(rows));
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cacheDirectory(archive), { recursive: true, force: true });
  }
}

function writeMixture(articles: readonly RealArticle[], raw: string | undefined, folder: string): void {
  mkdirSync(join(folder, 'real'), { recursive: true });
  if (raw === undefined)
    for (const { name, text } of makeCorpus(MADE_ARTICLES)) writeFileSync(join(folder, name), text);
  else cpSync(raw, folder, { recursive: true });
  for (const [number, { title, text, language }] of articles.entries())
    writeFileSync(
      join(folder, 'real', `${number}.txt`),
      `Language: ${language}\nTitle: ${title}\n\n${text}\n`,
    );
}

/** Draws the same number of questions for each language, spread evenly over its articles. */
function drawAskings(articles: readonly RealArticle[], data: string, most: number): Asking[] {
  const random = seededNumbers(1);
  const languages = SOURCE_LANGUAGES.filter((tag) => articles.some(({ language }) => language === tag));
  return languages.flatMap((language) => {
    const lemmas = readLemmas(data, language);
    const own = [...articles.entries()].filter(([, article]) => article.language === language);
    const step = Math.max(1, (own.length * languages.length) / most);
    const chosen = Array.from(
      { length: Math.floor(own.length / step) },
      (_, index) => own[Math.floor(index * step)],
    );
    return chosen.flatMap((entry): Asking[] => {
      if (entry === undefined) return [];
      const [number, article] = entry;
      const question = drawQuestion(article, lemmas, random);
      return question === undefined ? [] : [{ article, number, question }];
    });
  });
}

async function askAll(
  askings: readonly Asking[],
  { ask }: Asked,
  { showMisses }: { readonly showMisses: boolean },
): Promise<Figure[]> {
  const found = new Map<string, { n: number; correct: number }>();
  for (const { article, number, question } of askings) {
    const { hits, unknown } = await ask(question);
    const place = hits.findIndex(({ id }) => id.startsWith(`real-${number}-`));
    const counts = found.get(article.language) ?? { n: 0, correct: 0 };
    found.set(article.language, counts);
    counts.n += 1;
    if (place >= 0 && place < LOOKED_AT) counts.correct += 1;
    else if (showMisses)
      console.log(
        `${article.language} ${number} «${question}»: ${place < 0 ? 'not found' : `hit ${place + 1}`}, ${hits.length} hits; nowhere: ${unknown.join(', ')}`,
      );
  }
  const rows = [...found].map(([language, counts]) => ({
    field: 'known item',
    language,
    metric: 'in the first three hits',
    ...counts,
  }));
  return [...rows, ...sumLanguages(rows)];
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run bench -- known-item',
    summary:
      'Measures how often a remembered article is among the first three hits, in an archive of 10,000 made ones.',
    options: {
      data: text('DIR', 'folder of the development data, which holds the articles'),
      raw: text('DIR', 'raw files to mix the articles with, instead of made ones'),
      questions: count('N', 'number of questions, evenly over the languages', 500),
      misses: flag('print each question whose article was not found'),
    },
    examples: ['--data ../shared/data', '--data ../shared/data --questions 100 --misses'],
    exitCodes: { 0: 'the figures are printed' },
    async run({ data, ...settings }) {
      if (data === undefined) {
        throw new KioskError(
          'Name the folder of the development data: npm run bench -- known-item --data DIR',
        );
      }
      await benchKnownItems(data, settings);
      return 0;
    },
  });
}
