import { describe, expect, test } from 'vitest';
import { mayBeForm } from '../../../src/search/key/word-form.ts';
import { searchKey } from '../../../src/search/key/search-key.ts';

describe('a word that shares the key of another', () => {
  test.each([
    ['bättre', 'brasa', 'sv'],
    ['bra', 'brasa', 'sv'],
    ['länge', 'längtan', 'sv'],
    ['större', 'störta', 'sv'],
    ['die', 'Dienst', 'de'],
    ['Was', 'Wasser', 'de'],
    ['nicht', 'Nichte', 'de'],
    ['war', 'Ware', 'de'],
    ['store', 'størrelse', 'da'],
    ['går', 'gær', 'da'],
    ['vēl', 'vēlētājs', 'lv'],
    ['kādu', 'kadu', 'lv'],
    ['rëndësi', 'rend', 'sq'],
    ['ka', 'kamë', 'sq'],
  ])('«%s» is no form of «%s» (%s)', (text, word, language) => {
    expect(searchKey(text, language)).toBe(searchKey(word, language));
    expect(mayBeForm(text, word, language)).toBe(false);
  });

  test.each([
    ['bättre', 'bra', 'sv'],
    ['böckerna', 'bok', 'sv'],
    ['Häuser', 'Haus', 'de'],
    ['Waren', 'Ware', 'de'],
    ['består', 'bestå', 'da'],
    ['mænd', 'mand', 'da'],
    ['vietā', 'vieta', 'lv'],
    ['pilsētās', 'pilsēta', 'lv'],
    ['brāļa', 'brālis', 'lv'],
    ['rruges', 'rrugë', 'sq'],
    ['zjarret', 'zjarr', 'sq'],
  ])('«%s» is a form of «%s» (%s)', (text, word, language) => {
    expect(mayBeForm(text, word, language)).toBe(true);
  });
});
