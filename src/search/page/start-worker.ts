import script from '../engine/worker.ts?worker&url';
import { trustedScript } from '../../base/trusted-script.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import type { Question, Reply } from '../engine/messages.ts';
import type { SuggestionSetup } from './setup.ts';

/**
 * Starts the worker that searches.
 *
 * @param base path of the site with a slash at both ends
 */
export function startWorker(
  base: string,
  { dateNames, ui, languages }: Pick<SuggestionSetup, 'dateNames' | 'ui' | 'languages'>,
  hear: (reply: Reply) => void,
): Worker {
  const worker = new Worker(trustedScript(script), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    hear(data);
  });
  const start: Question = {
    kind: 'start',
    root: new URL(base, document.baseURI).href,
    dateNames,
    ui,
    languages: Object.keys(languages).filter((tag) => tag !== UNDETERMINED),
  };
  worker.postMessage(start);
  return worker;
}
