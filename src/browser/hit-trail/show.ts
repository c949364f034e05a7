/** The way from hit to hit in an article: to the one before, the one after, and back to the list. */
import { isTyping } from '../highlight/is-typing.ts';
import { openReadingBar } from '../highlight/reading-bar.ts';
import { handOverHits, hitAddress, listAddress, takeHitTrail, type HitTrail } from './trail.ts';

export async function showHitTrail(): Promise<void> {
  const trail = takeHitTrail();
  if (!trail) return;
  const { trail: bar } = await openReadingBar();
  const links = new Map(
    (['previous', 'next'] as const).map((way) => {
      const link = bar.querySelector<HTMLAnchorElement>(`[data-hit-go="${way}"]`);
      if (link) leadTo(link, trail, trail.at + (way === 'next' ? 1 : -1));
      return [way, link];
    }),
  );
  const list = bar.querySelector<HTMLAnchorElement>('[data-hit-go="list"]');
  if (list) list.href = listAddress(trail);
  sayPlace(bar, trail);
  bar.hidden = false;

  document.addEventListener('keydown', (event) => {
    if (!event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const key = event.key.toLowerCase();
    const link = key === 'n' ? links.get('next') : key === 'p' ? links.get('previous') : undefined;
    if (link?.hasAttribute('href')) link.click();
  });
}

/** Makes a link lead to another hit, which is handed the same trail; beyond the ends of the list it is not shown. */
function leadTo(link: HTMLAnchorElement, trail: HitTrail, place: number): void {
  const address = hitAddress(trail, place);
  if (address === undefined) {
    link.removeAttribute('href');
    return;
  }
  link.href = address;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || trail.links[place - trail.from] == null) return;
    handOverHits(address, { ...trail, at: place }, trail.from);
  });
}

/** The numbers take their places in the text of whatever language the frame is in, now or later. */
function sayPlace(bar: HTMLElement, { at, total }: HitTrail): void {
  const values = { at: String(at + 1), total: String(total) };
  const words = bar.querySelector<HTMLElement>('[data-hit-go="list"] > .words');
  if (words) {
    words.dataset['values'] = JSON.stringify(values);
    words.textContent = words.textContent.replace('{at}', values.at).replace('{total}', values.total);
  }
  const figures = bar.querySelector('[data-figures]');
  if (figures) figures.textContent = `${values.at}/${values.total}`;
}
