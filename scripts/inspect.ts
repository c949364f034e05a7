/** Shows what ingest reads from one file, and on what evidence. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, relative, sep } from 'node:path';
import type { ArticleReading, composeArchive } from '../src/ingest/index.ts';
import type { RawFile } from '../src/ingest/file/raw-file.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { flag, text } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';
import { findingsOf } from './inspect/findings.ts';
import { paint, paintFindings, paintText } from './inspect/paint.ts';

const USAGE = 'npm run inspect -- [--json] path/to/article.txt';

/** Path of a file below the folder of raw files, which its id is made of; the name alone of a file elsewhere. */
function pathBelow(raw: string, path: string): string {
  const below = relative(raw, path);
  return below.startsWith('..') || isAbsolute(below) ? basename(path) : below.replaceAll(sep, '/');
}

/** A file of any name and place, with the side-car beside it. */
function receive(path: string, raw: string): RawFile {
  if (!existsSync(path)) {
    throw new KioskError(
      `There is no file "${path}". Inspect reads one text file: check the path, then ${USAGE}`,
    );
  }
  if (!statSync(path).isFile()) {
    throw new KioskError(
      `"${path}" is ${statSync(path).isDirectory() ? 'a folder' : 'no file'}. Inspect reads one text file: name a file, or one in that folder: ${USAGE}`,
    );
  }
  const bytes = readFileSync(path);
  const sideCar = path.replace(/\.txt$/, '.meta.yaml');
  return {
    path: pathBelow(raw, path),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(sideCar !== path && existsSync(sideCar) && { sideCar: readFileSync(sideCar) }),
  };
}

interface Message {
  readonly rule: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

function messagesOf({ file }: ArticleReading): Message[] {
  return file.messages.map(({ ruleId, reason, line, column }) => ({
    rule: ruleId ?? 'unknown',
    message: reason,
    line: line ?? null,
    column: column ?? null,
  }));
}

function describe(read: ArticleReading): string {
  const { draft, quarantined } = read;
  const messages = messagesOf(read).map(({ rule, message, line, column }) => {
    const place = line === null ? '' : `${line}:${column ?? 1}  `;
    return `${paint('yellow', rule)}  ${place}${message}`;
  });
  const doubts = messages.length === 0 ? 'No doubts.' : messages.join('\n');
  if (!draft) {
    return `${paint('red', `Not published: ${quarantined?.reason ?? 'unknown'}`)}\n${quarantined?.detail ?? ''}\n\n${doubts}`;
  }
  const { id, source, words } = draft;
  const head = `${paint('bold', source.path)}  id ${id}  ${source.encoding}  ${source.bytes} bytes  ${words} words`;
  return [head, paintText(draft), paintFindings(findingsOf(draft)), doubts].join('\n\n');
}

/** The record that ingest would write of this file alone, or why there is none. */
function answerPrograms(read: ArticleReading, compose: typeof composeArchive): object {
  const { draft, quarantined = null } = read;
  const [article = null] = draft ? compose([draft]).articles : [];
  return { article, quarantined, messages: messagesOf(read) };
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run inspect --',
    summary: 'Shows what ingest reads out of one text file, and on what evidence.',
    operands: { pattern: '[FILE]', help: 'a text file of any name; the side-car beside it is read too' },
    options: {
      raw: text('DIR', 'folder of raw files; a file in it has its id in the archive', 'content/raw'),
      json: flag('print the record, and the doubts about it, as one JSON object'),
    },
    examples: ['content/raw/000_750e77cd26c623e3.txt', '--json path/to/article.txt'],
    exitCodes: { 0: 'the file would be published', 1: 'the file would be set aside' },
    async run({ raw, json }, [path]) {
      if (path === undefined) throw new KioskError(`No file named. Inspect reads one text file: ${USAGE}`);
      const file = receive(path, raw);
      // Loads the tables of all languages.
      const stages = await import('../src/ingest/index.ts');
      const read = stages.readArticle(file);
      console.log(json ? JSON.stringify(answerPrograms(read, stages.composeArchive)) : describe(read));
      return read.draft ? 0 : 1;
    },
  });
}
