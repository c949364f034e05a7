import { expect, test } from 'vitest';
import { replaceSection } from '../../../tools/evaluate/accuracy-file.ts';

test('figures go between their markers and nowhere else', () => {
  const page = 'Before\n\n<!-- figures: speed -->\nold\n<!-- end of figures: speed -->\n\nAfter\n';
  expect(replaceSection(page, 'speed', 'new')).toBe(
    'Before\n\n<!-- figures: speed -->\n\nnew\n\n<!-- end of figures: speed -->\n\nAfter\n',
  );
  expect(() => replaceSection('no markers', 'speed', 'new')).toThrow(/Put the lines/);
});
