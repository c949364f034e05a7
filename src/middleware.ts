import type { MiddlewareHandler } from 'astro';
import { compactHtml } from './view/compact-html.ts';
import { countRendered } from './view/rendering-progress.ts';

/** Called for each page: counts it, and makes its HTML smaller. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  countRendered();
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(compactHtml(await response.text()), response);
};
