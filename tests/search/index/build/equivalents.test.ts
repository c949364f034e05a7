import { describe, expect, test } from 'vitest';
import { parseConcepts, type Concept } from '../../../../src/search/index/build/concept-table.ts';
import {
  withInternationalWords,
  type ArchiveWord,
} from '../../../../src/search/index/build/international-words.ts';
import { withLearntWords, type ToldStory } from '../../../../src/search/index/build/learnt-words.ts';
import { rankEquivalents } from '../../../../src/search/index/build/rank-equivalents.ts';
import { comparableSounds } from '../../../../src/search/index/build/word-sounds.ts';
import { searchKey } from '../../../../src/search/key/search-key.ts';

type Words = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An archive with these forms and their frequencies. */
function archiveOf(words: Words): Map<string, Map<string, ArchiveWord>> {
  return new Map(
    Object.entries(words).map(([language, forms]) => [
      language,
      new Map(
        Object.entries(forms).map(([text, count]) => {
          return [searchKey(text, language), { text, count, sounds: comparableSounds(text, language) }];
        }),
      ),
    ]),
  );
}

/** The words of the first concept. */
function wordsOfFirst([concept]: readonly Concept[]): Record<string, string[]> {
  const words = Object.entries(concept?.words ?? {});
  return Object.fromEntries(words.map(([language, list = []]) => [language, list.map(({ text }) => text)]));
}

/** The equivalents of a word, as `language word`, best first in each language. */
function rank(concepts: readonly string[], words: Words, language: string, form: string): string[] {
  const ranked = rankEquivalents(parseConcepts(concepts.join('\n')), archiveOf(words));
  const found = ranked.find((one) => one.language === language && one.form === form);
  return found?.equivalents.map((one) => `${one.language} ${one.word}`) ?? [];
}

describe('the words of an archive that say what a word says', () => {
  const strike = [
    'n\tstrike=70\tstreiks\tstrejk\tStreik\tgrevë\tstrejke',
    'n\tstrike=1|hit=2\t\tslag\tSchlag\tgoditje\tslag',
    'v\tstrike=18|hit=30\t\tslå\tschlagen\t\tslå',
  ];

  test('have the word’s main part of speech', () => {
    expect(rank(strike, { de: { Streik: 1, schlagen: 9 } }, 'en', 'strike')).toEqual(['de Streik']);
  });

  test('come from meanings that marked texts have often, and a rare one is left out', () => {
    expect(rank(strike, { sv: { strejk: 3, slag: 1 } }, 'en', 'strike')).toEqual(['sv strejk']);
  });

  test('are found in any form, and only where the archive has them', () => {
    expect(rank(strike, { lv: { streikā: 1 }, da: { hus: 1 } }, 'de', 'streik')).toEqual(['lv streiks']);
  });

  test('are ranked by what the archive has', () => {
    const doctor = ['n\tdoctor=9\t\tläkare|doktor\tArzt\tmjek\tlæge'];
    expect(rank(doctor, { sv: { läkare: 1, doktor: 40 } }, 'en', 'doctor')).toEqual([
      'sv doktor',
      'sv läkare',
    ]);
    expect(rank(doctor, { sv: { läkare: 40, doktor: 1 } }, 'en', 'doctor')).toEqual(['sv läkare']);
  });

  test('are not those of another word with the same key', () => {
    const table = ['n\tdog=40\tsuns\thund\tHund\tqen\thund', 'n\tcell=20\tšūna\tcell\tZelle\tqelizë\tcelle'];
    expect(searchKey('suns', 'lv')).toBe(searchKey('šūna', 'lv'));
    expect(rank(table, { sv: { hund: 1, cell: 1 } }, 'lv', 'suns')).toEqual(['sv hund']);
    expect(rank(table, { sv: { hund: 1, cell: 1 } }, 'lv', 'suna')).toEqual(['sv cell']);
  });
});

test('of words that share a key, the archive’s is shown', () => {
  const fire = ['n\tfire=9\t\tbränd|brand\tFeuer\t\tild'];
  expect(searchKey('bränd', 'sv')).toBe(searchKey('brand', 'sv'));
  expect(rank(fire, { sv: { brand: 2 } }, 'en', 'fire')).toEqual(['sv brand']);
});

describe('international words fill gaps of the table', () => {
  const fill = (concept: string, words: Words): unknown =>
    wordsOfFirst(withInternationalWords(parseConcepts(concept), archiveOf(words)));

  test.each([
    ['n\tminister\t\tminister\tMinister\tministër\tminister', 'lv', 'ministrs'],
    ['n\tuniversity\t\tuniversitet\tUniversität\t\tuniversitet', 'lv', 'universitāte'],
    ['n\tsanction\t\tsanktion\tSanktion\t\tsanktion', 'lv', 'sankcija'],
    ['n\tpension\t\tpension\tPension\t\tpension', 'lv', 'pensija'],
    ['n\treform\treforma\treform\tReform\t\treform', 'sq', 'reforma'],
    ['n\tcatastrophe\tkatastrofa\tkatastrof\tKatastrophe\t\tkatastrofe', 'sq', 'katastrofë'],
  ])('%s: %s %s', (concept, language, word) => {
    expect(fill(concept, { [language]: { [word]: 3 } })).toMatchObject({ [language]: [word] });
  });

  test.each([
    ['a name', 'n\tminister\t\tminister\tMinister\t\tminister', { lv: { Ministrs: 3 } }],
    ['a word that only Swedish and Danish share', 'n\tpole\t\tstång\t\t\tstang', { lv: { stanga: 3 } }],
    ['short words', 'n\tcar\t\tbil\tBill\t\tbil', { lv: { bile: 3 } }],
    ['other consonants', 'n\tapricot\t\taprikos\tAprikose\t\tabrikos', { lv: { apreces: 3 } }],
    ['a verb', 'v\tprotest\t\tprotestera\tprotestieren\t\tprotestere', { lv: { protestere: 3 } }],
  ])('but not %s', (_, concept, words) => {
    expect(fill(concept, words)).toMatchObject({ lv: [] });
  });

  test('nor a word that the table knows for something else', () => {
    const table = parseConcepts('n\tcritic\t\tkritiker\tKritiker\t\tkritiker\nn\tx\tkritiķere\tx\tX\t\tx');
    const filled = withInternationalWords(table, archiveOf({ lv: { kritiķere: 2 } }));
    expect(wordsOfFirst(filled)['lv']).toEqual([]);
  });
});

describe('stories in several languages teach words', () => {
  const table = parseConcepts('n\tmoose\t\tälg\tElch\t\telg\nn\tbridge\t\tbro\tBrücke\t\tbro');
  /** A story for each line: the words of its Swedish, Danish and Latvian versions. */
  const tell = (...stories: readonly string[]): ToldStory[] =>
    stories.flatMap((line, number) =>
      line.split(' | ').map((words, column) => {
        const language = ['sv', 'da', 'lv'][column] ?? '';
        const keys = new Set(words.split(' ').map((word) => searchKey(word, language)));
        return { story: `s-${number}`, language, keys };
      }),
    );
  const words = archiveOf({ lv: { alnis: 5, mežā: 5, tilts: 5 }, sv: { älg: 5 }, da: { elg: 5 } });
  const learn = (...stories: readonly string[]): unknown =>
    wordsOfFirst(withLearntWords(table, words, tell(...stories)))['lv'];

  test('the word that is in the same stories in every language', () => {
    const stories = [
      'älg skog | elg skov | alnis mežā',
      'älg skog | elg skov | alnis mežā',
      'älg by | elg by | alnis ciemā',
    ];
    expect(learn(...stories)).toEqual(['alnis']);
  });

  test.each([
    ['of two stories', ['älg | elg | alnis', 'älg | elg | alnis']],
    [
      'where two words are always together',
      ['älg | elg | alnis mežā', 'älg | elg | alnis mežā', 'älg | elg | alnis mežā'],
    ],
    [
      'where other stories have it, too',
      ['älg | elg | alnis', 'älg | elg | alnis', 'älg | elg | alnis', 'by | by | alnis', 'by | by | alnis'],
    ],
    ['from one language', ['älg | djur | alnis', 'älg | djur | alnis', 'älg | djur | alnis']],
  ])('nothing %s', (_, stories) => {
    expect(learn(...stories)).toEqual([]);
  });

  test('nothing where the table has a word of the archive', () => {
    const known = parseConcepts('n\tmoose\ttilts\tälg\tElch\t\telg');
    const stories = tell('älg | elg | alnis', 'älg | elg | alnis', 'älg | elg | alnis');
    expect(wordsOfFirst(withLearntWords(known, words, stories))['lv']).toEqual(['tilts']);
  });
});
