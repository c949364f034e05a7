import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps the browser from contacting other hosts. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser without a download: `CHROME_PATH`, an installed one, else the one inside the npm package.
 *
 * @param port on which another program can control the browser too
 */
export async function launchBrowser(port?: number): Promise<Browser> {
  const installed = [process.env['CHROME_PATH'], ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
  // The package's own flags are for a function service: one process for all pages, and no web security. Not used here.
  return chromium.launch({
    executablePath: installed ?? (await chromiumPackage.executablePath()),
    args: port === undefined ? QUIET : [...QUIET, `--remote-debugging-port=${port}`],
  });
}
