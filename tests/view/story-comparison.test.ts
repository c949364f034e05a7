import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/record/schema.ts';
import { compareVersions, sharedSpeakers } from '../../src/view/story-comparison.ts';

describe('two versions of a story', () => {
  function version(id: string, text: string, name: string): Article {
    const start = text.indexOf(name);
    const names = [{ name: 'p-lo-ek', type: 'person', text: name, start, end: start + name.length }];
    return {
      id,
      text,
      mentions: { names, dates: [] },
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    } as unknown as Article;
  }
  const { shared, versions } = compareVersions([
    version('a', 'Lo Ek räknade till 12 500 båtar i 14 hamnar.', 'Lo Ek'),
    version('b', 'Lū Eka saskaitīja 12.500 laivu.', 'Lū Eka'),
  ]);

  test('share a name in any spelling and a number however it is grouped', () => {
    expect(shared.map(({ kind, value, articles }) => [kind, value, articles])).toEqual([
      ['name', 'p-lo-ek', ['a', 'b']],
      ['number', '12500', ['a', 'b']],
    ]);
  });
  test('what only one has is marked', () => {
    expect(versions.map(({ onlyHere }) => [...onlyHere])).toEqual([[0], []]);
  });
});

test('speakers whom two versions quote are shared, with all their quotes', () => {
  const quoting = (id: string, speakers: readonly (string | null)[]): Article =>
    ({
      id,
      quotes: speakers.map((speaker) => ({ speaker, text: `${id} ${speaker}`, start: 0, end: 1 })),
    }) as unknown as Article;
  const speakers = sharedSpeakers([
    quoting('a', ['p-lo', null, 'p-mia']),
    quoting('b', [null, 'p-lo', 'p-lo']),
  ]);
  expect(speakers.map(({ speaker, quotes }) => [speaker, quotes.map(({ text }) => text)])).toEqual([
    ['p-lo', ['a p-lo', 'b p-lo', 'b p-lo']],
  ]);
});
