/** Shows an answer: texts around it, its hits, and excerpts when they come. */
import type { SearchState } from '../state/search-state.ts';
import { renderChips } from './chips.ts';
import { createExcerpts } from './excerpts.ts';
import { element } from '../../base/element.ts';
import { renderHit } from './hit-list.ts';
import { createConcordanceTable } from './concordance-table.ts';
import type { Question, Reply, ShownHit, ShownConcordance } from '../engine/messages.ts';
import {
  explainDates,
  hasRange,
  renderAdvice,
  renderNotes,
  renderStatus,
  type AnswerReply,
} from './notes.ts';
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
  /** Loads excerpts before their hits are scrolled to. */
  readonly askExcerpts: (from: number, to: number) => void;
  readonly fillExcerpts: (reply: Extract<Reply, { kind: 'excerpts' }>) => void;
  /** Asks for more hits: up to a number, or the next ones. */
  readonly askMore: (state: SearchState, upTo?: number) => void;
  readonly shown: (state: SearchState) => number;
  /** Says that nothing could be loaded. */
  readonly fail: (because: string) => void;
  /** Says that more hits could not be loaded, and keeps those that are shown. */
  readonly failMore: (state: SearchState) => void;
}

/** Whether to show a concordance, which needs words to show. */
function isByLine(state: SearchState): boolean {
  return state.view === 'lines' && asksForWords(state);
}

const NOTHING_MISSING = { unknown: [], proposals: [] };

/** @param ask sends the worker a message about the answer that is shown */
export function createResults(ask: (wanted: Wanted) => void): Results {
  const table = createConcordanceTable();
  const excerpts = createExcerpts((places) => {
    ask({ kind: 'excerpts', places });
  });

  const failure = element('p', 'search-failure', localise('moreFailed'));
  failure.role = 'alert';

  function showMore(shown: number): void {
    failure.remove();
    more.hidden = shown >= Number(holder.dataset['hitCount']);
    more.disabled = false;
  }

  function append(state: SearchState, hits: readonly ShownHit[]): void {
    const before = list.childElementCount;
    const items = hits.map((hit) => renderHit(hit, setup, localise, hasRange(state)));
    list.append(...items);
    if (hasRange(state)) explainDates(list, localise);
    excerpts.follow(items, before === 0);
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
      excerpts.stop();
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
    },
    askExcerpts: excerpts.askNow,
    fillExcerpts: excerpts.fill,
    failMore(state) {
      showMore(shown(state));
      if (!more.hidden) more.before(failure);
    },
    fail(because) {
      failure.remove();
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
