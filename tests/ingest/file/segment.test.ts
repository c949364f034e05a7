import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { cut, parseStructureGold } from '../../../tools/evaluate/structure.ts';
import { languagesWithGold } from '../../../tools/evaluate/gold-languages.ts';
import { segment } from '../../../src/ingest/file/segment.ts';
import { isBoilerplate } from '../../../src/ingest/file/segment/boilerplate.ts';
import { bylineLength } from '../../../src/ingest/file/segment/byline.ts';
import { readCredit } from '../../../src/ingest/file/segment/credit.ts';
import { isPublicationLine } from '../../../src/ingest/file/segment/date-line.ts';
import { datelineLength } from '../../../src/ingest/file/segment/dateline.ts';
import { isQuotation } from '../../../src/ingest/file/segment/quotation.ts';
import { expectLinear } from '../../linear-time.ts';

const directory = new URL('../../gold/structure/', import.meta.url);
const gold = readdirSync(directory).flatMap((name) =>
  parseStructureGold(readFileSync(new URL(name, directory), 'utf8')).map((article) => ({
    language: name.slice(0, 2),
    ...article,
  })),
);

function show(text: string, blocks: readonly { kind: string; start: number; end: number }[]): string[] {
  return blocks.map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end)}`);
}

describe('gold', () => {
  test('holds at least 20 articles in each language that has gold', () => {
    for (const language of languagesWithGold('structure')) {
      expect(gold.filter((article) => article.language === language).length).toBeGreaterThanOrEqual(20);
    }
  });

  test.each(gold)('$language: $name', ({ text, blocks }) => {
    expect(show(text, cut(text))).toEqual(show(text, blocks));
  });
});

describe('hyphens at line ends', () => {
  const textsOf = (text: string) => segment(text, 0).map((block) => block.text);

  test('join what they divide, and stay where they belong', () => {
    expect(
      textsOf(
        'Die Ministerin sprach über die Verteidi-\ngung und die Sicherheits-\nund Außenpolitik des Landes und die Nord-\nSüd-Bahn.',
      ),
    ).toEqual([
      'Die Ministerin sprach über die Verteidigung und die Sicherheits- und Außenpolitik des Landes und die Nord-Süd-Bahn.',
    ]);
  });

  test('stay in a word that is hyphenated elsewhere in the text', () => {
    expect(
      textsOf('Han skrev ett e-brev till dem. Sedan kom ett nytt e-\nbrev som ingen läste.')[0],
    ).toContain('nytt e-brev som');
  });

  test('leave no joined text where only white space differs', () => {
    expect(textsOf('Ett stycke som är brutet\növer två rader.')).toEqual([undefined]);
  });
});

test('a line of a million letters beside a hyphen costs no more than its length', () => {
  expectLinear(125_000, (size) => segment(`${'a'.repeat(size)} Verteidi-\ngung ist das Thema.`, 0));
});

test('a block as long as a book is reported', () => {
  const text = 'Et ord mere. '.repeat(10_000);
  const file = new VFile({ value: text });
  segment(text, 0, file);
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['endless-paragraph', 1]]);
});

describe('parts of a paragraph', () => {
  test.each([
    ['Mötet i Lund. Foto: Anna Berg/TT', { index: 14, agency: 'TT' }],
    ['Bilden. Foto: Spindel, Kanslihuset via AP', { index: 8, agency: 'AP' }],
    ['Tiltas. Foto: Zane Liepa / EPA / LETA', { index: 8, agency: 'EPA/LETA' }],
    ['Die Brücke. (Bild: imago/Theo Lindner)', { index: 12, agency: 'imago' }],
    ['Ura e re. FOTO: Ana Mali', { index: 10 }],
    ['Broen. Foto: Ann Bjerg, Ritzau Scanpix', { index: 7, agency: 'Ritzau Scanpix' }],
    ['På hans foto: två män går ut ur huset och en tredje står kvar i dörren.', undefined],
    ['Ett foto kan säga mer än tusen ord.', undefined],
  ])('credit of %j', (words, credit) => {
    expect(readCredit(words)).toEqual(credit);
  });

  test.each([
    ['RĪGA, 19. dec. (LETA) – Saeima lēma.', 'RĪGA, 19. dec. (LETA) –'],
    ['Rīga, 9.maijs, LETA. Saeima lēma.', 'Rīga, 9.maijs, LETA.'],
    ['BERLIN (dpa) – Die Regierung berät.', 'BERLIN (dpa) –'],
    ['Frankfurt/Main (dpa) - Die Messe öffnet.', 'Frankfurt/Main (dpa) -'],
    ['Stockholm. Regeringen meddelade i går.', 'Stockholm.'],
    ['Tiranë, 12 mars – Kuvendi miratoi ligjin.', 'Tiranë, 12 mars –'],
    ['KØBENHAVN - Regeringen mødes i dag.', 'KØBENHAVN -'],
    ['Nej. Det blir ingen bro.', ''],
    ['Stockholm växer – snabbt.', ''],
    ['Anna Berg, 45 år, – en av dem – gick.', ''],
    ['Ukraina – ett land i krig.', ''],
    ['VIKTIGT. Läs detta först.', ''],
  ])('dateline of %j', (words, dateline) => {
    expect(words.slice(0, datelineLength(words))).toBe(dateline);
  });

  test.each([
    ['Publicerad 19 december 2022 kl. 14.03', true],
    ['Publicēts: 2022. gada 19. decembrī plkst. 14.03', true],
    ['Veröffentlicht am 19. Dezember 2022 um 14:03 Uhr', true],
    ['Publikuar më 19 dhjetor 2022, ora 14:03', true],
    ['Offentliggjort 19. dec. 2022 kl. 14.03', true],
    ['Opdateret mandag den 19. december 2022', true],
    ['Måndag 19 december 2022', true],
    ['2022-12-19 14:03', true],
    ['Publicerad forskning från 2019 visar motsatsen.', false],
    ['Stand der Dinge ist, dass 2022 nichts geschah.', false],
    ['I december 2022 kom snön.', false],
    ['INRIKES 19 december 2022', true],
    ['Granköping, 19 december 2022', true],
    ['Artiklen er opdateret kl. 14.03', true],
    ['Terror 11 september 2001', false],
    ['24 döda', false],
  ])('publication line %j: %s', (words, expected) => {
    expect(isPublicationLine(words)).toBe(expected);
  });

  test.each([
    ['Av Anna Berg', 12],
    ['AV ANNA BERG', 12],
    ['Von Anna von der Höhe und Bo Ek', 31],
    ['Af Anna Bjerg, korrespondent i Berlin', 37],
    ['Nga Ana Mali', 12],
    ['Autors: Jānis Kalns', 19],
    ['Anna Berg/TT', 12],
    ['anna.berg@example.se', 20],
    ['Av Anna Berg | 19 december 2022', 14],
    ['af Mette Holm', 13],
    ['Kilde: Ritzau', 13],
    ['Quelle: dpa', 11],
    ['/a.b./j.p./', 11],
    ['Von Berlin aus geht es weiter', 0],
    ['Av detta blev intet.', 0],
    ['Nga Tirana', 0],
  ])('byline %j', (words, length) => {
    expect(bylineLength(words)).toBe(length);
  });

  test.each([
    ['Läs också: Så blir vädret', true],
    ['Lasi vēl: Kāds būs laiks', true],
    ['Lesen Sie auch: So wird das Wetter', true],
    ['Lexo edhe: Si do të jetë moti', true],
    ['Læs også: Sådan bliver vejret', true],
    ['* * *', true],
    ['© 2022 Bladet. Alla rättigheter förbehållna', true],
    [
      'Läs också är en uppmaning som många redaktioner använder, visar en ny undersökning av nätets språk.',
      false,
    ],
    ['Del på Facebook', true],
    ['Kommentare (12)', true],
    ['Annonsen var falsk.', false],
    ['Facebook delar ut pengar.', false],
    ['Ämnen som dessa är giftiga.', false],
  ])('boilerplate %j: %s', (words, expected) => {
    expect(isBoilerplate(words)).toBe(expected);
  });

  test.each([
    ['– Vi ger oss inte, sade hon.', true],
    ['- Vi giver ikke op.', true],
    ['„Wir bleiben.“', true],
    ['«Mēs paliekam»', true],
    ['"Viņi teica: "Ejiet prom!" Un mēs gājām."', true],
    ['”Vi stannar kvar och väntar på besked', true],
    ['„Wir bleiben“, sagte sie.', false],
    ['"Mēs paliekam," viņa teica.', false],
    ['Hon sade: ”Vi stannar.”', false],
    ['-5 grader i natt', false],
  ])('quotation %j: %s', (words, expected) => {
    expect(isQuotation(words)).toBe(expected);
  });
});

describe('neighbours', () => {
  const kindsOf = (text: string) => segment(text, 0).map(({ kind }) => kind);

  test('a name above its address is a byline', () => {
    expect(kindsOf('Ny bro\n\nMETTE HOLM\nmeho@example.dk\n\nBron er åben. Mange kom.')).toEqual([
      'title',
      'byline',
      'byline',
      'paragraph',
    ]);
  });

  test('text and picture signed on one line', () => {
    expect(kindsOf('Ny bro\n\nText: Anna Berg Foto: Bo Ek\n\nBron är öppen. Många kom.')).toEqual([
      'title',
      'byline',
      'credit',
      'paragraph',
    ]);
  });

  test('a title in quotation marks, and one after «Foto:»', () => {
    expect(kindsOf('”Vi ger oss inte”\n\nDet sade tränaren i går. Sedan gick hon.')).toEqual([
      'title',
      'paragraph',
    ]);
    expect(
      kindsOf('Foto: Så firade hela kommunen sin dag\n\nHundratals kom till torget. Solen sken.'),
    ).toEqual(['title', 'paragraph']);
  });

  test('lines of a list are not subheadings', () => {
    expect(
      kindsOf('Ett stycke text.\n\nLängd 120 meter\nBredd 9 meter\nPris 40 miljoner\n\nMera text.'),
    ).not.toContain('subheading');
  });

  test('a blank line after every wrapped line', () => {
    const text =
      'Färjan mellan ön och fastlandet\n\nställs in under hela lördagen. Orsaken\n\när den hårda vinden som väntas dra\n\nin över kusten redan på fredag\n\nkväll, säger rederiet.';
    expect(kindsOf(text)).toEqual(['paragraph']);
  });
});

describe('bad input', () => {
  test('a file of captions only says so', () => {
    const text = 'Bron i kvällsljus. Foto: Anna Berg/TT\n\nBron i morgonljus. Foto: Bo Ek/TT';
    const file = new VFile({ value: text });
    expect(segment(text, 0, file).map(({ kind }) => kind)).toEqual([
      'caption',
      'credit',
      'caption',
      'credit',
    ]);
    expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['only-captions', 1]]);
  });

  test('a line of megabytes is one paragraph', () => {
    const text = 'Det var en gång en flod som rann förbi. '.repeat(100_000).trim();
    expect(segment(text, 0)).toEqual([{ kind: 'paragraph', start: 0, end: text.length }]);
  });

  test('nothing after the header gives the header alone', () => {
    expect(segment(' date 2022', 10)).toEqual([{ kind: 'header', start: 1, end: 10 }]);
  });
});

test('any text: every visible character is in exactly one block, in order', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '– ',
    '"',
    '„',
    '“',
    'Foto: ',
    'Anna Berg/AFP',
    'Läs också: ',
    'RĪGA, 3. dec. (LETA) – ',
    'Publicerad 2022-12-19',
    'Av Anna Berg',
    ' | ',
    'och ',
    'Ett ord. ',
    'för-\n',
    'DATUM',
    '(',
    ')',
    '  ',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }),
      fc.nat(30),
      (parts, from) => {
        const text = parts.join('');
        const blocks = segment(text, Math.min(from, text.length));
        let offset = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(offset);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(offset, start)).toMatch(/^\s*$/u);
          expect(text.slice(start, end)).toMatch(/^\S[^]*\S$|^\S$/);
          offset = end;
        }
        expect(text.slice(offset)).toMatch(/^\s*$/u);
      },
    ),
    { numRuns: 2000 },
  );
});
