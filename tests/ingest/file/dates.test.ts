import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateMentions } from '../../../src/ingest/file/date/mentions.ts';
import { easterSunday } from '../../../src/ingest/file/date/feasts.ts';
import { isEdtf } from '../../../src/record/edtf.ts';
import { SOURCE_LANGUAGES } from '../../../src/languages/index.ts';
import { languagesWithGold } from '../../../tools/evaluate/gold-languages.ts';
import { readCandidates } from '../../../tools/evaluate/date-candidates.ts';
import { countRight, readDateGold } from '../../../tools/evaluate/dates.ts';

/** The dates in one paragraph, as «words = EDTF». */
function datesIn(text: string, language: string, edtf?: string): string[] {
  const published = edtf === undefined ? undefined : { edtf };
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
  return readDateMentions({ text, blocks, language, published }).map(
    (mention) => `${mention.text} = ${mention.edtf}`,
  );
}

describe('what each pattern does, written on Monday 2022-12-19', () => {
  const samples: Record<string, readonly string[]> = {
    lv: [
      '3.decembrī',
      '2022. gada 19. decembris',
      '2022.gada decembrī',
      'pirmdien',
      'otrdien, 13. decembrī',
      'vakar',
      'aizvakar',
      'šodien',
      'rīt',
      'pagājušajā nedēļā',
      'nākamajā nedēļā',
      'pagājušajā mēnesī',
      'nākamajā piektdienā',
      'nākamās nedēļas pirmdienā',
      'pērn',
      'šogad',
      'nākamgad',
      'pirms trim dienām',
      'no 3. līdz 5. maijam',
      'no 2015. līdz 2020. gadam',
      '3. un 4. maijā',
      'februārī',
      '2019.gadā',
      '90. gados',
      'jūnija pirmajā pirmdienā',
      '2022. gada trešajā ceturksnī',
      '19.12.2022.',
      '2022-12-19',
      'nedēļas nogalē',
      'pēdējās divās nedēļās',
      'pagājušā gada novembrī',
      'š.g. 10. martā',
      'nākamā gada sākumā',
      '2021. gada beigās',
      'marta beigās',
      '2022. gada otrajā pusgadā',
      'pirms gada',
      'pirms divdesmit gadiem',
      'no nākamās piektdienas līdz svētdienai',
      'deviņdesmitajos gados',
      '20. gadsimta sākumā',
      'divtūkstošajā gadā',
      'tūkstoš deviņi simti sešdesmit astotajā gadā',
      'Lielajā piektdienā',
      'no maija līdz augustam',
    ],
    sv: [
      'den 24 februari',
      '19:e december',
      'den 19:e',
      'måndag den 19 december 2022',
      'på måndagen',
      'på måndag',
      'i måndags',
      'i går',
      'i förrgår',
      'i dag',
      'i övermorgon',
      'förra veckan',
      'nästa vecka',
      'fredag nästa vecka',
      'nästa fredag',
      'kommande fredag',
      'förra månaden',
      'i fjol',
      'för tre dagar sedan',
      'för två år sedan',
      'om tre veckor',
      'från 3 till 5 maj',
      'den 3 och 4 maj',
      '12–15 mars',
      'i februari',
      'år 2019',
      '1990-talet',
      'första fredagen i juli',
      'tredje kvartalet 2018',
      '19/12 2022',
      '19.12.2022',
      'de senaste två veckorna',
      'i helgen',
      'i november förra året',
      'den 1 februari i år',
      'nästa år i maj',
      'i slutet av 2021',
      'i början av mars',
      'andra halvåret 2022',
      'vecka 7',
      'i dag om en vecka',
      'för tjugo år sedan',
      'två dagar före i går',
      'från fredag till söndag',
      'på åttiotalet',
      'år nittonhundrasextioåtta',
      'annandag påsk 2022',
      'den 20 nästa månad',
    ],
    de: [
      '19. Dezember 2022',
      'am 19.',
      'Montag, den 19. Dezember',
      'am Montag',
      'gestern',
      'vorgestern',
      'heute',
      'übermorgen',
      'vergangene Woche',
      'nächste Woche',
      'Sonntag letzter Woche',
      'am kommenden Freitag',
      'im vergangenen Monat',
      'letztes Jahr',
      'vor drei Tagen',
      'vor zwei Jahren',
      'in drei Wochen',
      'vom 12. bis 15. März',
      'zwischen dem 4. und dem 22. Januar 1995',
      'im Februar',
      'Im Jahr 2023',
      'den 1990er Jahren',
      'erster Freitag im Juli',
      'drittes Quartal 2018',
      'am 19.12.',
      '19.12.2022',
      'die letzten zwei Wochen',
      'dieses Wochenende',
      'im November vergangenen Jahres',
      'am 1. Februar dieses Jahres',
      'nächstes Jahr im Mai',
      'Ende 2021',
      'Anfang März',
      'Monatsende',
      'im zweiten Halbjahr 2022',
      'KW 7',
      '12. Kalenderwoche 2021',
      'heute in einer Woche',
      'morgen in einer Woche',
      'vor zwanzig Jahren',
      'von Freitag bis Sonntag',
      'nächsten Donnerstag bis Samstag',
      'den achtziger Jahren',
      'im 19. Jahrhundert',
      'im Jahr neunzehnhundertachtundsechzig',
      'Ostermontag 2022',
      'am 20. nächsten Monats',
      'vom 4. bis zum 22. dieses Monats',
      'am 21./22. April',
      "Mai '68",
      'zwischen Januar und März',
    ],
    sq: [
      'më 10 prill',
      '19 dhjetor 2022',
      'në dhjetor të vitit 2022',
      'të hënën',
      'të hënën e 19 dhjetorit',
      'dje',
      'pardje',
      'sot',
      'nesër',
      'javën e kaluar',
      'javën e ardhshme',
      'muajin e kaluar',
      'të premten e ardhshme',
      'vitin e kaluar',
      'vitin e ardhshëm',
      'tri ditë më parë',
      'para tri ditësh',
      'nga 3 deri më 5 maj',
      'më 3 dhe 4 maj',
      'në shkurt',
      'në vitin 2019',
      'vitet 1990',
      'e hëna e parë e qershorit',
      'më 19.12.2022',
      'në fundjavë',
      'dy javët e fundit',
      'këtë javë',
      'në nëntor të vitit të kaluar',
      'më 1 shkurt të këtij viti',
      'në fund të marsit',
      'në fillim të vitit të ardhshëm',
      'gjashtëmujorin e dytë të vitit 2022',
      'tremujorin e parë të këtij viti',
      'njëzet vjet më parë',
      'nga e premtja deri të dielën',
      'në vitet tetëdhjetë',
      'në fillim të shekullit XX',
      'në vitin një mijë e nëntëqind e njëzet',
      'të premten e madhe',
      'më 20 të muajit të ardhshëm',
      'muajin që shkoi',
    ],
    da: [
      'den 24. februar',
      'mandag 19. december',
      'mandag den 19. december 2022',
      'mandag',
      'på mandag',
      'i mandags',
      'i går',
      'i forgårs',
      'i dag',
      'i overmorgen',
      'forrige uge',
      'i næste uge',
      'fredag i næste uge',
      'næste fredag',
      'sidste måned',
      'sidste år',
      'for tre dage siden',
      'om tre uger',
      'fra 3. til 5. maj',
      'den 3. og 4. maj',
      '12.–15. marts',
      'i februar',
      'i 2019',
      "1990'erne",
      'første fredag i juli',
      '3. kvartal 2018',
      '19/12 2022',
      '19.12.2022',
      'de seneste to uger',
      'i weekenden',
      'i november sidste år',
      'den 1. februar i år',
      'næste år i maj',
      'i slutningen af 2021',
      'i starten af marts',
      'i andet halvår 2022',
      'uge 7',
      'i dag om en uge',
      'for tyve år siden',
      'fra fredag til søndag',
      'i firserne',
      'det 19. århundrede',
      'i år nittenhundredeotteogtres',
      'anden påskedag 2022',
      'den 20. i næste måned',
      '3 år fra i dag',
    ],
    et: ['19.12.2022', '2022-12-19', 'esmaspäeval', 'jaanuaris'],
  };
  test.each(Object.keys(samples))('%s', (language) => {
    const table = (samples[language] ?? []).map((sample) => [
      sample,
      datesIn(sample, language, '2022-12-19').join(' | '),
    ]);
    expect(Object.fromEntries(table)).toMatchSnapshot();
  });
});

describe('relative to the date of writing', () => {
  test('known to the day: the last such date, unless the text points ahead', () => {
    expect(datesIn('Tirgus notika 24. februārī.', 'lv', '2022-12-19')).toEqual(['24. februārī = 2022-02-24']);
    expect(datesIn('Tirgus notiks 24. februārī.', 'lv', '2022-12-19')).toEqual(['24. februārī = 2023-02-24']);
    expect(datesIn('Markedet vil åbne fredag.', 'da', '2022-12-19')).toEqual(['fredag = 2022-12-23']);
    expect(datesIn('Markedet åbnede fredag.', 'da', '2022-12-19')).toEqual(['fredag = 2022-12-16']);
  });

  test('known to the month: days of that month, other months by their order', () => {
    expect(datesIn('Der Minister kam am 3. Dezember.', 'de', '2022-12')).toEqual([
      'am 3. Dezember = 2022-12-03',
    ]);
    expect(datesIn('Ministri erdhi më 31 mars.', 'sq', '2023-04')).toEqual(['më 31 mars = 2023-03-31']);
    expect(datesIn('Det kan ske redan i januari.', 'sv', '2022-12')).toEqual(['i januari = 2023-01']);
  });

  test('known to the month: a weekday or «yesterday» is left out', () => {
    expect(datesIn('Ministern kom på måndagen, inte i går.', 'sv', '2022-12')).toEqual([]);
  });

  test('unknown: a day stays open, a relative date is left out', () => {
    expect(datesIn('Ministrs ieradās 3.decembrī, vakar un pirmdien.', 'lv')).toEqual([
      '3.decembrī = XXXX-12-03',
    ]);
    expect(datesIn('Ministrs ieradās 3.decembrī.', 'lv', '[2019..]')).toEqual(['3.decembrī = XXXX-12-03']);
  });

  test('an anniversary is a day in every year', () => {
    expect(datesIn('Jahrestag der Flut ist der 24. Februar.', 'de', '2022-12-19')).toEqual([
      'der 24. Februar = XXXX-02-24',
    ]);
  });

  test('a weekday determines the year where it fits', () => {
    expect(datesIn('Mødet var mandag den 20. december.', 'da', '2022-12-19')).toEqual([
      'mandag den 20. december = 2021-12-20',
    ]);
  });
});

describe('kinds of dates that no single word shows', () => {
  test('Easter by the tables', () => {
    expect([1961, 2000, 2008, 2019, 2038].map(easterSunday)).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2019-04-21',
      '2038-04-25',
    ]);
  });

  test('a week has a number only where its year has such a week', () => {
    expect(datesIn('KW 53 2020', 'de')).toEqual(['KW 53 2020 = 2020-12-28/2021-01-03']);
    expect(datesIn('KW 53 2022', 'de')).toEqual([]);
  });

  test('a relative year is open while the date of writing is unknown', () => {
    expect(datesIn('Det var den 1 februari i år.', 'sv')).toEqual(['den 1 februari i år = XXXX-02-01']);
    expect(datesIn('Det var den 1 februari i fjol.', 'sv', '2022')).toEqual([
      'den 1 februari i fjol = 2021-02-01',
    ]);
  });

  test('days of every week are not dates, coming days are', () => {
    expect(datesIn('Der Laden ist von Montag bis Freitag 8 bis 16 Uhr offen.', 'de', '2022-12-19')).toEqual(
      [],
    );
    expect(datesIn('Die Messe wird von Freitag bis Sonntag gefeiert.', 'de', '2022-12-19')).toEqual([
      'von Freitag bis Sonntag = 2022-12-23/2022-12-25',
    ]);
  });

  test('a half or a part needs a whole', () => {
    expect(datesIn('In der zweiten Hälfte traf er, am Ende der Straße.', 'de', '2022-12-19')).toEqual([]);
    expect(datesIn('Spēles pirmajā pusē guva vārtus, beigās zaudēja.', 'lv', '2022-12-19')).toEqual([]);
  });

  test('without a hint, a few weeks ahead wins over most of a year ago', () => {
    expect(datesIn('Utställning: 9 januari', 'sv', '2022-12-19')).toEqual(['9 januari = 2023-01-09']);
    expect(datesIn('Utställningen hölls 9 januari', 'sv', '2022-12-19')).toEqual(['9 januari = 2022-01-09']);
  });
});

describe('the measure', () => {
  const date = { start: 10, end: 20, edtf: '2022-12-19' };
  test('a right value counts once, and only with its own words', () => {
    expect(countRight([{ ...date, start: 18 }], [date])).toBe(0);
    expect(countRight([{ ...date, start: 12 }], [date])).toBe(1);
    expect(countRight([{ ...date, start: 0, end: 40 }], [date])).toBe(0);
    expect(countRight([date], [date, { ...date, start: 11 }])).toBe(1);
    expect(countRight([{ ...date, edtf: '2022-12' }], [date])).toBe(0);
  });

  const row = { span: null, reference: '2022-12-19', source: 'recognizers' };
  test('a range ends at its stated end; the day after whole units is closed', () => {
    const days = { ...row, text: 'vom 4. bis zum 9. Mai 2022', expected: '2022-05-04/2022-05-09' };
    expect(readCandidates(days)).toEqual(['2022-05-04/2022-05-09']);
    const weekend = { ...row, text: 'dieses Wochenende', expected: '2022-12-24/2022-12-26' };
    expect(readCandidates(weekend)).toEqual(['2022-12-24/2022-12-26', '2022-12-24/2022-12-25']);
    expect(readCandidates(weekend, 'as-written')).toEqual(['2022-12-24/2022-12-26']);
    expect(readCandidates({ ...weekend, source: 'duckling' })).toEqual(['2022-12-24/2022-12-26']);
  });

  test('the past reading only where the words are ambiguous', () => {
    expect(readCandidates({ ...row, text: 'fredag', expected: '2022-12-23' })).toContain('2022-12-16');
    expect(readCandidates({ ...row, text: 'nästa fredag', expected: '2022-12-23' })).toEqual(['2022-12-23']);
    expect(readCandidates({ ...row, text: '1 mars', expected: '2023-03-01' })).toContain('2022-03-01');
    expect(readCandidates({ ...row, text: '1 mars', expected: '2023-03-01' })).not.toContain('2023-02-01');
  });
});

describe('no dates', () => {
  test.each([
    ['sv', 'Priset är 2019 kronor och laget vann med 10–12 inför 2000 personer.'],
    ['de', 'Der Eintritt kostet 3 bis 5 Euro, das Tor öffnet um 10.30 Uhr im 3. Stock.'],
    ['lv', 'Biļete maksā 12,50 eiro, un zālē ir 2019 vietas; Marta Ozola dzīvo 5. stāvā.'],
    ['sq', 'Ai u dënua me 10 vjet burg dhe 2019 euro gjobë; ora është 10.30.'],
    ['da', 'Prisen er 2019 kroner, døren åbner kl. 10.30, og 31.02.2022 findes ikke.'],
  ])('%s: %s', (language, text) => {
    expect(datesIn(text, language, '2022-12-19')).toEqual([]);
  });

  test('months and weekdays of a language without a lexicon', () => {
    expect(datesIn('Kohtumine oli 19. detsembril 2022.', 'et', '2022-12-19')).toEqual([]);
  });
});

describe('own gold', () => {
  test.each(languagesWithGold('dates'))('%s: at least 96 %% precise and 88 %% complete', (language) => {
    let expected = 0;
    let answered = 0;
    let correct = 0;
    for (const row of readDateGold(language)) {
      if (row.kind !== 'mentions') continue;
      const { text, reference, dates } = row;
      for (const date of dates) expect(text.slice(date.start, date.end)).toBe(date.text);
      const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
      const published = reference === null ? undefined : { edtf: reference };
      const mentions = readDateMentions({ text, blocks, language, published });
      expected += dates.length;
      answered += mentions.length;
      correct += countRight(mentions, dates);
    }
    expect(correct / answered).toBeGreaterThanOrEqual(0.96);
    expect(correct / expected).toBeGreaterThanOrEqual(0.88);
  });
});

describe('properties', () => {
  const word = fc.constantFrom(
    'den',
    '19',
    '2022',
    '31.',
    'februari',
    'måndag',
    'i går',
    'förra',
    'veckan',
    'gada',
    'decembrī',
    '–',
    'till',
    'och',
    '12/13',
    '00',
    '9999',
    'am',
    'Montag',
    'nästa',
    'prill',
    'të hënën',
    'e',
    'para',
    'tri',
    'ditësh',
    '.',
    ',',
    '\n',
    '\n\n',
    '1:e',
    '2022-13-40',
    "'",
    '😀',
    'første',
    'i',
    'juli',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  );
  const published = fc.constantFrom(
    undefined,
    { edtf: '2024-02-29' },
    { edtf: '2022-12' },
    { edtf: '2022' },
    { edtf: '[2019..]' },
    { edtf: 'XXXX' },
  );

  test('any text: every value is EDTF, every span matches its words, none overlap', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...SOURCE_LANGUAGES, 'und', 'en'),
        published,
        (sample, language, anchor) => {
          const blocks = [{ kind: 'paragraph', start: 0, end: sample.length } as const];
          let last = 0;
          for (const { edtf, text: words, start, end } of readDateMentions({
            text: sample,
            blocks,
            language,
            published: anchor,
          })) {
            expect(isEdtf(edtf)).toBe(true);
            expect(sample.slice(start, end)).toBe(words);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
