/** Builds the bundles it is sent, one after another; ends when told to, its Pagefind process with it. */
import { parentPort } from 'node:worker_threads';
import { buildBundle, closePagefind, type BundleJob } from './bundle.ts';

parentPort?.on('message', (message: BundleJob | 'close') => {
  if (message === 'close') {
    void closePagefind().then(() => parentPort?.close());
  } else {
    // A failure is thrown as it is, ends the thread, and reaches the program that waits for it.
    void buildBundle(message).then(() => parentPort?.postMessage('built'));
  }
});
