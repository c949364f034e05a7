import { expect, test } from 'vitest';
import { namesFound } from './names-found.ts';

test.each([
  [
    'sv',
    'Ministern Otto von der Heide talade. Efter honom talade Carla de la Fuente Rosas.',
    ['Otto von der Heide', 'Carla de la Fuente Rosas'],
  ],
  [
    'da',
    'Ministeren Otto von der Heide talte. Jan van den Bosk lyttede.',
    ['Otto von der Heide', 'Jan van den Bosk'],
  ],
  [
    'nb',
    'Ministeren Otto von der Heide talte. Jan van den Bosk lyttet.',
    ['Otto von der Heide', 'Jan van den Bosk'],
  ],
  [
    'de',
    'Die Abgeordnete Berta von der Marwitz schwieg. Dann sprach Pieter van der Zanden.',
    ['Berta von der Marwitz', 'Pieter van der Zanden'],
  ],
  [
    'lv',
    'Deputāts Oto fon der Heide runāja. Pēc tam runāja Jans van der Zandens.',
    ['Oto fon der Heide', 'Jans van der Zandens'],
  ],
  [
    'sq',
    'Deputeti Otto von der Heide foli. Pas tij foli Maria de la Fuente.',
    ['Otto von der Heide', 'Maria de la Fuente'],
  ],
])('particles belong to the surname (%s)', (language, text, people) => {
  expect(namesFound(text, language)).toEqual(people.map((name) => `person: ${name}`));
});

test('the surname alone keeps its particles where it is mentioned again', () => {
  const text =
    'Die Abgeordnete Berta von der Marwitz schwieg. Von der Marwitz ist Ärztin, und von der Marwitz bleibt es.';
  expect(namesFound(text, 'de')).toEqual([
    'person: Berta von der Marwitz',
    'person: Von der Marwitz',
    'person: von der Marwitz',
  ]);
});

test('a preposition joins no place, office or common word to a first name', () => {
  expect(namesFound('Gestern fuhr Hans von Berlin nach Hamburg.', 'de')).toEqual([
    'person: Hans',
    'place: Berlin',
    'place: Hamburg',
  ]);
  expect(
    namesFound('Angela Merkel von der CDU sprach mit Peter von der Polizei.', 'de').join(),
  ).not.toContain('von der');
  expect(namesFound('Det sagde Maria da Peter kom hjem.', 'da').join()).not.toContain('Maria da');
});
