import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readHeader } from '../../../src/ingest/file/header.ts';

function read(text: string, sideCar?: string) {
  const file = new VFile({ value: text });
  const header = readHeader(text, sideCar, file);
  return {
    fields: header.fields.map(({ field, value, basis }) => `${basis} ${field}: ${value}`),
    rest: text.slice(header.end).trimStart(),
    rules: file.messages.map(({ ruleId, line, column }) => `${ruleId ?? ''} ${line ?? ''}:${column ?? ''}`),
    messages: file.messages.map(({ reason }) => reason),
  };
}

describe('a date before the text', () => {
  test.each([
    [' date 2022-12 Den gamle', '2022-12', 'Den gamle'],
    ['date 2022\nDen gamle', '2022', 'Den gamle'],
    ['\n date 2022-12-19 Den gamle', '2022-12-19', 'Den gamle'],
    ['date: 2022-12-19 Den gamle', '2022-12-19', 'Den gamle'],
    ['Date: 2022-12-19T14:03:00+02:00 Den gamle', '2022-12-19T14:03:00+02:00', 'Den gamle'],
    ['date 2022-12-19 14:03 Den gamle', '2022-12-19 14:03', 'Den gamle'],
    ['datums 2022-12 Vecais', '2022-12', 'Vecais'],
    ['date 2022-13 Den gamle', '2022-13', 'Den gamle'],
  ])('%j', (text, value, rest) => {
    expect(read(text)).toMatchObject({ fields: [`header date: ${value}`], rest });
  });

  test.each([
    'date palms grow here',
    'date 20221 wrong',
    'Publicerad 2022-12-19 kl. 14.03\nText',
    'Up to date 2022-12 is it',
  ])('no date: %j', (text) => {
    expect(read(text)).toMatchObject({ fields: [], rest: text });
  });
});

describe('header lines', () => {
  test.each([
    [
      'English',
      'Title: New bridge\nDate: 19 December 2022\nAuthor: Ann Hill\nURL: https://example.org/a\nLanguage: en\n\nText',
      5,
    ],
    [
      'Latvian',
      'Virsraksts: Jauns tilts\nDatums: 2022. gada 19. decembris\nAutore: Anna Kalna\nAvots: Vēstis\nValoda: lv\n\nTeksts',
      5,
    ],
    [
      'Swedish',
      'Rubrik: Ny bro\nDatum: 19 december 2022\nFörfattare: Anna Berg\nKälla: Bladet\nSpråk: sv\n\nText',
      5,
    ],
    [
      'German',
      'Überschrift: Neue Brücke\nDatum: 19.12.2022\nAutorin: Anna Berg\nQuelle: Bote\nSprache: de\n\nText',
      5,
    ],
    [
      'Albanian',
      'Titulli: Ura e re\nData: 19 dhjetor 2022\nAutori: Ana Mali\nBurimi: Gazeta\nGjuha: sq\n\nTekst',
      5,
    ],
    [
      'Danish',
      'Overskrift: Ny bro\nDato: 19. december 2022\nForfatter: Anna Bjerg\nKilde: Avisen\nSprog: da\n\nTekst',
      5,
    ],
  ])('%s', (_, text, count) => {
    const { fields, rest } = read(text);
    expect(fields).toHaveLength(count);
    expect(rest).toMatch(/^Te(?:xt|kst)/u);
  });

  test('spans point at the values, without their quotation marks', () => {
    const text = 'Title: "A: b"\nDate: 2022\n\nText';
    for (const { value, start, end } of readHeader(text).fields) expect(text.slice(start, end)).toBe(value);
  });

  test.each([
    'Källa: så kallas platsen där ån rinner upp.\n\nText',
    'Titel: Weltmeister. Das war er schon einmal.\n\nText',
    'Stockholm: En man greps.\n\nDate: i morgon.',
    'Kjo është e qartë: nuk ka vonesa.\n\nTekst',
  ])('a sentence with a colon is no header: %j', (text) => {
    expect(read(text)).toMatchObject({ fields: [], rest: text });
  });

  test('a line with a strange name between known ones belongs to the header', () => {
    expect(read('Title: Ny bro\nVersion: Nyheter\nDate: 2022\n\nText')).toMatchObject({
      fields: ['header title: Ny bro', 'header date: 2022'],
      rest: 'Text',
    });
  });
});

describe('section, place, publisher and licence', () => {
  test('are read in a header', () => {
    expect(read('Titel: Neue Brücke\nDatum: 19.12.2022\nRessort: Kultur\nOrt: Berlin\n\nText')).toMatchObject(
      {
        fields: [
          'header title: Neue Brücke',
          'header date: 19.12.2022',
          'header section: Kultur',
          'header place: Berlin',
        ],
        rest: 'Text',
      },
    );
  });

  test('are read in front matter', () => {
    const text = '---\nsection: Local\nplace: Riga\npublisher: Ann Hill Ltd\nlicense: CC BY 4.0\n---\nText';
    expect(read(text).fields).toEqual([
      'front-matter section: Local',
      'front-matter place: Riga',
      'front-matter publisher: Ann Hill Ltd',
      'front-matter licence: CC BY 4.0',
    ]);
  });

  test.each([
    'Plats: Folkets hus\nLicens: ingen\n\nText',
    'Ort: Berlin\n\nText',
    'Sted: Odense\nPris: 100 kr.\n\nText',
  ])('lines of an event are no header: %j', (text) => {
    expect(read(text)).toMatchObject({ fields: [], rest: text });
  });
});

describe('front matter', () => {
  test('what a program writes for nothing is nothing, and a word in quotation marks', () => {
    expect(read('---\nsection: null\nplace: ~\nauthor: "Null"\nsource: NULL\n---\nText').fields).toEqual([
      'front-matter author: Null',
    ]);
  });

  test('a map, a reference or a list in a list is said, and the words beside it are used', () => {
    expect(
      read('---\nauthor: {name: Ann}\nsection: [Culture, [Music]]\nplace: &a Rome\nsource: *a\n---\nText'),
    ).toMatchObject({
      fields: ['front-matter section: Culture', 'front-matter place: Rome'],
      rules: ['stated-value-nested 2:9', 'stated-value-nested 3:20', 'stated-value-nested 5:9'],
    });
    expect(read('Text', 'author:\n  name: Ann\n')).toMatchObject({
      fields: [],
      rules: ['stated-value-nested :'],
      messages: [
        'What is stated as author (side-car) holds a map, a reference or a list in a list, which is not used. Write «author: words», or a list of words.',
      ],
    });
  });

  test('dates and numbers stay as written', () => {
    const text = '---\ntitle: "Bro: ny"\ndate: 2022-12-19\nauthor: [Ann Hill, Bo Ek]\n---\nText';
    expect(read(text)).toMatchObject({
      fields: [
        'front-matter title: Bro: ny',
        'front-matter date: 2022-12-19',
        'front-matter author: Ann Hill, Bo Ek',
      ],
      rest: 'Text',
      rules: [],
    });
  });

  test('a header may follow it', () => {
    expect(read('---\ndate: 2022-12-19\n---\n date 2022-12 Text')).toMatchObject({
      fields: ['front-matter date: 2022-12-19', 'header date: 2022-12'],
      rest: 'Text',
    });
  });

  test('broken YAML without a field Kiosk knows is kept as text, with a message', () => {
    const text = '---\nweight: [open\n---\nText';
    expect(read(text)).toMatchObject({ fields: [], rest: text, rules: ['front-matter-broken 1:1'] });
  });

  test('lines of dashes alone are no front matter', () => {
    const text = '---\nEn vanlig mening.\n---\nText';
    expect(read(text)).toMatchObject({ fields: [], rest: text, rules: [] });
  });
});

describe('a side-car', () => {
  test('is stronger than what the file says', () => {
    const { fields, rules, messages } = read(
      'Title: Old\nDate: 2020\n\nText',
      'title: New\ndate: 2021-03-01\n',
    );
    expect(fields).toEqual([
      'side-car title: New',
      'side-car date: 2021-03-01',
      'header title: Old',
      'header date: 2020',
    ]);
    expect(rules).toEqual(['stated-values-disagree 1:8']);
    expect(messages[0]).toContain('«New» (side-car) and «Old» (header)');
  });

  test('its fields have no span in the text', () => {
    const [field] = readHeader('Text', 'author: Ann Hill').fields;
    expect(field).toEqual({ field: 'author', value: 'Ann Hill', basis: 'side-car' });
  });

  test('that cannot be read is reported and ignored', () => {
    expect(read('Text', 'title: [')).toMatchObject({ fields: [], rules: ['side-car-broken :'] });
  });
});

describe('values', () => {
  test('are one line without what no page can show', () => {
    expect(read('Text', 'title: "En\\u202e \\u0000bro\\n  o\\u0308ver a\\u030an"\n').fields).toEqual([
      'side-car title: En bro över ån',
    ]);
  });

  test('as long as an article are reported and not used', () => {
    const { fields, rules } = read(`---\ntitle: ${'lång '.repeat(100)}\ndate: 2021\n---\nText`);
    expect(fields).toEqual(['front-matter date: 2021']);
    expect(rules).toEqual(['stated-value-too-long 2:8']);
  });

  test('that should be web addresses and are none that can be kept are reported, and not used', () => {
    const { fields, rules } = read('---\nurl: the old site\nlink: www.example.org/bro\n---\nText');
    expect(fields).toEqual([]);
    expect(rules).toEqual(['stated-address-strange 2:6', 'stated-address-strange 3:7']);
  });

  test.each([
    ['header', (lines: string) => read(`${lines}\n\nText`)],
    ['front matter', (lines: string) => read(`---\n${lines}\n---\nText`)],
    ['side-car', (lines: string) => read('Text', lines)],
  ])('of a %s are addresses of http without credentials', (_, readLines) => {
    const { fields, rules, messages } = readLines(
      [
        'url: javascript:alert(1)',
        'link: https://reader:secret@example.org/a',
        'canonical: HTTPS://Example.org/a',
        'licence: data:text/html,hello',
        'rights: All rights reserved',
      ].join('\n'),
    );
    expect(fields.map((field) => field.replace(/^\S+ /u, ''))).toEqual([
      'url: HTTPS://Example.org/a',
      'licence: All rights reserved',
    ]);
    expect(rules.filter((rule) => rule.startsWith('stated-address-strange'))).toHaveLength(3);
    expect(messages.join()).not.toContain('secret');
  });

  test('under unknown names are reported', () => {
    expect(read('Text', 'rubrik_nr: 3\n')).toMatchObject({
      fields: [],
      rules: ['side-car-states-nothing :'],
    });
  });
});

test('a header in the middle of the text is kept there, with a message', () => {
  expect(read('Första texten.\n\n date 2022-12 Andra texten.')).toMatchObject({
    fields: [],
    rest: 'Första texten.\n\n date 2022-12 Andra texten.',
    rules: ['header-in-text 3:2'],
  });
  expect(read('Första texten.\n\nTitle: A\nDate: 2022\n\nAndra texten.').rules).toEqual([
    'header-in-text 3:1',
  ]);
});

test('fields in lines below the title are read, and not reported as another header', () => {
  const text = 'Lai būtu kā Šveicē\nDatums: 2014-04-23\nAvots: ReKurZeme\n\nCeturtdien notiks sanāksme.';
  const { fields, rules } = read(text);
  expect(fields).toEqual(['header date: 2014-04-23', 'header source: ReKurZeme']);
  expect(rules).toEqual([]);
  expect(read(`${text}\n\nTitle: A\nDate: 2022\n\nCits.`).rules).toEqual(['header-in-text 7:1']);
});

test('any text: the end is inside it, the spans hold their values', () => {
  const word = fc.constantFrom(
    '---\n',
    'title: ',
    'date ',
    '2022-12',
    'Datum: ',
    '"',
    '\n',
    ' ',
    'Text.',
    'author: x\n',
    '[',
    ':',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      const { end, apart, fields } = readHeader(text, undefined, new VFile({ value: text }));
      expect(end).toBeLessThanOrEqual(text.length);
      for (const { start = 0, end: fieldEnd = 0, basis, value } of fields) {
        const holders = [{ start: 0, end }, ...apart];
        expect(holders.some((holder) => holder.start <= start && fieldEnd <= holder.end)).toBe(true);
        if (basis === 'header') expect(text.slice(start, fieldEnd)).toBe(value);
      }
    }),
    { numRuns: 1000 },
  );
});
