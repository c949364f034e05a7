import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventDrafts } from '../../../tools/evaluate/invent-drafts.ts';
import { pairwise, parsePeople } from '../../../tools/evaluate/entities.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { resolveEntities, type EntityIndex } from '../../../src/ingest/archive/entities.ts';
import { nameSchema } from '../../../src/record/schema.ts';
import { listing, seededDrafts, draftNaming } from '../make-draft.ts';
import { expectLinear } from '../../linear-time.ts';

/** The ids of a draft's mentions, in order. */
function idsOf({ idOf }: EntityIndex, { id, mentions }: Draft): (string | undefined)[] {
  return mentions.names.map((_, index) => idOf(id, index));
}

describe('the five example files', () => {
  const seeded = seededDrafts();
  const entities = resolveEntities(seeded.map(({ draft }) => draft));
  const owners = new Map<string, Set<string>>();
  const ids = new Map<string, Set<string>>();
  for (const { draft, seed } of seeded) {
    draft.mentions.names.forEach(({ text, type }, index) => {
      const named = { person: seed.persons, place: seed.places, organisation: seed.organisations }[type];
      const owner = Object.entries(named).find(([, forms]) => forms.includes(text))?.[0] ?? '';
      const id = entities.idOf(draft.id, index) ?? '';
      if (type !== 'organisation') ids.set(owner, (ids.get(owner) ?? new Set()).add(id));
      owners.set(id, (owners.get(id) ?? new Set()).add(owner));
    });
  }

  it('have one entity for every person and place, in all languages', () => {
    const split = [...ids]
      .filter(([, found]) => found.size !== 1)
      .map(([owner, found]) => `${owner}: ${[...found].join(', ')}`);
    expect(split).toEqual([]);
  });

  it('have no entity for two', () => {
    const mixed = [...owners]
      .filter(([, found]) => found.size !== 1)
      .map(([id, found]) => `${id}: ${[...found].join(', ')}`);
    expect(mixed).toEqual([]);
  });

  it('call each by its base form in each language', () => {
    const labels = Object.fromEntries(entities.names.map(({ id, label }) => [id, label]));
    expect(labels).toMatchObject({
      'l-belarus': {
        lv: 'Baltkrievija',
        sv: 'Belarus',
        de: 'Weißrussland',
        sq: 'Bjellorusia',
        da: 'Belarus',
      },
      'l-minsk': { lv: 'Minska', sv: 'Minsk', de: 'Minsk', sq: 'Minsku', da: 'Minsk' },
      'l-russia': { lv: 'Krievija', sv: 'Ryssland', sq: 'Rusia' },
      'p-wladimir-putin': { lv: 'Vladimirs Putins', sv: 'Putin', de: 'Wladimir Putin' },
    });
    const russia = entities.names.find(({ id }) => id === 'l-russia');
    expect(russia?.label['en'], 'no text is English').toBe('Russia');
    expect(russia?.place).toBe('RU');
    const lukashenko = entities.names.find(({ forms }) => forms.some(({ text }) => text === 'Lukaschenko'));
    expect(lukashenko?.label).toEqual({
      lv: 'Aleksandrs Lukašenko',
      sv: 'Lukasjenko',
      de: 'Alexander Lukaschenko',
      sq: 'Alexander Lukashenko',
      da: 'Aleksandr Lukasjenko',
    });
  });

  it('say why each merge was made', () => {
    const { merged, id } = entities.names.find((name) => name.id === 'l-belarus')!;
    expect(merged.map(({ into }) => into)).toEqual(merged.map(() => id));
    expect(merged.find(({ rule }) => rule === 'slip')).toMatchObject({
      forms: [
        { text: 'Bealurs', language: 'sv' },
        { text: 'Belarus', language: 'sv' },
      ],
      because: '«Bealurs» is written once in a text full of «Belarus»',
    });
    expect(merged.map(({ because }) => because)).toContain(
      '«Baltkrievija» (lv) and «Weißrussland» (de): names of one place in the tables',
    );
  });

  it('give records the schema accepts', () => {
    for (const name of entities.names) expect(() => nameSchema.parse(name)).not.toThrow();
  });
});

describe('invented people in five spellings', () => {
  const people = parsePeople(
    readFileSync(new URL('../../gold/entities/people.txt', import.meta.url), 'utf8'),
  );
  const entities = resolveEntities(people.map(({ draft }) => draft));
  const { joined, right, wanted, mixed } = pairwise(people, entities.idOf);

  it('are never merged', () => {
    expect(mixed).toEqual([]);
    expect(right).toBe(joined);
  });

  it('are found again in other languages', () => {
    expect(right / wanted).toBeGreaterThan(0.95);
  });

  it('have a base form in every language', () => {
    const all = new Set(entities.names.flatMap(({ label }) => Object.values(label)));
    for (const base of [
      'Aleksandrs Gromovs',
      'Mihails Ščukins',
      'Jevgeņija Šivkina',
      'Natālija Kovaļčuka',
      'Ilze Ozolkāja',
      'Arben Hoxhollari',
      'Edona Gjinaj',
      'Klaus Grünwaldt',
      'Åsa Strömqvist',
      'Mette Sørensdal',
    ]) {
      expect(all).toContain(base);
    }
  });
});

describe('a surname alone', () => {
  it('is the person of the document', () => {
    const one = listing('one', 'sv', ['person', 'Maja Stenvall'], ['person', 'Stenvalls']);
    expect(idsOf(resolveEntities([one]), one)).toEqual(['p-maja-stenvall', 'p-maja-stenvall']);
  });

  it('is the only one of the archive where the documents name somebody or something else in common', () => {
    const one = listing('one', 'sv', ['person', 'Maja Stenvall'], ['organisation', 'Ekby Bryggeri']);
    const two = listing('two', 'sv', ['person', 'Stenvall'], ['organisation', 'Ekby Bryggeri']);
    const stranger = listing('three', 'sv', ['person', 'Stenvall'], ['organisation', 'Norrby Sagverk']);
    const entities = resolveEntities([one, two, stranger]);
    expect(idsOf(entities, two)[0]).toBe('p-maja-stenvall');
    expect(idsOf(entities, stranger)[0]).not.toBe('p-maja-stenvall');
  });

  it('is the one whom two documents in its language name in full', () => {
    const one = listing('one', 'sv', ['person', 'Maja Stenvall']);
    const again = listing('two', 'sv', ['person', 'Maja Stenvall']);
    const bare = listing('three', 'sv', ['person', 'Stenvall']);
    expect(idsOf(resolveEntities([one, again, bare]), bare)).toEqual(['p-maja-stenvall']);
  });

  it('is nobody whom documents in other languages name in full, however many', () => {
    const translations = ['da', 'de', 'sv', 'en'].map((language) =>
      listing(`t-${language}`, language, ['person', 'Maja Stenvall']),
    );
    const bare = listing('three', 'sv', ['person', 'Stenvall']);
    expect(idsOf(resolveEntities([...translations, bare]), bare)).not.toEqual(['p-maja-stenvall']);
  });

  it('is nobody whom one document in another language names, whatever else both name', () => {
    const one = listing('one', 'de', ['person', 'Maja Stenvall'], ['place', 'Oslo']);
    const bare = listing('two', 'sv', ['person', 'Stenvall'], ['place', 'Oslo']);
    expect(idsOf(resolveEntities([one, bare]), bare)[0]).not.toBe('p-maja-stenvall');
  });

  it('stays apart where it fits two', () => {
    const one = listing('one', 'da', ['person', 'Jens Bachmand'], ['person', 'Bachmand']);
    const two = listing('two', 'da', ['person', 'Ole Bachmand'], ['person', 'Bachmand']);
    const neither = listing('neither', 'da', ['person', 'Bachmand']);
    const both = listing(
      'both',
      'da',
      ['person', 'Jens Bachmand'],
      ['person', 'Ole Bachmand'],
      ['person', 'Bachmand'],
    );
    const entities = resolveEntities([one, two, neither, both]);
    expect(idsOf(entities, one)).toEqual(['p-jens-bachmand', 'p-jens-bachmand']);
    expect(idsOf(entities, two)).toEqual(['p-ole-bachmand', 'p-ole-bachmand']);
    const [alone] = idsOf(entities, neither);
    const inBoth = idsOf(entities, both)[2];
    expect(alone).toMatch(/^p-bachmand-[0-9a-f]{8}$/);
    expect(inBoth).toMatch(/^p-bachmand-[0-9a-f]{8}$/);
    expect(inBoth).not.toBe(alone);
  });

  it('distinguishes husband and wife where the language does', () => {
    const couple = listing(
      'couple',
      'lv',
      ['person', 'Jānis Vītolnieks'],
      ['person', 'Anna Vītolniece'],
      ['person', 'Vītolnieka'],
      ['person', 'Vītolnieces'],
    );
    expect(idsOf(resolveEntities([couple]), couple)).toEqual([
      'p-janis-vitolnieks',
      'p-anna-vitolniece',
      'p-janis-vitolnieks',
      'p-anna-vitolniece',
    ]);
  });

  it('with an initial is a person whose first name begins with it', () => {
    const one = listing(
      'one',
      'da',
      ['person', 'Jens Bachmand'],
      ['person', 'Karen Bachmand'],
      ['person', 'K. Bachmand'],
    );
    expect(idsOf(resolveEntities([one]), one)[2]).toBe('p-karen-bachmand');
  });
});

describe('a first name', () => {
  it('with a patronymic is the person of the document', () => {
    const one = listing(
      'one',
      'lv',
      ['person', 'Igoru Zarjankovu'],
      ['person', 'Igoru Stepanoviču'],
      ['person', 'Igor Stepanovič'],
    );
    expect(new Set(idsOf(resolveEntities([one]), one)).size).toBe(1);
  });

  it('alone is the only person of the document with that name, or no known person', () => {
    const one = listing('one', 'de', ['person', 'Heike Waldmüller'], ['person', 'Heike']);
    const two = listing('two', 'de', ['person', 'Heike']);
    const entities = resolveEntities([one, two]);
    expect(idsOf(entities, one)).toEqual(['p-heike-waldmuller', 'p-heike-waldmuller']);
    expect(idsOf(entities, two)).not.toContain('p-heike-waldmuller');
  });
});

describe('slips and confusions', () => {
  it('joins a slip to the name the text is full of', () => {
    const one = listing(
      'one',
      'da',
      ['person', 'Grigorij Valdemarsen'],
      ['person', 'Valdemarsen'],
      ['person', 'Valdemarsen'],
      ['person', 'Valdemrasen'],
    );
    expect(new Set(idsOf(resolveEntities([one]), one)).size).toBe(1);
  });

  it('keeps two countries with similar names apart', () => {
    const one = listing(
      'one',
      'de',
      ['place', 'Österreich'],
      ['place', 'Österreich'],
      ['place', 'Slowakei'],
      ['place', 'Slowakei'],
      ['place', 'Slowenien'],
    );
    expect(new Set(idsOf(resolveEntities([one]), one)).size).toBe(3);
  });

  it('gives a name the type most of its mentions have', () => {
    const drafts = ['a', 'b', 'c'].map((id) => listing(id, 'sv', ['organisation', 'Nordposten']));
    const wrong = listing('d', 'sv', ['place', 'Nordposten']);
    const entities = resolveEntities([...drafts, wrong]);
    expect(entities.names.map(({ id, type }) => [id, type])).toEqual([['o-nordposten', 'organisation']]);
    expect(idsOf(entities, wrong)).toEqual(['o-nordposten']);
  });

  it('keeps two types apart where both are frequent', () => {
    const drafts = Array.from({ length: 6 }, (_, at) =>
      listing(`d${String(at)}`, 'sv', ['organisation', 'Sundby'], ['place', 'Sundby']),
    );
    expect(resolveEntities(drafts).names.map(({ id }) => id)).toEqual(['l-sundby', 'o-sundby']);
  });

  it('joins an abbreviation with the long form beside it', () => {
    const one = draftNaming(
      'one',
      'sv',
      'Tankesmedjan NHI, Northern Harbour Institute, skrev. NHI svarade.',
      {
        organisation: ['NHI', 'Northern Harbour Institute'],
      },
    );
    const two = listing('two', 'sv', ['organisation', 'NHI']);
    const entities = resolveEntities([one, two]);
    expect(new Set([...idsOf(entities, one), ...idsOf(entities, two)])).toEqual(
      new Set(['o-northern-harbour-institute']),
    );
  });
});

describe('exonyms', () => {
  it.each([
    ['l-germany', { lv: 'Vācijā', sv: 'Tysklands', de: 'Deutschland', sq: 'Gjermanisë', da: 'Tyskland' }],
    [
      'l-united-kingdom',
      {
        lv: 'Lielbritānijas',
        sv: 'Storbritannien',
        de: 'Großbritanniens',
        sq: 'Britaninë e Madhe',
        da: 'Storbritannien',
      },
    ],
    ['l-kyiv', { lv: 'Kijivas', sv: 'Kievs', de: 'Kiew', sq: 'Kievit', da: 'Kyiv' }],
    ['l-vienna', { lv: 'Vīnē', sv: 'Wien', de: 'Wiens', sq: 'Vjenës', da: 'Wien' }],
    [
      'l-north-macedonia',
      {
        lv: 'Ziemeļmaķedoniju',
        sv: 'Nordmakedonien',
        de: 'Nordmazedonien',
        sq: 'Maqedonisë së Veriut',
        da: 'Nordmakedonien',
      },
    ],
    ['l-united-states', { lv: 'ASV', sv: 'USA', de: 'USA', sq: 'SHBA-së', da: 'USA' }],
    ['l-kosovo', { lv: 'Kosovā', sv: 'Kosovo', de: 'Kosovo', sq: 'Kosovës', da: 'Kosovos' }],
  ])('%s is one place', (id, forms) => {
    const drafts = Object.entries(forms).map(([language, form]) =>
      listing(language, language, ['place', form]),
    );
    expect(resolveEntities(drafts).names.map((name) => name.id)).toEqual([id]);
  });
});

describe('any archive', () => {
  it('gives the same entities for any order of drafts', () => {
    const { drafts } = inventDrafts(120, 7);
    const expected = resolveEntities(drafts);
    fc.assert(
      fc.property(fc.shuffledSubarray([...drafts], { minLength: drafts.length }), (shuffled) => {
        expect(resolveEntities(shuffled).names).toEqual(expected.names);
      }),
      { numRuns: 5 },
    );
  });

  it('gives every mention with a letter an entity that counts it', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'Anna',
        'Annas',
        'Berg',
        'Bergs',
        'van',
        'A.',
        'Šu',
        'Łódź',
        'Ян',
        '東京',
        'IV',
        "O'Neill",
      ),
    );
    const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const type = fc.constantFrom('person', 'place', 'organisation');
    const draft = fc.tuple(
      fc.constantFrom('lv', 'sv', 'de', 'sq', 'da', 'und', 'en'),
      fc.array(fc.tuple(type, name), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 5 }), (rows) => {
        const drafts = rows.map(([language, names], at) => listing(`d${String(at)}`, language, ...names));
        const entities = resolveEntities(drafts);
        for (const record of entities.names) nameSchema.parse(record);
        const counted = entities.names
          .flatMap(({ forms }) => forms)
          .reduce((sum, { count }) => sum + count, 0);
        const lettered = drafts
          .flatMap((one) => idsOf(entities, one))
          .filter((id) => id !== undefined).length;
        expect(counted).toBe(lettered);
        const ids = entities.names.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        drafts.forEach((one) => {
          one.mentions.names.forEach(({ text }, index) => {
            expect(entities.idOf(one.id, index) === undefined).toBe(!/\p{L}/u.test(text.normalize('NFC')));
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('takes time proportional to the number of texts, not to its square', () => {
    expectLinear(1000, (count) => resolveEntities(inventDrafts(count).drafts));
  });
});

describe('people who are not one', () => {
  const entryOf = (
    texts: readonly (readonly [language: string, text: string, name: string])[],
  ): (string | undefined)[] => {
    const drafts = texts.map(([language, text, name], at) =>
      draftNaming(`d${String(at)}`, language, text, { person: [name] }),
    );
    const index = resolveEntities(drafts);
    return drafts.map((draft) => index.idOf(draft.id, 0));
  };

  it.each([
    ['Axel E. Lindorm', 'Axel R. E. Lindorm'],
    ['Hans P. Krogsgård', 'Hans V. Krogsgård'],
    ['George W. Marsh', 'George H. W. Marsh'],
  ])('other initials: %s, %s', (one, other) => {
    const [first, second] = entryOf([
      ['sv', `Där målade ${one}.`, one],
      ['de', `Dort malte ${other}.`, other],
    ]);
    expect(first).not.toBe(second);
  });

  it('a bare surname that only sounds like somebody in another language', () => {
    const [first, second] = entryOf([
      ['lv', 'Lekciju lasīja Dagnija Blumberga.', 'Dagnija Blumberga'],
      ['sq', 'Kështu tha Bloomberg.', 'Bloomberg'],
    ]);
    expect(first).not.toBe(second);
  });
});
