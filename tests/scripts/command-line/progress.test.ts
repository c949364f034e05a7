import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { openStages } from '../../../scripts/command-line/progress.ts';

/** A stream that keeps what is written to it. */
function makeStream(isTTY: boolean): { readonly stream: WriteStream; readonly written: () => string } {
  const stream = new PassThrough({ encoding: 'utf8' });
  let text = '';
  stream.on('data', (chunk: string) => (text += chunk));
  Object.assign(stream, {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  });
  return { stream: stream as unknown as WriteStream, written: () => text };
}

async function work(stream: WriteStream, lines = true): Promise<void> {
  const stages = openStages({ stream, lines });
  await stages.run('reading', (onProgress) => {
    onProgress(2, 5);
    onProgress(5, 5);
  });
  await Promise.all([
    stages.run('pages', async (onProgress) => {
      onProgress(1, 3);
      await new Promise((done) => setTimeout(done, 250));
    }),
    stages.run('search index', () => 7),
  ]);
}

test('piped, each stage is a line, with a count where there is one', async () => {
  const { stream, written } = makeStream(false);
  await work(stream);
  expect(written().replace(/[\d.]+ s/gu, 'N s')).toBe(
    'reading: 5 in N s\nsearch index: N s\npages: 1 in N s\n',
  );
});

test('piped without lines, nothing is written', async () => {
  const { stream, written } = makeStream(false);
  await work(stream, false);
  expect(written()).toBe('');
});

test('on a terminal, bars show count and rate, and lines stay when they have gone', async () => {
  const { stream, written } = makeStream(true);
  await work(stream);
  expect(written()).toContain('reading: 5 in ');
  expect(written()).toMatch(/pages .*1\/3 · \d+\/s · \d+s left/u);
  expect(written()).toMatch(/pages: 1 in [\d.]+ s\n$/u);
});

test('the answer and the failure of a stage are those of its work', async () => {
  const { stream } = makeStream(true);
  const stages = openStages({ stream });
  expect(await stages.run('one', () => 7)).toBe(7);
  await expect(
    stages.run('two', () => {
      throw new Error('full');
    }),
  ).rejects.toThrow('full');
});

test('a stage that never waits is named while it is at work', async () => {
  const { stream, written } = makeStream(true);
  expect(await openStages({ stream }).run('comparing', written)).toContain('comparing …');
});
