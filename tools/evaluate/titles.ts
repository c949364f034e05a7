import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { readTitle } from '../../src/ingest/file/title.ts';
import { readTitleGold } from './gold.ts';
import type { Figure } from './figure.ts';

/** The share of titles made from first sentences that are exactly what a careful reader would write. */
export function evaluateTitles(goldDirectory: string): Promise<Figure[]> {
  const gold = readTitleGold(goldDirectory).map(({ language, text, titles }) => {
    const title = readTitle(text, [{ kind: 'paragraph', start: 0, end: text.length }], [], language);
    return { language, isRight: titles.includes(title.text) };
  });
  return Promise.resolve(
    SOURCE_LANGUAGES.map((language) => {
      const own = gold.filter((title) => title.language === language);
      const correct = own.filter(({ isRight }) => isRight).length;
      return { field: 'title', language, metric: 'from a first sentence, exact', n: own.length, correct };
    }),
  );
}
