// @ts-check
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { ARCHIVE_DIRECTORY, SITE_FILE, cacheDirectory } from './src/place.ts';
import { readSite } from './src/site.ts';

const { url, base } = readSite(SITE_FILE);

export default defineConfig({
  site: url,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: resolve(process.env.KIOSK_OUT ?? 'dist'),
  cacheDir: resolve(cacheDirectory(ARCHIVE_DIRECTORY), 'astro'),
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  // A page is a pure function of what its cacheKey digests: unchanged pages are restored (CONTRIBUTING.md, Decisions).
  experimental: { incrementalBuild: true },
  // Nothing is inlined, so the site works under a strict Content-Security-Policy.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
