import type { MiddlewareHandler } from 'astro';
import { compactHtml } from './view/compact-html.ts';

/** Called for each page: makes its HTML smaller. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(compactHtml(await response.text()), response);
};
