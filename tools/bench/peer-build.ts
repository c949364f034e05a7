/** The same text through Hugo and the program of Pagefind, which infer nothing: what Kiosk's builds are measured against. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { makeCorpus } from '../make-corpus.ts';

/** The program of Pagefind, as its package installs it. */
const PAGEFIND = fileURLToPath(new URL('../../node_modules/pagefind/lib/runner/bin.cjs', import.meta.url));

/** A page with the least that a reader needs. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'baseof.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>',
  'single.html':
    '{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main>{{ end }}',
  'list.html':
    '{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}',
};

/** @returns the command; `undefined` where Hugo is not installed */
export function findPeer(): string | undefined {
  return spawnSync('hugo', ['version']).status === 0 ? 'hugo' : undefined;
}

/** Builds the made articles with Hugo and indexes them with Pagefind. @returns seconds */
export function runPeer(hugo: string, articles: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-peer-'));
  try {
    writePeer(folder, articles);
    const began = performance.now();
    run(hugo, ['--source', folder, '--quiet'], folder);
    run(process.execPath, [PAGEFIND, '--site', join(folder, 'public'), '--silent'], folder);
    return (performance.now() - began) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writePeer(folder: string, articles: number): void {
  const layouts = join(folder, 'layouts/_default');
  const content = join(folder, 'content/articles');
  for (const path of [layouts, content]) mkdirSync(path, { recursive: true });
  for (const [name, layout] of Object.entries(LAYOUTS)) writeFileSync(join(layouts, name), layout);
  writeFileSync(
    join(folder, 'hugo.toml'),
    'baseURL = "https://archive.example/"\ntitle = "Archive"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  for (const { name, text } of makeCorpus(articles)) {
    const title = JSON.stringify(text.trim().slice(0, 60).replace(/\s+/gu, ' '));
    writeFileSync(join(content, name.replace(/\.txt$/u, '.md')), `---\ntitle: ${title}\n---\n\n${text}`);
  }
}

function run(command: string, options: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new KioskError(`${command} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 400)}`);
}
