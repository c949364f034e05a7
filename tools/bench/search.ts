/** Bytes and times of searches as a reader's browser has them. The questions are drawn from the words, names and texts of the index. */
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import { count } from '../../scripts/command-line/options.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { serve } from '../../scripts/serve.ts';
import { requireSite, SITE_OPTIONS } from './site-options.ts';
import { drawQuestions, type BenchQuestion } from './questions.ts';

/** Number of fresh browser profiles, each for one first question. */
const FRESH_PROFILES = 14;

interface TimedQuestion extends BenchQuestion {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly hits: number;
}

async function benchSearch(site: string, base: string, queries: number): Promise<void> {
  const { address, server } = await serve({ out: site, base, port: 0 });
  const sent = countBytes(server);
  const browser = await launchBrowser();
  try {
    const questions = drawQuestions(site, queries);
    const before: number[] = [];
    const first: TimedQuestion[] = [];
    const step = Math.max(1, Math.floor(questions.length / FRESH_PROFILES));
    for (const question of questions.filter((_, index) => index % step === 0)) {
      const start = sent();
      const page = await openSearch(browser, address);
      before.push(sent() - start);
      first.push(await measure(page, question, sent));
      await page.context().close();
    }
    const page = await openSearch(browser, address);
    const later: TimedQuestion[] = [];
    const facets: TimedQuestion[] = [];
    for (const [index, question] of questions.entries()) {
      later.push(await measure(page, question, sent));
      facets.push({ ...(await measureFacet(page, index, sent)), ...question });
    }
    print(before, first, later.slice(1));
    line('facet changes', facets);
  } finally {
    await browser.close();
    server.close();
  }
}

async function openSearch(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}en/search/`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Chooses a language, the first kind of date and a bar of the histogram in turn. The choice is cleared before the next question. */
async function measureFacet(
  page: Page,
  index: number,
  sent: () => number,
): Promise<Omit<TimedQuestion, 'kind' | 'text'>> {
  const before = sent();
  const choices = ['input[name="lang"]', 'input[name="basis"]', '.bars button'];
  // Few hits may have no bar.
  const wanted = [...choices.slice(index % choices.length), ...choices];
  const { milliseconds, hits } = await page.evaluate(async (selectors) => {
    const [holder] = document.querySelectorAll<HTMLElement>('[data-search-hits]');
    const [choice] = selectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
    if (!holder || !choice) throw new Error('There is no choice to make.');
    const start = performance.now();
    choice.click();
    while (holder.ariaBusy !== 'false') await new Promise((done) => setTimeout(done, 2));
    return { milliseconds: performance.now() - start, hits: Number(holder.dataset['hitCount']) };
  }, wanted);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.search-clear')?.click();
  });
  return { milliseconds, hits, bytes: sent() - before };
}

/** Types a question and waits until its answer is complete, with all excerpts. */
async function measure(page: Page, question: BenchQuestion, sent: () => number): Promise<TimedQuestion> {
  const before = sent();
  const { milliseconds, hits } = await page.evaluate(async (text) => {
    const [box] = document.querySelectorAll<HTMLInputElement>('#search-q');
    const [holder] = document.querySelectorAll<HTMLElement>('[data-search-hits]');
    if (!box?.form || !holder) throw new Error('There is no search page.');
    box.value = text;
    const start = performance.now();
    box.form.requestSubmit();
    await new Promise<void>((done) => {
      const look = (): void => {
        if (holder.ariaBusy === 'false') done();
        else setTimeout(look, 2);
      };
      setTimeout(look, 1);
    });
    return { milliseconds: performance.now() - start, hits: Number(holder.dataset['hitCount']) };
  }, question.text);
  await page.waitForLoadState('networkidle');
  return { ...question, milliseconds, hits, bytes: sent() - before };
}

/** Counts the bytes of all response bodies so far, as they are sent. */
function countBytes(server: Server): () => number {
  let bytes = 0;
  server.on('request', (_request, response) => {
    response.on('finish', () => (bytes += Number(response.getHeader('content-length') ?? 0)));
  });
  return () => bytes;
}

function print(
  before: readonly number[],
  first: readonly TimedQuestion[],
  later: readonly TimedQuestion[],
): void {
  console.log(`page before the first keystroke: ${kilobytes(quantile(before, 0.5))}`);
  line('first question', first);
  line('later, all', later);
  for (const [kind, list] of Map.groupBy(later, (one) => one.kind)) line(`later, ${kind}`, list);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

function line(what: string, list: readonly TimedQuestion[]): void {
  if (list.length === 0) return;
  const times = list.map(({ milliseconds }) => milliseconds);
  const bytes = list.map((one) => one.bytes);
  const hits = list.map((one) => one.hits);
  console.log(
    `${what.padEnd(22)} ${String(list.length).padStart(4)}  median ${quantile(times, 0.5).toFixed(0)} ms, 95 % ${quantile(times, 0.95).toFixed(0)} ms;` +
      `  median ${kilobytes(quantile(bytes, 0.5))}, most ${kilobytes(Math.max(...bytes))};  median ${quantile(hits, 0.5)} hits`,
  );
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run bench -- search',
    summary: 'Measures bytes (KB) and times (ms) of searches in a browser, by kind of question.',
    options: { ...SITE_OPTIONS, queries: count('N', 'number of questions', 100) },
    examples: ['--site dist', '--site dist --base /press/archive/ --queries 500'],
    exitCodes: { 0: 'the figures are printed' },
    async run({ site, base, queries }) {
      await benchSearch(requireSite(site, 'search'), base, queries);
      return 0;
    },
  });
}
