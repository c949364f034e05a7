import { describe, expect, test } from 'vitest';
import { segment } from '../../../../src/ingest/file/segment.ts';

const wordsOf = (text: string): string[] =>
  segment(text, 0).map((block) => block.text ?? text.slice(block.start, block.end));

describe('a word divided at a line end', () => {
  test.each([
    [
      'Der Bürger=\nmeister eröffnete am Montag die Aus=\nstellung.',
      'Der Bürgermeister eröffnete am Montag die Ausstellung.',
    ],
    ['Byens Borg-\nmester aabnede den nye Udstilling.', 'Byens Borgmester aabnede den nye Udstilling.'],
    [
      'Die Schiffe warten auf dem Nord-\nOstsee-Kanal seit gestern.',
      'Die Schiffe warten auf dem Nord-Ostsee-Kanal seit gestern.',
    ],
    ['Färjan går mellan Söder-\nMalm och hamnen.', 'Färjan går mellan Söder-Malm och hamnen.'],
    ['Pilsētas gal-\nva atklāja izstādi.', 'Pilsētas galva atklāja izstādi.'],
    ['Kryetari hapi ekspo-\nzitën e re.', 'Kryetari hapi ekspozitën e re.'],
  ])('is joined: %j', (text, joined) => {
    expect(wordsOf(text)).toEqual([joined]);
  });

  test('the numbers of pages between pieces are no text', () => {
    for (const number of ['[ 23 ]', '* 9 *', '— 14 —', '- 3 -', '~ 7 ~'])
      expect(
        segment(`Festen varade till sena kvällen.\n\n${number}\n\nPå lördagen fortsattes den.`, 0)[1]?.kind,
      ).toBe('boilerplate');
  });

  test('a page that ends inside its first sentence has no headline', () => {
    expect(
      segment('Der Redner sprach lange von der\n\n– 14 –\n\ngroßen Not der Fischer.', 0)[0]?.kind,
    ).not.toBe('title');
  });
});
