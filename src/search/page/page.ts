/** The script of the search page: keeps form, address and hits in step. The worker does the searching. */
import { EMPTY_STATE, readState, type SearchState } from '../state/search-state.ts';
import { writeAddress, type HistoryStep } from './address.ts';
import { choose } from '../facets/choices.ts';
import { stateWithout } from './chips.ts';
import { asksSomething } from '../state/query.ts';
import { choosePressed, createFacetPanel } from './facet-panel.ts';
import { enableFold, enableMonths, fillForm, readForm } from './form.ts';
import type { Question, Reply } from '../engine/messages.ts';
import { NO_ANSWER, shortenQuery, type AnswerReply } from './notes.ts';
import { box, chips, form, holder, more, setup, localise, status, tools } from './page-elements.ts';
import { openFilters, showUndated } from './filters.ts';
import { createDestination } from './destination.ts';
import { handOver } from './hit-trail.ts';
import { rememberScroll } from './scroll-position.ts';
import { createResults } from './results.ts';
import { createSaveButtons } from './save-button.ts';
import { startWorker } from './start-worker.ts';
import { createSuggestions } from './suggestions.ts';
import { createTypingPause } from './typing-pause.ts';

/** Pause in typing after which the text is searched, in milliseconds. */
const TYPING_PAUSE_MS = 200;
/** Time after which the page says that it is searching, in milliseconds. */
const SEARCHING_NOTICE_MS = 400;

let state: SearchState = EMPTY_STATE;
let number = 0;
/** Number of the latest state that was sent to the worker. Without a query none is sent, and the worker need not start. */
let asked = 0;
/** Number of the state whose answer is shown. What fails after that leaves the answer as it is. */
let answered = 0;
/** Whether the latest history entry is of the words being typed, which then replace it. */
let isTyping = false;
/** Runs while the text in the box has not been searched yet. */
let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the reader has asked for hits and will go on reading there. */
let isAwaited = false;
const title = document.title;
/** The answer of which not everything has been said. */
let unsaid: AnswerReply | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

/** Starts with the first query, or when the box gets the focus. */
let worker: Worker | undefined;

function startSearch(): Worker {
  const started = startWorker(setup.base, setup, (reply) => {
    if (reply.kind === 'suggestions') suggestions.show(reply.number, reply.suggestions);
    else if (reply.number === number) hear(reply);
  });
  started.addEventListener('error', () => {
    fail('the worker could not be started');
  });
  return started;
}

const results = createResults((wanted) => {
  ask({ ...wanted, number });
});
const destination = createDestination({
  shown: () => results.shown(state),
  askMore: (upTo) => {
    results.askMore(state, upTo);
  },
  askExcerpts: results.askExcerpts,
});
const saving = createSaveButtons(
  tools,
  () => state.q,
  (wanted) => {
    ask({ ...wanted, number });
  },
);

const suggestions = createSuggestions(box, {
  setup,
  ask(wanted) {
    ask({ kind: 'suggest', ...wanted, state: { ...readForm(form, state), q: box.value } });
  },
  choose(chosen) {
    if ('from' in chosen) fillForm(form, { ...readForm(form, state), ...chosen });
    commit();
  },
  closed: sayRest,
});
const typing = createTypingPause(suggestions.isOffering, sayRest);

const facets = createFacetPanel(
  (lists) => {
    if (asked < number) askState();
    ask({ kind: 'facets', number, lists });
  },
  {
    choosePeriod({ from, to }) {
      change((now) => ({ ...now, from, to }));
    },
    choosePrecision(precisions) {
      const undated = precisions.includes('none');
      change((now) => ({
        ...now,
        choices: choose(now.choices, 'precision', precisions),
        undated: now.undated || undated,
      }));
    },
  },
  change,
);

box.addEventListener('focus', () => {
  worker ??= startSearch();
});
box.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) waitForPause();
});
box.addEventListener('compositionend', waitForPause);
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLElement && target.dataset['filterList'] !== undefined) return;
  state = choosePressed(target, state);
  enableFold(form);
  enableMonths(form);
  commit();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.close();
  // What is compared is read in the histogram, not in the hits.
  isAwaited = document.activeElement?.getAttribute('name') !== 'vs';
  commit();
});
chips.addEventListener('click', ({ target }) => {
  const wanted = stateWithout(target, state);
  if (!wanted) return;
  stopPause();
  fillForm(form, wanted);
  show(wanted, 'push');
  box.focus();
});
more.addEventListener('click', () => {
  results.askMore(state);
});
holder.addEventListener('click', (event) => {
  rememberScroll(holder, event.target, results.shown(state));
  handOver(event);
});
addEventListener('popstate', showAddress);
document.querySelector('.search-clear')?.addEventListener('click', (event) => {
  event.preventDefault();
  fillForm(form, EMPTY_STATE);
  state = EMPTY_STATE;
  commit();
  box.focus();
});

openFilters();
showAddress();

/** Shows the state in the address: on arrival, and after «back» or «forward». */
function showAddress(): void {
  stopPause();
  isTyping = false;
  const wanted = readState(location.search);
  fillForm(form, wanted);
  destination.find();
  show(wanted, 'keep');
}

/** Searches for what is being typed after a pause. */
function waitForPause(): void {
  typing.typed();
  holder.ariaBusy = 'true';
  clearTimeout(pause);
  pause = setTimeout(() => {
    pause = undefined;
    show(readForm(form, state), isTyping ? 'replace' : 'push');
    isTyping = true;
  }, TYPING_PAUSE_MS);
}

/** Searches for what is in the form at once. */
function commit(): void {
  stopPause();
  typing.finish();
  show(readForm(form, state), isTyping ? 'replace' : 'push');
  isTyping = false;
}

function stopPause(): void {
  clearTimeout(pause);
  pause = undefined;
}

/** Shows the state that is made of what is in the form. */
function change(make: (now: SearchState) => SearchState): void {
  stopPause();
  const wanted = make(readForm(form, state));
  fillForm(form, wanted);
  show(wanted, 'push');
}

function show(wanted: SearchState, step: HistoryStep): void {
  state = wanted;
  number += 1;
  if (step !== 'keep') destination.forget();
  saving.reset();
  holder.ariaBusy = 'true';
  writeAddress(state, step);
  clearTimeout(patience);
  if (worker === undefined && !asksSomething(state)) {
    showAnswer({ ...NO_ANSWER, number });
    return;
  }
  patience = setTimeout(() => {
    status.textContent = localise('loading');
    status.classList.remove('visually-hidden');
  }, SEARCHING_NOTICE_MS);
  askState();
}

function askState(): void {
  asked = number;
  ask({ kind: 'state', number, state, first: results.first(state) });
}

function hear(reply: Exclude<Reply, { kind: 'suggestions' }>): void {
  switch (reply.kind) {
    case 'answer':
      showAnswer(reply);
      break;
    case 'hits':
      results.append(state, reply.hits);
      destination.arrive();
      break;
    case 'lines':
      results.appendLines(reply.lines);
      destination.arrive();
      settle();
      break;
    case 'saving':
    case 'saved':
      saving.hear(reply);
      break;
    case 'excerpts':
      results.fillExcerpts(reply);
      destination.settle();
      settle();
      break;
    case 'facets':
      facets.show(state, reply);
      break;
    case 'failed':
      if (answered === number) failLater();
      else fail(reply.because);
      break;
  }
}

function showAnswer(answer: AnswerReply): void {
  clearTimeout(patience);
  answered = number;
  const isUnfinished = typing.isUnfinished();
  results.showAnswer(state, answer, isUnfinished);
  unsaid = isUnfinished ? answer : undefined;
  document.title = asksSomething(state)
    ? `${localise('tab', { query: shortenQuery(state.q), n: answer.articles })} – ${title}`
    : title;
  if (isAwaited) status.focus({ preventScroll: true });
  isAwaited = false;
  showUndated(asksSomething(state) ? answer.undated : setup.undated);
  facets.follow(state);
  if (answer.total === 0) settle();
  else if (answer.hits.length > 0) destination.arrive();
}

/** Says what was kept back while somebody typed. */
function sayRest(): void {
  if (unsaid?.number !== number || typing.isUnfinished()) return;
  results.say(state, unsaid);
  unsaid = undefined;
}

/** Marks the answer as complete, unless something else is being typed. */
function settle(): void {
  if (pause === undefined) holder.ariaBusy = 'false';
}

function failLater(): void {
  saving.fail();
  results.failMore(state);
  settle();
}

function fail(because: string): void {
  clearTimeout(patience);
  results.fail(because);
  holder.ariaBusy = 'false';
}

function ask(question: Question): void {
  worker ??= startSearch();
  worker.postMessage(question);
}
