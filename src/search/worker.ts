/** Everything of search that takes time, away from the page: Pagefind and its bundles, ranking, excerpts. */
import type { Answer, Hit } from './ask.ts';
import type { Pagefind } from './bundles.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import type { Question, Reply, ShownHit } from './messages.ts';
import { asksSomething } from './query.ts';
import { startSearch, type Search } from './start.ts';

const network = globalThis.fetch.bind(globalThis);

let root = '';
let searching: Promise<Search> | undefined;
let newest = 0;
let latest: { readonly number: number; readonly answer: Answer } | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'start') {
    root = data.root;
    return;
  }
  newest = Math.max(newest, data.number);
  reply(data).catch((error: unknown) => {
    // Start anew with the next question: what Pagefind could not load it may take for empty.
    searching = undefined;
    say({
      kind: 'failed',
      number: data.number,
      because: error instanceof Error ? error.message : String(error),
    });
  });
});

async function reply(question: Exclude<Question, { kind: 'start' }>): Promise<void> {
  const search = await (searching ??= startSearch({
    root,
    fetch: network,
    giveFetch: (fetch) => {
      globalThis.fetch = fetch;
    },
    load: (address) => import(/* @vite-ignore */ address) as Promise<Pagefind>,
  }));
  if (question.kind === 'state') return replyToState(question, search);
  if (latest?.number !== question.number) return;
  const { hits } = latest.answer;
  if (question.kind === 'hits') {
    const { number, from, to } = question;
    say({ kind: 'hits', number, from, hits: hits.slice(from, to).map(toShown) });
  } else {
    const wanted = new Set(question.ids);
    const excerpts = await Promise.all(
      hits.filter(({ id }) => wanted.has(id)).map((hit) => readExcerpt(hit, search)),
    );
    say({ kind: 'excerpts', number: question.number, excerpts: Object.fromEntries(excerpts) });
  }
}

async function replyToState(
  { number, state, first }: Extract<Question, { kind: 'state' }>,
  search: Search,
): Promise<void> {
  const answer = await search.answer(state);
  if (number < newest) return;
  latest = { number, answer };
  const { hits, undated, unknown } = answer;
  say({
    kind: 'answer',
    number,
    hits: hits.slice(0, first).map(toShown),
    total: hits.length,
    undated,
    unknown,
  });
  // The count beside a language says what choosing it would find: the languages left out are asked when the answer is shown.
  const everyLanguage = { ...state, languages: [] };
  if (!asksSomething(everyLanguage)) return;
  const all = state.languages.length === 0 ? answer : await search.answer(everyLanguage);
  if (number === newest) say({ kind: 'languages', number, counts: countLanguages(all.hits) });
}

async function readExcerpt({ id, positions }: Hit, { readText }: Search): Promise<[string, Excerpt]> {
  return [id, excerptOf(await readText(id), positions)];
}

function countLanguages(hits: readonly Hit[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { language } of hits) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}

function toShown({ id, title, language, edtf, earliest, latest: last, dateBasis, within }: Hit): ShownHit {
  return { id, title, language, edtf, earliest, latest: last, dateBasis, within };
}

function say(message: Reply): void {
  postMessage(message);
}
