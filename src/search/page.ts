/** The search page: keeps form, address and list in step, and lets the worker do the work. */
import { EMPTY_STATE, readState, writeState, type SearchState } from './address.ts';
import { renderChips, stateWithout } from './chips.ts';
import { asksSomething } from './query.ts';
import { enableMonths, fillForm, readForm } from './form.ts';
import { fillExcerpt, renderHit } from './hit-list.ts';
import type { Question, Reply } from './messages.ts';
import { hasRange, renderNotes, sayStatus, type AnswerReply } from './notes.ts';
import { speaker, type Setup } from './setup.ts';

/** Typing pauses this long before it is a question (ms). */
const PAUSE = 200;
/** An answer that takes longer (ms) is announced: the first one loads what search needs. */
const PATIENCE = 400;
/** Hits put on the page at a time. */
const STEP = 100;
/** Excerpts that belong to a complete answer; the others come when they are scrolled to. */
const FIRST_EXCERPTS = 10;

const form = find('[data-search-form]', HTMLFormElement);
const box = find('#search-q', HTMLInputElement);
const status = find('[data-search-status]', HTMLElement);
const notes = find('[data-search-notes]', HTMLElement);
const chips = find('[data-search-chips]', HTMLElement);
const holder = find('[data-search-hits]', HTMLElement);
const list = find('[data-search-hits] ol', HTMLOListElement);
const more = find('[data-search-more]', HTMLButtonElement);
const undatedLabel = find('[data-undated-label]', HTMLElement);
const setup = JSON.parse(find('[data-search-setup]', HTMLScriptElement).textContent) as Setup;
const speak = speaker(setup);

let state: SearchState = EMPTY_STATE;
let number = 0;
/** Whether the newest history entry belongs to the words being typed: then they replace it. */
let isTyping = false;
/** Runs while the box says something that has not been asked yet. */
let pause: ReturnType<typeof setTimeout> | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
  if (data.number === number) hear(data);
});
worker.addEventListener('error', () => {
  fail('the worker could not be started');
});
ask({ kind: 'start', root: new URL(setup.base, document.baseURI).href });

const inView = new IntersectionObserver((entries) => {
  const items = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
  for (const item of items) inView.unobserve(item);
  askExcerpts(items);
});

box.addEventListener('input', () => {
  holder.ariaBusy = 'true';
  clearTimeout(pause);
  pause = setTimeout(() => {
    pause = undefined;
    show(readForm(form, state), isTyping ? 'replace' : 'push');
    isTyping = true;
  }, PAUSE);
});
form.addEventListener('change', () => {
  enableMonths(form);
  commit();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
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

if (matchMedia('(max-width: 47.99rem)').matches)
  find('[data-search-filters]', HTMLDetailsElement).open = false;
showAddress();

/** What the address says: on arrival, and after going back or forward. */
function showAddress(): void {
  stopPause();
  isTyping = false;
  const wanted = readState(location.search);
  fillForm(form, wanted);
  show(wanted, 'keep');
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

function hear(reply: Reply): void {
  switch (reply.kind) {
    case 'answer':
      showAnswer(reply);
      break;
    case 'hits':
      append(reply.hits.map((hit) => renderHit(hit, setup, speak, hasRange(state))));
      break;
    case 'excerpts':
      for (const item of list.children) {
        const excerpt = reply.excerpts[idOf(item)];
        if (excerpt) fillExcerpt(item, excerpt);
      }
      if (pause === undefined) holder.ariaBusy = 'false';
      break;
    case 'languages':
      showCounts((tag) => reply.counts[tag] ?? 0);
      break;
    case 'failed':
      fail(reply.because);
      break;
  }
}

function showAnswer(answer: AnswerReply): void {
  clearTimeout(patience);
  status.textContent = sayStatus(state, answer, speak);
  notes.replaceChildren(...renderNotes(state, answer, setup, speak));
  chips.replaceChildren(...renderChips(state, answer, setup, speak));
  showUndated(answer);
  if (!asksSomething({ ...state, languages: [] })) showCounts((_, articles) => articles);
  inView.disconnect();
  list.replaceChildren();
  holder.dataset['hitCount'] = String(answer.total);
  append(answer.hits.map((hit) => renderHit(hit, setup, speak, hasRange(state))));
  const first = [...list.children].slice(0, FIRST_EXCERPTS);
  if (first.length > 0) askExcerpts(first);
  else if (pause === undefined) holder.ariaBusy = 'false';
}

function append(items: readonly HTMLLIElement[]): void {
  const before = list.childElementCount;
  list.append(...items);
  for (const item of items.slice(before === 0 ? FIRST_EXCERPTS : 0)) inView.observe(item);
  const total = Number(holder.dataset['hitCount']);
  more.hidden = list.childElementCount >= total;
  more.disabled = false;
  if (before > 0) items[0]?.querySelector('a')?.focus();
}

/** Undated articles are never dropped silently: the box beside the range says how many there are. */
function showUndated({ undated }: AnswerReply): void {
  undatedLabel.textContent = speak('includeUndated', { n: asksSomething(state) ? undated : setup.undated });
}

function showCounts(count: (tag: string, articles: number) => number): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-count-of]')) {
    place.textContent = String(count(place.dataset['countOf'] ?? '', Number(place.dataset['articles'])));
  }
}

function askExcerpts(items: readonly Element[]): void {
  const all = [...list.children];
  if (items.length > 0) ask({ kind: 'excerpts', number, places: items.map((item) => all.indexOf(item)) });
}

function idOf(item: Element): string {
  return item.getAttribute('data-hit') ?? '';
}

function fail(because: string): void {
  clearTimeout(patience);
  status.textContent = speak('error');
  notes.replaceChildren();
  chips.replaceChildren();
  list.replaceChildren();
  more.hidden = true;
  holder.dataset['hitCount'] = '0';
  holder.dataset['failed'] = because;
  holder.ariaBusy = 'false';
}

function ask(question: Question): void {
  worker.postMessage(question);
}

function find<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
