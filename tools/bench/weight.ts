/** Measures what each kind of page loads on a first visit, compressed. */
import { launchBrowser } from '../browser/launch-browser.ts';
import { runProgram } from '../../scripts/command-line/run-program.ts';
import { serve } from '../../scripts/serve.ts';
import { samplePages } from './sample-pages.ts';
import { requireSite, SITE_OPTIONS } from './site-options.ts';
import { weigh } from './weigh.ts';

async function benchWeight(site: string, base: string): Promise<void> {
  const { address, server } = await serve({ out: site, base, port: 0 });
  const browser = await launchBrowser();
  try {
    console.log('| page | all | HTML | scripts | styles | requests | kept for offline |');
    console.log('|---|---|---|---|---|---|---|');
    for (const { kind, path } of samplePages(site)) {
      const { requests, kept, ...weight } = await weigh(browser, server, address + path);
      const [all, html, scripts, styles] = [weight.all, weight.html, weight.scripts, weight.styles].map(
        kilobytes,
      );
      console.log(`| ${[kind, all, html, scripts, styles, requests, kilobytes(kept)].join(' | ')} |`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run bench -- weight',
    summary: 'Measures what each kind of page loads the first time, in KB as they are sent.',
    options: SITE_OPTIONS,
    examples: ['--site dist'],
    exitCodes: { 0: 'the figures are printed' },
    async run({ site, base }) {
      await benchWeight(requireSite(site, 'weight'), base);
      return 0;
    },
  });
}
