/** The script of the second worker. */
import { fetchOrCached } from './fetch-or-cached.ts';
import { loadPagefind } from './load-pagefind.ts';
import { openPagefind, type AskPagefind } from './pagefind.ts';
import { packPostings } from './postings.ts';
import type { SecondQuestion, SecondReply } from './second-worker.ts';

const network = globalThis.fetch.bind(globalThis);

let ask: AskPagefind | undefined;

addEventListener('message', ({ data }: MessageEvent<SecondQuestion>) => {
  if (data.kind === 'start') {
    const { root, manifest } = data;
    ask = openPagefind(manifest, {
      root,
      fetchFile: fetchOrCached(network, manifest.atHand !== undefined),
      giveFetch: (fetch) => {
        globalThis.fetch = fetch;
      },
      load: loadPagefind,
    });
    return;
  }
  void reply(data);
});

async function reply({ number, entry, marked }: Extract<SecondQuestion, { kind: 'ask' }>): Promise<void> {
  try {
    if (!ask) throw new Error('the second worker was not told where to work');
    const postings = packPostings(await ask(entry, marked));
    const { rows, counts, positions } = postings;
    say({ number, postings }, [rows.buffer, counts.buffer, positions.buffer]);
  } catch (error) {
    say({ number, failure: error instanceof Error ? error.message : String(error) }, []);
  }
}

function say(message: SecondReply, transfer: Transferable[]): void {
  postMessage(message, { transfer });
}
