import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey } from '../../../src/search/key/search-key.ts';
import { fold } from '../../../src/search/key/fold.ts';
import { SOURCE_LANGUAGES } from '../../../src/languages/index.ts';
import { wordsOf } from '../../../src/search/key/words.ts';
import { expectLinear } from '../../linear-time.ts';

/** Forms of one word each, as readers type them and newspapers print them. */
const FORMS = {
  lv: [
    ['valsts', 'valsti', 'valstis', 'valstīm', 'valstīs'],
    ['prezidents', 'prezidenta', 'prezidentam', 'prezidentu', 'prezidentā', 'prezidentiem'],
    ['upe', 'upes', 'upei', 'upi', 'upē', 'upju', 'upēm'],
    ['latvietis', 'latvieša', 'latvietim', 'latvieši', 'latviešu'],
    ['jauns', 'jauna', 'jaunajam', 'jaunākais', 'jaunākajā', 'jaunos'],
    ['skolotājs', 'skolotāja', 'skolotāju', 'skolotājiem'],
    ['Kalniņš', 'Kalniņa', 'Kalniņam', 'Kalnins'],
    ['Zviedrija', 'Zviedrijas', 'Zviedrijā', 'Zviedriju'],
    ['iet', 'iešu', 'gāja', 'gājuši', 'ejot', 'neiet', 'jāiet'],
    ['saprast', 'saprot', 'saprata', 'nesaprotams'],
    ['strādāt', 'strādāja', 'strādājis', 'strādājusi'],
    ['būt', 'bija', 'bijis', 'esošais', 'esošie'],
    ['zīmēt', 'zīmēju', 'zīmējuši', 'nezīmēja'],
    ['labs', 'labākais', 'labākajā', 'vislabākajā'],
  ],
  sv: [
    ['krig', 'kriget', 'krigets', 'krigen'],
    ['minister', 'ministern', 'ministrar', 'ministrarna'],
    ['tidning', 'tidningen', 'tidningar', 'tidningarnas'],
    ['möte', 'mötet', 'möten', 'mötena', 'mötes'],
    ['snabb', 'snabbt', 'snabba', 'snabbaste'],
    ['Nilsson', 'Nilssons'],
    ['skriva', 'skriver', 'skrev', 'skrivit'],
    ['beskriva', 'beskrev'],
    ['stad', 'städer', 'städernas'],
    ['huvudstad', 'huvudstäder', 'huvudstäderna'],
    ['gammal', 'äldre', 'äldsta'],
    ['stadium', 'stadiet', 'stadier'],
    ['få', 'får', 'fick'],
  ],
  de: [
    ['Haus', 'Hauses', 'Häuser', 'Häusern'],
    ['Minister', 'Ministers', 'Ministern'],
    ['Zeitung', 'Zeitungen'],
    ['neu', 'neue', 'neuer', 'neues', 'neuen', 'neuem'],
    ['Straße', 'Strassen', 'Straßen'],
    ['Berger', 'Bergers'],
    ['gehen', 'geht', 'ging', 'gegangen'],
    ['übernehmen', 'übernimmt', 'übernahm', 'übernommen'],
    ['Mann', 'Männer'],
    ['Ministerium', 'Ministeriums', 'Ministerien'],
    ['Zentrum', 'Zentren'],
  ],
  sq: [
    ['qytet', 'qyteti', 'qytetit', 'qytetin', 'qytete', 'qytetet', 'qyteteve'],
    ['luftë', 'lufta', 'luftën', 'luftës', 'luftëra'],
    ['ministër', 'ministri', 'ministrit', 'ministrin', 'ministra'],
    ['Shqipëria', 'Shqipërisë', 'Shqipërinë', 'Shqiperi'],
    ['gazetë', 'gazeta', 'gazetat', 'gazetave'],
    ['punoj', 'punon', 'punojmë', 'punuar', 'punonte', 'punohet'],
    ['marr', 'merr', 'mori', 'marrë'],
    ['madh', 'mëdhenj', 'mëdha'],
    ['rëndësishëm', 'rëndësishme'],
  ],
  da: [
    ['krig', 'krigen', 'krigens', 'krige', 'krigene'],
    ['møde', 'mødet', 'møder', 'møderne', 'mode'],
    ['mene', 'mener', 'mente', 'ment'],
    ['ministerium', 'ministeriet', 'ministerier'],
    ['avis', 'avisen', 'aviser', 'aviserne', 'avisernes'],
    ['smørrebrød', 'smørrebrødet', 'smorrebrod'],
    ['Sørensen', 'Sørensens', 'Sorensen'],
    ['skrive', 'skriver', 'skrev', 'skrevet'],
    ['gerningsmand', 'gerningsmænd', 'gerningsmændenes'],
    ['god', 'bedre', 'bedste'],
  ],
  nb: [
    ['avis', 'avisen', 'aviser', 'avisene'],
    ['Ålesund', 'Alesund'],
    ['bok', 'boka', 'boken', 'bøker', 'bøkene', 'bøkenes'],
    ['minister', 'ministeren', 'ministre', 'ministrene'],
    ['møte', 'møtet', 'møter', 'møtene', 'mote'],
    ['lærer', 'læreren', 'lærere', 'lærerne'],
    ['skrive', 'skriver', 'skrev', 'skrevet'],
    ['kaste', 'kaster', 'kastet', 'kasta'],
    ['gjerningsmann', 'gjerningsmenn', 'gjerningsmennene'],
    ['departement', 'departementet', 'departementene'],
    ['god', 'bedre', 'beste'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>;

test('what each form is found by', async () => {
  const lines = Object.entries(FORMS).flatMap(([language, groups]) =>
    groups.map((forms) => {
      const keys = Map.groupBy(forms as readonly string[], (form) => searchKey(form, language));
      return `${language}  ${[...keys].map(([key, same]) => `${same.join(' ')} → ${key}`).join('  |  ')}`;
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('search-keys.txt');
});

test('a listed word after a prefix is another word, and a short word is left alone', () => {
  expect(searchKey('übernahm', 'de')).not.toBe(searchKey('nahm', 'de'));
  expect(searchKey('vergab', 'de')).toBe(searchKey('vergeben', 'de'));
  expect(searchKey('uzvara', 'lv')).not.toBe(searchKey('varēt', 'lv'));
});

describe('marks are optional', () => {
  test.each([
    ['Bjellorusisë', 'Bjellorusise', 'sq'],
    ['Lukašenko', 'Lukasenko', 'lv'],
    ['Ærø', 'Aero', 'da'],
    ['Łódź', 'Lodz', 'pl'],
    ['Đurđica', 'Durdica', 'hr'],
    ['Weißensee', 'Weissensee', 'de'],
    ['DIYARBAKIR', 'Diyarbakır', 'tr'],
    ['Café', 'Cafe\u0301', 'fr'],
  ])('%s is found by %s (%s)', (written, typed, language) => {
    expect(searchKey(typed, language)).toBe(searchKey(written, language));
  });

  test('in any word of any language', () => {
    const word = fc.stringMatching(/^[a-zāčēëéģīķļņöøßšūžłđæåАбйё]+$/u);
    fc.assert(
      fc.property(word, fc.constantFrom(...SOURCE_LANGUAGES, 'nb', 'und'), (written, language) => {
        expect(searchKey(fold(written), language)).toBe(searchKey(written, language));
      }),
    );
  });
});

test('a key is one plain word: never empty, never long, the same for capitals', () => {
  const wordy = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => wordsOf(text).length > 0);
  fc.assert(
    fc.property(wordy, fc.constantFrom(...SOURCE_LANGUAGES, 'und'), (text, language) => {
      for (const { start, end } of wordsOf(text)) {
        const word = text.slice(start, end);
        const key = searchKey(word, language);
        expect(key).toMatch(/^[\p{L}\p{N}\p{M}]{1,48}$/u);
        expect(searchKey(word.toLowerCase(), language)).toBe(key);
      }
    }),
  );
});

test('numbers and words with digits keep their ends', () => {
  expect(searchKey('2019', 'lv')).toBe('2019');
  expect(searchKey('F16s', 'sv')).toBe('f16s');
});

test('a file that is one word costs no more than its length', () => {
  expect(searchKey('ā'.repeat(5_000_000), 'lv').length).toBeLessThanOrEqual(48);
  expect(wordsOf(`${'a'.repeat(1_000_000)} ${' '.repeat(1_000_000)}`)).toHaveLength(1);
  expectLinear(600_000, (size) => searchKey('ā'.repeat(size), 'lv'));
  expectLinear(125_000, (size) => wordsOf(`${'a'.repeat(size)} ${' '.repeat(size)}`));
});
