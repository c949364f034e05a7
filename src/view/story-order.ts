import { edtfBounds } from '../record/edtf.ts';
import { compareNewestFirst, compareText } from '../record/order.ts';
import type { Story } from '../record/schema.ts';

/** Order of stories: those in the most languages first, then those with the most articles. */
export function compareWidest(a: Story, b: Story): number {
  return (
    b.languages.length - a.languages.length ||
    b.articles.length - a.articles.length ||
    compareText(a.id, b.id)
  );
}

/** Sorts stories by date, newest first, so that pages of older stories stay the same as the archive grows. */
export function newestStories<Item extends Pick<Story, 'id' | 'edtf'>>(stories: readonly Item[]): Item[] {
  return stories
    .map((story) => ({
      story,
      dated: { id: story.id, ...(edtfBounds(story.edtf) ?? { earliest: null, latest: null }) },
    }))
    .toSorted((a, b) => compareNewestFirst(a.dated, b.dated))
    .map(({ story }) => story);
}
