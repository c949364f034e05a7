import { expect, test } from 'vitest';
import { Certainty, isSure } from '../../../src/ingest/archive/entities/certainty.ts';

function confidenceOf(
  mentions: readonly [article: string, type: 'person' | 'place', confidence: number][],
): number {
  const certainty = new Certainty();
  for (const [article, type, confidence] of mentions)
    certainty.add(article, { type, confidence, text: '', start: 0, end: 0 });
  return certainty.of('person');
}

test('the best mention of an article counts, and further articles speak for what is likely', () => {
  const once = confidenceOf([['a', 'person', 0.9]]);
  expect(once).toBeCloseTo(0.9, 2);
  expect(
    confidenceOf([
      ['a', 'person', 0.9],
      ['a', 'person', 0.2],
    ]),
  ).toBe(once);
  expect(
    confidenceOf([
      ['a', 'person', 0.9],
      ['b', 'person', 0.9],
    ]),
  ).toBeGreaterThan(once);
  expect(
    confidenceOf([
      ['a', 'person', 0.4],
      ['b', 'person', 0.4],
      ['c', 'person', 0.4],
    ]),
  ).toBeLessThan(0.4);
});

test('a mention of another type speaks against it', () => {
  expect(
    confidenceOf([
      ['a', 'person', 0.99],
      ['b', 'place', 0.99],
    ]),
  ).toBeLessThan(0.6);
});

function sure(
  type: 'person' | 'place' | 'organisation',
  text: string,
  language: string,
  confidence = 0.99,
): boolean {
  return isSure({ type, confidence, isInTables: false, forms: [{ text, language }] });
}

test('word lists ask for less or for more', () => {
  expect(sure('person', 'Anna Krogsgård', 'da', 0.98)).toBe(true);
  expect(sure('person', 'Anna Krogsgård', 'da', 0.97)).toBe(false);
  expect(sure('person', 'Qelvex Krogsgård', 'da', 0.96)).toBe(false);
  expect(sure('place', 'Berlin', 'de', 0.85)).toBe(true);
  expect(sure('place', 'Berlin', 'de', 0.75)).toBe(false);
  expect(sure('place', 'Qelvexstad', 'sv', 0.85)).toBe(false);
  expect(sure('organisation', 'Valsts policija', 'lv', 0.9)).toBe(true);
});

test('what looks like something else is never sure, unless a person says so', () => {
  expect(sure('person', 'Rangers', 'da', 0.999)).toBe(false);
  expect(sure('organisation', 'Regierung', 'de', 0.999)).toBe(false);
  expect(sure('person', 'Rangers', 'da', 1)).toBe(true);
});

test('a place that only opens sentences, or that only its ending makes a place, is not sure', () => {
  const place = (text: string, language: string, standsInside: boolean): boolean =>
    isSure({ type: 'place', confidence: 0.98, isInTables: false, forms: [{ text, language }], standsInside });
  expect(place('Zādzība', 'lv', false)).toBe(false);
  expect(place('Qelvexstad', 'sv', true)).toBe(true);
  expect(place('Qelvexstad', 'sv', false)).toBe(false);
  expect(place('Falköping', 'sv', false)).toBe(true);
  expect(
    isSure({ type: 'place', confidence: 0.7, isInTables: false, forms: [{ text: 'Ceha', language: 'lv' }] }),
  ).toBe(false);
});

test.each([
  ['Philipp', 'de'],
  ['von Eckermann', 'sv'],
  ['van der Vaart', 'de'],
  ['Van Rompuy', 'sv'],
  ['Fon der Leiena', 'lv'],
  ['Sir Bradley', 'sv'],
  ['Richter Kavanaugh', 'de'],
  ['Gräfin von Lennox', 'de'],
  ['Shën Martin', 'sq'],
  ['San Paolo', 'da'],
  ['Don Goyo', 'de'],
  ['Trump Will Win', 'en'],
  ['Hurricane Rosa', 'en'],
  ['Lion Air', 'sv'],
  ['Hans Jørgen', 'da'],
  ['Carl Johan', 'sv'],
  ['Prof. Czeisler', 'sq'],
  ['Trump says Kavanaugh', 'sv'],
  ['Rangers Allan McGregor', 'sq'],
  ['Los Angeles Lakers', 'de'],
])('a bare name, also with a title, is not sure: %s', (text, language) => {
  expect(sure('person', text, language, 0.999)).toBe(false);
});

test.each([
  ['Vincent van Gogh', 'de'],
  ['Ben Affleck', 'sv'],
  ['Sir Anthony Hopkins', 'da'],
  ['Santa Didžus', 'lv'],
  ['Ursula von der Leyen', 'sq'],
])('a whole name is: %s', (text, language) => {
  expect(sure('person', text, language, 0.999)).toBe(true);
});

test.each([
  ['da', 'EF-lande'],
  ['da', 'NATO-styrkerne'],
  ['da', 'Vejle-målmanden'],
  ['sv', 'EU-länderna'],
  ['nb', 'NATO-styrkene'],
])('a common noun that begins with a name is no organisation and no place (%s: %s)', (language, text) => {
  expect(sure('organisation', text, language, 0.999)).toBe(false);
  expect(sure('place', text, language, 0.999)).toBe(false);
});

test.each([
  ['da', 'EF-kommissionen'],
  ['sv', 'EU-parlamentet'],
  ['da', 'EF-parlamentets'],
  ['sq', 'BE-së'],
])('a kind of organisation after a name is one (%s: %s)', (language, text) => {
  expect(sure('organisation', text, language, 0.999)).toBe(true);
});
