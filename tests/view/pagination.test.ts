import { describe, expect, test } from 'vitest';
import { listPages, positionOf } from '../../src/view/pagination.ts';

describe('pages of a list', () => {
  /** Numbers that grow with time, the newest first. */
  const newestFirst = (count: number): number[] =>
    Array.from({ length: count }, (_, index) => count - 1 - index);
  const pages = (count: number) => listPages(newestFirst(count));

  test.each([0, 1, 49, 50, 99, 100, 149, 150, 1234])('%i items: all there, once, in their order', (count) => {
    const items = pages(count).flatMap((page) => page.items);
    expect(items).toEqual(newestFirst(count));
  });
  test('a numbered page keeps its items as the list grows', () => {
    for (const { number, items } of pages(500)) {
      if (number === undefined) continue;
      expect(pages(733).find((page) => page.number === number)?.items).toEqual(items);
    }
  });

  test('lead from the front page to the oldest one and back', () => {
    const pages = listPages(newestFirst(260)).map(({ number }) => number);
    const positions = pages.map((number) => positionOf(number, pages.length));
    expect(positions.map(({ position }) => position)).toEqual(pages.map((_, index) => index + 1));
    expect(positions.map(({ older }) => older?.number)).toEqual([...pages.slice(1), undefined]);
    expect(positions.slice(1).map(({ newer }) => newer?.number)).toEqual(pages.slice(0, -1));
    expect(positions[0]?.newer).toBeUndefined();
  });
});
