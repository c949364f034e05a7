import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  test('cut at any byte of a later line goes back to its last whole line, and says so', () => {
    const whole = Buffer.from(`${LINES.join('\n')}\n`);
    for (let length = Buffer.byteLength(LINES[0]!) + 1; length < whole.length; length += 1) {
      const left = whole.subarray(0, length);
      writeFileSync(ledger, left);
      rmSync(`${ledger}.cut`, { force: true });
      const isWhole = whole[length] === 0x0a;
      const lines = left.toString().split('\n').length - (isWhole ? 0 : 1);
      const isCut = !isWhole && whole[length - 1] !== 0x0a;
      const warning = mendLedger(archive);
      expect([length, warning?.includes('was cut off') === true]).toEqual([length, isCut]);
      expect([...openLedger(archive).held.keys()]).toEqual(['a', 'b', 'ö'].slice(0, lines));
      // No byte is lost.
      const now = Buffer.concat([
        readFileSync(ledger),
        isCut ? readFileSync(`${ledger}.cut`) : Buffer.alloc(0),
      ]);
      expect(now.toString('hex')).toBe(left.toString('hex') + (isWhole ? '0a' : ''));
    }
  });

  test('that is not what a killed run leaves stays as it is, and ends the run', () => {
    const others = [
      Buffer.from(LINES.join('\r')),
      Buffer.from(LINES[0]!.slice(0, 20)),
      Buffer.from(`${LINES.join('\n')}\n`, 'utf16le'),
      Buffer.from(`no line\n${LINES[0]!}\n{"id":`),
      Buffer.from(`${LINES[0]!}\n{"id":1}`),
    ];
    for (const bytes of others) {
      writeFileSync(ledger, bytes);
      expect(() => mendLedger(archive)).toThrow(/line \d+: .*restore it from a backup/u);
      expect(readFileSync(ledger)).toEqual(bytes);
    }
  });

  test('of Windows, or with a byte order mark, is read', () => {
    writeFileSync(ledger, `\ufeff${LINES.join('\r\n')}\r\n`);
    expect(mendLedger(archive)).toBeUndefined();
    expect([...openLedger(archive).held.keys()]).toEqual(['a', 'b', 'ö']);
  });

  test('that is a folder ends the run with what to do', () => {
    mkdirSync(ledger);
    expect(() => mendLedger(archive)).toThrow(/restore it from a backup/u);
  });

  test('whose last line a crash filled with zeros goes back, too', () => {
    writeFileSync(ledger, Buffer.concat([Buffer.from(`${LINES[0]}\n`), Buffer.alloc(64)]));
    expect(mendLedger(archive)).toContain('64 bytes');
    expect(readFileSync(ledger, 'utf8')).toBe(`${LINES[0]}\n`);
  });

  test('that is damaged elsewhere ends the run with what to do', () => {
    writeFileSync(ledger, `{"id":\n${LINES[1]}\n`);
    expect(() => openLedger(archive)).toThrow(/\(line 1: it is no JSON.*restore it from a backup/u);
    writeFileSync(ledger, `${LINES[1]}\n\n{"day":1}\n`);
    expect(() => openLedger(archive)).toThrow(/\(line 3: Kiosk writes no such line\)/u);
  });
});
