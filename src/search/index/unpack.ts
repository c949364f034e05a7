/**
 * The content of a file of the index. The build compresses these files with gzip, because not every server does; where a server declares
 * that encoding, the browser has already decompressed them.
 */
export async function unpack(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  // A Blob would be registered with the browser first, which takes longer than decompressing.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [text] = await Promise.all([
    new Response(readable).text(),
    writer.write(bytes).then(() => writer.close()),
  ]);
  return text;
}
