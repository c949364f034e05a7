/** Whether bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Decompresses gzip to text, in browsers and in Node; where a server declared that encoding, the bytes are decompressed already, and are only decoded. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!isGzip(bytes)) return new TextDecoder().decode(bytes);
  // A Blob would be registered with the browser first, which takes longer than decompressing.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [text] = await Promise.all([
    new Response(readable).text(),
    writer.write(bytes).then(() => writer.close()),
  ]);
  return text;
}
