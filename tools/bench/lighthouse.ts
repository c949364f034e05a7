/** Runs Lighthouse on a site, as on a phone. */
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { Result } from 'lighthouse';
import { launchBrowser } from '../browser/launch-browser.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { serve } from '../../scripts/serve.ts';
import { samplePages } from './sample-pages.ts';
import { requireSite, SITE_OPTIONS } from './site-options.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Kinds of pages that are measured. */
const KINDS = ['article', 'home', 'search', 'story'];

async function benchLighthouse(site: string, base: string): Promise<void> {
  const { default: lighthouse } = await import('lighthouse');
  const { address, server } = await serve({ out: site, base, port: 0 });
  const port = await freePort();
  const browser = await launchBrowser(port);
  try {
    console.log(`| page | ${CATEGORIES.join(' | ')} |\n|---|${'---|'.repeat(CATEGORIES.length)}`);
    for (const { kind, path } of samplePages(site).filter((page) => KINDS.includes(page.kind))) {
      const run = await lighthouse(address + path, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
      if (!run) throw new KioskError(`Lighthouse has no answer for ${address}${path}.`);
      const scores = CATEGORIES.map((id) => String(Math.round((run.lhr.categories[id]?.score ?? 0) * 100)));
      console.log(`| ${[kind, ...scores].join(' | ')} |`);
      for (const fault of faultsOf(run.lhr)) console.log(`  ${fault}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** The audits that keep a page from a score of 100. */
function faultsOf({ audits, categories }: Result): string[] {
  return CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const audit = audits[id];
      if ((audit?.score ?? 1) >= 0.9) return [];
      return [`${audit?.title ?? id}: ${audit?.displayValue ?? ''}`];
    });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run bench -- lighthouse',
    summary: `Asks Lighthouse, as a phone, for its scores (0 to 100) of ${KINDS.join(', ')}.`,
    options: SITE_OPTIONS,
    examples: ['--site dist'],
    exitCodes: { 0: 'the scores are printed' },
    async run({ site, base }) {
      await benchLighthouse(requireSite(site, 'lighthouse'), base);
      return 0;
    },
  });
}
