import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReadings, type KeptReadings } from '../../../scripts/ingest/kept-readings.ts';
import { listRawFolder, receive } from '../../../scripts/ingest/raw-folder.ts';
import { readFolder, receiveFolder } from '../../../scripts/ingest/read-folder.ts';
import { packReading } from '../../../scripts/ingest/file-reading.ts';
import { unpackReading, type PackedReading } from '../../../scripts/ingest/packed-reading.ts';
import { readHere } from '../../../scripts/ingest/read-here.ts';
import { countProcesses, readInProcesses } from '../../../scripts/ingest/side-by-side.ts';
import { readArticle, type Guidance } from '../../../src/ingest/index.ts';
import type { RawFile } from '../../../src/ingest/file/raw-file.ts';

let folder = '';
let open: KeptReadings[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-reading-'));
  mkdirSync(join(folder, 'raw'));
  for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `date 2021-05 ${PARAGRAPH} (${name})`);
});
afterEach(() => {
  for (const kept of open) kept.close();
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

const PARAGRAPH =
  'Byrådet har vedtaget at bygge en ny bro over åen, siger borgmester Karen Holm, fordi den gamle ikke kan bære lastbilerne.';

function write(path: string, text: string): void {
  writeFileSync(join(folder, 'raw', path), text);
}

/** Reads the folder as a separate run; returns what it read, and the files whose readings were not kept. */
async function run(guidance: Guidance = {}) {
  const listed = listRawFolder(join(folder, 'raw'));
  const received = await receiveFolder(listed, guidance);
  const kept = openReadings(join(folder, 'kept'), { version: received.version });
  open.push(kept);
  const anew: string[] = [];
  const keep = (packed: PackedReading): void => {
    anew.push(unpackReading(packed.head, () => '').draft?.id ?? '');
    kept.keep(packed);
  };
  const progress: number[] = [];
  const { readings, keys } = await readFolder(listed, received, guidance, { ...kept, keep }, (done) =>
    progress.push(done),
  );
  return { kept, keys, anew, progress, read: JSON.stringify(readings) };
}

function raws(): RawFile[] {
  const listed = listRawFolder(join(folder, 'raw'));
  return listed.texts.flatMap((path) => {
    const received = receive(listed, path);
    return received.ok ? received.raw : [];
  });
}

describe('a second run', () => {
  test('reads nothing again, and finds the same', async () => {
    const first = await run();
    expect(first.anew).toEqual(['a', 'b', 'c']);
    expect(first.read).toContain('Karen Holm');
    const second = await run();
    expect(second.anew).toEqual([]);
    expect(second.read).toBe(first.read);
    expect(second.progress).toEqual([3]);
  });

  test('reads what a correction, a side-car, other bytes or another day changed, and no more', async () => {
    await run();
    expect((await run({ articles: { b: { date: '2020-01' } } })).anew).toEqual(['b']);
    write('c.meta.yaml', 'source: Avisen\n');
    expect((await run()).anew).toEqual(['c']);
    write('a.txt', `${PARAGRAPH} Arbejdet begynder til foråret.`);
    expect((await run()).anew).toEqual(['a']);
    write('d.txt', `${PARAGRAPH} Prisen er ukendt.`);
    expect((await run()).anew).toEqual(['d']);
    expect((await run({ asOf: '2024-05-31' })).anew).toEqual(['a', 'b', 'c', 'd']);
  });

  test('goes on where an interrupted one stopped, even in the middle of a reading', async () => {
    const { read } = await run();
    const [file = ''] = readdirSync(join(folder, 'kept'));
    const path = join(folder, 'kept', file);
    truncateSync(path, statSync(path).size - 5);
    const second = await run();
    expect(second.anew).toEqual(['c']);
    expect(second.read).toBe(read);
  });

  test('reads what is damaged again, wherever the damage is', async () => {
    const { read } = await run();
    const [file = ''] = readdirSync(join(folder, 'kept'));
    const path = join(folder, 'kept', file);
    const whole = readFileSync(path);
    for (let place = 0; place < whole.length; place += 311) {
      const damaged = Buffer.from(whole);
      damaged[place]! ^= 0x10;
      rmSync(join(folder, 'kept'), { recursive: true });
      mkdirSync(join(folder, 'kept'));
      writeFileSync(path, damaged);
      const second = await run();
      expect([place, second.read === read, second.anew.length > 0]).toEqual([place, true, true]);
    }
  });

  test('says how many kept readings were damaged', async () => {
    await run();
    const { version } = await receiveFolder(listRawFolder(join(folder, 'raw')), {});
    const [file = ''] = readdirSync(join(folder, 'kept'));
    const path = join(folder, 'kept', file);
    const damaged = readFileSync(path);
    damaged[damaged.length - 1]! ^= 1;
    writeFileSync(path, damaged);
    const warnings: string[] = [];
    openReadings(join(folder, 'kept'), { version, warn: (message) => warnings.push(message) }).close();
    expect(warnings.join()).toMatch(/^1 kept readings .* are damaged/u);
  });

  test('keeps no more than twice what is needed', async () => {
    await run();
    for (const number of ['1', '2', '3']) {
      for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `${PARAGRAPH} ${name} ${number}`);
      const { kept, keys } = await run();
      kept.prune(keys);
    }
    const files = readdirSync(join(folder, 'kept'));
    const size = files.reduce((sum, file) => sum + statSync(join(folder, 'kept', file)).size, 0);
    const [file = ''] = files;
    expect(size).toBeLessThanOrEqual(2 * statSync(join(folder, 'kept', file)).size);
    expect((await run()).anew).toEqual([]);
  });
});

describe('one bad file', () => {
  const data = { guidance: {}, version: 'test' };
  const collect = () => {
    const taken: string[] = [];
    const failed: string[] = [];
    const taker = {
      take: ({ key }: PackedReading) => taken.push(key),
      fail: ({ path }: RawFile, error: string) => failed.push(`${path}: ${error}`),
    };
    return { taken, failed, taker };
  };
  function* batches(): Generator<RawFile[], undefined> {
    yield raws();
    return undefined;
  }

  test('on which reading fails does not stop the others', () => {
    const { taken, failed, taker } = collect();
    const bad = Object.defineProperty({ ...raws()[1]! }, 'bytes', {
      get: () => {
        throw new Error('what nobody thought of');
      },
    });
    readHere([[raws()[0]!, bad, raws()[2]!]], data, taker);
    expect(failed).toEqual(['b.txt: what nobody thought of']);
    expect(taken).toHaveLength(2);
  });

  test('over which a thread ends does not take along the others of its batch', async () => {
    const { taken, failed, taker } = collect();
    const program = `export default ({ batch }) => {
        if (batch.some(({ path }) => path === 'b.txt')) process.exit(1);
        return batch.map(({ path }) => ({ key: path }));
      };`;
    const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
    await readInProcesses(batches(), { ...data, processes: 2 }, taker, url);
    expect(failed).toEqual(['b.txt: A thread ended before it had answered.']);
    expect(taken.toSorted()).toEqual(['a.txt', 'c.txt']);
  });

  test('threads find the same as this one', async () => {
    const found: Record<string, string> = {};
    const taker = {
      take: ({ key, head, text }: PackedReading) =>
        (found[key] = JSON.stringify(unpackReading(head, () => new TextDecoder().decode(text)))),
      fail: ({ path }: RawFile, error: string) => (found[path] = error),
    };
    await readInProcesses(batches(), { ...data, processes: 2 }, taker);
    const here = raws().map((raw) => packReading(raw, {}, 'test'));
    expect(found).toEqual(
      Object.fromEntries(
        here.map(({ key, head, text }) => [
          key,
          JSON.stringify(unpackReading(head, () => new TextDecoder().decode(text))),
        ]),
      ),
    );
  });
});

test('five files are read without threads, and never more threads started than there are cores', () => {
  expect(countProcesses(5)).toBeLessThan(2);
  expect(countProcesses(1_000_000)).toBeLessThanOrEqual(navigator.hardwareConcurrency);
});

test('any draft comes back as it was', () => {
  write('odd.txt', 'Ā😀 ð\u2028 «ē» — \ufffd');
  for (const raw of raws()) {
    const { head, text } = packReading(raw, {}, 'test');
    const { draft } = unpackReading(head, () => Buffer.from(text).toString('utf8'));
    expect(draft).toEqual(readArticle(raw).draft);
  }
});
