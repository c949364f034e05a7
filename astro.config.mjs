// @ts-check
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { ARCHIVE_DIRECTORY, SITE_FILE, cacheDirectory } from './src/config/paths.ts';
import { readSite } from './src/config/site.ts';
import { freshArchive } from './src/view/fresh-archive.ts';
import { keepRenderer } from './src/view/keep-renderer.ts';

const { url, base } = readSite(SITE_FILE);
const englishWords = process.env.KIOSK_ENGLISH_WORDS;
/** Where the development server has the search and the records from. */
const lastBuild = process.env.KIOSK_LAST_BUILD;
/** Where a build wants the compiled pages. */
const renderer = process.env.KIOSK_RENDERER;

/** Small modules that the scripts of most pages share. */
const LOADED_BY_ALL =
  /preload-helper|src\/(?:base\/trusted-script|browser\/highlight\/is-typing|languages\/index|languages\/tables\/tags)\b/;

export default defineConfig({
  site: url,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: resolve(process.env.KIOSK_OUT ?? 'dist'),
  cacheDir: resolve(cacheDirectory(ARCHIVE_DIRECTORY), 'astro'),
  build: {
    format: 'directory',
    concurrency: 8,
    inlineStylesheets: 'never',
    ...(renderer !== undefined && { server: `${renderer}.parts/` }),
  },
  integrations: [freshArchive(), ...(renderer === undefined ? [] : [keepRenderer(renderer)])],
  vite: {
    server: {
      proxy: lastBuild === undefined ? {} : { [`${base}search/`]: lastBuild, [`${base}data/`]: lastBuild },
    },
    // Nothing is inlined, so the site works under a strict Content-Security-Policy.
    build: {
      assetsInlineLimit: 0,
      // The notices of what is bundled into the scripts go with them.
      license: { fileName: 'third-party.md' },
      // What every page loads is one file: compressed one by one, such small ones would be larger together, and each is a request.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shell', test: LOADED_BY_ALL }] } } },
    },
    // A test puts made-up words in the place of the English ones, and sees which words come from elsewhere.
    resolve: {
      alias:
        englishWords === undefined ? [] : [{ find: /^.*\/en\/strings\.json$/, replacement: englishWords }],
    },
  },
  devToolbar: { enabled: false },
});
