/** Serves a built site on this machine, at the path `site.yaml` says. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { KioskError } from '../src/config/kiosk-error.ts';
import { cacheDirectory } from '../src/config/paths.ts';
import { readSite } from '../src/config/site.ts';
import { FOLDERS } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';
import { COMPRESSIONS, keepCopies, pruneCopies } from './serve/compressed-copies.ts';

/** A built site and the address it is served at. */
export interface ServeOptions {
  readonly out: string;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** 0: any free port. */
  readonly port: number;
}

/** Allows what the site needs: no inline script, no other host. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Starts a server.
 *
 * @throws {KioskError} when there is no site in the folder, or the port is taken
 */
export async function serve({
  out,
  base,
  port,
}: ServeOptions): Promise<{ readonly address: string; readonly server: Server }> {
  const directory = resolve(out);
  if (!existsSync(join(directory, 'index.html'))) {
    throw new KioskError(`There is no site in "${out}". Build it first: npm run build`);
  }
  const copies = join(cacheDirectory(directory), 'compressed');
  pruneCopies(directory, copies);
  const plain = sirv(directory, { etag: true, setHeaders: setSecurity });
  const compressed = sirv(copies, {
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response) {
      setSecurity(response);
      response.setHeader('vary', 'accept-encoding');
    },
  });
  const answerNotFound = await notFoundAnswer(join(directory, '404.html'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('cache-control', isLasting(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (base !== '/' && (path === '/' || `${path}/` === base)) {
      response.writeHead(302, { location: base }).end();
    } else if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      const sendPlain = (): void => {
        plain(request, response, () => {
          answerNotFound(request, response);
        });
      };
      if (takesCopy(request)) {
        keepCopies(directory, copies, request.url).then((areThere) => {
          if (areThere) compressed(request, response, sendPlain);
          else sendPlain();
        }, sendPlain);
      } else sendPlain();
    } else {
      answerNotFound(request, response);
    }
  });
  const chosen = await listen(server, port);
  return { address: `http://localhost:${chosen}${base}`, server };
}

/** Whether a compressed copy can be the answer. A range counts the bytes of the file itself. */
function takesCopy({ headers }: IncomingMessage): boolean {
  return headers.range === undefined && /\b(?:br|gzip)\b/u.test(String(headers['accept-encoding']));
}

/** Answers with 404 and the page for it, compressed where the browser takes it; sirv sends every file with 200. */
async function notFoundAnswer(
  file: string,
): Promise<(request: IncomingMessage, response: ServerResponse) => void> {
  const page = readFileSync(file);
  const bodies = { br: await COMPRESSIONS.br(page), gzip: await COMPRESSIONS.gz(page) };
  return ({ headers }, response) => {
    const encoding = (['br', 'gzip'] as const).find((name) => headers['accept-encoding']?.includes(name));
    const body = encoding ? bodies[encoding] : page;
    setSecurity(response);
    response.writeHead(404, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
    });
    response.end(body);
  };
}

/** Whether the address changes whenever the content does. */
function isLasting(address: string): boolean {
  return address.includes('/_astro/') || /[?&]v=|\.pack$/.test(address);
}

function setSecurity(response: { setHeader: (name: string, value: string) => unknown }): void {
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') fail(error);
      else
        fail(
          new KioskError(`Port ${port} is taken by another program. Name another one: PORT=4400 npm start`, {
            cause: error,
          }),
        );
    });
    server.listen(port, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** The environment variable of the port, for `--help`. */
export const PORT = { PORT: 'port to serve on, 0 for any free one (default: 4321)' };

/**
 * The port to serve on: `PORT`, else 4321.
 *
 * @throws {KioskError} when `PORT` is not a port
 */
export function readPort(): number {
  const stated = process.env['PORT'];
  if (stated === undefined || stated === '') return 4321;
  const port = Number(stated);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new KioskError(
    `PORT is "${stated}", which is no port. Give a number from 0 to 65535, or leave it out for 4321.`,
  );
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run serve --',
    summary: 'Serves a built site on this machine.',
    options: { out: FOLDERS.out, site: FOLDERS.site },
    environment: PORT,
    examples: ['', '--out site --site texts/site.yaml'],
    exitCodes: { 0: 'the server was closed' },
    async run({ out, site }) {
      const { address } = await serve({ out, base: readSite(site).base, port: readPort() });
      console.log(`Kiosk is open at ${address} (Ctrl+C closes it)`);
      return 0;
    },
  });
}
