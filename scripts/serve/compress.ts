import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Kinds of files that shrink; the others are compressed in themselves. */
const TEXT =
  /^(?:text\/|image\/svg|application\/(?:\w+\+)?(?:json|xml|javascript|manifest)|application\/(?:atom|rss)\+xml)/;
/** Less is not worth it, more is not held in memory (bytes). */
const [LEAST, MOST] = [512, 8_000_000];

/** About what a server on the web does on the fly. */
const ENCODINGS = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => gzipSync(bytes),
};

/** Sends a response compressed where the browser takes it and the kind of file gains by it. Call it before anything is sent. */
export function compress({ headers: asked }: IncomingMessage, response: ServerResponse): void {
  const encoding = (['br', 'gzip'] as const).find((name) =>
    new RegExp(`\\b${name}\\b`).test(String(asked['accept-encoding'])),
  );
  if (!encoding) return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const body: Buffer[] = [];
  let isHeld = false;
  Object.assign(response, {
    writeHead(status: number, headers: OutgoingHttpHeaders = {}) {
      for (const [name, value] of Object.entries(headers))
        if (value !== undefined) response.setHeader(name, value);
      isHeld = status !== 304 && status !== 206 && isWorthIt(response);
      response.statusCode = status;
      return isHeld ? response : writeHead(status);
    },
    write(chunk: Buffer) {
      if (!isHeld) return write(chunk);
      body.push(chunk);
      return true;
    },
    end(chunk?: Buffer) {
      if (!isHeld) return chunk === undefined ? end() : end(chunk);
      if (chunk !== undefined) body.push(chunk);
      const packed = ENCODINGS[encoding](Buffer.concat(body));
      response.setHeader('content-encoding', encoding);
      response.setHeader('content-length', packed.length);
      response.setHeader('vary', 'accept-encoding');
      writeHead(response.statusCode);
      return end(packed);
    },
  });
}

function isWorthIt(response: ServerResponse): boolean {
  const length = Number(response.getHeader('content-length'));
  return TEXT.test(String(response.getHeader('content-type'))) && length >= LEAST && length <= MOST;
}
