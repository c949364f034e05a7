import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mendLedger, openLedger } from '../../src/ledger/ledger-file.ts';

const LINES = ['a', 'b', 'ö'].map((id) =>
  JSON.stringify({ id, path: `${id}.txt`, sha256: '1', content: '2', seen: null }),
);

let root = '';
let archive = '';
let ledger = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-ledger-'));
  archive = join(root, 'archive');
  ledger = join(root, 'ledger.jsonl');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('a ledger', () => {
  test('that is whole, or not there, stays as it is', () => {
    expect(mendLedger(archive)).toBeUndefined();
    writeFileSync(ledger, `${LINES.join('\n')}\n`);
    expect(mendLedger(archive)).toBeUndefined();
    expect([...openLedger(archive).held.keys()]).toEqual(['a', 'b', 'ö']);
  });

  test('cut at any byte goes back to its last whole line, and says so', () => {
    const whole = Buffer.from(`${LINES.join('\n')}\n`);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(ledger, whole.subarray(0, length));
      const lines = whole.subarray(0, length).toString().split('\n').length - 1;
      const isCut = length > 0 && whole[length - 1] !== 0x0a;
      const warning = mendLedger(archive);
      expect([length, warning === undefined]).toEqual([length, !isCut]);
      if (isCut) expect(warning).toContain('was cut off');
      expect([...openLedger(archive).held.keys()]).toEqual(['a', 'b', 'ö'].slice(0, lines));
    }
  });

  test('whose last line a crash filled with zeros goes back, too', () => {
    writeFileSync(ledger, Buffer.concat([Buffer.from(`${LINES[0]}\n`), Buffer.alloc(64)]));
    expect(mendLedger(archive)).toContain('64 bytes');
    expect(readFileSync(ledger, 'utf8')).toBe(`${LINES[0]}\n`);
  });

  test('that is damaged elsewhere ends the run with what to do', () => {
    writeFileSync(ledger, `{"id":\n${LINES[1]}\n`);
    expect(() => openLedger(archive)).toThrow(/restore it from a backup/u);
  });
});
