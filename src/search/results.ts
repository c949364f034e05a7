/** The answer on the page: what is said of it, the hits that have come, the excerpts that come behind them. */
import type { SearchState } from './address.ts';
import { renderChips } from './chips.ts';
import { fillExcerpt, renderHit } from './hit-list.ts';
import type { ShownExcerpt, ShownHit } from './messages.ts';
import { hasRange, renderNotes, sayStatus, type AnswerReply } from './notes.ts';
import { chips, holder, list, more, notes, setup, speak, status } from './places.ts';

/** Excerpts that belong to a complete answer; the others come when they are scrolled to. */
const FIRST_EXCERPTS = 10;

/** The list of hits and all around it. */
export interface Results {
  readonly showAnswer: (state: SearchState, answer: AnswerReply) => void;
  readonly append: (state: SearchState, hits: readonly ShownHit[]) => void;
  readonly fillExcerpts: (excerpts: Readonly<Record<string, ShownExcerpt>>) => void;
  readonly fail: (because: string) => void;
}

/** @param askExcerpts asks for those of the hits at these places of the list */
export function createResults(askExcerpts: (places: readonly number[]) => void): Results {
  const inView = new IntersectionObserver((entries) => {
    const items = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const item of items) inView.unobserve(item);
    askFor(items);
  });

  function askFor(items: readonly Element[]): void {
    const all = [...list.children];
    if (items.length > 0) askExcerpts(items.map((item) => all.indexOf(item)));
  }

  function append(state: SearchState, hits: readonly ShownHit[]): void {
    const before = list.childElementCount;
    const items = hits.map((hit) => renderHit(hit, setup, speak, hasRange(state)));
    list.append(...items);
    for (const item of items.slice(before === 0 ? FIRST_EXCERPTS : 0)) inView.observe(item);
    more.hidden = list.childElementCount >= Number(holder.dataset['hitCount']);
    more.disabled = false;
    if (before > 0) items[0]?.querySelector('a')?.focus();
  }

  return {
    append,
    showAnswer(state, answer) {
      status.textContent = sayStatus(state, answer, speak);
      notes.replaceChildren(...renderNotes(state, answer, setup, speak));
      chips.replaceChildren(...renderChips(state, answer, setup, speak));
      inView.disconnect();
      list.replaceChildren();
      holder.dataset['hitCount'] = String(answer.total);
      append(state, answer.hits);
      askFor([...list.children].slice(0, FIRST_EXCERPTS));
    },
    fillExcerpts(excerpts) {
      for (const item of list.children) {
        const excerpt = excerpts[item.getAttribute('data-hit') ?? ''];
        if (excerpt) fillExcerpt(item, excerpt);
      }
    },
    fail(because) {
      status.textContent = speak('error');
      for (const part of [notes, chips, list]) part.replaceChildren();
      more.hidden = true;
      holder.dataset['hitCount'] = '0';
      holder.dataset['failed'] = because;
    },
  };
}
