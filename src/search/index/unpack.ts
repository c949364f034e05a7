import { gunzip } from '../../base/gunzip.ts';

/**
 * The content of a file of the index. The build compresses these files with gzip, because not every server does; where a server declares
 * that encoding, the browser has already decompressed them.
 */
export async function unpack(response: Response): Promise<string> {
  return gunzip(new Uint8Array(await response.arrayBuffer()));
}
