/**
 * The content of a file of the index: gzipped by the index itself, because not every server compresses; a server that says so has
 * already undone it.
 */
export async function unpack(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  // Written by hand: a blob is registered with the browser first, which takes longer than to unpack it.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [text] = await Promise.all([
    new Response(readable).text(),
    writer.write(bytes).then(() => writer.close()),
  ]);
  return text;
}
