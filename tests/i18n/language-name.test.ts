import { describe, expect, it } from 'vitest';
import { inLanguage, languageName } from '../../src/i18n/language-name.ts';
import { INTERFACE_LANGUAGES, SOURCE_LANGUAGES, isInterfaceLanguage } from '../../src/languages/index.ts';

/** Source languages that are interface languages too. */
const SPOKEN = SOURCE_LANGUAGES.filter(isInterfaceLanguage);

describe('names of languages', () => {
  it('are known in every interface language', () => {
    const table = Object.fromEntries(
      INTERFACE_LANGUAGES.map((ui) => [ui, SPOKEN.map((tag) => inLanguage(tag, ui))]),
    );
    expect(table).toEqual({
      en: ['in Latvian', 'in Swedish', 'in German', 'in Albanian', 'in Danish'],
      lv: ['latviešu valodā', 'zviedru valodā', 'vācu valodā', 'albāņu valodā', 'dāņu valodā'],
      sv: ['på lettiska', 'på svenska', 'på tyska', 'på albanska', 'på danska'],
      de: ['auf Lettisch', 'auf Schwedisch', 'auf Deutsch', 'auf Albanisch', 'auf Dänisch'],
      sq: ['në letonisht', 'në suedisht', 'në gjermanisht', 'në shqip', 'në danisht'],
      da: ['på lettisk', 'på svensk', 'på tysk', 'på albansk', 'på dansk'],
    });
  });

  it('say so when the language is not determined', () => {
    expect(languageName('und', 'lv')).toBe('nenoteikta');
    expect(inLanguage('und', 'sv')).toBe('på okänt språk');
  });

  it('are the tag where no name is known', () => {
    expect(languageName('qaa', 'en')).toBe('qaa');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});
