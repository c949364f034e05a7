/** Loads the excerpts of hits: those of the first screen together, the others a screen before they are scrolled to. */
import { FIRST_EXCERPTS, type Reply } from '../engine/messages.ts';
import { element } from '../../base/element.ts';
import { fillExcerpt } from './hit-list.ts';
import { list, localise, setup } from './page-elements.ts';

type ExcerptsReply = Extract<Reply, { kind: 'excerpts' }>;

/** The excerpts of the listed hits. */
export interface Excerpts {
  /** Loads the excerpts of hits that were added to the list. */
  readonly follow: (added: readonly Element[], isFirst: boolean) => void;
  /** Loads excerpts before their hits are scrolled to. */
  readonly askNow: (from: number, to: number) => void;
  readonly fill: (reply: Pick<ExcerptsReply, 'excerpts' | 'missing'>) => void;
  /** Forgets the hits that are still to come. */
  readonly stop: () => void;
}

/** @param ask asks for the excerpts of hits at these places of the list */
export function createExcerpts(ask: (places: readonly number[]) => void): Excerpts {
  const nearby = new IntersectionObserver(
    (entries) => {
      const items = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const item of items) nearby.unobserve(item);
      askFor(items);
    },
    { rootMargin: '100% 0px' },
  );

  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element && target.closest('[data-retry]')?.closest('[data-hit]');
    if (!item) return;
    item.querySelector<HTMLElement>('.title a')?.focus({ preventScroll: true });
    item.querySelector('.search-excerpt')?.replaceChildren();
    askFor([item]);
  });

  function askFor(items: readonly Element[]): void {
    const all = [...list.children];
    if (items.length > 0) ask(items.map((item) => all.indexOf(item)));
  }

  return {
    follow(added, isFirst) {
      const together = isFirst ? FIRST_EXCERPTS : 0;
      if (isFirst) askFor(added.slice(0, together));
      for (const item of added.slice(together)) nearby.observe(item);
    },
    askNow(from, to) {
      const items = [...list.children].slice(from, to);
      for (const item of items) nearby.unobserve(item);
      askFor(items);
    },
    fill({ excerpts, missing }) {
      for (const item of list.children) {
        const excerpt = excerpts[item.getAttribute('data-hit') ?? ''];
        if (excerpt) fillExcerpt(item, excerpt, setup, localise);
      }
      for (const place of missing)
        list.children[place]?.querySelector('.search-excerpt')?.replaceChildren(renderFailure());
    },
    stop() {
      nearby.disconnect();
    },
  };
}

function renderFailure(): HTMLElement {
  const said = element('span', 'search-failure', `${localise('excerptFailed')} `);
  said.lang = setup.ui;
  const retry = element('button', '', localise('tryAgain'));
  retry.type = 'button';
  retry.dataset['retry'] = '';
  said.append(retry);
  return said;
}
