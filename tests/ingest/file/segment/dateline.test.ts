import { describe, expect, test } from 'vitest';
import { datelineLength, isDatelineAlone } from '../../../../src/ingest/file/segment/dateline.ts';

describe('a line that is only a dateline', () => {
  test.each([
    'Schlanders (ao)',
    'Brixen (pm/lt)',
    'Wien (APA)',
    'Meran',
    'Eupen, 4. Mai 2018',
    'Husum, den 4. Mai 2018',
    'Rättvik den 4 maj 2018',
    'Stockholm, TT',
    'TT, Stockholm, 4 maj 2018 08:15',
    'Hobro (kb)',
    'København, Ritzau',
    'Saldus, 2018. gada 4. maijā',
    'BNS, Viļņa, 4. maijs, 2018 09:30',
    'Rīga, LETA',
    'Tiranë, ATSH',
    'Vlorë, më 4 maj 2018',
    'Bodø (NTB)',
    'LONDON (Reuters)',
    'Eutin/Plön',
    'Kiel/Plön (lno)',
    'Brixen/Lüsen (mb/ao)',
    'Rīga/LETA, 3. maijs',
    'Torsby, måndag',
    'TORSBY, MÅNDAG.',
    'Husum, Montag',
    'Lemvig, mandag (Ritzau)',
    'LEMVIG (Ritzau) 7. maj 2018',
    'Ventspilī, pirmdien',
    'Tiranë, e hënë',
    'RĪGA, 3. maijs, LETA',
    'RĪGA, 2018. gada 3. maijs. LETA',
    'Prishtinë, 5 maj (KosovaPress)',
    'WHITBY, England, May 7, 2018 (Reuters)',
  ])('%s', (words) => {
    expect(isDatelineAlone(words)).toBe(true);
  });

  test.each([
    'Ny bro i Rättvik',
    'Die Europäische Union (EU)',
    'Volkswagen (VW)',
    'Anna Berg, TT',
    'Midsommar 2018',
    'Olympiska spelen, 12 mars 2018',
    'Val i Norge, Sverige och Danmark',
    'Protesterna i maj 2018',
    'Bridge',
    'Vor 25 Jahren',
    'Fußball/Handball',
    'Krieg und Frieden',
    'Bro, vej og tunnel',
    'Die Woche, Montag bis Freitag',
    'Olympiska spelen, måndag',
    'Malente',
    '8. November, 14.10 Uhr, Einbruch in Verden',
    '12 mars 2018, 03.10, Brand i Mora',
  ])('a headline is none: %s', (words) => {
    expect(isDatelineAlone(words)).toBe(false);
    expect(isDatelineAlone(words, true)).toBe(false);
  });

  test.each(['Preetz.', 'PREETZ –', 'Preetz/Selent.', 'WHITBY, England —', 'Kuldīga.', 'HJØRRING -'])(
    'a place with a stop where the text begins: %s',
    (words) => {
      expect(isDatelineAlone(words, true)).toBe(true);
    },
  );

  test.each(['Und.', 'Tysta gatan.', 'Nein!', 'Ruhe auf dem Land –', 'Es ist Montag.', 'K.'])(
    'a sentence is none there: %s',
    (words) => {
      expect(isDatelineAlone(words, true)).toBe(false);
    },
  );
});

describe('a dateline before text ends where the text begins', () => {
  test.each([
    ['Brixen (pm) – ', 'Der Rat tagte am Montag.'],
    ['Toblach (hp). ', 'Der Rat tagte am Montag.'],
    ['Lana . ', 'Der Rat tagte am Montag.'],
    ['Bonn, 3. Mai 2004. ', 'Kanzler Georg W. Lindner sprach vor dem Rat.'],
    ['Malmö, 3 maj 2014. ', 'Borgmästare Karl G. Lindh öppnade bron.'],
    ['Rīga, 3. maijs, LETA. ', 'Ministrs Jānis K. Ozols atklāja tiltu.'],
    ['Rīga, 3. maijs, NOVADS.LV. ', 'Ministrs Jānis Ozols atklāja tiltu.'],
    ['Tiranë, 3 maj 2014. ', 'Ministri Agim B. Leka hapi urën.'],
    ['Mora den 3 maj 2014. ', 'Kommunen öppnar badet.'],
    ['Odense (nn) - ', 'Borgmester Niels J. Holm åbnede broen.'],
    ['LEMVIG (Ritzau), 7. maj 2018 – ', 'Kommunen genåbner badet.'],
    ['Lemvig, mandag (Ritzau) - ', 'Kommunen genåbner badet.'],
    ['Torsby, måndag. ', 'Kommunen öppnar badet.'],
    ['Eutin/Plön. ', 'Der Rat tagte am Montag.'],
    ['Prishtinë, 5 maj (KosovaPress) - ', 'Komuna rihap pishinën.'],
    ['TVEIT, Norway (Reuters) - ', 'A ferry ran aground.'],
    ['BONN – ', 'Minister Harald K. Bunte hat seinen Plan vorgelegt.'],
  ])('%s', (dateline, text) => {
    expect(datelineLength(dateline + text)).toBe(dateline.length - 1);
  });

  test.each([
    'Lottozahlen vom 13.02.2021: 3 - 14 - 22 - 31, Superzahl 3. (Ohne Gewähr)',
    'Lottotal den 13.02.2021: 3 - 14 - 22 - 31. Bonustal 7.',
    'Keno vom 13.02.2021: 3, 14, 22, 31. Plus 5.',
    'Öffnungszeiten am 24.12.2020: 8 - 12 Uhr, 14 - 16 Uhr. Danach bleibt alles zu.',
    'Loterija 13.02.2021: 3 - 14 - 22 - 31. Papildus 7.',
    'Livingston 1 - 0 Rangers: Mål fra Menga',
    'Viborg 2 – 1 Randers. Sejr i derbyet.',
    'Minister Harald K. Bunte kam. Er blieb lange.',
  ])('a list of numbers or a sentence has none: %s', (words) => {
    expect(datelineLength(words)).toBe(0);
  });
});
