/** The notices of other people's work that is in a site. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Its name in the site's folder. Vite begins it with the packages that are bundled into scripts (`build.license`, astro.config.mjs). */
export const NOTICES = 'third-party.md';

/** Packages whose files are in a site without going through Vite: the place of the licence in each, and what the site has of it. */
const COPIED = [
  { name: 'pagefind', licence: 'LICENSE/LICENSE', part: 'The search engine, in `search/`.' },
  { name: 'world-atlas', licence: 'LICENSE', part: 'The outlines of countries, from Natural Earth.' },
];

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** Adds the notices that Vite does not know of. */
export function completeNotices(out: string): void {
  const notices = COPIED.map(({ name, licence, part }) => {
    const folder = join(PACKAGES, name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
      readonly license: string;
    };
    const text = readFileSync(join(folder, licence), 'utf8').trim();
    return `\n## ${name} - ${version} (${license})\n\n${part}\n\n${text}\n`;
  });
  const words = '\n## Words over languages (CC BY-SA 4.0)\n\nSee `search/equivalents/NOTICE.txt`.\n';
  appendFileSync(join(out, NOTICES), [...notices, words].join(''));
}
