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

describe('front matter between other signs, or in another notation than its signs say', () => {
  test.each([
    ['de', ';;;\n{"title": "Bad: offen", "date": "2018-05-03"}\n;;;\n\n', 'Bad: offen'],
    ['da', ';;;\n"title": "Badet åbner",\n"date": "2018-05-03",\n"author": "Ib Lund"\n;;;\n', 'Badet åbner'],
    ['sv', '---json\n{\n  "title": "Badet öppnar",\n  "date": "2018-05-03"\n}\n---\n\n', 'Badet öppnar'],
    ['lv', '---toml\ntitle = "Pirts vaļā"\ndate = 2018-05-03\n---\n\n', 'Pirts vaļā'],
    ['sq', '--- yaml\ntitle: Pishina rihapet\ndate: 2018-05-03\n---\n\n', 'Pishina rihapet'],
    ['en', '```yaml\ntitle: Pool reopens\ndate: 2018-05-03\n```\n\n', 'Pool reopens'],
    ['en', '<!--\ntitle: Pool reopens\ndate: 2018-05-03\n-->\n\n', 'Pool reopens'],
    ['sv', '-----\ntitle: Badet öppnar\ndate: 2018-05-03\n-----\n\n', 'Badet öppnar'],
    ['de', '---\n{"title": "Bad offen", "datePublished": "2018-05-03"}\n---\n', 'Bad offen'],
    ['da', '{\n  "title": "Badet åbner",\n  "published_at": "2018-05-03",\n\n', 'Badet åbner'],
    ['lv', 'title = "Pirts vaļā"\ndate = 2018-05-03\n\n', 'Pirts vaļā'],
  ])('%s %j', (_, head, title) => {
    const { fields, slices, rest } = read(`${head}Text.\n`);
    expect(fields).toMatchObject({ title, date: '2018-05-03' });
    expect(slices).toContain(title);
    expect(rest).toBe('Text.\n');
  });

  test.each([
    '---\n\nStormen kom i natt: träd föll över vägar. Ingen skadades.\n\n---\n\nDet blir lugnt.',
    ';;;\n\nStormen kom i natt. Träd föll.',
    '---\n\nDer Sturm kam: Bäume fielen.\n\n---\n\nEs wird ruhig.',
    '```\nDas ist ein Programm.\n```\n\nSo sieht es aus.',
    '{ Rāmis: tukšs }\n\nTeksts.',
  ])('text between signs is text: %j', (text) => {
    expect(read(text).rest).toBe(text);
  });
});
