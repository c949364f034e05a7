/** What each kind of page loads the first time, compressed: `npm run bench -- weight --site FOLDER`. */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { runProgram } from '../../scripts/run-program.ts';
import { serve } from '../../scripts/serve.ts';
import { samplePages } from './sample-pages.ts';
import { weigh } from './weigh.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { site: { type: 'string' }, base: { type: 'string', default: '/' } },
  });
  if (values.site === undefined)
    throw new KioskError('Name a built site: npm run bench -- weight --site path/to/site');
  const { address, server } = await serve({ out: values.site, base: values.base, port: 0 });
  const browser = await launchBrowser();
  try {
    console.log('| page | all | HTML | scripts | styles | requests | kept for offline |');
    console.log('|---|---|---|---|---|---|---|');
    for (const { kind, path } of samplePages(values.site)) {
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
  return 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

if (import.meta.main) await runProgram(main);
