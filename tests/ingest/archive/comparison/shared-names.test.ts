import { describe, expect, test } from 'vitest';
import { properNamesOf } from '../../../../src/ingest/archive/comparison/proper-names.ts';
import { sharedNames } from '../../../../src/ingest/archive/comparison/shared-names.ts';
import type { Draft, Mention } from '../../../../src/ingest/draft.ts';
import { makeDraft } from '../story-drafts.ts';

/** A draft whose names are marked: `*person*`, `+place+`, `=organisation=`. */
function marked(language: string, text: string): Draft {
  const names: Mention[] = [];
  const types = { '*': 'person', '+': 'place', '=': 'organisation' } as const;
  let plain = '';
  for (const [, before = '', mark = '', name = ''] of text.matchAll(/([^*+=]*)(?:([*+=])([^*+=]+)\2)?/gu)) {
    plain += before;
    if (mark !== '')
      names.push({
        type: types[mark as keyof typeof types],
        text: name,
        start: plain.length,
        end: plain.length + name.length,
      });
    plain += name;
  }
  return makeDraft(plain, { id: language, language, names });
}

/** The names that two texts share, as the first has them. */
function shared(one: Draft, other: Draft): string[] {
  return sharedNames(properNamesOf(one), properNamesOf(other)).map(({ one: { start, end } }) =>
    one.text.slice(start, end),
  );
}

describe('names that prove nothing', () => {
  test.each([
    ['countries', 'I +Sverige+ og +Danmark+', 'In +Schweden+ und +Dänemark+'],
    ['agencies', 'Sagt =Ritzau= og =dpa=', 'Sagen =dpa= und =Ritzau='],
    ['words like police', 'Sagt =Politiet=', 'Sagte die =Polizei='],
  ])('%s', (_, da, de) => {
    expect(shared(marked('da', da), marked('de', de))).toEqual([]);
  });
});

describe('one entity counts once', () => {
  test('however often it is named, and by whichever part of its name', () => {
    const sv = marked('sv', 'Sade *Maj Ekvall*, som *Ekvall* bad *Maj Ekvall* om');
    const da = marked('da', 'Siger *Ekvall*, og *Maj Ekvall* svarer');
    expect(shared(sv, da)).toEqual(['Maj Ekvall']);
  });

  test('a place and what is named after it', () => {
    const sv = marked('sv', 'I +Norrvik+ sade =Norrvik Energi=');
    const da = marked('da', 'I +Norrvik+ siger =Norrvik Energi=');
    expect(shared(sv, da)).toHaveLength(1);
  });
});

describe('a name that resolution did not join', () => {
  test.each([
    ['an ending', 'lv', 'Teica *Gazmends Leši* +Pukā+', 'sq', 'Tha *Gazmend Lleshi* në +Pukë+', 2],
    ['vowels', 'lv', 'Raksta *Kārena Dženkela*', 'de', 'Schreibt *Karen Jankel*', 1],
    ['an Arabic article', 'lv', 'Teica *Valids Almualems*', 'da', 'Siger *Walid al-Moualem*', 1],
    ['another beginning of a town', 'sv', 'I +Karlshamn+', 'da', 'I +Karlskrona+', 0],
    ['a first name alone', 'sv', 'Sade *Karin Lind*', 'da', 'Siger *Karin Holm*', 0],
  ])('%s', (_, first, one, second, other, expected) => {
    expect(shared(marked(first, one), marked(second, other))).toHaveLength(expected);
  });

  test('a word with a capital counts where the other text knows the name', () => {
    const marks = shared(marked('sv', 'Nu läcker +Rostviken+'), marked('de', 'Jetzt läuft Rostviken aus'));
    expect(marks).toEqual(['Rostviken']);
    expect(shared(marked('sv', 'Nu läcker Rostviken'), marked('de', 'Jetzt läuft Rostviken aus'))).toEqual(
      [],
    );
  });
});
