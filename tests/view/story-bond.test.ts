import { expect, test } from 'vitest';
import type { Evidence } from '../../src/record/schema.ts';
import { bondOf, bondText } from '../../src/view/story-bond.ts';

const NAMES = new Map(
  [
    { id: 'p-ida-holm', label: { en: 'Ida Holm', lv: 'Ida Holma' }, hasPage: true },
    { id: 'o-norrvik-port', label: { en: 'Norrvik Port', sv: 'Norrviks hamn' }, hasPage: true },
    { id: 'l-norrvik', label: { en: 'Norrvik' }, hasPage: true },
    { id: 'l-ost', label: { en: 'Ost' }, hasPage: true },
  ].map((name) => [name.id, name]),
);

function items(rule: string, text: string, ...articles: string[]): Evidence[] {
  return articles.map((article) => ({ rule, text, start: 0, end: text.length, article }));
}

function sentence(ui: Parameters<typeof bondText>[1], articles: string[], ...evidence: Evidence[][]): string {
  return bondText(bondOf({ articles, evidence: evidence.flat() }, NAMES), ui);
}

test('two articles: their names and the day, in each language', () => {
  const of = (ui: Parameters<typeof bondText>[1]): string =>
    sentence(
      ui,
      ['a', 'b'],
      items('identity:p-ida-holm', 'Holm', 'a', 'b'),
      items('identity:o-norrvik-port', 'hamnen', 'a', 'b'),
      items('date:10-04', '4 oktober', 'a', 'b'),
      items('number:200000', '200 000', 'a', 'b'),
    );
  expect((['en', 'lv', 'sv', 'de', 'sq', 'da'] as const).map(of)).toEqual([
    'Both name Ida Holm and Norrvik Port, and 4 October.',
    'Kopīgais abos rakstos: Ida Holma un Norrvik Port, kā arī 4. oktobris.',
    'Båda nämner Ida Holm och Norrviks hamn samt den 4 oktober.',
    'Beide nennen Ida Holm und Norrvik Port sowie den 4. Oktober.',
    'Të dy përmendin Ida Holm dhe Norrvik Port, si dhe datën 4 tetor.',
    'Begge nævner Ida Holm og Norrvik Port samt den 4. oktober.',
  ]);
});

test('three names are listed as each language does', () => {
  const three = ['identity:p-ida-holm', 'identity:l-norrvik', 'identity:l-ost'].map((rule) =>
    items(rule, rule, 'a', 'b'),
  );
  expect(sentence('en', ['a', 'b'], ...three)).toBe('Both name Ida Holm, Norrvik and Ost.');
  expect(sentence('lv', ['a', 'b'], ...three)).toBe('Kopīgais abos rakstos: Ida Holma, Norrvik un Ost.');
});

test('what all name goes before what some name', () => {
  const [ida, port] = [
    items('identity:p-ida-holm', 'Holm', 'a', 'b'),
    items('identity:o-norrvik-port', 'hamnen', 'a', 'b', 'c'),
  ];
  expect(sentence('en', ['a', 'b', 'c'], ida, port)).toBe('All three name Norrvik Port.');
  expect(sentence('en', ['a', 'b', 'c', 'd'], ida, port)).toBe(
    'At least two of the 4 name Ida Holm and Norrvik Port.',
  );
});

test('a day that only some have is not said of all', () => {
  const [port, day] = [
    items('identity:l-norrvik', 'Norrvik', 'a', 'b', 'c'),
    items('date:10-04', '4.10.', 'a', 'b'),
  ];
  expect(sentence('en', ['a', 'b', 'c'], port, day)).toBe('All three name Norrvik.');
});

test('things that different articles share are not said of the same two', () => {
  const [some, others] = [
    items('identity:l-norrvik', 'Norrvik', 'a', 'b'),
    items('identity:l-ost', 'Ost', 'c', 'd'),
  ];
  expect(sentence('en', ['a', 'b', 'c', 'd'], some, others)).toBe('At least two of the 4 name Norrvik.');
});

test('without names it tells of numbers, and without either there is no sentence', () => {
  const number = items('number:200000', '200 000', 'a', 'b');
  expect(sentence('en', ['a', 'b'], number)).toBe('Both tell of 200,000.');
  expect(sentence('da', ['a', 'b'], number)).toBe('Begge nævner 200.000.');
  expect(sentence('en', ['a', 'b'], items('word:integ', 'integer', 'a', 'b'))).toBe('');
});
