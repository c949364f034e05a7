import { compareText } from './order.ts';
import type { Story } from './schema.ts';

/** Stories told in most languages first, then by most articles. */
export function compareWidest(a: Story, b: Story): number {
  return (
    b.languages.length - a.languages.length ||
    b.articles.length - a.articles.length ||
    compareText(a.id, b.id)
  );
}
