/** Tells the build that started Astro how far the rendering is. */
import process from 'node:process';
import type { RenderingProgress } from '../base/rendering-progress.ts';

/** A message for every page would cost as much as a small page. */
const PAGES_PER_MESSAGE = 20;

let [all, done] = [0, 0];

/** Adds pages that will be rendered. */
export function expectPages(pages: number): void {
  all += pages;
  tell();
}

/** Counts a page that is being rendered. */
export function countRendered(): void {
  done += 1;
  if (done % PAGES_PER_MESSAGE === 0) tell();
}

/** `astro dev` has nobody to tell. */
function tell(): void {
  const message: RenderingProgress = { done: Math.min(done, all), all };
  process.send?.(message);
}
