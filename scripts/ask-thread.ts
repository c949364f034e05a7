import type { Worker } from 'node:worker_threads';

/** Sends a thread something to do and waits for its answer; rejects when the thread fails or ends instead. */
export function askThread<Answer>(thread: Worker, message: unknown): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const endEarly = (): void => {
    reject(new Error('A thread ended before it had answered.'));
  };
  thread.once('message', resolve);
  thread.once('error', reject);
  thread.once('exit', endEarly);
  thread.postMessage(message);
  return promise.finally(() => {
    thread.off('message', resolve);
    thread.off('error', reject);
    thread.off('exit', endEarly);
  });
}
