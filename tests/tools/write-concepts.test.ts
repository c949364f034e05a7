import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInterfaceLanguage } from '../../src/languages/index.ts';
import { readConcepts } from '../../src/search/index/build/concept-table.ts';
import { conceptLines, parseAdded } from '../../tools/write-concepts.ts';

const ADDED = new URL('../../src/languages/concepts/added/', import.meta.url);
const HEAD = 'synset\tpos\ten\tcounts\tlv\tsv\tde\tsq\tda';
const STADIUM = '04295881-n\tn\tstadium|bowl\t3|0\t\tstadion\tStadion\t\t';

describe('the table of concepts', () => {
  test('has the words of the wordnets, and those that were added', () => {
    const source = `${HEAD}\n${STADIUM}`;
    expect(conceptLines(source)).toEqual(['n\tstadium=3|bowl\t\tstadion\tStadion\t\t']);
    const added = new Map([['lv', parseAdded('04295881-n\tstadium\tstadions|arēna\n')]]);
    expect(conceptLines(source, added)).toEqual(['n\tstadium=3|bowl\tstadions|arēna\tstadion\tStadion\t\t']);
  });

  test('has no word twice', () => {
    const added = new Map([['sv', parseAdded('04295881-n\tstadium\tstadion|arena')]]);
    expect(conceptLines(`${HEAD}\n${STADIUM}`, added)).toEqual([
      'n\tstadium=3|bowl\t\tstadion|arena\tStadion\t\t',
    ]);
  });
});

describe.each(readdirSync(ADDED))('the added words of %s', (file) => {
  const language = basename(file, '.tsv');
  const content = readFileSync(new URL(file, ADDED), 'utf8');
  const added = parseAdded(content);

  test('are single words of an interface language, one line a synset, in order', () => {
    expect(isInterfaceLanguage(language)).toBe(true);
    const synsets = content
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(synsets).toEqual([...new Set(synsets)].toSorted());
    for (const [synset, words] of added) {
      expect(synset).toMatch(/^\d{8}-[nva]$/u);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}]{2,}$/u);
    }
  });

  test('are in the table', () => {
    const known = new Set(
      readConcepts().flatMap(({ words }) => (words[language] ?? []).map(({ text }) => text)),
    );
    const missing = [...added.values()].flat().filter((word) => !known.has(word));
    expect(missing).toEqual([]);
  });
});
