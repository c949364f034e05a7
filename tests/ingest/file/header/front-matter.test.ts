import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readHeader } from '../../../../src/ingest/file/header.ts';

function read(text: string) {
  const file = new VFile({ value: text });
  const { fields, end } = readHeader(text, undefined, file);
  return {
    fields: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    basis: new Set(fields.map(({ basis }) => basis)),
    slices: fields.map(({ start, end: to }) => text.slice(start, to)),
    rest: text.slice(end).trimStart(),
    rules: file.messages.map(({ ruleId }) => ruleId),
  };
}

describe('front matter that is no valid YAML is read line by line', () => {
  test.each([
    [
      'sv',
      'title: Val: Så gick det i Norrby\ndate: 2017-05-02\nauthor: Elin Strand',
      'Val: Så gick det i Norrby',
    ],
    [
      'de',
      'title: "Nein" sagt der Rat: Streit um den Markt\ndate: 2017-05-02',
      '"Nein" sagt der Rat: Streit um den Markt',
    ],
    [
      'lv',
      'title: Aptauja: vai tilts vajadzīgs?\ndate: 2017-05-02\ntags: [tilts, @pilsēta]',
      'Aptauja: vai tilts vajadzīgs?',
    ],
    ['sq', 'title: @Bashkia hap urën\ndate: 2017-05-02', '@Bashkia hap urën'],
    [
      'da',
      "title: 'Nej' til broen: borgerne er delte\ndate: 2017-05-02",
      "'Nej' til broen: borgerne er delte",
    ],
    ['en', 'title:\tBridge: the vote\ndate: 2017-05-02\n\tauthor: x', 'Bridge: the vote'],
  ])('%s', (_, head, title) => {
    const { fields, rest, rules } = read(`---\n${head}\n---\n\nText.\n`);
    expect(fields).toMatchObject({ title, date: '2017-05-02' });
    expect(rest).toBe('Text.\n');
    expect(rules).toContain('front-matter-broken');
  });

  test('with lists of either form', () => {
    const { fields } = read(
      '---\ntitle: A: b: c\nauthor:\n  - Anna Berg\n  - "Bo Dal"\nsection: [Kultur, Resor]\n---\nText',
    );
    expect(fields).toEqual({ title: 'A: b: c', author: 'Anna Berg, Bo Dal', section: 'Kultur, Resor' });
  });

  test('its spans point at the values', () => {
    const { slices } = read('---\ntitle: A: b: c\nauthor: "Anna Berg"\n---\nText');
    expect(slices).toEqual(['A: b: c', 'Anna Berg']);
  });
});

describe('front matter without its closing line', () => {
  test.each([
    ['---\ntitle: Bron höjs\ndate: 2016-10-25\n\nBron vid ån höjs.', 'Bron vid ån höjs.'],
    ['---\ntitle: Bron höjs\ndate: 2016-10-25\nBron vid ån höjs.', 'Bron vid ån höjs.'],
    [
      '---\ntitle: Bron höjs\n\ndate: 2016-10-25\n\nBron vid ån höjs.\n\n---\n\nSlut.',
      'Bron vid ån höjs.\n\n---\n\nSlut.',
    ],
    ['+++\ntitle = "Bron höjs"\ndate = 2016-10-25\n\nBron vid ån höjs.', 'Bron vid ån höjs.'],
  ])('ends where prose begins: %j', (text, rest) => {
    const { fields, rules, ...other } = read(text);
    expect(fields).toEqual({ title: 'Bron höjs', date: '2016-10-25' });
    expect(other.rest).toBe(rest);
    expect(rules).toEqual(['front-matter-broken']);
  });

  test('an article that begins with a rule has none', () => {
    const text = '---\n\nPolisen: En man greps i natt.\n\nHan är misstänkt.';
    expect(read(text)).toMatchObject({ fields: {}, rest: text, rules: [] });
  });
});

describe('TOML and JSON before the text', () => {
  test('TOML', () => {
    const { fields, slices, rest, basis } = read(
      '+++\ntitle = "Das Ufer"\ndate = 2016-10-21T09:30:00+02:00\nauthor = ["Ute Kern", "Jan Ott"]\ndraft = false\n[params]\nsource = "x"\n+++\nText',
    );
    expect(fields).toEqual({
      title: 'Das Ufer',
      date: '2016-10-21T09:30:00.000+02:00',
      author: 'Ute Kern, Jan Ott',
    });
    expect(slices).toEqual(['Das Ufer', '2016-10-21T09:30:00+02:00', '["Ute Kern", "Jan Ott"]']);
    expect(rest).toBe('Text');
    expect(basis).toEqual(new Set(['front-matter']));
  });

  test('TOML that is broken is read line by line', () => {
    expect(read('+++\ntitle = Krasts: jauns tilts\ndate = 2016-10-21\n+++\nTeksts')).toMatchObject({
      fields: { title: 'Krasts: jauns tilts', date: '2016-10-21' },
      rest: 'Teksts',
      rules: ['front-matter-broken'],
    });
  });

  test('JSON', () => {
    const { fields, slices, rest } = read(
      '{\n  "title": "Broen \\"Ask\\" {ny}",\n  "date": "2016-10-24",\n  "author": ["Ida Bro", "Ib Lund"],\n  "meta": {"a": 1}\n}\n\nTekst',
    );
    expect(fields).toEqual({ title: 'Broen "Ask" {ny}', date: '2016-10-24', author: 'Ida Bro, Ib Lund' });
    expect(slices[1]).toBe('2016-10-24');
    expect(rest).toBe('Tekst');
  });

  test.each(['{ "Das" sagte er. }\nText', '{"a": 1}\nText', '{"title": "x"\nText'])(
    'what states nothing is text: %j',
    (text) => {
      expect(read(text)).toMatchObject({ fields: {}, rest: text });
    },
  );
});
