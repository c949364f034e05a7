/** The search page: keeps form, address and list in step, and lets the worker do the work. */
import { EMPTY_STATE, readState, writeState, type SearchState } from './address.ts';
import { stateWithout } from './chips.ts';
import { asksSomething } from './query.ts';
import { choosePressed, createFacetPanel } from './facet-panel.ts';
import { enableMonths, fillForm, readForm } from './form.ts';
import type { Question, Reply } from './messages.ts';
import type { AnswerReply } from './notes.ts';
import { box, chips, find, form, holder, list, more, setup, speak, status } from './places.ts';
import { createResults } from './results.ts';
import { createSuggestions } from './suggestions.ts';

/** Typing pauses this long before it is a question (ms). */
const PAUSE = 200;
/** An answer that takes longer (ms) is announced: the first one loads what search needs. */
const PATIENCE = 400;
/** Hits put on the page at a time. */
const STEP = 100;

const undatedLabel = find('[data-undated-label]', HTMLElement);

let state: SearchState = EMPTY_STATE;
let number = 0;
/** Whether the newest history entry belongs to the words being typed: then they replace it. */
let isTyping = false;
/** Runs while the box says something that has not been asked yet. */
let pause: ReturnType<typeof setTimeout> | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
  if (data.kind === 'suggestions') suggestions.show(data.number, data.suggestions);
  else if (data.number === number) hear(data);
});
worker.addEventListener('error', () => {
  fail('the worker could not be started');
});
ask({ kind: 'start', root: new URL(setup.base, document.baseURI).href });

const results = createResults((places) => {
  ask({ kind: 'excerpts', number, places });
});

const suggestions = createSuggestions(ask, commit);

const facets = createFacetPanel(
  (withLinks) => {
    ask({ kind: 'facets', number, withLinks });
  },
  ({ from, to }) => {
    stopPause();
    const wanted = { ...readForm(form, state), from, to };
    fillForm(form, wanted);
    show(wanted, 'push');
  },
);

box.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) waitForPause();
});
box.addEventListener('compositionend', waitForPause);
form.addEventListener('change', ({ target }) => {
  state = choosePressed(target, state);
  enableMonths(form);
  commit();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.close();
  commit();
});
chips.addEventListener('click', ({ target }) => {
  const wanted = stateWithout(target, state);
  if (!wanted) return;
  stopPause();
  show(wanted, 'push');
  box.focus();
});
more.addEventListener('click', () => {
  more.disabled = true;
  ask({ kind: 'hits', number, from: list.childElementCount, to: list.childElementCount + STEP });
});
addEventListener('popstate', showAddress);
document.querySelector('.search-clear')?.addEventListener('click', (event) => {
  event.preventDefault();
  fillForm(form, EMPTY_STATE);
  state = EMPTY_STATE;
  commit();
  box.focus();
});

const filters = find('[data-search-filters]', HTMLDetailsElement);
// Until here they are shown closed on a phone by the style sheet, so that nothing moves.
filters.open = !matchMedia('(max-width: 47.99rem)').matches;
filters.dataset['ready'] = '';
showAddress();

/** What the address says: on arrival, and after going back or forward. */
function showAddress(): void {
  stopPause();
  isTyping = false;
  const wanted = readState(location.search);
  fillForm(form, wanted);
  show(wanted, 'keep');
}

/** What is being typed becomes a question when the keys rest. */
function waitForPause(): void {
  holder.ariaBusy = 'true';
  clearTimeout(pause);
  pause = setTimeout(() => {
    pause = undefined;
    show(readForm(form, state), isTyping ? 'replace' : 'push');
    isTyping = true;
  }, PAUSE);
}

/** What the form says, now: Enter, a facet. */
function commit(): void {
  stopPause();
  show(readForm(form, state), isTyping ? 'replace' : 'push');
  isTyping = false;
}

function stopPause(): void {
  clearTimeout(pause);
  pause = undefined;
}

function show(wanted: SearchState, history: 'push' | 'replace' | 'keep'): void {
  state = wanted;
  number += 1;
  holder.ariaBusy = 'true';
  const address = location.pathname + writeState(state, location.search);
  if (history !== 'keep' && address !== location.pathname + location.search) {
    if (history === 'push') globalThis.history.pushState(null, '', address);
    else globalThis.history.replaceState(null, '', address);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-choose-ui]'))
    link.search = location.search;
  clearTimeout(patience);
  patience = setTimeout(() => {
    status.textContent = speak('loading');
  }, PATIENCE);
  ask({ kind: 'state', number, state, first: STEP });
}

function hear(reply: Exclude<Reply, { kind: 'suggestions' }>): void {
  switch (reply.kind) {
    case 'answer':
      showAnswer(reply);
      break;
    case 'hits':
      results.append(state, reply.hits);
      break;
    case 'excerpts':
      results.fillExcerpts(reply.excerpts);
      settle();
      break;
    case 'facets':
      facets.show(state, reply);
      break;
    case 'failed':
      fail(reply.because);
      break;
  }
}

function showAnswer(answer: AnswerReply): void {
  clearTimeout(patience);
  results.showAnswer(state, answer);
  showUndated(answer);
  facets.follow(state);
  if (answer.hits.length === 0) settle();
}

/** The answer is complete, unless something else is being typed already. */
function settle(): void {
  if (pause === undefined) holder.ariaBusy = 'false';
}

/** Undated articles are never dropped silently: the box beside the range says how many there are. */
function showUndated({ undated }: AnswerReply): void {
  undatedLabel.textContent = speak('includeUndated', { n: asksSomething(state) ? undated : setup.undated });
}

function fail(because: string): void {
  clearTimeout(patience);
  results.fail(because);
  holder.ariaBusy = 'false';
}

function ask(question: Question): void {
  worker.postMessage(question);
}
