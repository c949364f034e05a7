import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderTarget, tarTarget, type BagTarget } from '../../../scripts/package/bag-target.ts';
import type { PayloadFile } from '../../../scripts/package/payload.ts';
import { writeBag } from '../../../scripts/package/write-bag.ts';
import type { Payload } from '../../../src/export/bag/describe-bag.ts';
import { checkBag } from './check-bag.ts';
import { OTHER_CHECKS } from './other-checks.ts';

/** Names that some program would read as something else, in the order of their UTF-16 units. */
const HOSTILE = [
  ' begins with a space.txt',
  '*.txt',
  '--checkpoint-action=exec=x.txt',
  '..hidden/...txt',
  '100 %.txt',
  '100 %25.txt',
  'C:\\autoexec.txt',
  'a/b/c/d/e/f/g/empty.txt',
  'ends with a space ',
  'line\nbreak.txt',
  'line\r\nbreak.txt',
  'na\u0308me.txt',
  'n\u00e4me.txt',
  `${'ē'.repeat(120)}.txt`,
  '~root.txt',
  '\u{1f4f0}.txt',
];
const describeIt = ({ bytes, files }: Payload) => [['Payload-Oxum', `${bytes}.${files}`]] as const;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-bag-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function make(paths: readonly string[]): PayloadFile[] {
  return paths.map((path, index) => {
    const source = join(folder, 'source', path);
    mkdirSync(dirname(source), { recursive: true });
    writeFileSync(source, path.includes('empty') ? '' : path.repeat(index + 1));
    return { path: `raw/${path}`, source };
  });
}

async function write(files: readonly PayloadFile[], target?: BagTarget): Promise<string> {
  const bag = join(folder, 'bag');
  await writeBag({ files, describe: describeIt }, target ?? folderTarget(bag));
  return bag;
}

describe.each(['folder', 'tar file'])('a bag as a %s', (kind) => {
  async function pack(files: readonly PayloadFile[]): Promise<string> {
    if (kind === 'folder') return write(files);
    const file = join(folder, 'bag.tar');
    await write(files, tarTarget(file, 'bag'));
    expect(spawnSync('tar', ['-xf', file, '-C', folder]).status).toBe(0);
    return join(folder, 'bag');
  }

  test('holds every file, whatever its name is', async () => {
    const files = make(HOSTILE);
    const bag = await pack(files);
    expect(checkBag(bag)).toEqual([]);
    for (const { path, source } of files)
      expect(readFileSync(join(bag, 'data', path))).toEqual(readFileSync(source));
  });

  // `sha256sum` knows nothing of percent signs.
  test.runIf(OTHER_CHECKS.sha256sum.installed)('is accepted by sha256sum, too', async () => {
    const bag = await pack(make(HOSTILE.filter((path) => !/[%\n\r]/u.test(path))));
    expect(OTHER_CHECKS.sha256sum.check(bag)).toBe('');
  });
});

test('the same files give the same tar file, whoever owns them and whenever they were written', async () => {
  const files = make(['a.txt', 'b.txt']);
  const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string];
  await write(files, tarTarget(one, 'bag'));
  for (const { source } of files) renameSync(source, `${source}.kept`);
  make(['b.txt', 'a.txt']);
  for (const { source } of files) {
    renameSync(`${source}.kept`, source);
    appendFileSync(source, '');
  }
  await write(files, tarTarget(other, 'bag'));
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

describe('a bag that was changed is refused', () => {
  const changes: Record<string, (bag: string) => void> = {
    'a changed file': (bag) => {
      writeFileSync(join(bag, 'data/raw/a.txt'), 'A.TXT');
    },
    'a shorter file': (bag) => {
      truncateSync(join(bag, 'data/raw/a.txt'), 2);
    },
    'a missing file': (bag) => {
      rmSync(join(bag, 'data/raw/a.txt'));
    },
    'an added file': (bag) => {
      writeFileSync(join(bag, 'data/raw/c.txt'), 'c');
    },
    'a changed tag file': (bag) => {
      appendFileSync(join(bag, 'bag-info.txt'), 'Contact-Name: Nobody\n');
    },
    'a line less in the manifest': (bag) => {
      truncateSync(join(bag, 'manifest-sha256.txt'), 82);
    },
    'another version': (bag) => {
      writeFileSync(join(bag, 'bagit.txt'), 'BagIt-Version: 0.97\n');
    },
  };

  test.each(Object.entries(changes))('%s', async (_, change) => {
    const bag = await write(make(['a.txt', 'b.txt']));
    change(bag);
    expect(checkBag(bag)).not.toEqual([]);
  });
});

describe('files that change meanwhile', () => {
  /** A target that does something after it was given the first bytes of a file. */
  function disturbed(disturb: (source: string) => void): { target: BagTarget; abandoned: () => number } {
    const inner = folderTarget(join(folder, 'bag'));
    let abandoned = 0;
    const target: BagTarget = {
      ...inner,
      add: (path) => (bytes, chunks) => {
        if (path.endsWith('/a.txt')) disturb(join(folder, 'source/a.txt'));
        return inner.add(path)(bytes, chunks);
      },
      abandon: (reason) => {
        abandoned += 1;
        return inner.abandon(reason);
      },
    };
    return { target, abandoned: () => abandoned };
  }

  test.each<[string, (source: string) => void]>([
    [
      'grows',
      (source) => {
        appendFileSync(source, 'more');
      },
    ],
    [
      'shrinks',
      (source) => {
        truncateSync(source, 1);
      },
    ],
    [
      'is written anew with the same length',
      (source) => {
        writeFileSync(source, 'A.TXT');
      },
    ],
  ])('one that %s ends the run', async (_, disturb) => {
    const { target, abandoned } = disturbed(disturb);
    await expect(write(make(['a.txt']), target)).rejects.toThrow(
      /a\.txt" was written to while it was read\. Wait/u,
    );
    expect(abandoned()).toBe(1);
  });

  test('one that is gone ends the run', async () => {
    const files = make(['a.txt', 'b.txt']);
    const { target } = disturbed(() => {
      rmSync(join(folder, 'source/b.txt'));
    });
    await expect(write(files, target)).rejects.toThrow(/b\.txt" was removed while the bag was made\. Wait/u);
  });

  test('one that is not what it has to be ends the run', async () => {
    const [file] = make(['a.txt']) as [PayloadFile];
    const must = { sha256: '0'.repeat(64), else: 'It was changed.' };
    await expect(write([{ ...file, must }])).rejects.toThrow('It was changed.');
  });
});
