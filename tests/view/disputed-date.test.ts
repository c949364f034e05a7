import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { articleCorrectionsSchema } from '../../src/ingest/corrections/articles.ts';
import type { Article } from '../../src/record/schema.ts';
import { correctionLines, disputedPassage } from '../../src/view/disputed-date.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

/** An article whose text tells of a later date in the given words. */
function disputedArticle(paragraph: string, words: string, language = 'sv'): Article {
  const article = toArticle({ id: 'x', language, edtf: '2018-10', title: 'Badhuset', text: [paragraph] });
  const start = article.text.indexOf(words);
  return {
    ...article,
    published: {
      ...{ edtf: '[2018-10,2020-06-02..]', earliest: '2018-10-01', latest: null, basis: 'disputed' },
      evidence: [
        { rule: 'stated-date', text: '2018-10' },
        { rule: 'told-as-past', text: words, start, end: start + words.length },
      ],
      disputed: { stated: '2018-10', basis: 'header', later: '2020-06-02' },
    },
  };
}

describe('the sentence that tells of the later date', () => {
  test.each([
    ['sv', 'Vädret är fint. Badhuset öppnades den 2 juni 2020 i Älvros. Kön var lång.', 'den 2 juni 2020'],
    ['de', 'Es regnet. Das Bad wurde am 2. Juni 2020 eröffnet. Die Schlange war lang.', 'am 2. Juni 2020'],
    [
      'lv',
      'Līst lietus. Peldbaseinu atklāja 2020. gada 2. jūnijā Talsos. Rinda bija gara.',
      '2020. gada 2. jūnijā',
    ],
  ])('%s: whole, with the date apart', (language, paragraph, words) => {
    const [, sentence = ''] = /^[^.]+\. (.*\.) [^.]+\.$/u.exec(paragraph) ?? [];
    const passage = disputedPassage(disputedArticle(paragraph, words, language));
    expect(passage?.words).toBe(words);
    expect(`${passage?.before}${passage?.words}${passage?.after}`).toBe(sentence);
    expect(passage?.id).toMatch(/^e\d+$/u);
  });

  test('a long one is cut between words', () => {
    const long = 'mycket '.repeat(80);
    const passage = disputedPassage(
      disputedArticle(`Det var ${long}den 2 juni 2020 ${long}.`, 'den 2 juni 2020'),
    );
    expect(passage?.before).toMatch(/^… mycket .*mycket $/u);
    expect(passage?.after).toMatch(/^ mycket .*mycket …$/u);
  });

  test('none for a date that is not disputed', () => {
    const article = toArticle({
      id: 'x',
      language: 'sv',
      edtf: '2018-10',
      title: 'Badhuset',
      text: ['Vatten.'],
    });
    expect(disputedPassage(article)).toBeUndefined();
  });
});

test('the lines of corrections are valid, for any id', () => {
  const article = disputedArticle('Badhuset öppnades den 2 juni 2020.', 'den 2 juni 2020');
  const lines = correctionLines([article, { ...article, id: '2018' }, { ...article, id: 'null' }]);
  expect(articleCorrectionsSchema.parse(parse(lines))).toEqual({
    x: { date: '[2020-06-02..]' },
    2018: { date: '[2020-06-02..]' },
    null: { date: '[2020-06-02..]' },
  });
  expect(lines).toContain('# stated: "2018-10"');
});
