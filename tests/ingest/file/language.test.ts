import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { StatedField } from '../../../src/ingest/file/header.ts';
import { identifyLanguage, type IdentifiedLanguage } from '../../../src/ingest/file/language.ts';
import { rankLanguages } from '../../../src/ingest/file/language/rank-languages.ts';
import { languageTag } from '../../../src/ingest/file/language/stated-language.ts';
import type { Block } from '../../../src/record/schema.ts';

function identify(
  paragraphs: readonly string[],
  stated?: string,
): IdentifiedLanguage & { readonly rules: readonly string[] } {
  const header = stated === undefined ? '' : `Language: ${stated}\n\n`;
  const text = header + paragraphs.join('\n\n');
  let from = header.length;
  const blocks = paragraphs.map((paragraph): Block => {
    const start = from;
    from += paragraph.length + 2;
    return { kind: 'paragraph', start, end: start + paragraph.length };
  });
  const start = 'Language: '.length;
  const fields: StatedField[] =
    stated === undefined
      ? []
      : [{ field: 'language', value: stated, basis: 'header', start, end: start + stated.length }];
  const file = new VFile({ value: text });
  return {
    ...identifyLanguage(text, blocks, fields, file),
    rules: file.messages.map(({ ruleId }) => String(ruleId)),
  };
}

const articles = {
  lv: 'Pilsētas dome ceturtdien nolēma pagarināt tramvaja līniju līdz ostai. Darbus sāks pavasarī, un tie ilgs divus gadus, sacīja domes priekšsēdētāja Zane Ozoliņa.',
  sv: 'Kommunen beslutade i torsdags att förlänga spårvägen till hamnen. Arbetet börjar i vår och pågår i två år, säger ordföranden Karin Lindvall.',
  de: 'Der Stadtrat hat am Donnerstag beschlossen, die Straßenbahn bis zum Hafen zu verlängern. Die Arbeiten beginnen im Frühling und dauern zwei Jahre.',
  sq: 'Këshilli i qytetit vendosi të enjten që linja e tramvajit të zgjatet deri në port. Punimet fillojnë në pranverë dhe do të zgjasin dy vjet.',
  da: 'Byrådet besluttede torsdag at forlænge letbanen til havnen. Arbejdet begynder til foråret og varer i to år, siger udvalgsformand Birthe Holm.',
  nb: 'Bystyret vedtok torsdag å forlenge trikkelinjen til havna. Arbeidet begynner til våren og tar to år, sier utvalgsleder Kari Nordli.',
  nn: 'Bystyret vedtok torsdag å forlengje trikkelinja til hamna. Arbeidet tek til om våren og varer i to år, seier utvalsleiar Kari Nordli, som ikkje er uroa.',
  en: 'The city council decided on Thursday to extend the tram line to the harbour. Work begins in spring and will take two years, the chair said.',
  et: 'Linnavolikogu otsustas neljapäeval pikendada trammiliini sadamani. Tööd algavad kevadel ja kestavad kaks aastat, ütles esimees.',
  lt: 'Miesto taryba ketvirtadienį nusprendė pratęsti tramvajaus liniją iki uosto. Darbai prasidės pavasarį ir truks dvejus metus, sakė pirmininkė.',
} as const;

describe('the language of an article', () => {
  test.each(Object.entries(articles))('%s is published under its own tag', (language, text) => {
    expect(identify([text])).toMatchObject({ language, confidence: 0.99, rules: [] });
  });

  test('a language without marks or lexicon keeps its tag too', () => {
    const text =
      'Miejska rada zdecydowała w czwartek, że linia tramwajowa zostanie przedłużona do portu, a prace ruszą wiosną.';
    expect(identify([text])).toMatchObject({ language: 'pl', rules: [] });
  });

  test.each([
    ['Zane 12'],
    ['4711 / 0815'],
    ['asdf qwer zxcv uiop hjkl asdf qwer wert yxcv'],
    ['ᚠᚢᚦᚨᚱᚲ ᚷᚹᚺᚾᛁᛃᛈ ᛇᛉᛊᛏᛒᛖᛗᛚᛜᛞᛟ ᚠᚢᚦᚨᚱᚲ'],
  ])('«%s» is not determined', (text) => {
    expect(identify([text])).toMatchObject({ language: 'und', confidence: 0 });
  });

  test('the stated language decides where the text says too little', () => {
    expect(identify(['Zane 12'], 'latviešu')).toMatchObject({
      language: 'lv',
      opinions: [{ by: 'header', language: 'lv' }],
    });
  });

  test('a stated language that the text contradicts is an opinion and a warning with both answers', () => {
    const read = identify([articles.da], 'sv');
    expect(read).toMatchObject({ language: 'da', rules: ['stated-language-disagrees'] });
    expect(read.opinions).toEqual([
      { by: 'eld', language: 'da' },
      { by: 'franc', language: 'da' },
      { by: 'header', language: 'sv' },
    ]);
    expect(read.confidence).toBeLessThan(0.99);
  });

  test('a stated region is not a disagreement', () => {
    expect(identify([articles.de], 'de-AT')).toMatchObject({ language: 'de', rules: [] });
  });
});

test.each([
  ['da', '»Jeg venter her,« sagde Ida Holm. Skipper Lars Vind bad Ole Sand gå. »Jeg går,« sagde han.'],
  ['nb', '«Jeg venter her,» sa Ida Holm. Skipper Lars Vind ba Ole Sand gå. «Jeg går,» sa han.'],
  ['da', 'Hun spurgte ham. »Det tog tid,« sagde Per Lund.'],
  ['nb', 'Hun spurte ham. «Det tok tid,» sa Per Lund.'],
])(
  'a short dialogue in %s: verbs of saying and quotation marks tell it from its neighbour',
  (language, text) => {
    expect(identify([text]).language).toBe(language);
  },
);

describe('a block in another language', () => {
  test('has its own language; the others have none', () => {
    const { language, blocks } = identify([articles.da, articles.de, articles.da, articles.da]);
    expect([language, ...blocks.map((block) => block.language)]).toEqual([
      'da',
      undefined,
      'de',
      undefined,
      undefined,
    ]);
  });

  test('three languages in one file: each block keeps its own, and each language has a message', () => {
    const { language, blocks, rules } = identify([
      articles.lv,
      articles.lv,
      articles.de,
      articles.sq,
      articles.de,
    ]);
    expect([language, ...blocks.map((block) => block.language)]).toEqual([
      'lv',
      undefined,
      undefined,
      'de',
      'sq',
      'de',
    ]);
    expect(rules.filter((rule) => rule === 'other-language')).toHaveLength(2);
  });

  test('is not claimed on a short line or a title in English', () => {
    const { blocks } = identify([articles.sv, 'The Harbour Line Is Coming', articles.sv]);
    expect(blocks.map((block) => block.language)).toEqual([undefined, undefined, undefined]);
  });
});

test('a file in three languages has the most frequent one, and warns where the others are', () => {
  const { language, confidence, blocks, rules } = identify([
    articles.de,
    articles.lv,
    articles.lv,
    articles.sv,
  ]);
  expect(language).toBe('lv');
  expect(confidence).toBeLessThan(0.9);
  expect(blocks.map((block) => block.language)).toEqual(['de', undefined, undefined, 'sv']);
  expect(rules.filter((rule) => rule === 'other-language')).toHaveLength(2);
});

test('an unknown stated language is reported', () => {
  expect(identify([articles.sv], 'Klingonska')).toMatchObject({
    language: 'sv',
    rules: ['unreadable-language'],
  });
});

test.each([
  ['Han bad om at få nøglen, som ligger øverst i skabet.', 'da'],
  ['Han ba om å få nøkkelen, som ligger øverst i skapet.', 'nb'],
  ['Han bad om å få nykelen, som ligg øvst i skapet.', 'nn'],
  ['Han bad om att få nyckeln, som ligger överst i skåpet.', 'sv'],
  ['Bandet The Northern Lights spiller i Royal Albert Hall, hvor de også optrådte sidste år.', 'da'],
])('neighbours are told apart: %s', (sentence, language) => {
  expect(rankLanguages(sentence)[0]?.language).toBe(language);
});

test.each([
  ['Svenska', 'sv'],
  ['lav', 'lv'],
  ['latviešu valoda', 'lv'],
  ['Norwegian', 'no'],
  ['de_AT', 'de-AT'],
  ['gjermanisht', 'de'],
  ['Tuesday', undefined],
  ['xx', undefined],
])('a stated «%s» means %s', (stated, tag) => {
  expect(languageTag(stated)).toBe(tag);
});

test('any text has a result', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), (paragraphs) => {
      expect(identify(paragraphs).language).toMatch(/^[a-z]{2,3}$/);
    }),
  );
});
