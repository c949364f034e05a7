import fc from 'fast-check';
import { MARKUP_KINDS } from '../hostile/kinds/markup.ts';
import { PATTERNS } from '../hostile/patterns.ts';
import type { Making } from '../hostile/thing.ts';

/** A raw file with any bytes, and perhaps a side-car with any. */
export interface AnyFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sideCar: Uint8Array | undefined;
}

/** Words that some stage recognises, and words that are a program elsewhere. */
const PIECES = [
  ...Object.values(PATTERNS),
  ...Object.values(MARKUP_KINDS).flatMap((make) =>
    Array.from({ length: 8 }, (_, number) => payload(make, number)),
  ),
  ...[
    ' date 2022-12 ',
    ' date 2022-13 ',
    '---\n',
    'title: ',
    '\n\n',
    '\r\n',
    'Publicerad 31.2.2022',
    '3. decembrī ',
    'Anna Berg ',
    '&#x202e;',
    '\0',
    '\ufeff',
  ],
  'Der Rat hat am Dienstag beschlossen, dass die Brücke gebaut wird. ',
  'Borgmester Karen Holm sagde i går til Kiel Avis: „Det er en god dag.“ ',
];

/** The body of a hostile text of markup. */
function payload(make: (making: Making) => readonly object[], number: number): string {
  const [thing = {}] = make({ number, path: 'a', random: () => 0, prose: () => '' });
  return 'content' in thing ? String(thing.content) : '';
}

const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 20 });

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  text.map((parts) => Buffer.from(parts.join(''))),
  text.map((parts) => Buffer.from(parts.join(''), 'utf16le')),
  // A text in which some bytes are others.
  fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 })).map(([parts, changes]) => {
    const whole = Buffer.from(parts.join(''));
    for (const [at, byte] of changes) if (whole.length > 0) whole[at % whole.length] = byte;
    return whole;
  }),
);

const name = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.constantFrom('a', 'A', 'a b', 'á', 'a\u0301', '__proto__', '-'),
);

/** Files of a raw folder, each path once. */
export const anyFiles: fc.Arbitrary<AnyFile[]> = fc.uniqueArray(
  fc.record({
    path: name.map((words) => `${words}.txt`),
    bytes,
    sideCar: fc.option(bytes, { nil: undefined }),
  }),
  { selector: ({ path }) => path, minLength: 1, maxLength: 5 },
);
