import { describe, expect, it } from 'vitest';
import { compareIn } from '../../src/i18n/collation.ts';

describe('alphabetical order', () => {
  it('is the one of the language', () => {
    const names = ['Zürich', 'Åre', 'Aarhus', 'Ängelholm', 'Berlin'];
    expect(names.toSorted(compareIn('sv'))).toEqual(['Aarhus', 'Berlin', 'Zürich', 'Åre', 'Ängelholm']);
    expect(names.toSorted(compareIn('de'))).toEqual(['Aarhus', 'Ängelholm', 'Åre', 'Berlin', 'Zürich']);
    expect(['dardhë', 'dhelpër', 'dyqan'].toSorted(compareIn('sq'))).toEqual(['dardhë', 'dyqan', 'dhelpër']);
    expect(['česnaka', 'dāma', 'cirvis'].toSorted(compareIn('lv'))).toEqual(['cirvis', 'česnaka', 'dāma']);
    expect(['Ålborg', 'Zealand'].toSorted(compareIn('da'))).toEqual(['Zealand', 'Ålborg']);
  });

  it.each([
    ['lv', 'cirks čakls dārzs gads ģimene kaķis ķieģelis lāpsta ļaudis nams ņemt sula šalle zvans žurka'],
    ['sv', 'adel zon åra älg öga'],
    ['da', 'abe zebra æble ø å'],
    [
      'sq',
      'cak çaj dardhë dhëmb emër ëndërr gur gjak lule llambë nënë njeri rosë rrugë sy shi tokë thikë xixë xhep zog zhurmë',
    ],
    ['de', 'Adler Äpfel Ofen Öl Strasse Straße Tor Zug'],
  ] as const)('letters of %s are in the order of its alphabet', (ui, words) => {
    const order = words.split(' ');
    expect(order.toReversed().toSorted(compareIn(ui))).toEqual(order);
  });

  it('never calls two different names equal', () => {
    expect(compareIn('en')('\u00e9', 'e\u0301')).not.toBe(0);
    expect(compareIn('en')('a', 'a')).toBe(0);
  });
});
