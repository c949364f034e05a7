import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { SITE_HEADERS } from '../../src/config/site-policy.ts';

const PAGE = `<!doctype html><title>Kiosk</title>${'<p>Ziņas, nyheter, Nachrichten, lajme.</p>'.repeat(50)}`;

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-serve-'));
  mkdirSync(join(folder, '_astro'));
  for (const path of ['index.html', '404.html', '_astro/page.1a.js', 'small.html'])
    writeFileSync(join(folder, path), path === 'small.html' ? '<p>a</p>' : PAGE);
  mkdirSync(join(folder, 'search'));
  writeFileSync(join(folder, 'search', 'words.packed'), PAGE);
  ({ server, address } = await serve({ out: folder, base: '/', port: 0 }));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  for (const path of [folder, cacheDirectory(folder)]) rmSync(path, { recursive: true, force: true });
});

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    request(address + path, { headers }, done)
      .on('error', fail)
      .end();
  });
  const chunks = (await answer.toArray()) as Buffer[];
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
}

/** Sends bytes as they are, and waits until the server has answered or closed the connection. */
function sendRaw(sent: string): Promise<void> {
  const { port, address: host } = server.address() as AddressInfo;
  return new Promise((done) => {
    const socket = connect(port, host, () => socket.end(sent));
    socket
      .on('data', () => undefined)
      .on('error', () => undefined)
      .on('close', () => {
        done();
      });
  });
}

describe('a server of the site', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('compresses pages with %s', async (encoding, unpack) => {
    const { headers, body } = await get('', { 'accept-encoding': encoding });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(body.length).toBeLessThan(PAGE.length / 4);
    expect(unpack(body).toString()).toBe(PAGE);
  });

  test('sends small and packed files as they are, and all files to clients that accept no compression', async () => {
    for (const [path, accepted] of [
      ['small.html', 'br'],
      ['search/words.packed', 'br'],
      ['', 'identity'],
    ] as const)
      expect((await get(path, { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
    expect((await get('')).body.toString()).toBe(PAGE);
  });

  test('a page is requested again, but not sent again if it is the same', async () => {
    const { headers } = await get('', { 'accept-encoding': 'br' });
    expect(headers['cache-control']).toBe('no-cache');
    const again = await get('', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('copies are kept apart from the site, and made anew when the file is another', async () => {
    writeFileSync(join(folder, 'changed.html'), PAGE);
    await get('changed.html', { 'accept-encoding': 'br' });
    expect(readdirSync(join(cacheDirectory(folder), 'compressed')).join()).toMatch(
      /changed\.html\.[^.]+\.br/u,
    );
    expect(readdirSync(folder)).not.toContain('changed.html.br');
    writeFileSync(join(folder, 'changed.html'), `${PAGE}<p>More of it.</p>`);
    const { body } = await get('changed.html', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(body).toString()).toContain('More of it.');
    // Another file takes its place, with the same time of change.
    const { atime, mtime } = statSync(join(folder, 'changed.html'));
    writeFileSync(join(folder, 'other.html'), `${PAGE}<p>Less of it.</p>`);
    utimesSync(join(folder, 'other.html'), atime, mtime);
    renameSync(join(folder, 'other.html'), join(folder, 'changed.html'));
    const replaced = await get('changed.html', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(replaced.body).toString()).toContain('Less of it.');
    rmSync(join(folder, 'changed.html'));
    expect((await get('changed.html', { 'accept-encoding': 'br' })).status).toBe(404);
    expect((await get('..%2f..%2fetc/hosts.txt', { 'accept-encoding': 'br' })).status).toBe(404);
  });

  test('an address that is no page is none for clients that accept compression either', async () => {
    for (const path of ['/index.html', '_astro//page.1a.js'])
      for (const accepted of ['br', 'identity'])
        expect((await get(path, { 'accept-encoding': accepted })).status).toBe(404);
  });

  test('what has its content in its address is kept', async () => {
    for (const path of ['_astro/page.1a.js', 'search/words.packed?v=1'])
      expect((await get(path)).headers['cache-control']).toContain('immutable');
    // Anyone can put a parameter behind the address of a page.
    for (const path of ['small.html?v=1', 'search/words.packed'])
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  test('every answer has the headers of the site', async () => {
    for (const path of ['', 'none/', '_astro/page.1a.js'])
      for (const [name, value] of Object.entries(SITE_HEADERS))
        expect([path, name, (await get(path)).headers[name.toLowerCase()]]).toEqual([path, name, value]);
  });

  test('whatever is sent over the wire, the next request is answered', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'GET ',
        'HEAD ',
        'BREW ',
        '/',
        '//',
        '/../',
        '%',
        '%00',
        '%2e%2e/',
        '?',
        '#',
        ' HTTP/1.1',
        ' HTTP/9.9',
        '\r\n',
        '\n',
        '\r',
      ),
      fc.constantFrom(
        'Host: a\r\n',
        'Range: bytes=5-1\r\n',
        'Range: bytes=-0,9-\r\n',
        'Accept-Encoding: br;q=\r\n',
        'Content-Length: -1\r\n',
        'Transfer-Encoding: chunked\r\n',
        'Expect: 100-continue\r\n',
        'Connection: Upgrade\r\nUpgrade: websocket\r\n',
        'If-None-Match: "\r\n',
        'If-Range: x\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'binary-ascii', maxLength: 20 }),
    );
    const line = fc
      .array(piece, { maxLength: 12 })
      .map((pieces) => `GET /${pieces.join('')} HTTP/1.1\r\nHost: a\r\n\r\n`);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          line,
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        async (sent) => {
          await sendRaw(sent);
          expect((await get('')).status).toBe(200);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a range that is none, or lies beyond the file, ends neither the server nor the answer', async () => {
    for (const [range, status] of [
      ['bytes=10-5', 416],
      ['bytes=', 200],
      ['bytes=-0', 416],
      [`bytes=${Buffer.byteLength(PAGE)}-`, 416],
      ['bytes=99999999999999999999-', 416],
      ['bytes=0-1,5-6', 200],
      ['lines=1-2', 200],
    ] as const)
      expect([range, (await get('', { range })).status]).toEqual([range, status]);
    expect((await get('', { range: 'bytes=-9' })).body.toString()).toBe(PAGE.slice(-9));
  });

  test('addresses that are none are answered with the page for missing pages', async () => {
    const none = [
      '%',
      '%zz',
      '%00',
      '..%5c..%5cetc',
      '.%2e/.%2e/package.json',
      '_astro%2f..%2f..%2f',
      '.git/config',
      'a'.repeat(5000),
    ];
    for (const path of none) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  test('only reading is answered', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await fetch(address, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    }
    const head = await fetch(address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('a folder is asked for with a slash at its end', async () => {
    mkdirSync(join(folder, 'en'), { recursive: true });
    writeFileSync(join(folder, 'en', 'index.html'), PAGE);
    const answer = await get('en', { 'accept-encoding': 'br' });
    expect([answer.status, answer.headers.location]).toEqual([301, '/en/']);
  });

  test('what leads on takes the query along', async () => {
    mkdirSync(join(folder, 'moved'), { recursive: true });
    const page = (to: string) =>
      `<!doctype html><html data-former="moved"><head><meta http-equiv="refresh" content="0; url=${to}">`;
    writeFileSync(join(folder, 'moved', 'index.html'), page('/en/#top'));
    expect((await get('en?hl=hamn')).headers.location).toBe('/en/?hl=hamn');
    expect((await get('moved/?hl=hamn&x=%20')).headers.location).toBe('/en/?hl=hamn&x=%20#top');
    writeFileSync(join(folder, 'moved', 'index.html'), page('/en/search/?q=a'));
    expect((await get('moved/?hl=hamn')).headers.location).toBe('/en/search/?q=a');
  });

  test.each([
    ['gzip; q=0', undefined],
    ['br;q=0, gzip ; q=0.000', undefined],
    ['br ; q=0.0 , gzip;q=0.5', 'gzip'],
    ['x-gzip, BR', 'br'],
  ])('«Accept-Encoding: %s» gets %s', async (accepted, encoding) => {
    const { headers } = await get('', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
  });

  test.runIf(process.platform !== 'win32')('neither links out of the site nor pipes are sent', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'kiosk-outside-'));
    writeFileSync(join(outside, 'secret.html'), PAGE);
    symlinkSync(join(outside, 'secret.html'), join(folder, 'link.html'));
    symlinkSync(outside, join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe.html')]);
    mkdirSync(join(folder, 'pipe'));
    execFileSync('mkfifo', [join(folder, 'pipe', 'index.html')]);
    for (const path of ['link.html', 'folder/secret.html', 'pipe.html', 'pipe/'])
      for (const accepted of ['br', 'identity'])
        expect([path, (await get(path, { 'accept-encoding': accepted })).status]).toEqual([path, 404]);
    for (const path of ['link.html', 'folder', 'pipe.html', 'pipe'])
      rmSync(join(folder, path), { recursive: true });
    rmSync(outside, { recursive: true });
  });

  test('the name of another machine is not answered where only this one can ask', async () => {
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:4321', 'kiosk.localhost'])
      expect([host, (await get('', { host })).status]).toEqual([host, 200]);
    for (const host of ['example.org', 'localhost.example.org', '127.0.0.1.example.org'])
      expect([host, (await get('', { host })).status]).toEqual([host, 421]);
  });

  test('a site that is built anew is served without a restart, and its absence ends nothing', async () => {
    writeFileSync(join(folder, 'new.html'), PAGE);
    expect((await get('new.html')).status).toBe(200);
    renameSync(folder, `${folder}.last`);
    expect((await get('new.html')).status).toBe(404);
    mkdirSync(folder);
    for (const file of ['index.html', '404.html']) writeFileSync(join(folder, file), `${PAGE}<p>Anew.</p>`);
    expect((await get('', { 'accept-encoding': 'gzip' })).body.length).toBeGreaterThan(0);
    expect((await get('')).body.toString()).toContain('Anew.');
    rmSync(folder, { recursive: true });
    renameSync(`${folder}.last`, folder);
  });

  test('only this machine can ask, unless the owner says otherwise', () => {
    const { address: bound } = server.address() as AddressInfo;
    expect(['127.0.0.1', '::1']).toContain(bound);
  });

  test('a part of a file, and a page that is not there', async () => {
    const part = await get('', { 'accept-encoding': 'br', range: 'bytes=0-8' });
    expect([part.status, part.body.toString()]).toEqual([206, '<!doctype']);
    const missing = await get('none/', { 'accept-encoding': 'br' });
    expect([missing.status, brotliDecompressSync(missing.body).toString()]).toEqual([404, PAGE]);
  });
});
