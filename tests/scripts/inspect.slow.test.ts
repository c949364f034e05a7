import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../src/record/schema.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-inspect-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function inspect(options: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment };
    execFile(process.execPath, ['scripts/inspect.ts', ...options], { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = `date: 2022-12-19

Broen åbnet

Broen over fjorden blev åbnet mandag 19. december. Borgmester Birthe Holm klippede snoren.

”Det er en god dag for byen og for alle, der bor her”, sagde hun.
`;

describe('npm run inspect', () => {
  test('a file below the raw folder has the id that corrections go by; colours are there on request', async () => {
    const path = write('bro.txt', ARTICLE);
    const { stdout } = await inspect(['--raw', join(folder, '..'), path], { FORCE_COLOR: '1' });
    expect(stdout).toMatch(/ id kiosk-inspect-[a-z0-9-]+-bro-[0-9a-f]{8} /u);
    expect(stdout).toContain('\u001B[');
  });

  test('shows the text by its blocks and how each value is known, in colours only on a terminal', async () => {
    const { code, stdout } = await inspect([write('bro.txt', ARTICLE)]);
    expect(code).toBe(0);
    expect(stdout).toContain(' id bro ');
    expect(stdout).not.toContain('\u001B[');
    expect(stdout).toMatch(/^(?:lead|paragraph) +Broen over fjorden/m);
    expect(stdout).toMatch(/^field +value +basis +evidence +rejected$/m);
    expect(stdout).toMatch(/^language +da \(confidence 0\.\d\d\) +eld, franc$/m);
    expect(stdout).toMatch(/^published +2022-12-19 .* header +.*«2022-12-19» at 6–16$/m);
  });

  test('answers programs with the record and its messages', async () => {
    const { code, stdout } = await inspect(['--json', write('bro-2.txt', `Language: sv\n${ARTICLE}`)]);
    const answer = z
      .object({ article: articleSchema, messages: z.array(z.object({ rule: z.string() })) })
      .parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(answer.article.language).toBe('da');
    expect(answer.messages.map(({ rule }) => rule)).toContain('stated-language-disagrees');
  });

  test('says why a file would not be published, without the colours that nobody wants', async () => {
    const { code, stdout } = await inspect([write('tom.txt', '  \n')], { NO_COLOR: '1' });
    expect(code).toBe(1);
    expect(stdout).toContain('Not published: empty');
    expect(stdout).not.toContain('\u001B[');
  });

  test.each([
    [
      'a missing file',
      (): string[] => [join(folder, 'nej.txt')],
      /There is no file ".*nej\.txt".*check the path/,
    ],
    ['a folder', (): string[] => [folder], /is a folder/],
    ['no file at all', (): string[] => [], /No file named/],
  ])('says what to do about %s, and ends with 2', async (_, options, message) => {
    const { code, stderr, stdout } = await inspect(options());
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
