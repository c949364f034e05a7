/** Shows an answer: texts around it, its hits, and excerpts when they come. */
import type { SearchState } from '../state/search-state.ts';
import { renderChips } from './chips.ts';
import { fillExcerpt, renderHit } from './hit-list.ts';
import { createConcordanceTable } from './concordance-table.ts';
import {
  FIRST_EXCERPTS,
  type Question,
  type ShownExcerpt,
  type ShownHit,
  type ShownConcordance,
} from '../engine/messages.ts';
import { hasRange, renderAdvice, renderNotes, renderStatus, type AnswerReply } from './notes.ts';
import { chips, holder, list, more, notes, setup, localise, status, tools } from './page-elements.ts';
import { asksForWords, asksSomething } from '../state/query.ts';

/** Hits that come with the answer, and that are added at a time after that. In a concordance each loads a file. */
const FIRST_HITS = 20;
const HITS_STEP = 100;
const LINES_STEP = 20;

/** A message about the answer that is shown, without its number. */
type Wanted =
  | Pick<Extract<Question, { kind: 'hits' | 'lines' }>, 'kind' | 'from' | 'to'>
  | {
      readonly kind: 'excerpts';
      readonly places: readonly number[];
    };

/** The list of hits and the texts around it. */
export interface Results {
  /** Number of hits to ask for with the answer. */
  readonly first: (state: SearchState) => number;
  /** @param isUnfinished whether to say nothing yet of words that nothing was found for */
  readonly showAnswer: (state: SearchState, answer: AnswerReply, isUnfinished: boolean) => void;
  /** Says everything about the answer that is shown. */
  readonly say: (state: SearchState, answer: AnswerReply) => void;
  readonly append: (state: SearchState, hits: readonly ShownHit[]) => void;
  readonly appendLines: (lines: readonly ShownConcordance[]) => void;
  readonly fillExcerpts: (excerpts: Readonly<Record<string, ShownExcerpt>>) => void;
  /** Asks for more hits: up to a number, or the next ones. */
  readonly askMore: (state: SearchState, upTo?: number) => void;
  readonly shown: (state: SearchState) => number;
  readonly fail: (because: string) => void;
}

/** Whether to show a concordance, which needs words to show. */
function isByLine(state: SearchState): boolean {
  return state.view === 'lines' && asksForWords(state);
}

const NOTHING_MISSING = { unknown: [], proposals: [] };

/** @param ask sends the worker a message about the answer that is shown */
export function createResults(ask: (wanted: Wanted) => void): Results {
  const table = createConcordanceTable();
  const inView = new IntersectionObserver((entries) => {
    const items = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const item of items) inView.unobserve(item);
    askExcerpts(items);
  });

  function askExcerpts(items: readonly Element[]): void {
    const all = [...list.children];
    if (items.length > 0) ask({ kind: 'excerpts', places: items.map((item) => all.indexOf(item)) });
  }

  function showMore(shown: number): void {
    more.hidden = shown >= Number(holder.dataset['hitCount']);
    more.disabled = false;
  }

  function append(state: SearchState, hits: readonly ShownHit[]): void {
    const before = list.childElementCount;
    const items = hits.map((hit) => renderHit(hit, setup, localise, hasRange(state)));
    list.append(...items);
    for (const item of items.slice(before === 0 ? FIRST_EXCERPTS : 0)) inView.observe(item);
    showMore(list.childElementCount);
    if (before > 0) items[0]?.querySelector('a')?.focus({ preventScroll: true });
  }

  function shown(state: SearchState): number {
    return isByLine(state) ? table.hits() : list.childElementCount;
  }

  function askMore(state: SearchState, upTo?: number): void {
    const from = shown(state);
    more.disabled = true;
    if (isByLine(state)) ask({ kind: 'lines', from, to: upTo ?? from + LINES_STEP });
    else ask({ kind: 'hits', from, to: upTo ?? from + HITS_STEP });
  }

  function say(state: SearchState, answer: AnswerReply, isUnfinished = false): void {
    const said = isUnfinished && answer.total === 0 ? '' : renderStatus(state, answer, localise);
    status.textContent = said === '' ? localise('hits') : said;
    status.classList.toggle('visually-hidden', said === '');
    const { unknown, proposals } = isUnfinished ? NOTHING_MISSING : answer;
    notes.replaceChildren(
      ...renderNotes(state, { ...answer, unknown, proposals }, localise),
      ...(isUnfinished ? [] : renderAdvice(state, answer, setup, localise)),
    );
  }

  return {
    append,
    askMore,
    shown,
    first: (state) => (isByLine(state) ? 0 : FIRST_HITS),
    appendLines(lines) {
      table.append(lines);
      showMore(table.hits());
    },
    say,
    showAnswer(state, answer, isUnfinished) {
      say(state, answer, isUnfinished);
      chips.replaceChildren(...renderChips(state, answer, setup, localise));
      tools.hidden = answer.total === 0 || !asksSomething(state);
      inView.disconnect();
      list.replaceChildren();
      table.clear();
      holder.dataset['hitCount'] = String(answer.total);
      const byLine = isByLine(state) && answer.total > 0;
      table.show(byLine);
      list.hidden = byLine;
      if (byLine) {
        more.hidden = true;
        askMore(state);
        return;
      }
      append(state, answer.hits);
      askExcerpts([...list.children].slice(0, FIRST_EXCERPTS));
    },
    fillExcerpts(excerpts) {
      for (const item of list.children) {
        const excerpt = excerpts[item.getAttribute('data-hit') ?? ''];
        if (excerpt) fillExcerpt(item, excerpt, setup, localise);
      }
    },
    fail(because) {
      status.textContent = localise('error');
      status.classList.remove('visually-hidden');
      for (const part of [notes, chips, list]) part.replaceChildren();
      table.clear();
      table.show(false);
      tools.hidden = true;
      more.hidden = true;
      holder.dataset['hitCount'] = '0';
      holder.dataset['failed'] = because;
    },
  };
}
