import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { cacheDirectory } from '../../src/config/paths.ts';
import { launchBrowser } from '../../tools/browser/launch-browser.ts';
import { MAX_WAIT_MS } from '../patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-dev-'));
const archive = join(folder, 'archive');
const FILE = '004_a3637277b07c1ceb';
const OTHER_FILE = '002_7e87846696abf5a0';

cpSync(`content/raw/${FILE}.txt`, join(folder, 'raw', `${FILE}.txt`));
/** As a person's: Vite serves otherwise where it sees a test. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|MODE)/u.test(name)),
);
const dev = spawn(
  process.execPath,
  ['scripts/dev.ts', '--raw', join(folder, 'raw'), '--archive', archive, '--out', join(folder, 'site')],
  { env: { ...environment, PORT: '4710' }, detached: true },
);
let said = '';
for (const stream of [dev.stdout, dev.stderr])
  stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
const browser = await launchBrowser();

afterAll(async () => {
  await browser.close();
  if (dev.pid !== undefined) process.kill(-dev.pid);
  rmSync(folder, { recursive: true, force: true });
  rmSync(cacheDirectory(archive), { recursive: true, force: true });
});

test('an open page shows what is saved, and a mistake in corrections that came later is said and does not end the server', async () => {
  await expect.poll(() => said).toMatch(/Local\s+\S*http/u);
  expect(said).toContain('There is no search before the first build');
  const address = /http:\/\/localhost:\d+\//u.exec(said)?.[0];
  const page = await browser.newPage();
  page.setDefaultTimeout(MAX_WAIT_MS);
  await page.goto(`${address}articles/${FILE}/`);
  appendFileSync(join(folder, 'raw', `${FILE}.txt`), '\n\nEt helt nyt afsnit kom til i dag.\n');
  await page.getByText('Et helt nyt afsnit kom til i dag.').waitFor();
  const corrections = join(folder, 'corrections');
  // The folder comes, goes and comes again.
  for (const file of ['articles.yaml', 'names.yaml']) {
    mkdirSync(corrections);
    writeFileSync(join(corrections, file), 'x: [');
    await expect.poll(() => said).toContain(file);
    rmSync(corrections, { recursive: true });
  }
  appendFileSync(join(folder, 'raw', `${FILE}.txt`), '\nOg endnu et.\n');
  await page.getByText('Og endnu et.').waitFor();
  // What modules have read of the archive is read again too.
  await page.goto(`${address}en/`);
  await page.getByText(/^1 article ·/u).waitFor();
  cpSync(`content/raw/${OTHER_FILE}.txt`, join(folder, 'raw', `${OTHER_FILE}.txt`));
  await page.getByText(/^2 articles ·/u).waitFor();
});
