/** Writes src/ingest/file/language/letter-sequences.json: the table of the language detector eld, packed. */
import { writeFileSync } from 'node:fs';
import { runProgram } from '../scripts/command-line/run-program.ts';

const OUT = new URL('../src/ingest/file/language/letter-sequences.json', import.meta.url);
const SOURCE = new URL('../node_modules/eld/src/', import.meta.url);
const LAST = 0x80;

/** The parts of eld that are packed. */
interface Detector {
  /** Language codes by number. */
  readonly languages: Readonly<Record<string, string>>;
  /** From a sequence, in eld's letters for bytes, to weights by number of the language. */
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The letter for each byte; a space for bytes that no text has. */
  readonly dictionary: readonly string[];
  /** What divides words. */
  readonly separators: RegExp;
}

/** The packed table as JSON. */
export async function packLetterSequences(): Promise<string> {
  const { languages, ngrams, dictionary, separators } = await readDetector();
  const byteOf = new Map(
    dictionary.flatMap((letter, byte) => (byte >= LAST && letter !== ' ' ? [[letter, byte]] : [])),
  );
  const rows = Object.entries(ngrams).map(([letters, weights]) => ({
    bytes: Array.from(letters, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0)),
    weights: Object.entries(weights),
  }));
  rows.sort((a, b) => Buffer.compare(Buffer.from(a.bytes), Buffer.from(b.bytes)));
  const packed: number[] = [];
  let before: readonly number[] = [];
  for (const { bytes, weights } of rows) {
    let shared = 0;
    while (shared < bytes.length && bytes[shared] === before[shared]) shared += 1;
    packed.push((shared << 4) | (bytes.length - shared), ...bytes.slice(shared));
    for (const [index, [language, weight]] of weights.entries())
      packed.push(Number(language) | (index === weights.length - 1 ? LAST : 0), weight);
    before = bytes;
  }
  if (packed.some((byte) => byte > 0xff)) throw new Error('A weight of eld takes more than a byte.');
  const table = {
    languages: Object.values(languages).join(' '),
    separators: withoutLookbehind(separators.source),
    sequences: Buffer.from(packed).toString('base64'),
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}

/** Apostrophes at the end of a separator belong to the word behind it; eld looks back for them at every place, which Kiosk does once. */
function withoutLookbehind(source: string): string {
  const pattern = source.replace(LOOKBEHIND, '');
  if (pattern === source) throw new Error('The separators of eld have another form.');
  return pattern;
}

const LOOKBEHIND = String.raw`(?<![\x27\x60\u2019])`;

/** eld exports the detector, but not its parts. */
async function readDetector(): Promise<Detector> {
  const part = (path: string): Promise<unknown> => import(new URL(path, SOURCE).href);
  const [{ ngramsData }, { dictionary }, { separators }] = (await Promise.all(
    ['ngrams/medium.js', 'dictionary.js', 'regexPatterns.js'].map(part),
  )) as [{ ngramsData: Detector }, Pick<Detector, 'dictionary'>, Pick<Detector, 'separators'>];
  return { ...ngramsData, dictionary, separators };
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run letter-sequences --',
    summary: 'Packs the table of the language detector eld as Kiosk reads it.',
    options: {},
    examples: [''],
    exitCodes: { 0: 'written' },
    async run() {
      writeFileSync(OUT, await packLetterSequences());
      return 0;
    },
  });
}
