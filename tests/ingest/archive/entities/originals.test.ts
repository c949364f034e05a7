import { describe, expect, it } from 'vitest';
import { resolveEntities } from '../../../../src/ingest/archive/entities.ts';
import { draftNaming } from '../../make-draft.ts';

function labelsOf(...texts: readonly (readonly [language: string, marked: string])[]) {
  const drafts = texts.map(([language, marked], index) =>
    draftNaming(`t${index}`, language, marked.replace(/[[\]]/gu, ''), {
      person: [...marked.matchAll(/\[([^\]]+)\]/gu)].map(([, name = '']) => name),
    }),
  );
  return resolveEntities(drafts).names.map(({ label }) => label);
}

describe('a name that is respelled, with the original in brackets', () => {
  it.each([
    ['lv', 'Uzvarēja [Džeidens Kross] (Jayden Cross).', 'Džeidens Kross'],
    ['lv', 'Zaudēja [Džonam Veiksam] (Jon Weeks), teica treneris.', 'Džons Veikss'],
    ['lv', 'Runāja [Keitija Hjūza] ("Katie Hughes") un citi.', 'Keitija Hjūza'],
    ['lv', 'Spēlē [Hjū Tenants] (Hugh Tennant; 31).', 'Hjū Tenants'],
    ['lv', 'Atnāca [Šarlote Viljersa] (Charlotte Villiers, dzimusi 1970. gadā).', 'Šarlote Viljersa'],
    ['sq', 'Fitoi [Xhejden Kros] (Jayden Cross).', 'Xhejden Kros'],
  ])('%s %s is one person, called as the language does', (language, text, label) => {
    const marked = text.replace(/\(("?)(\p{Lu}[^);,"]+)/u, '($1[$2]');
    expect(labelsOf([language, marked])).toEqual([{ [language]: label }]);
  });

  it('is the same person in other languages', () => {
    const names = labelsOf(
      ['lv', 'Uzvarēja [Džeidens Kross] ([Jayden Cross]).'],
      ['sv', 'Vann gjorde [Jayden Cross].'],
      ['de', 'Es gewann [Jayden Cross].'],
    );
    expect(names).toEqual([{ lv: 'Džeidens Kross', sv: 'Jayden Cross', de: 'Jayden Cross' }]);
  });

  it.each([
    ['who plays a part is no original', 'lv', 'Karalis [Gustavs Bērzs] ([Einārs Mucenieks]) mirst.'],
    ['somebody else in brackets', 'lv', 'Izrādē [Toms Liepa] ([Anna Kroga]) dzied.'],
    ['another number of words', 'lv', 'Tas ir [Džeidens Kross] ([Jayden Lee Cross]).'],
    ['a language that respells no names', 'da', 'Det er [Jaiden Kross] ([Jayden Cross]).'],
    ['words between', 'lv', 'Uzvarēja [Džeidens Kross] (tas ir, [Jayden Cross]).'],
  ])('%s stays apart', (_, language, text) => {
    expect(labelsOf([language, text])).toHaveLength(2);
  });
});
