/** Lists the pages of an archive, and renders some: the program of processes that `buildPages` starts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SitePage } from '../../src/renderer.ts';

/** What such a process is asked for: the keys of all pages, or that it writes some of them into a folder. */
export type RenderTask =
  | { readonly entry: string; readonly list: true }
  | { readonly entry: string; readonly files: readonly string[]; readonly out: string };

/** Files of pages with their keys, see `SitePage`. */
export type PageList = readonly (readonly [file: string, key: string | undefined])[];

let pages: Promise<ReadonlyMap<string, SitePage>> | undefined;

export default async function render(task: RenderTask): Promise<PageList> {
  const { findPages } = (await import(task.entry)) as typeof import('../../src/renderer.ts');
  const found = await (pages ??= findPages());
  if ('list' in task) return Array.from(found, ([file, { key }]) => [file, key]);
  for (const file of task.files) {
    const page = found.get(file);
    if (page === undefined) throw new Error(`There is no page "${file}".`);
    mkdirSync(join(task.out, dirname(file)), { recursive: true });
    writeFileSync(join(task.out, file), await page.render());
  }
  return [];
}
