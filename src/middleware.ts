import type { MiddlewareHandler } from 'astro';
import { countRendered } from './view/rendering-progress.ts';

/** Called for each page. */
export const onRequest: MiddlewareHandler = (_, next) => {
  countRendered();
  return next();
};
