/** The bytes in which what was read from one file is kept between runs and sent between processes. Nothing here reads files, so no models are loaded. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CorrectionDoubt } from '../../src/ingest/corrections/doubt.ts';
import type { Draft, Quarantined } from '../../src/ingest/draft.ts';
import type { Report } from '../../src/record/report-schema.ts';

/** What became of one file. */
export interface FileReading {
  readonly draft?: Draft | undefined;
  readonly quarantined?: Quarantined | undefined;
  readonly warnings: Report['warnings'];
  /** Corrections that do not fit it. */
  readonly doubts: readonly CorrectionDoubt[];
}

/** A reading as bytes. Its text is separate, because few stages need it and all texts together would fill the memory. */
export interface PackedReading {
  /** SHA-256 in hexadecimal (`readingKey`). */
  readonly key: string;
  /** Compressed JSON. */
  readonly head: Uint8Array;
  /** UTF-8. */
  readonly text: Uint8Array;
}

/**
 * Packs a reading.
 *
 * @param key SHA-256 in hexadecimal (`readingKey`)
 */
export function pack(key: string, { draft, ...others }: FileReading): PackedReading {
  const { text = '', ...withoutText } = draft ?? {};
  const head = { draft: draft && withoutText, ...others };
  return { key, head: deflateRawSync(JSON.stringify(head)), text: Buffer.from(text) };
}

/**
 * Unpacks a reading.
 *
 * @param readText called each time a stage asks for the text
 */
export function unpackReading(head: Uint8Array, readText: () => string): FileReading {
  const { draft, ...others } = JSON.parse(inflateRawSync(head).toString('utf8')) as FileReading;
  if (!draft) return others;
  const whole = {
    ...draft,
    get text() {
      return readText();
    },
  };
  return { ...others, draft: whole };
}
