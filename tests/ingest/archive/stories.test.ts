import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readStoryGold } from '../../../tools/evaluate/stories.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { findNearDuplicates } from '../../../src/ingest/archive/near-duplicates.ts';
import { findSeries } from '../../../src/ingest/archive/series.ts';
import { findStories } from '../../../src/ingest/archive/stories.ts';
import { scanWords } from '../../../src/ingest/archive/comparison/scan.ts';
import { wordPrefix } from '../../../src/ingest/archive/comparison/skeleton.ts';
import { boundsToEdtf, commonBounds } from '../../../src/ingest/archive/stories/story-date.ts';
import { storySchema } from '../../../src/record/schema.ts';
import { ACCIDENT, makeDraft, readDraft } from './story-drafts.ts';

function tellings(dates: Partial<Record<keyof typeof ACCIDENT, string>> = {}): Draft[] {
  return (['sv', 'da', 'de'] as const).map((language) =>
    makeDraft(ACCIDENT[language], {
      id: `tram-${language}`,
      language,
      ...(dates[language] && { edtf: dates[language] }),
    }),
  );
}

describe('own gold: 30 reports of nine events, and decoys about the same people', () => {
  for (const isDated of [true, false]) {
    test(isDated ? 'with dates' : 'without dates', () => {
      const told = readStoryGold(isDated);
      const events = Map.groupBy(told, ({ story }) => story);
      const expected = [...events.values()]
        .filter(({ length }) => length > 1)
        .map((texts) => texts.map(({ id }) => id).toSorted());
      const stories = findStories(told.map(({ id, text }) => readDraft(id, text)));
      expect(stories.map(({ articles }) => articles)).toEqual(
        expected.toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)),
      );
    });
  }
});

/** The stories of some texts, as ingest reads them. */
function storiesOf(
  texts: Readonly<Record<string, string>>,
  areOfOneTemplate?: (one: string, other: string) => boolean,
): readonly (readonly string[])[] {
  const drafts = Object.entries(texts).map(([id, text]) => readDraft(id, text));
  const templates = areOfOneTemplate && { areOfOneTemplate, haveOtherValues: areOfOneTemplate };
  return findStories(drafts, undefined, undefined, undefined, templates ?? findSeries(drafts)).map(
    ({ articles }) => articles,
  );
}

describe('two proper names are needed', () => {
  test('one day, its number and its month are one thing, and prove nothing', () => {
    const texts = {
      da: 'Odense, 6. oktober 2016\n\nByens nye svømmehal åbnede torsdag den 6. oktober. Der er plads til 300 gæster, siger lederen Trine Fugl.',
      lv: 'Tukums, 2016. gada 6. oktobris\n\nTukumā 6. oktobrī atklāta jauna peldbaseina ēka, teica mērs Gints Ozols. Oktobrī ieeja par brīvu.',
    };
    expect(storiesOf(texts)).toEqual([]);
  });

  test('the place that both were sent from proves nothing', () => {
    const texts = {
      de: 'Brüssel, 5. November 2015\n\nKommissionspräsident Alfons Kervel hat am Donnerstag in Brüssel neue Fangquoten für Hering verkündet. Die Fischer sind enttäuscht.',
      lv: 'Brisele, 2015. gada 5. novembris\n\nKomisijas prezidents Alfons Kervels ceturtdien Briselē atklāja zīmējumu izstādi par bērnu tiesībām.',
      sq: 'Tiranë, 9 maj 2017\n\nKryeministri Gent Bardhoku inauguroi të martën një shkollë në Tiranë.',
      da: 'Tirana, 9. maj 2017\n\nPremierminister Gent Bardhoku har tirsdag i Tirana modtaget sin finansministers afsked.',
    };
    expect(storiesOf(texts)).toEqual([]);
  });

  test('what one template says of another day proves nothing, even without a third text', () => {
    const texts = {
      lv1: '2018. gada 8. maijs\n\nŪdens temperatūra pie Liepājas otrdien bija 9 grādi, pie Ventspils 8 grādi, informē Vides centrs. Vējš no rietumiem.',
      lv2: '2018. gada 10. maijs\n\nŪdens temperatūra pie Liepājas ceturtdien bija 11 grādi, pie Ventspils 10 grādi, informē Vides centrs. Vējš no dienvidiem.',
      sv1: '3 maj 2018\n\nVattenståndet i Hjälmaren var på torsdagen 44,31 meter, uppger SMHI. Vid Örebro blåste det 7 sekundmeter.',
      sv2: '7 maj 2018\n\nVattenståndet i Hjälmaren var på måndagen 44,36 meter, uppger SMHI. Vid Örebro blåste det 11 sekundmeter.',
    };
    expect(storiesOf(texts)).toEqual([]);
  });

  test('what every police note says proves nothing', () => {
    const texts = {
      sv: '11 maj 21.15, Stöld, Vansbro\n\nPolisen grep en person i centrum efter en stöld ur en bil. Polisen informerar på platsen.',
      sq: 'Më 11 maj, në orën 21:15, policia arrestoi një person në qendër për vjedhje në një makinë. Policia informoi prokurorinë.',
    };
    expect(storiesOf(texts)).toEqual([]);
  });
});

describe('reports in one language that were written independently', () => {
  const flood = {
    a: 'Kalmora, den 8 maj 2020\n\nVattnet steg i natt över kajen i Kalmora och tre butiker fick stänga. Hamnchefen Vivi Hallsten säger att pumparna på Kråkholmen slutade fungera.',
    b: '9 maj 2020\n\nFörst på lördagen kunde handlarna i Kalmora torka golven. Enligt Vivi Hallsten var det en säkring på Kråkholmen som gick när kajen låg under vatten.',
    near: 'Kalmora, den 21 november 2020\n\nNya pumpar ska köpas till Kråkholmen. Hamnchefen Vivi Hallsten räknar med fem miljoner kronor, och Kalmora betalar halva summan.',
  };

  test('are one story where they are of the same days and name the same people', () => {
    expect(storiesOf(flood)).toEqual([['a', 'b']]);
  });

  test('are none where one template made them, unless few others have their names', () => {
    const { a, b } = flood;
    const reprints = {
      a,
      b,
      c: b.replace('torka', 'skura'),
      d: a.replace('tre', 'fyra'),
      e: a.replace('tre', 'sju'),
    };
    expect(storiesOf(reprints, () => true)).toEqual([]);
  });
});

describe('dates exclude', () => {
  test('reports from the same days are one story, with their common date', () => {
    const [story] = findStories(tellings({ sv: '2024-02', da: '2024-02-06' }));
    expect(story).toMatchObject({
      id: 's-tram-da',
      articles: ['tram-da', 'tram-de', 'tram-sv'],
      edtf: '2024-02-06',
    });
    expect(story?.languages).toEqual(['da', 'de', 'sv']);
  });

  test('newspapers may be a few days apart', () => {
    const [story] = findStories(tellings({ sv: '2024-02-06', da: '2024-02-07', de: '2024-02-09' }));
    expect(story).toMatchObject({
      articles: ['tram-da', 'tram-de', 'tram-sv'],
      edtf: '2024-02-06/2024-02-09',
    });
  });

  test('a text that cannot be from 2022 never joins a story of December 2022', () => {
    const stories = findStories(tellings({ sv: '2022-12', da: '2022-12', de: '[2023..]' }));
    expect(stories.map(({ articles }) => articles)).toEqual([['tram-da', 'tram-sv']]);
  });

  test('an undated text that names a day long after does not join', () => {
    const [sv, da, de] = tellings({ sv: '2022-12-06', da: '2022-12-06' });
    const later = {
      ...de!,
      mentions: { names: [], dates: [{ edtf: '2023-11-30', text: '30. November 2023', start: 0, end: 4 }] },
    };
    expect(findStories([sv!, da!, later])[0]?.articles).toEqual(['tram-da', 'tram-sv']);
    expect(findStories([sv!, da!, de!])[0]?.articles).toEqual(['tram-da', 'tram-de', 'tram-sv']);
  });
});

describe('the proof', () => {
  const drafts = tellings();
  const [story] = findStories(drafts);

  test('every item occurs in its article, and in another one under the same rule', () => {
    const evidence = story?.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(10);
    for (const { text, start, end, article, rule } of evidence) {
      expect(drafts.find(({ id }) => id === article)?.text.slice(start, end)).toBe(text);
      expect(evidence.some((other) => other.rule === rule && other.article !== article)).toBe(true);
    }
  });

  test('names come first, then days and numbers; a number of two digits is none', () => {
    const rules = [...new Set(story?.evidence.map(({ rule }) => rule))];
    expect(rules[0]).toMatch(/^name:/u);
    expect(rules).toEqual(expect.arrayContaining(['name:amir-hadadi', 'name:krestova']));
    expect(rules.some((rule) => rule.startsWith('number:'))).toBe(false);
  });

  test('a name is stated as its entity, whatever the letters, and only once', () => {
    const [known] = findStories(drafts, (draft, mention) => {
      const named = drafts.find(({ id }) => id === draft.id)?.mentions.names[mention];
      return named?.text === 'Amir Haddadi' ? 'p-amir-haddadi' : undefined;
    });
    const rules = known?.evidence.filter(({ text }) => text.includes('Haddadi')).map(({ rule }) => rule);
    expect(rules).toEqual(['identity:p-amir-haddadi', 'identity:p-amir-haddadi', 'identity:p-amir-haddadi']);
  });

  test('a story conforms to the schema', () => {
    expect(storySchema.parse(story)).toEqual(story);
  });
});

describe('versions of one text', () => {
  const [sv, da, de] = tellings();
  const corrected = makeDraft(
    ACCIDENT.sv.replace('tisdagen', 'tisdagsmorgonen').replace('skadades', 'skadades lindrigt'),
    {
      id: 'tram-sv-corrected',
      language: 'sv',
    },
  );

  test('belong to the same story', () => {
    const drafts = [sv!, da!, de!, corrected];
    const [story] = findStories(drafts, undefined, findNearDuplicates(drafts));
    expect(story?.articles).toEqual(['tram-da', 'tram-de', 'tram-sv', 'tram-sv-corrected']);
  });

  test('are not a story by themselves', () => {
    const drafts = [sv!, corrected];
    expect(findNearDuplicates(drafts).size).toBe(2);
    expect(findStories(drafts, undefined, findNearDuplicates(drafts))).toEqual([]);
  });
});

describe('how texts are compared', () => {
  test.each([
    ['lv', 'Lukašenko'],
    ['sv', 'Lukasjenko'],
    ['de', 'Lukaschenko'],
    ['sq', 'Lukashenko'],
  ])('%s %s begins like the others', (language, name) => {
    expect(wordPrefix(name, language)).toBe('lukas');
  });

  test('words of common origin have the same prefix', () => {
    expect(
      ['reģionālās', 'regionala', 'rajonale'].map((word, at) => wordPrefix(word, ['lv', 'sv', 'sq'][at]!)),
    ).toEqual(['regio', 'regio', 'raion']);
    expect(wordPrefix('cunami', 'lv')).toBe(wordPrefix('tsunamin', 'sv'));
  });

  test('numbers are compared by value', () => {
    const values: string[] = [];
    const text = '200 000, 200.000 und 200,000; 7,5 oder 7.5 im Jahr 2019, 1.234.567 und 007, 3. Mai';
    scanWords(text, 0, text.length, {
      word: () => undefined,
      number: (_start, _end, value) => values.push(value),
    });
    expect(values).toEqual(['200000', '200000', '200000', '7.5', '7.5', '2019', '1234567', '7', '3']);
  });

  test('bounds become the shortest date with these bounds', () => {
    const month = { earliest: '2022-12-01', latest: '2022-12-31' };
    expect(boundsToEdtf(month)).toBe('2022-12');
    expect(boundsToEdtf({ earliest: '2022-01-01', latest: '2022-12-31' })).toBe('2022');
    expect(boundsToEdtf({ earliest: '2022-12-01', latest: '2023-01-31' })).toBe('2022-12/2023-01');
    expect(boundsToEdtf({ earliest: '2022-12-01', latest: '2022-12-30' })).toBe('2022-12-01/2022-12-30');
    expect(boundsToEdtf({ earliest: '2023-01-01', latest: null })).toBe('[2023..]');
    expect(boundsToEdtf({ earliest: '2023-02-01', latest: null })).toBe('[2023-02..]');
    expect(boundsToEdtf({ earliest: null, latest: '2023-02-27' })).toBe('[..2023-02-27]');
    expect(boundsToEdtf({ earliest: null, latest: null })).toBe('XXXX');
    expect(commonBounds([month, { earliest: '2022-12-19', latest: '2022-12-19' }])).toEqual({
      earliest: '2022-12-19',
      latest: '2022-12-19',
    });
  });
});

describe('whatever the archive', () => {
  let drafts: Draft[] = [];
  beforeAll(() => {
    drafts = readStoryGold(true)
      .slice(0, 16)
      .map(({ id, text }) => readDraft(id, text));
  });

  test('the order of the files does not matter', () => {
    const expected = findStories(drafts);
    expect(expected.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(drafts, { minLength: drafts.length }), (shuffled) => {
        expect(findStories(shuffled)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  test('any text is accepted', () => {
    const languages = fc.constantFrom('lv', 'sv', 'de', 'sq', 'da', 'und', 'ja');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 80 }), languages), { maxLength: 5 }),
        (texts) => {
          const odd = texts.map(([text, language], index) =>
            makeDraft(`x${text}`, { id: `odd-${String(index)}`, language }),
          );
          for (const story of findStories(odd)) storySchema.parse(story);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an empty archive has no stories', () => {
    expect(findStories([])).toEqual([]);
  });
});
