/** Names that languages write by their sound. */
import { describe, expect, test } from 'vitest';
import { formKeys, isInflected, typedKeys } from '../../../src/search/key/form-key.ts';
import { isSameName, likeness } from '../../../src/search/key/likeness.ts';
import { transcriptionKeys } from '../../../src/search/key/name-key.ts';
import { CYRILLIC, heardIn, respellingCost, UNLIKE } from '../../../src/search/key/respelling.ts';
import { soundClasses } from '../../../src/search/key/sound-classes.ts';

function costOf(original: string, respelled: string, language: string): number {
  const heard = heardIn(respelled, language);
  return heard ? respellingCost(original, heard) : UNLIKE;
}

describe('a name and how a language writes what it hears', () => {
  test.each([
    ['Walter Hughes', 'Volters Hjūzs', 'lv', 2],
    ['George Blake', 'Džordžs Bleiks', 'lv', 0],
    ['Susan Shaw', 'Sūzana Šo', 'lv', 2],
    ['Jacques Moreau', 'Žaks Moro', 'lv', 1],
    ['Jürgen Schäfer', 'Jirgens Šēfers', 'lv', 0],
    ['Björn Sjögren', 'Bjerns Šēgrens', 'lv', 0],
    ['Wojciech Kowalczyk', 'Vojcehs Kovalčiks', 'lv', 0],
    ['Zhang Xiaoming', 'Džans Sjaomins', 'lv', 0],
    ['Charles Wright', 'Çarls Rajt', 'sq', 0],
    ['George Blake', 'Xhorxh Blejk', 'sq', 0],
    ['Walter Churchill', 'Uollter Çërçill', 'sq', 1],
    ['George Blake', 'Джордж Блейк', CYRILLIC, 0],
    ['Wayne Cooper', 'Уэйн Купер', CYRILLIC, 0],
    ['Hans Hoffmann', 'Ганс Гофман', CYRILLIC, 2],
  ])('«%s» is «%s» (%s)', (original, respelled, language, most) => {
    expect(costOf(original, respelled, language)).toBeLessThanOrEqual(most);
  });

  test.each([
    ['George Blake', 'Džordžs Bleks Juniors', 'lv'],
    ['George Blake', 'Džordžs Bleiris', 'lv'],
    ['Anna Berg', 'Anna Borga', 'lv'],
    ['Peter Miller', 'Pēters Millers-Meiers', 'lv'],
    ['John Hardy', 'Džons Hārtlijs', 'lv'],
    ['Maria Larsson', 'Марина Ларссон', CYRILLIC],
  ])('«%s» is not «%s» (%s)', (original, respelled, language) => {
    expect(costOf(original, respelled, language)).toBeGreaterThan(1);
  });

  test('what differs in many vowels is not followed to its end', () => {
    expect(costOf('Peter Olsen', 'Patars Elsans', 'lv')).toBe(UNLIKE);
  });

  test('a name that a language leaves as it is, is not heard', () => {
    expect(heardIn('George Blake', 'sv')).toBeUndefined();
  });
});

describe('whole names', () => {
  test.each([
    ['Keith Sharman', { lv: 'Kīts Šārmens' }],
    ['Kīta Šārmena', { sv: 'Keith Sharman' }],
    ['Кит Шарман', { sv: 'Keith Sharman' }],
    ['Marie Le Goff', { lv: 'Marī Legofa' }],
    ['Jean-Pierre Roussel', { lv: 'Žans Pjērs Rusels' }],
    ['Schukow', { lv: 'Žukovs' }],
    ['airNordic', { sv: 'Air Nordic' }],
  ])('«%s» is %o', (typed, label) => {
    expect(isSameName(typed, label)).toBe(true);
  });

  test.each([
    ['Keith Sharman', { lv: 'Kīts Šermers' }],
    ['Franziska', { de: 'Franziskus' }],
    ['Puten', { sv: 'Putin', lv: 'Putins' }],
    ['Selina', { lv: 'Siliņa', sv: 'Silina' }],
  ])('«%s» is certainly not %o', (typed, label) => {
    expect(likeness(typed, label)).toBeGreaterThan(0);
  });
});

test.each([
  ['George Blake', 'en', 'Džordžs Bleiks', 'lv'],
  ['Жан Моро', 'ru', 'Jean Moreau', 'sv'],
  ['Jean Moreau', 'und', 'Žans Moro', 'lv'],
  ['Харрис', 'und', 'Harris', 'sv'],
])('«%s» (%s) and «%s» (%s) are compared', (one, language, other, otherLanguage) => {
  const shared = new Set(soundClasses(one, language)).intersection(
    new Set(soundClasses(other, otherLanguage)),
  );
  expect(shared.size).toBeGreaterThan(0);
});

describe('forms', () => {
  test('of a name share the key without endings of their language', () => {
    expect(formKeys('Bleiks', 'lv').at(-1)).toBe(formKeys('Bleikam', 'lv').at(-1));
    expect(formKeys('Bleiks', 'sv')).toEqual(['bleiks']);
  });

  test('of a typed name include the genitive with s', () => {
    expect(typedKeys('Blakes', [])).toEqual(['blakes', 'blake']);
    expect(typedKeys('Ross', [])).toEqual(['ross']);
  });

  test.each([
    ['Bleikam', 'Bleiks', 'lv', true],
    ['Ramës', 'Rama', 'sq', true],
    ['Bergen', 'Bergs', 'lv', false],
    ['Puten', 'Putin', 'sq', false],
  ])('«%s» of «%s» (%s): %s', (form, name, language, isForm) => {
    expect(isInflected(form, name, language)).toBe(isForm);
  });
});

test.each([
  ['Tsikhanov', 'en', 'Zichanow', 'de'],
  ['Žukovs', 'lv', 'Schukow', 'de'],
  ['Жуков', 'ru', 'Sjukov', 'da'],
  ['Chovanov', 'sv', 'Khovanov', 'en'],
  ['Богданчук', 'uk', 'Bohdanchuk', 'en'],
  ['Ņekrasova', 'lv', 'Njekrasova', 'sv'],
  ['Aldžafars', 'lv', 'al-Dschafar', 'de'],
  ['Joviq', 'sq', 'Jović', 'sv'],
])('«%s» (%s) and «%s» (%s) transcribe one name', (one, language, other, otherLanguage) => {
  const shared = new Set(transcriptionKeys(one, language)).intersection(
    new Set(transcriptionKeys(other, otherLanguage)),
  );
  expect(shared.size).toBeGreaterThan(0);
});
