/** Serves a built site on this machine, at the path `site.yaml` says. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { KioskError } from '../src/config/kiosk-error.ts';
import { cacheDirectory } from '../src/config/paths.ts';
import { SITE_HEADERS } from '../src/config/site-policy.ts';
import { readSite } from '../src/config/site.ts';
import { FOLDERS } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';
import { settleFolder } from '../src/disk/replace-folder.ts';
import { isLocked } from '../src/disk/run-lock.ts';
import { pruneCopies } from './serve/compressed-copies.ts';
import { siteRequests } from './serve/site-requests.ts';

/** A built site and the address it is served at. */
export interface ServeOptions {
  readonly out: string;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** 0: any free port. */
  readonly port: number;
  /** The address of this machine to listen on; without one only this machine can ask. */
  readonly host?: string;
}

/**
 * Starts a server.
 *
 * @throws {KioskError} when there is no site in the folder, or the port is taken
 */
export async function serve({
  out,
  base,
  port,
  host = LOOPBACK,
}: ServeOptions): Promise<{ readonly address: string; readonly server: Server }> {
  const directory = resolve(out);
  if (!isLocked(directory)) settleFolder(directory);
  if (!existsSync(join(directory, 'index.html'))) {
    throw new KioskError(`There is no site in "${out}". Build it first: npm run build`);
  }
  const copies = join(cacheDirectory(directory), 'compressed');
  pruneCopies(directory, copies);
  const isLocal = /^(?:localhost|127\..*|::1)$/u.test(host);
  const server = createServer(siteRequests({ directory, copies, base, isLocal, headers: SITE_HEADERS }));
  const chosen = await listen(server, port, host);
  return { address: `http://${host}:${chosen}${base}`, server };
}

/** Where nobody but this machine can ask. */
const LOOPBACK = 'localhost';

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const advice = ADVICE[error.code ?? ''];
      fail(advice ? new KioskError(advice(port, host), { cause: error }) : error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** What to do when a server cannot listen, by the code of the error. */
const ADVICE: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken by another program. Name another one: PORT=4400 npm start`,
  EACCES: (port) =>
    `Port ${port} is not open to programs of this user. Name one from 1024: PORT=4400 npm start`,
  EADDRNOTAVAIL: (_, host) =>
    `"${host}" is no address of this machine. Leave HOST out, or set HOST=0.0.0.0 for all of them.`,
  ENOTFOUND: (_, host) =>
    `HOST is "${host}", which is no address. Leave it out, or set HOST=0.0.0.0 for all of this machine.`,
};

/** The environment variables of the server, for `--help`. */
export const ENVIRONMENT = {
  PORT: 'port to serve on, 0 for any free one (default: 4321)',
  HOST: 'address to listen on, 0.0.0.0 for all of this machine (default: localhost, where no other machine can ask)',
};

/**
 * Where to listen: `HOST` and `PORT`, else localhost:4321.
 *
 * @throws {KioskError} when `PORT` is not a port
 */
export function readEnvironment(): Pick<ServeOptions, 'port' | 'host'> {
  const host = process.env['HOST'] ?? '';
  return { port: readPort(process.env['PORT'] ?? ''), ...(host !== '' && { host }) };
}

function readPort(stated: string): number {
  if (stated === '') return 4321;
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
    environment: ENVIRONMENT,
    examples: ['', '--out site --site texts/site.yaml'],
    exitCodes: { 0: 'the server was closed' },
    async run({ out, site }) {
      const { address } = await serve({ out, base: readSite(site).base, ...readEnvironment() });
      console.log(`Kiosk is open at ${address} (Ctrl+C closes it)`);
      return 0;
    },
  });
}
