/** What is read out of one file, and how it is packed: for threads, and for keeping between runs. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { articleId } from '../../src/ingest/file/article-id.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { readArticle, type Guidance, type Quarantined } from '../../src/ingest/index.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import type { Report } from '../../src/record/schema.ts';
import { codeVersion } from '../../src/config/code-version.ts';
import { warningsOf } from './report.ts';

/** What became of one file. */
export interface Reading {
  readonly draft?: Draft | undefined;
  readonly quarantined?: Quarantined | undefined;
  readonly warnings: Report['warnings'];
}

/** The same as bytes. The text stands apart: few stages ask for it, and all texts together would fill the memory. */
export interface PackedReading {
  readonly key: string;
  readonly head: Uint8Array;
  readonly text: Uint8Array;
}

/** Reads a file and packs what came of it. */
export function packReading(raw: RawFile, guidance: Guidance, version: string): PackedReading {
  const { draft, quarantined, file } = readArticle(raw, guidance);
  const { text = '', ...withoutText } = draft ?? {};
  const head = { draft: draft && withoutText, quarantined, warnings: warningsOf(file) };
  return {
    key: readingKey(raw, guidance, version),
    head: deflateRawSync(JSON.stringify(head)),
    text: Buffer.from(text),
  };
}

/** @param readText asked when a stage wants the text */
export function unpackReading(head: Uint8Array, readText: () => string): Reading {
  const { draft, ...others } = JSON.parse(inflateRawSync(head).toString('utf8')) as Reading;
  if (!draft) return others;
  const whole = {
    ...draft,
    get text() {
      return readText();
    },
  };
  return { ...others, draft: whole };
}

/** Names what is read out of a file: it changes with the file, its side-car, what a person says of it, and the code. */
export function readingKey(
  { path, sha256, sideCar }: RawFile,
  { asOf = null, articles = {} }: Guidance,
  version: string,
): string {
  const id = articleId(path);
  const correction = Object.hasOwn(articles, id) ? articles[id] : null;
  const besides = sideCar ? createHash('sha256').update(sideCar).digest('hex') : null;
  const inputs = JSON.stringify([version, asOf, correction, path, sha256, besides]);
  return createHash('sha256').update(inputs).digest('hex');
}

/** Changes with everything that decides what is read: code, lexicons, models, packages, Node with its tables. */
export function readingVersion(): string {
  return codeVersion(['src/ingest/**', 'src/languages/**', 'src/record/', 'src/config/', 'scripts/ingest/']);
}
