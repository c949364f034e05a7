import { describe, expect, it, test } from 'vitest';
import { resolveEntities } from '../../../../src/ingest/archive/entities.ts';
import type { Draft } from '../../../../src/ingest/draft.ts';
import type { NameType } from '../../../../src/record/schema.ts';
import { draftNaming } from '../../make-draft.ts';

/** A draft of a text in which everything between brackets is a mention of one type. */
function draftOfMarked(id: string, language: string, marked: string, type: NameType) {
  const names = [...marked.matchAll(/\[([^\]]+)\]/gu)].map(([, name = '']) => name);
  return draftNaming(id, language, marked.replace(/[[\]]/gu, ''), { [type]: names });
}

/** The labels in a language of an archive of such texts. */
function labelsIn(language: string, type: NameType, ...texts: readonly string[]): (string | undefined)[] {
  const drafts = texts.map((text, index) => draftOfMarked(`t${index}`, language, text, type));
  return resolveEntities(drafts).names.map((name) => name.label[language]);
}

describe('the name of a woman in Latvian', () => {
  it.each([
    [
      'stays a nominative beside her husband',
      ['[Andris Kalnozols] un [Zanda Kalnozola] audzē bites. Ar [Kalnozolu] runāja.'],
    ],
    [
      'stays hers where the man is in another text',
      ['[Ričards Greivs] smejas.', '[Greivam] patīk. [Kasandra Greiva] raud.'],
    ],
  ])('%s', (_, texts) => {
    const labels = labelsIn('lv', 'person', ...texts);
    expect(labels.filter((label) => /^(?:Zanda|Kasandra)/u.test(label ?? ''))).toHaveLength(1);
    expect(labels).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Zanda Kalnozola|Kasandra Greiva)$/u)]),
    );
  });

  it.each([
    ['Laimas Vītoliņas', 'Laima Vītoliņa'],
    ['Ilzi Priedīti', 'Ilze Priedīte'],
    ['Andreju Vītoliņu', 'Andrejs Vītoliņš'],
    ['Krišjāni Ruduci', 'Krišjānis Ruducis'],
    ['Andra Vilkausa', 'Andris Vilkauss'],
    ['Donalda Lapsa', 'Donalds Lapss'],
    ['Mārtiņam Zemītim', 'Mārtiņš Zemītis'],
    ['Sergeja Orlovska', 'Sergejs Orlovskis'],
    ['Ilze Priedīte', 'Ilze Priedīte'],
    ['Sam Graham', 'Sam Graham'],
    ['Bob Woodland', 'Bob Woodland'],
  ])('%s alone is %s', (form, label) => {
    expect(labelsIn('lv', 'person', `[${form}]`)).toEqual([label]);
  });
});

describe('a name of several words in Latvian', () => {
  it.each([
    ['Sēlijas valsts', 'Sēlijas valsts'],
    ['Sēlijas reģionā', 'Sēlijas reģions'],
    ['Rīgas pilsētas basketbola klubu', 'Rīgas pilsētas basketbola klubs'],
    ['Igaunijas Nacionālā dejas teātra', 'Igaunijas Nacionālais dejas teātris'],
    ['Apvienoto Upju Savienībai', 'Apvienoto Upju Savienība'],
    ['Centrālās ražas pārvaldes', 'Centrālā ražas pārvalde'],
    ['Lielās tautas biedrības', 'Lielā tautas biedrība'],
    ['Smilšu ielā 7', 'Smilšu iela 7'],
    ['Ozolnieku pagastā', 'Ozolnieku pagasts'],
    ['Zaļmuižas pilī', 'Zaļmuižas pils'],
    ['Muzikālā banka', 'Muzikālā banka'],
    ['Vidzemes Ziņas', 'Vidzemes Ziņas'],
    ['Latvijas tilti', 'Latvijas tilti'],
    ['Global Corners', 'Global Corners'],
    ['Spēļu un loteriju uzraudzības inspekcijā', 'Spēļu un loteriju uzraudzības inspekcija'],
    ['Literatūras, valodas un mākslas institūta', 'Literatūras, valodas un mākslas institūts'],
    [
      'Vides aizsardzības un reģionālās attīstības ministrijas',
      'Vides aizsardzības un reģionālās attīstības ministrija',
    ],
    ['SIA "Zilupe"', 'SIA "Zilupe"'],
    ['klubā „Daugavieši”', 'klubs „Daugavieši”'],
    ['«Torņa» arēnā', '«Torņa» arēna'],
  ])('%s is %s', (form, label) => {
    expect(labelsIn('lv', 'organisation', `[${form}]`)).toEqual([label]);
  });

  it.each([
    ['Ragaišos', 'Ragaiši'],
    ['Zilupītē', 'Zilupīte'],
    ['Dzirnavās', 'Dzirnavas'],
    ['Aizupes', 'Aizupe'],
  ])('and the place %s is %s', (form, label) => {
    expect(labelsIn('lv', 'place', `[${form}]`)).toEqual([label]);
  });
});

describe('a name of several words in Albanian', () => {
  it.each([
    [
      'Akademia e Dardanisë',
      ['[Akademia e Dardanisë] foli. Anëtarët e [Akademisë së Dardanisë]. E quajti [Akademinë e Dardanisë].'],
    ],
    ['Fondi i Drinit', ['Drejtuesit e [Fondit të Drinit] dhe [Fondin e Drinit]. [Fondi i Drinit] foli.']],
    ['Partia Bujqësore e Dardanisë', ['Kreu i [Partisë Bujqësore të Dardanisë] foli.']],
    ['Ministria e Punëve të Mbrendshme', ['Zëdhënësi i [Ministrisë së Punëve të Mbrendshme] foli.']],
    ['Kombet e Lira', ['Selia e [Kombeve të Lira] u hap.']],
    ['Gjykata e Lartë', ['Vendimi i [Gjykatës së Lartë] u lexua.']],
    ['Radio Drini', ['[Radio Drini] foli.']],
    ['Sky News', ['[Sky News] foli.']],
  ])('%s is one, whatever case its head and link stand in', (label, texts) => {
    expect(labelsIn('sq', 'organisation', ...texts)).toEqual([label]);
  });

  it('keeps a foreign name whose last letters look like an ending', () => {
    expect(labelsIn('sq', 'person', '[Granit]', '[Elvis]', '[Stormi Daniels]').toSorted()).toEqual([
      'Elvis',
      'Granit',
      'Stormi Daniels',
    ]);
  });
});

describe('a genitive in -s', () => {
  it.each([
    ['sv', 'person', 'Britt Kavalughs', 'Britt Kavalugh', '[Britt Kavalughs] utnämning dröjde.'],
    ['da', 'person', 'Bodil Vesterskovs', 'Bodil Vesterskov', '[Bodil Vesterskovs] nye film har premiere.'],
    ['nb', 'person', 'Turid Vikengs', 'Turid Vikeng', '[Turid Vikengs] roman er ute.'],
    ['de', 'person', 'Anke Holzbaums', 'Anke Holzbaum', '[Anke Holzbaums] neuer Film läuft an.'],
    ['de', 'person', 'Anke Holzbaums', 'Anke Holzbaum', 'Die Kritik lobt [Anke Holzbaums] Stimme.'],
    [
      'sv',
      'organisation',
      'Lärarnas riksförbunds',
      'Lärarnas riksförbund',
      '[Lärarnas riksförbunds] ordförande.',
    ],
    ['da', 'organisation', 'Rigspolitiets', 'Rigspolitiet', 'Det er [Rigspolitiets] manglende svar.'],
    [
      'da',
      'organisation',
      'Internationale Røde Kors',
      'Internationale Røde Kors',
      '[Internationale Røde Kors] hjalp.',
    ],
    ['de', 'place', 'Kalabriens', 'Kalabrien', 'Im Süden [Kalabriens] regnet es.'],
    ['de', 'place', 'Worms', 'Worms', 'Er wohnt in [Worms].'],
    ['sv', 'organisation', 'Samsungs', 'Samsung', 'Det var [Samsungs] bakslag.'],
    ['sv', 'place', 'Grytnäsvallens', 'Grytnäsvallen', '[Grytnäsvallens] inland brinner.'],
  ] as const)('%s, %s: %s before what it owns is %s', (language, type, _, label, text) => {
    expect(labelsIn(language, type, text)).toEqual([label]);
  });

  it.each([
    ['sv', 'Mats Jonas', '[Mats Jonas] dikt lästes. [Mats Jonas] läste.'],
    ['sv', 'Britt Kavalughs', '[Britt Kavalughs] läste länge.'],
    ['de', 'Peter Fuchs', '[Peter Fuchs] Romane liegen vor.'],
    ['de', 'Klaus Behrens', '[Klaus Behrens] sagte nichts.'],
    ['da', 'Robin Williams', '[Robin Williams] film vises.'],
    ['sv', 'Bruno Liljefors', '[Bruno Liljefors] tavlor såldes.'],
    ['sv', 'Viktor Papandros', '[Viktor Papandros] tal hölls.'],
  ] as const)('%s: %s keeps its own -s', (language, label, text) => {
    expect(labelsIn(language, 'person', text)).toEqual([label]);
  });

  it.each([
    ['sv', 'Hells Angels'],
    ['de', 'General Motors'],
    ['da', 'Four Corners'],
  ] as const)('%s: %s is an English plural', (language, label) => {
    expect(labelsIn(language, 'organisation', `[${label}] medlemmer Mitglieder`)).toEqual([label]);
  });

  it.each([
    ['sv', '[Rikspolisverkets] beslut kom.', 'Rikspolisverket'],
    ['da', '[Landbrugsministeriets] svar kom.', 'Landbrugsministeriet'],
  ] as const)('%s: %s has the base form of a body', (language, text, label) => {
    expect(labelsIn(language, 'organisation', text)).toEqual([label]);
  });

  it('is known by the name in another language that writes it alike', () => {
    const drafts = [
      draftOfMarked('a', 'sv', '[Petra Kolls] läste.', 'person'),
      draftOfMarked('b', 'de', '[Petra Koll] las.', 'person'),
    ];
    expect(resolveEntities(drafts).names.map(({ label }) => label)).toEqual([
      { sv: 'Petra Koll', de: 'Petra Koll' },
    ]);
  });
});

/** A draft whose names were found by the tagger, which is never certain. */
function found(draft: Draft): Draft {
  const names = draft.mentions.names.map((mention) => ({ ...mention, confidence: 0.999 }));
  return { ...draft, mentions: { ...draft.mentions, names } };
}

/** The labels of the persons that pages list. */
function listedIn(language: string, ...texts: readonly string[]): (string | undefined)[] {
  const drafts = texts.map((text, index) => found(draftOfMarked(`t${index}`, language, text, 'person')));
  return resolveEntities(drafts)
    .names.filter(({ sure }) => sure !== false)
    .map((name) => name.label[language]);
}

describe('a base form that is a guess is not listed', () => {
  it.each([
    ['lv', '[Riku Smeju] gaidīja.'],
    ['lv', 'Balvu pasniedza [Krenam Ostarijam].'],
    ['lv', 'Tā ir [Zelvana Mostrova] grāmata.'],
    ['lv', 'Piezvanīja [Zetnai Ruverai].'],
    ['lv', 'Tā ir [Zelvareda Leto] loma.'],
    ['lv', 'Trīs psihologi ārstē [Ziānu Pīrāgu].'],
    ['lv', 'Tā ir [Zeroja Kranē] bumba.'],
    ['lv', 'Tiesa [Dmitrijs KROGOVU] attaisnoja.'],
    ['sv', 'Tidningen tog in [Pelle Krottes] debattartikel.'],
    ['sv', 'Vi hörde [Malin Trönns] läppar.'],
    ['da', 'Det var [Jonas Krebbos] sofa.'],
    ['sv', '[Theo Walkotts] 5 – 2 avgjorde.'],
  ])('%s %s', (language, text) => {
    expect(listedIn(language, text)).toEqual([]);
  });

  it.each([
    ['lv', '[Rihardu Smeju] gaidīja.', 'Rihards Smejs'],
    ['lv', 'Tā ir [Rasima Krogova] grāmata.', 'Rasims Krogovs'],
    ['lv', 'Tā ir [Rasima Zālmaņa] grāmata.', 'Rasims Zālmanis'],
    ['lv', '[Megana Krogova] smejas.', 'Megana Krogova'],
    ['lv', '[Zelvans Mostrovs] smejas. Tā ir [Zelvana Mostrova] grāmata.', 'Zelvans Mostrovs'],
    ['sv', 'Vi läste [Gregor Orvells] ”Minneshål” i skolan.', 'Gregor Orvell'],
    ['sv', '[Niklas Orrenius] skriver.', 'Niklas Orrenius'],
    ['sv', 'Där satt [Lars Vilks].', 'Lars Vilks'],
    ['da', '[Signe Vestergårds] roman udkommer.', 'Signe Vestergård'],
    ['sv', '[Anders Tegnmark] ”Ante” kom.', 'Anders Tegnmark'],
  ])('%s %s', (language, text, label) => {
    expect(listedIn(language, text)).toEqual([label]);
  });

  it('of two languages the one that proves it gives the label', () => {
    const drafts = [
      draftOfMarked('a', 'lv', 'Balvu pasniedza [Krenam Ostarijam].', 'person'),
      draftOfMarked('b', 'de', '[Kren Ostari] kam.', 'person'),
    ];
    expect(resolveEntities(drafts).names.map(({ label }) => label)).toEqual([{ de: 'Kren Ostari' }]);
  });
});

describe('a name in capitals', () => {
  it.each([
    ['lv', '[SANDIS KROGS] atbild.', 'Sandis Krogs'],
    ['sv', '[ANNA-LENA VIK] svarar.', 'Anna-Lena Vik'],
    ['da', '[JENS Sandfeld] svarer.', 'Jens Sandfeld'],
    ['de', '[PETER O’TREEN] antwortet.', 'Peter O’Treen'],
    ['sv', '[DJ Svante] spelar.', 'DJ Svante'],
    ['de', '[Karl XVI Gustav] kam.', 'Karl XVI Gustav'],
    ['sv', '[ABBA] spelar.', 'ABBA'],
  ])('%s %s is %s', (language, text, label) => {
    expect(labelsIn(language, 'person', text)).toEqual([label]);
  });
});

describe('labels of one person in several languages', () => {
  it('lose the -s that fewer languages have than not', () => {
    const drafts = [
      draftOfMarked('a', 'sv', '[Bob Wudwards] bok.', 'person'),
      draftOfMarked('b', 'da', '[Bob Wudward] skriver.', 'person'),
    ];
    const [name] = resolveEntities(drafts).names;
    expect(name?.label).toEqual({ da: 'Bob Wudward', sv: 'Bob Wudward' });
  });

  it('are not the bare surname where others agree on the whole name', () => {
    const drafts = [
      draftOfMarked('a', 'sv', '[Heidi Vreiss] kom.', 'person'),
      draftOfMarked('b', 'da', '[Heidi Vreiss] kom.', 'person'),
      draftOfMarked('c', 'sq', '[Heidi Vreiss] erdhi. Foli [Vreiss].', 'person'),
    ];
    const [name] = resolveEntities(drafts).names;
    expect(name?.label).toEqual({ da: 'Heidi Vreiss', sq: 'Heidi Vreiss', sv: 'Heidi Vreiss' });
  });
});

describe('a place in the capitals of a heading', () => {
  it.each([
    ['lv', '[LUDZĀ] notiks tirgus.', 'Ludza'],
    ['lv', '[RĪGAS] mērs runā.', 'Rīga'],
    ['de', '[BOCHUM] - Nach dem Spiel.', 'Bochum'],
    ['da', 'Mødet i [ODENSE] er slut.', 'Odense'],
    ['sv', '[VARBERG]. En man greps.', 'Varberg'],
    ['lv', '[ASV] un [ANO].', 'ASV'],
  ])('%s: %s is %s', (language, text, label) => {
    expect(labelsIn(language, 'place', text)).toContain(label);
  });
});

describe('the spelling of another language', () => {
  it.each([
    ['sq', 'Google Drive'],
    ['sv', 'Tennessee State Tigers'],
    ['da', 'Four Corners'],
  ])('is a base form, where it is the whole name (%s: %s)', (language, name) => {
    const drafts = [
      draftOfMarked('a', language, `[${name}] .`, 'organisation'),
      draftOfMarked('b', 'en', `[${name}] .`, 'organisation'),
    ];
    expect(resolveEntities(drafts).names.map((found) => found.label[language])).toEqual([name]);
  });
});

describe('a German name after an article', () => {
  it.each([
    ['organisation', 'Das meldet die Agentur der [Nordischen Presse-Agentur].', 'Nordische Presse-Agentur'],
    ['organisation', 'Sie arbeitet im [Sächsischen Staatsministerium].', 'Sächsisches Staatsministerium'],
    ['organisation', 'Er schrieb beim [Norddeutschen Verlag Kiel].', 'Norddeutscher Verlag Kiel'],
    ['organisation', 'Leiter des [Internationalen Grünen Kreuzes].', 'Internationales Grünes Kreuz'],
    ['organisation', 'Der [Digitale Rat] tagt.', 'Digitaler Rat'],
    ['organisation', 'Das stand in der [Passauer Alten Presse].', 'Passauer Alte Presse'],
    ['organisation', 'Vorsitzende des [Verbandes Kieler Vereine].', 'Verband Kieler Vereine'],
    ['organisation', 'Er half der [Frauen Union].', 'Frauen Union'],
    ['organisation', 'Er spielte für den [Hafen Hamburg].', 'Hafen Hamburg'],
    ['place', 'Er kletterte auf dem [Großen Ahornberg].', 'Großer Ahornberg'],
    ['place', 'Die Kreisstadt des [Rhein-Ahorn-Kreises].', 'Rhein-Ahorn-Kreis'],
    ['place', 'Am Rand des [Ahorner Gebirges].', 'Ahorner Gebirge'],
    ['place', 'Die Hauptstadt des [Irak].', 'Irak'],
    ['place', 'Nach [Neuen Brandenburg] reist er.', 'Neuen Brandenburg'],
  ] as const)('%s: %s is %s', (type, text, label) => {
    expect(labelsIn('de', type, text)).toEqual([label]);
  });
});

test.each([
  ['sv', '[norra Frankrike]', 'Frankrike'],
  ['sv', '[av Rydsholm]', 'Rydsholm'],
  ['da', '[Øst- og Sydjylland]', 'Sydjylland'],
  ['da', '[det nordlige Fyn]', 'Fyn'],
  ['de', '[nördliche Ahornberg]', 'Ahornberg'],
  ['sv', '[al-Raqqa]', 'al-Raqqa'],
  ['de', '[Den Haag]', 'Den Haag'],
])('a place is listed without small words before it (%s: %s)', (language, text, label) => {
  expect(labelsIn(language, 'place', `Han bor i ${text} nu.`)).toEqual([label]);
});

test.each([
  ['lv', 'organisation', '[Tvnet] svin. [TVNET] lasa. [TVNETā] raksta.', 'Tvnet'],
  ['lv', 'place', '[Palu] ir pilsēta. Dzīvo [Palu].', 'Palu'],
  ['sq', 'organisation', 'Foli [Gjykata e Fierit]. Vendimi i [Gjykatës së Fierit].', 'Gjykata e Fierit'],
  [
    'sq',
    'organisation',
    'Foli [Komiteti Ligjor të Fierit]. Para [Komitetit Ligjor të Fierit]. E quajti [Komitetin Ligjor të Fierit].',
    'Komiteti Ligjor i Fierit',
  ],
] as const)(
  'a base form that stands in the texts is the label (%s, %s): %s',
  (language, type, text, label) => {
    expect(labelsIn(language, type, text)).toEqual([label]);
  },
);

test.each(['Milsomer Nortonē pilsētā', 'Rydsholm ūdeņiem'])(
  'a name that keeps the ending of a case is not listed: %s',
  (name) => {
    const draft = draftOfMarked('a', 'lv', `Viņš dzīvo [${name}].`, 'place');
    const mentions = draft.mentions.names.map((mention) => ({ ...mention, confidence: 0.999 }));
    const { names } = resolveEntities([{ ...draft, mentions: { ...draft.mentions, names: mentions } }]);
    expect(names.map(({ sure }) => sure)).toEqual([false]);
  },
);
