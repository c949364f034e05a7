/** The worker of the search page: searches, ranks, counts and reads excerpts off the main thread. */
import secondScript from './pagefind-worker.ts?worker&url';
import { trustedScript } from '../../base/trusted-script.ts';
import { asksSomething } from '../state/query.ts';
import { otherQuestion, type SearchState } from '../state/search-state.ts';
import { addingNames } from './adding-names.ts';
import type { Answer } from './answer.ts';
import { isSearched } from './ask-partitions.ts';
import type { Hit } from './hit.ts';
import { loadPagefind } from './load-pagefind.ts';
import { chosen } from '../facets/choices.ts';
import { showLists } from './facet-lists.ts';
import {
  type Question,
  type Reply,
  type ShownFilter,
  type ShownName,
  type SuggestionsWanted,
} from './messages.ts';
import { proposalsFor } from './proposals.ts';
import { saveHits } from './saving.ts';
import type { ComparedTime } from './timeline.ts';
import { suggest } from './suggest.ts';
import { suggestDates } from './suggest-dates.ts';
import { firstHits, readAhead, readExcerpt, readLines, showHits, type NamedExcerpt } from './show-hits.ts';
import { startSearch, type Search } from './start.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import { foldStories } from './fold-stories.ts';

const network = globalThis.fetch.bind(globalThis);

let root = '';
let dateNames: DateNames = { months: [], seasons: [] };
let ui: InterfaceLanguage = 'en';
let languages: readonly string[] = [];
let searching: Promise<Search> | undefined;
let second: Worker | undefined;
let newest = 0;
let typed = 0;
let latest:
  | {
      readonly number: number;
      readonly state: SearchState;
      readonly answer: Answer;
      readonly listed: readonly Hit[];
      /** Excerpts that are read before the page asks for them. */
      readonly excerpts: Map<Hit, Promise<NamedExcerpt>>;
    }
  | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'start') {
    ({ root, dateNames, ui, languages } = data);
    return;
  }
  if (data.kind === 'suggest') {
    void replyToTyping(data);
    return;
  }
  newest = Math.max(newest, data.number);
  reply(data).catch((error: unknown) => {
    // The next message starts search again: Pagefind may take a file that it could not load for an empty one.
    searching = undefined;
    say({
      kind: 'failed',
      number: data.number,
      because: error instanceof Error ? error.message : String(error),
    });
  });
});

function start(): Promise<Search> {
  return (searching ??= startSearch({
    root,
    fetch: network,
    giveFetch: (fetch) => {
      globalThis.fetch = fetch;
    },
    load: loadPagefind,
    startSecond,
    ...{ dateNames, ui, languages },
  }));
}

/** Starts the worker that asks half of the bundles. A search that was started anew has a new one. */
function startSecond(): Worker {
  second?.terminate();
  second = new Worker(trustedScript(secondScript), { type: 'module' });
  return second;
}

/** A failure is not reported here: the search itself will report it. The page then waits for no suggestions. */
async function replyToTyping({ number, state, cursor }: SuggestionsWanted): Promise<void> {
  typed = number;
  try {
    const { prefixes, answer } = await start();
    if (typed !== number) return;
    const [dates, words] = await Promise.all([
      suggestDates(state, cursor, { answer, dateNames, ui }),
      suggest(state.q, cursor, prefixes),
    ]);
    if (typed === number) say({ kind: 'suggestions', number, suggestions: [...dates, ...words] });
  } catch {
    searching = undefined;
    if (typed === number) say({ kind: 'suggestions', number, suggestions: [] });
  }
}

async function reply(question: Exclude<Question, { kind: 'start' | 'suggest' }>): Promise<void> {
  const search = await start();
  if (question.kind === 'state') return replyToState(question, search);
  if (latest?.number !== question.number) return;
  if (question.kind === 'facets') return replyToFacets(question, latest.state, search);
  const { number } = question;
  const { listed, answer, excerpts: known } = latest;
  switch (question.kind) {
    case 'hits':
      say({
        kind: 'hits',
        number,
        from: question.from,
        hits: await showHits(listed.slice(question.from, question.to), search),
      });
      break;
    case 'excerpts': {
      const excerpts: NamedExcerpt[] = [];
      const missing: number[] = [];
      const reading = question.places.map(async (place) => {
        const hit = listed[place];
        if (!hit) return;
        try {
          excerpts.push(await (known.get(hit) ?? readExcerpt(hit, answer.names, search)));
        } catch {
          // It is read anew when it is asked for again.
          known.delete(hit);
          missing.push(place);
        }
      });
      await Promise.all(reading);
      say({ kind: 'excerpts', number, excerpts: Object.fromEntries(excerpts), missing });
      break;
    }
    case 'lines': {
      const wanted = listed.slice(question.from, question.to);
      say({ kind: 'lines', number, lines: await Promise.all(wanted.map((hit) => readLines(hit, search))) });
      break;
    }
    case 'save':
      await replyToSave(question, answer.hits, search);
      break;
  }
}

async function replyToSave(
  { number, format, from }: Extract<Question, { kind: 'save' }>,
  hits: readonly Hit[],
  search: Search,
): Promise<void> {
  const text = await saveHits(hits, format, from, search, (done) => {
    if (number === newest) say({ kind: 'saving', number, done, total: hits.length });
    return number === newest;
  });
  if (text !== undefined) say({ kind: 'saved', number, format, text });
}

async function replyToState(
  { number, state, first }: Extract<Question, { kind: 'state' }>,
  search: Search,
): Promise<void> {
  const answer = await search.answer(state);
  if (number < newest) return;
  const listed = state.fold && state.view === 'hits' ? foldStories(answer.hits) : answer.hits;
  const shown = firstHits(listed, first);
  latest = { number, state, answer, listed, excerpts: readAhead(shown, answer.names, search) };
  const { hits, undated, unknown, offers, dates, equivalents } = answer;
  const [filters, proposals] = await Promise.all([
    findFilters(state, search),
    proposalsFor(state, unknown, search),
  ]);
  if (number < newest) return;
  say({
    kind: 'answer',
    number,
    hits: await showHits(shown, search),
    total: listed.length,
    articles: hits.length,
    undated,
    unknown,
    proposals,
    names: addingNames(answer, state).map(toShownName),
    offers: offers.map(toShownName),
    dates: dates.map(({ edtf, dated, naming }) => ({ edtf, dated, naming })),
    equivalents: equivalents.map(({ language, word, token, count, isOn, isCompound }) => {
      const isOffered = { language, word, token, count, isOn, isCompound };
      return { ...isOffered, isSearched: isSearched(isOffered, state) };
    }),
    filters,
  });
}

/** The chosen names and stories, with their labels. */
async function findFilters({ choices }: SearchState, { facets, dictionary }: Search): Promise<ShownFilter[]> {
  const ofPostings = facets.filter(({ values }) => values.from === 'names' || values.from === 'stories');
  const found = ofPostings.flatMap(({ parameter }) =>
    chosen(choices, parameter).map(async (id) => {
      const name = await dictionary.findId(id);
      return name === undefined ? [] : [{ ...toShownName(name), parameter }];
    }),
  );
  return (await Promise.all(found)).flat();
}

async function replyToFacets(
  { number, lists }: Extract<Question, { kind: 'facets' }>,
  state: SearchState,
  search: Search,
): Promise<void> {
  const counts = await search.count(
    state,
    lists.map(({ parameter }) => parameter),
  );
  const shown = await showLists(lists, counts, state, search);
  const { values, time: hits } = counts;
  const time = { hits, compared: await compareTime(state, search) };
  if (number === newest) say({ kind: 'facets', number, values, time, lists: shown });
}

/** The second question over time, and all articles of the chosen languages. */
async function compareTime(state: SearchState, search: Search): Promise<ComparedTime | undefined> {
  if (state.vs === '') return undefined;
  const other = otherQuestion(state);
  const [{ time }, all] = await Promise.all([
    asksSomething(other) ? search.count(other, []) : { time: {} },
    search.readTime(chosen(state.choices, 'lang')),
  ]);
  return { hits: time, all };
}

function toShownName({ id, type, label, articles }: ShownName): ShownName {
  return { id, type, label, articles };
}

function say(message: Reply): void {
  postMessage(message);
}
