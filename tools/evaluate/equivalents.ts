/** Words over languages: what a typed word is called elsewhere, and whether words of a story find its versions in other languages. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INTERFACE_LANGUAGES } from '../../src/languages/index.ts';
import { readConcepts } from '../../src/search/index/build/concept-table.ts';
import { searchKey } from '../../src/search/key/search-key.ts';
import { articleRow, toldRow } from './data-rows.ts';
import type { Figure } from './figure.ts';
import { readJsonl } from './read-jsonl.ts';
import { indexAndAsk, openSite, writeArchive, type Asked, type SmallArticle } from './small-archive.ts';

/** A word as newspapers of each language write it, the usual one first. */
type GoldWord = Readonly<Record<string, readonly string[]>>;

/** Hits of which one must be the story. */
const FIRST_HITS = 10;
/** Words of a story that are typed. */
const TYPED_WORDS = 3;

const SOURCES = ['lv', 'sv', 'de', 'sq', 'da'] as const;

const FIELD = 'words over languages';

/**
 * Measures the table of concepts in an archive of real texts.
 *
 * @param directory development data with `concepts/gold-dev.tsv`, `stories/` and `articles/`
 */
export async function evaluateEquivalents(directory: string): Promise<Figure[]> {
  const path = join(directory, 'concepts', 'gold-dev.tsv');
  if (!existsSync(path)) return [];
  const gold = parseGold(readFileSync(path, 'utf8'));
  const stories = readJsonl(directory, 'stories/ntrex-dev.jsonl', toldRow);
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-equivalents-'));
  try {
    writeArchive(join(folder, 'archive'), [
      ...storyArticles(stories),
      ...otherArticles(directory),
      ...goldArticles(gold),
    ]);
    const english = await indexAndAsk(folder, { concepts: readConcepts() });
    return [...(await askGold(gold, join(folder, 'site'))), ...(await askStories(stories, english))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads `en pos lv sv de sq da`, words separated by `|`. */
export function parseGold(content: string): GoldWord[] {
  const [head = '', ...lines] = content.trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t').map((cell, at) => [columns[at] ?? '', cell.split('|')] as const);
    return Object.fromEntries(cells);
  });
}

type Told = ReturnType<(typeof toldRow)['parse']>;

function storyArticles(stories: readonly Told[]): SmallArticle[] {
  return stories
    .filter(({ lang }) => lang !== 'en')
    .map(({ story, lang, title, paragraphs }) => {
      return {
        id: idOf(story, lang),
        language: lang,
        title,
        text: paragraphs,
        story: `s-${idOf(story, 'lv')}`,
      };
    });
}

function idOf(story: string, language: string): string {
  return `${story.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-${language}`;
}

function otherArticles(directory: string): SmallArticle[] {
  return (['lv/fullstack', 'da/cdt'] as const).flatMap((file) =>
    readJsonl(directory, `articles/${file}.jsonl`, articleRow).flatMap(({ title, text }, number) => {
      const language = file.slice(0, 2);
      return text === null
        ? []
        : [{ id: `${language}-${number}`, language, title, text: text.split('\n\n') }];
    }),
  );
}

/** An article for each word of the gold in each language, so that the archive has it. */
function goldArticles(gold: readonly GoldWord[]): SmallArticle[] {
  return gold.flatMap((row, number) =>
    SOURCES.map((language) => {
      return {
        id: `gold-${number}-${language}`,
        language,
        title: '–',
        text: [(row[language] ?? []).join('. ')],
      };
    }),
  );
}

interface Count {
  n: number;
  correct: number;
}

async function askGold(gold: readonly GoldWord[], site: string): Promise<Figure[]> {
  const counts = new Map<string, Count>();
  const add = (language: string, metric: string, n: number, correct: number): void => {
    const count = counts.get(`${language}\t${metric}`) ?? { n: 0, correct: 0 };
    counts.set(`${language}\t${metric}`, { n: count.n + n, correct: count.correct + correct });
  };
  for (const ui of INTERFACE_LANGUAGES) {
    const { ask } = await openSite(site, { ui });
    for (const row of gold) {
      const [typed = ''] = row[ui] ?? [];
      if (/\s/u.test(typed)) continue;
      const { equivalents } = await ask(typed);
      for (const language of INTERFACE_LANGUAGES) {
        if (language === ui || language === 'en') continue;
        const wanted = new Set((row[language] ?? []).map((word) => searchKey(word, language)));
        // A word that two languages spell alike needs no equivalent.
        if (wanted.has(searchKey(typed, language))) continue;
        const known = equivalents.filter((one) => one.language === language);
        const isRight = ({ key }: { readonly key: string }): boolean => wanted.has(key);
        const searched = known.filter(({ isOn }) => isOn);
        const from = ui === 'en' ? 'English' : 'other languages';
        add(language, `words offered for ${from}, recall`, 1, known.some(isRight) ? 1 : 0);
        add(language, `words searched for ${from}, recall`, 1, searched.some(isRight) ? 1 : 0);
        add(
          language,
          `words searched for ${from}, precision`,
          searched.length,
          searched.filter(isRight).length,
        );
      }
    }
  }
  return Array.from(counts, ([id, count]) => {
    const [language = '', metric = ''] = id.split('\t');
    return { field: FIELD, language, metric, ...count };
  });
}

async function askStories(stories: readonly Told[], { find }: Asked): Promise<Figure[]> {
  const told = Map.groupBy(stories, ({ story }) => story);
  const found = new Map<string, number>();
  const english = stories.filter(({ lang }) => lang === 'en');
  const queries = contentWords(english);
  for (const [index, { story }] of english.entries()) {
    const hits = (await find(queries[index] ?? '')).slice(0, FIRST_HITS);
    for (const { lang } of told.get(story) ?? [])
      if (hits.includes(idOf(story, lang))) found.set(lang, (found.get(lang) ?? 0) + 1);
  }
  const metric = `story found by three English words, among the first ten`;
  return SOURCES.map((language) => {
    return { field: FIELD, language, metric, n: english.length, correct: found.get(language) ?? 0 };
  });
}

/** The words of each text that say most of it: frequent there, and rare in the others. Names are left out. */
function contentWords(texts: readonly Told[]): string[] {
  const known = new Set(readConcepts().flatMap(({ words }) => (words['en'] ?? []).map(({ text }) => text)));
  const counted = texts.map(({ title, paragraphs }) => {
    const counts = new Map<string, number>();
    for (const [word] of [title, ...paragraphs].join(' ').matchAll(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu))
      if (known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  });
  return counted.map((counts) => {
    const weight = ([word, count]: readonly [string, number]): number =>
      count * Math.log(texts.length / counted.filter((other) => other.has(word)).length);
    return [...counts]
      .toSorted((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
      .slice(0, TYPED_WORDS)
      .map(([word]) => word)
      .join(' ');
  });
}
