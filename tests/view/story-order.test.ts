import { expect, it } from 'vitest';
import { newestStories } from '../../src/view/story-order.ts';

it('stories are listed newest first, those that are open to one side or undated last', () => {
  const stories = ['XXXX', '2021', '2022-12', '[2023..]', '2022-12-19'].map((edtf) => ({
    id: `s-${edtf}`,
    edtf,
  }));
  expect(newestStories(stories).map(({ edtf }) => edtf)).toEqual([
    '2022-12-19',
    '2022-12',
    '2021',
    '[2023..]',
    'XXXX',
  ]);
});
