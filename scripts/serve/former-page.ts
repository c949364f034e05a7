import { open } from 'node:fs/promises';

/** What the server reads of a page: its first tags say what became of it. */
const HEAD_BYTES = 2048;

/**
 * Reads whether a page is at an address of an earlier edition.
 *
 * @returns `gone`, where it leads on to, or `undefined` for any other file, and for one that cannot be read
 */
export async function readFormerPage(file: string): Promise<'gone' | { readonly to: string } | undefined> {
  if (!file.endsWith('index.html')) return undefined;
  const handle = await open(file).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)) ?? {};
    const head = buffer?.toString('utf8', 0, bytesRead) ?? '';
    const former = /<html[^>]* data-former="(?<what>\w+)"/u.exec(head)?.groups?.['what'];
    if (former === 'gone') return 'gone';
    const to = /<meta http-equiv="refresh" content="0; url=(?<to>[^"]+)"/u.exec(head)?.groups?.['to'];
    return former === 'moved' && to !== undefined ? { to } : undefined;
  } catch {
    return undefined;
  } finally {
    await handle?.close();
  }
}
