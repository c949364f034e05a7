import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withReaderFigures } from '../../tools/evaluate/reader-figures.ts';

describe('the ten figures for readers', () => {
  const accuracy = readFileSync('ACCURACY.md', 'utf8');

  it('sum up the tables of ACCURACY.md as they are', () => {
    expect(accuracy).toContain('<!-- figures: for readers -->');
    expect(withReaderFigures(accuracy)).toBe(accuracy);
  });

  it('say which figure is missing', () => {
    const without = accuracy.replaceAll('other forms found: nouns', 'something else');
    expect(() => withReaderFigures(without)).toThrow('has no figure «other forms found: nouns»');
  });
});
