/** Builds the bundles it is sent, one after another; ends when told to, its Pagefind process with it. */
import { parentPort } from 'node:worker_threads';
import { buildBundle, closePagefind, type BundleJob } from './bundle.ts';

parentPort?.on('message', (message: BundleJob | 'close') => {
  // A failure is thrown as it is, ends the thread, and reaches the program that waits for it.
  void (message === 'close' ? closePagefind() : buildBundle(message)).then(() =>
    parentPort?.postMessage('done'),
  );
});
