/** Answers requests for the files of a built site, whatever is asked and whatever becomes of the files meanwhile. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { formerFileLead } from '../../src/i18n/former-files.ts';
import { readFormerPage } from './former-page.ts';
import { CACHE_CONTROL, isLasting } from '../../src/config/cache-rules.ts';
import { maySend } from './site-file.ts';
import { COMPRESSIONS, keepCopy, type Encoding } from './compressed-copies.ts';

/** Where a site lies, and where it is served. */
export interface ServedSite {
  readonly directory: string;
  /** Folder of its compressed copies. */
  readonly copies: string;
  /** Path it is served under, with a slash at both ends. */
  readonly base: string;
  /** Whether only this machine can ask. Then the names of other machines are not answered: pages of strangers could read the site by them. */
  readonly isLocal: boolean;
  /** Headers of every answer. */
  readonly headers: OutgoingHttpHeaders;
}

/** What answers requests for a site. Every file is looked up when it is asked for, so a site that is built anew is served at once. */
export function siteRequests(site: ServedSite): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(site.headers)) if (value) response.setHeader(name, value);
    answer(request, response, site).catch((error: unknown) => {
      console.error(`kiosk: ${request.url ?? ''} could not be answered:`, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, TEXT).end('This file cannot be read now. The server says why.\n');
    });
  };
}

const [PRECONDITION_FAILED, RANGE_NOT_SATISFIABLE] = [412, 416];
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

async function answer(request: IncomingMessage, response: ServerResponse, site: ServedSite): Promise<void> {
  const { base, directory, copies } = site;
  const address = request.url ?? '/';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...TEXT, allow: 'GET, HEAD' }).end('Files of a site can only be read.\n');
    return;
  }
  if (site.isLocal && !isOwnName(request.headers.host)) {
    response
      .writeHead(421, TEXT)
      .end('This server answers to localhost only. To open it to others: HOST=0.0.0.0\n');
    return;
  }
  const [path = '/'] = address.split(/[?#]/u);
  const query = /\?[^#]*/u.exec(address)?.[0] ?? '';
  const redirect = (status: number, to: string, headers: OutgoingHttpHeaders = {}): void => {
    response.writeHead(status, { location: withQuery(to, query), ...headers }).end();
  };
  if (base !== '/' && (path === '/' || `${path}/` === base)) {
    redirect(302, base);
    return;
  }
  const name = path.startsWith(base) ? toFileName(path.slice(base.length)) : undefined;
  if (name === undefined || !(await maySend(directory, name))) {
    await answerNotFound(request, response, site);
    return;
  }
  const former = await readFormerPage(join(directory, name));
  if (former === 'gone') {
    await answerPage(request, response, { file: join(directory, name), status: 410 });
    return;
  }
  if (former !== undefined) {
    redirect(301, former.to, { 'cache-control': 'no-cache' });
    return;
  }
  const lead = formerFileLead(path);
  if (lead !== undefined && !existsSync(join(directory, name))) {
    redirect(301, lead, { 'cache-control': 'no-cache' });
    return;
  }
  response.setHeader(
    'cache-control',
    CACHE_CONTROL[isLasting(address.slice(base.length)) ? 'lasting' : 'checked'],
  );
  const encoding = encodingOf(request);
  // Without a copy, on a full disk say, the file itself is the answer.
  const copy = encoding && (await keepCopy(directory, copies, name, encoding).catch(() => undefined));
  if (copy) {
    response.setHeader('content-type', copy.type);
    response.setHeader('content-encoding', encoding);
    response.setHeader('vary', 'accept-encoding');
  }
  send(request, `/${encodeURIComponent(copy?.name ?? name)}`, {
    root: copy ? copies : directory,
    index: false,
    cacheControl: false,
  })
    .on('directory', () => {
      redirect(301, `${path}/`);
    })
    .on('error', ({ status }: { readonly status: number }) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const header of ['content-type', 'content-encoding', 'content-length'])
        response.removeHeader(header);
      if (status === PRECONDITION_FAILED || status === RANGE_NOT_SATISFIABLE)
        response.writeHead(status).end();
      else void answerNotFound(request, response, site);
    })
    .pipe(response);
}

/**
 * The file of the site that is asked for, without a slash at its start.
 *
 * @returns `undefined` for what is no address of a page or file: `/en//`, `/index.html`, `/../x`, `/%zz`
 */
function toFileName(path: string): string | undefined {
  const name = decode(path);
  if (name === undefined || /(?:^|\/)(?:\/|\.|index\.html$)|[\\\0]/u.test(name)) return undefined;
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The compression that can be the answer. A range counts the bytes of the file itself. */
function encodingOf({ headers }: IncomingMessage): Encoding | undefined {
  if (headers.range !== undefined) return undefined;
  const accepted = String(headers['accept-encoding']).toLowerCase().replaceAll(/\s/gu, '').split(',');
  return (['br', 'gzip'] as const).find((name) =>
    accepted.some((one) => one.split(';')[0] === name && !/;q=0(?:\.0*)?$/u.test(one)),
  );
}

/** An address with the query that was asked for, where it has none of its own. */
function withQuery(to: string, query: string): string {
  if (to.includes('?')) return to;
  const hash = to.indexOf('#');
  return hash < 0 ? to + query : to.slice(0, hash) + query + to.slice(hash);
}

/** Whether a request names this machine as only itself does. Old clients name none. */
function isOwnName(host: string | undefined): boolean {
  return host === undefined || /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/iu.test(host);
}

/** Answers with 404 and the page for it. */
function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  { directory }: ServedSite,
): Promise<void> {
  return answerPage(request, response, { file: join(directory, '404.html'), status: 404 });
}

/** Answers with a page and a status, compressed where the browser takes it; `send` sends every file with 200. */
async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status }: { readonly file: string; readonly status: number },
): Promise<void> {
  const page = await readFile(file).catch(() => undefined);
  if (!page) {
    response
      .writeHead(404, TEXT)
      .end('There is no such page. The site has none for missing pages either: build it again.\n');
    return;
  }
  const encoding = encodingOf(request);
  const body = encoding ? await COMPRESSIONS[encoding](page) : page;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': CACHE_CONTROL.checked,
    ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
