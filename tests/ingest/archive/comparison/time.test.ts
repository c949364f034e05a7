import { describe, expect, test } from 'vitest';
import { timeSpanOf, togetherness, type TimeSpan } from '../../../../src/ingest/archive/comparison/time.ts';
import { makeDraft } from '../story-drafts.ts';

function span(edtf: string | undefined, ...named: string[]): TimeSpan {
  const dates = named.map((day) => ({ edtf: day, text: day, start: 0, end: 1 }));
  return timeSpanOf(
    makeDraft('x', { id: 'x', language: 'sv', ...(edtf !== undefined && { edtf }), dates, names: [] }),
  );
}

describe('two texts were written', () => {
  test.each([
    ['2021-03-04', '2021-03-05', 'days'],
    ['2021-03-04', '2021-03-08', 'month'],
    ['2021-03', '2021-03-08', 'month'],
    ['2021-03-04', undefined, 'unknown'],
    ['2021-03-04', '2021-04-20', 'unknown'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(togetherness(span(one), span(other))).toBe(expected);
    expect(togetherness(span(other), span(one))).toBe(expected);
  });

  test('on the days that an undated one names', () => {
    expect(togetherness(span('2021-03-04'), span(undefined, '2021-03-04'))).toBe('days');
    expect(togetherness(span('2021-03-04'), span(undefined, '2001-09-11'))).toBe('unknown');
    expect(togetherness(span(undefined, '2021-03-04'), span(undefined, '2021-03-04'))).toBe('days');
    expect(togetherness(span(undefined, '2001-09-11', '2021-03-04'), span(undefined, '2001-09-11'))).toBe(
      'unknown',
    );
  });
});
