import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeArchive, readArticle, type ArticleReading } from '../../../src/ingest/index.ts';
import { articleSchema } from '../../../src/record/schema.ts';

function read(content: string | Uint8Array, sideCar?: string): ArticleReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticle({
    path: 'a.txt',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(sideCar !== undefined && { sideCar: new TextEncoder().encode(sideCar) }),
  });
}

/** Pieces of text that some stage recognises. */
const piece = fc.constantFrom(
  ' date 2022-12 ',
  ' date 2022-13 ',
  '---\n',
  'title: ',
  'Datums: ',
  '\n',
  '\n\n',
  '\r\n',
  '– ',
  '„',
  '“ ',
  '"',
  'Foto: A. Berg/TT',
  'Läs också: ',
  'Publicerad 31.2.2022',
  'måndag 19 december 2022',
  '3. decembrī ',
  'Anna Berg',
  'RĪGA, 19. dec. (LETA) – ',
  'ord-\n',
  '&#x202e;',
  '\u00ad',
  '\u200d',
  '😀',
  'e\u0301',
  'Ã¶',
  '. ',
  'Der Rat hat am Dienstag beschlossen, dass die Brücke gebaut wird. ',
);
const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 });

describe('any file', () => {
  test('is quarantined with a reason, or becomes a valid record in which nothing is lost', () => {
    fc.assert(
      fc.property(text, fc.option(text), (parts, sideCar) => {
        const { draft, quarantined } = read(parts.join(''), sideCar?.join(''));
        if (!draft) {
          expect(quarantined?.detail).toMatch(/\. .+\.$/su);
          return;
        }
        const [article] = composeArchive([draft]).articles;
        articleSchema.parse(article);
        let end = 0;
        for (const block of draft.blocks) {
          expect(draft.text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(draft.text.slice(end).trim()).toBe('');
        for (const evidence of [...draft.title.evidence, ...draft.mentions.dates, ...draft.mentions.names])
          if (evidence.start !== undefined)
            expect(draft.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }),
      { numRuns: 300 },
    );
  });

  test('of bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { draft, quarantined } = read(bytes);
        expect([draft, quarantined].filter((answer) => answer !== undefined)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

test('what is longer than any article is kept, with a warning that it was not read', () => {
  const { draft, file } = read('I dag var Anna Berg i Lund. '.repeat(100_000));
  expect(draft?.text.length).toBeGreaterThan(2_000_000);
  expect(draft?.mentions).toEqual({ dates: [], names: [] });
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('too-long-to-read');
});

test('a side-car is decoded like a text', () => {
  const article = readArticle({
    path: 'a.txt',
    bytes: new TextEncoder().encode('Dome lēma par tiltu.'),
    sha256: '',
    sideCar: Buffer.from('title: R\u00eegas dome \u00f0odien', 'latin1'),
  });
  expect(article.draft?.title.text).toBe('Rīgas dome šodien');
});
