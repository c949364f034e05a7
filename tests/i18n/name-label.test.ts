import { describe, expect, it } from 'vitest';
import { nameLabel, RESPELLING_LANGUAGES } from '../../src/i18n/name-label.ts';
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { partOf } from '../../src/languages/lexicon-parts.ts';

describe('the label of a name in a language that has none', () => {
  it.each([
    [{ lv: 'Aldis Marks', sv: 'Aldis Mark' }, 'Aldis Mark'],
    [{ da: 'Alis Mark', lv: 'Eliss Marks', nb: 'Alice Mark', sv: 'Alice Mark' }, 'Alice Mark'],
    [{ lv: 'Aldis Marks' }, 'Aldis Marks'],
    [{ en: 'Alice Mark', sv: 'Alis Mark', da: 'Alis Mark' }, 'Alice Mark'],
  ])('%j is «%s»', (label, text) => {
    expect(nameLabel({ id: 'p-mark', label }, 'de').text).toBe(text);
  });

  it('is not a respelling where another language has the name, for the languages that respell', () => {
    const respelling = SOURCE_LANGUAGES.filter((language) => partOf(language, 'nameInflection').respells);
    expect([...RESPELLING_LANGUAGES].toSorted()).toEqual(respelling.toSorted());
  });
});
