import fc from 'fast-check';
import iconv from 'iconv-lite';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/ingest/file/decode.ts';

/** One short report per language, with the letters and marks of its newspapers. */
const REPORTS = {
  lv: 'Ozolciema peldbaseins pēc remonta atkal vērs durvis, vakar paziņoja novada priekšsēdētāja Ieva Ķezbere. Ēkai nomainīts jumts, un baseiniem ielikts jauns flīžu segums. Šogad gaidāms lielāks apmeklētāju skaits nekā pirms slēgšanas, jo tuvākā pilsēta ir četrdesmit kilometru attālumā un ģimenes ilgi gaidījušas.',
  sv: 'Simhallen i Ekby öppnar igen efter renoveringen, meddelade kommunens ordförande Ulla Åkerö på torsdagen. Taket är bytt och bassängerna har fått nytt kakel. I år väntas fler besökare än före stängningen, eftersom närmaste hall ligger fyra mil bort och många familjer har väntat länge på att få bada.',
  de: 'Das Hallenbad in Eichdorf öffnet nach dem Umbau wieder, teilte Bürgermeisterin Ulla Größer am Donnerstag mit. Das Dach wurde erneuert, die Becken haben neue Fliesen bekommen. In diesem Jahr werden mehr Gäste erwartet als vor der Schließung, weil das nächste Bad vierzig Kilometer entfernt ist und viele Familien lange gewartet haben.',
  sq: 'Pishina e Dushkajës hapet sërish pas rikonstruksionit, njoftoi të enjten kryetarja e bashkisë Ulpiana Çela. Çatia është ndërruar dhe pllakat janë të reja. Këtë vit priten më shumë vizitorë se para mbylljes, sepse pishina më e afërt gjendet dyzet kilometra larg dhe shumë familje kanë pritur gjatë.',
  da: 'Svømmehallen i Egeby åbner igen efter ombygningen, oplyste borgmester Ulla Ærø torsdag. Taget er skiftet, og bassinerne har fået nye fliser. I år ventes flere gæster end før lukningen, fordi den nærmeste hal ligger fyrre kilometer væk, og mange familier længe har glædet sig til at bade.',
} as const;

const SINGLE_BYTE = [
  'windows-1257',
  'windows-1252',
  'windows-1250',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-4',
  'iso-8859-13',
  'iso-8859-15',
  'iso-8859-10',
  'iso-8859-16',
];

const holdable = Object.entries(REPORTS).flatMap(([language, report]) =>
  SINGLE_BYTE.filter((encoding) => iconv.decode(iconv.encode(report, encoding), encoding) === report).map(
    (encoding) => ({ language, encoding, report }),
  ),
);

function read(content: string | Uint8Array): {
  text: string | undefined;
  detail: string | undefined;
  file: VFile;
} {
  const file = new VFile();
  const decoded = decode(typeof content === 'string' ? new TextEncoder().encode(content) : content, file);
  return {
    text: decoded.ok ? decoded.text : undefined,
    detail: decoded.ok ? undefined : decoded.detail,
    file,
  };
}

/** The rule and 1-based column of every message. */
function notes(file: VFile): string[] {
  return file.messages.map(({ ruleId, line, column }) => `${ruleId ?? ''} ${line ?? ''}:${column ?? ''}`);
}

describe('encodings', () => {
  test.each(holdable)('$language in $encoding', ({ encoding, report }) => {
    expect(read(iconv.encode(report, encoding)).text).toBe(report);
  });

  test('at least two single-byte encodings can encode each language', () => {
    for (const language of Object.keys(REPORTS)) {
      expect(holdable.filter((case_) => case_.language === language).length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s with and without its mark', (encoding) => {
    for (const report of Object.values(REPORTS)) {
      for (const addBOM of [true, false])
        expect(read(iconv.encode(report, encoding, { addBOM })).text).toBe(report);
    }
  });

  test('quotation marks and dashes distinguish Windows from ISO encodings', () => {
    const german = '„Wir bleiben hier“, sagte die Wirtin – und blieb. Für Gäste wird es im Haus eng.';
    expect(read(iconv.encode(german, 'windows-1252')).text).toBe(german);
    const latvian = 'Viņa teica: „Mēs paliekam šeit” – un palika. Viesiem mājā būs šauri.';
    expect(read(iconv.encode(latvian, 'windows-1257')).text).toBe(latvian);
  });

  test.each([
    ['iso-8859-16', 'Primăria a anunțat că școala se închide.'],
    ['iso-8859-16', 'București: ploaie și vânt.'],
    ['iso-8859-16', 'Președintele a vorbit despre pâine.'],
    ['iso-8859-2', 'A hídról döntöttek, és az őszi szünet után megnyílik az új fürdő.'],
    ['windows-1257', 'Pērn šoseju būvēja ātri.'],
    ['windows-1257', 'Ņina ēda šķēli maizes.'],
    ['windows-1252', 'Åse på Læsø så en sæl.'],
  ])('a short text of a neighbour in %s: %s', (encoding, text) => {
    expect(read(iconv.encode(text, encoding)).text).toBe(text);
  });

  test('an alphabet without a lexicon is decoded where the library knows it', () => {
    const russian = 'Бассейн в Дубках снова открывается после ремонта, сообщила глава района.';
    expect(read(iconv.encode(russian, 'windows-1251')).text).toBe(russian);
  });

  test('a Macintosh code page is told from the Windows one for the same alphabet', () => {
    const russian =
      'Вчера в посёлке Берёзовка открылся мост. Яков Чижов сказал, что его ждали шесть лет. Елена Щукина перерезала ленту.';
    expect(read(iconv.encode(russian, 'maccyrillic')).text).toBe(russian);
    expect(read(iconv.encode(russian, 'windows-1251')).text).toBe(russian);
  });

  test('a word too short to decide gives a warning', () => {
    expect(notes(read(iconv.encode('Lunà', 'windows-1252')).file)[0]).toMatch(/^encoding-uncertain/u);
  });
});

describe('repairs, each with a message and a position', () => {
  test.each([
    ['I KÃ¶penhamn regnar det.', 'I Köpenhamn regnar det.', 'double-encoding 1:4'],
    ['Bad in M√∂lln ‚Äì sch√∂n', 'Bad in Mölln – schön', 'double-encoding 1:9'],
    ['Nu &ouml;ppnar A&amp;B &#8211; &nosuch; &copy', 'Nu öppnar A&B – &nosuch; &copy', 'html-entities 1:4'],
    ['sam\u00adman\u00adträde', 'sammanträde', 'soft-hyphen 1:4'],
    ['noll\u200bbredd', 'nollbredd', 'zero-width 1:5'],
    ['bak\u202efram\u202c', 'bakfram', 'bidi-control 1:4'],
    ['ett \u0096 två', 'ett – två', 'windows-controls 1:5'],
    ['Gan\0drīz', 'Gandrīz', 'nul 1:4'],
    ['pip\u0007 här', 'pip här', 'control-characters 1:4'],
    ['Ko\u0308ln', 'Köln', 'not-nfc 1:2'],
    ['ett \ufffd borta', 'ett \ufffd borta', 'lost-character 1:5'],
  ])('%j', (raw, text, note) => {
    const { text: read_, file } = read(raw);
    expect(read_).toBe(text);
    expect(notes(file)).toEqual([note]);
  });

  test.each([
    'Bokstaven å blev Ã¥ på kvittot, sade Åsa Öhman.',
    'Aus ä wurde Ã¤ auf dem Schild, sagt Käthe Müller.',
    'No é u bë Ã© në kupon, tha Besë Çela.',
  ])('wrong letters that a text speaks of stay: %j', (text) => {
    expect(read(text).text).toContain(text.slice(0, 14));
  });

  test('line ends become \\n without a message', () => {
    const { text, file } = read('ett\r\ntvå\rtre\u2028fyra');
    expect(text).toBe('ett\ntvå\ntre\nfyra');
    expect(file.messages).toEqual([]);
  });

  test('a soft hyphen that divides a word at a line end stays a hyphen', () => {
    expect(read('Verteidi\u00ad\ngung').text).toBe('Verteidi-\ngung');
  });

  test.each(['windows-1252', 'windows-1257'])('UTF-8 read as %s, in every language', (encoding) => {
    const decoder = new TextDecoder(encoding);
    for (const report of Object.values(REPORTS)) {
      const damaged = decoder.decode(new TextEncoder().encode(report));
      if (damaged.includes('\ufffd')) continue;
      expect(read(damaged).text).toBe(report);
    }
  });

  test('a doubly encoded text that was encoded a third time', () => {
    const decoder = new TextDecoder('windows-1252');
    const twice = (text: string): string => decoder.decode(new TextEncoder().encode(text));
    expect(read(twice(twice(REPORTS.da))).text).toBe(REPORTS.da);
  });

  test.each(Object.entries(REPORTS))(
    'a text in %s that was read as ISO 8859-1, once and twice',
    (_, report) => {
      const once = (text: string): string => iconv.decode(Buffer.from(text, 'utf8'), 'iso-8859-1');
      expect(read(once(report)).text).toBe(report);
      expect(read(once(once(report))).text).toBe(report);
    },
  );

  test.each(['lv', 'sv', 'sq'] as const)(
    'letters of %s that became question marks are reported',
    (language) => {
      const lost = REPORTS[language].replace(/[^\0-\x7f]/gu, '?');
      const { text, file } = read(lost);
      expect(text).toBe(lost);
      expect(notes(file)).toEqual([`lost-character 1:${String(lost.indexOf('?') + 1)}`]);
    },
  );

  test('questions and addresses have lost no letter', () => {
    const asked =
      'Vad händer nu?Hon vet inte. Se https://ekby.example/sok?fraga=bad&sida=2 och /vad?nu. ”Varför?” frågade han. Vem? Var? När?';
    expect(notes(read(asked).file)).toEqual([]);
  });

  test('the hyphens of old print at line ends are hyphens', () => {
    expect(read('Der Ge¬\nmeinderat der Gewerbe⸗\nschule sprach von ¬ und a⸗b.').text).toBe(
      'Der Ge-\nmeinderat der Gewerbe-\nschule sprach von ¬ und a⸗b.',
    );
  });

  test('what only looks doubly encoded is left alone', () => {
    for (const text of [
      '„Alles mit Ä“ stand auf dem Schild.',
      'De sågs på café”– sedan gick de.',
      'Beyoncé™ är ett märke.',
      'Prisen er 5 £ på »Ærø«.',
    ]) {
      expect(read(text).text).toBe(text);
    }
  });

  test('bidi marks stay where right-to-left letters need them, overrides do not', () => {
    expect(read('\u2067שלום\u2069, skrev han').text).toBe('\u2067שלום\u2069, skrev han');
    expect(read('\u202eשלום\u202c').text).toBe('שלום\u202c');
  });

  test('joiners stay inside an emoji', () => {
    expect(read('👩\u200d👧 glad').text).toBe('👩\u200d👧 glad');
  });
});

describe('what is not text', () => {
  test('a file too long for one record must be divided', () => {
    const decoded = decode(new Uint8Array(250_000_001), new VFile());
    expect(decoded).toMatchObject({ ok: false, reason: 'not-text' });
    expect(!decoded.ok && decoded.detail).toContain('Divide it');
  });

  test.each([
    ['no bytes', [], 'The file has no bytes'],
    ['white space', [0x20, 0x0a, 0x09], 'only white space'],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7\nabc')], 'a PDF document'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'a PNG image'],
    ['control characters', [1, 2, 3, 4, 5, 6, 7, 8, 65, 66], 'control characters'],
    [
      'noise',
      Array.from({ length: 600 }, (_, index) => (index * index * 37 + index * 91 + 11) % 256),
      'Save it as UTF-8 text',
    ],
  ])('%s', (_, bytes, detail) => {
    expect(read(Uint8Array.from(bytes)).detail).toContain(detail);
  });

  test('any bytes give a result and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const before = bytes.slice();
        const file = new VFile();
        const decoded = decode(bytes, file);
        expect(bytes).toEqual(before);
        if (decoded.ok) expect(file.value).toBe(decoded.text);
        else expect(decoded.detail).toMatch(/\.$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('any clean text decodes to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const first = read(text).text;
        if (first === undefined) return;
        expect(first).not.toMatch(/\r|\0|\u00ad|\u200b/u);
        expect(first.normalize('NFC')).toBe(first);
      }),
      { numRuns: 500 },
    );
  });

  test('a line of megabytes is decoded', () => {
    const line = 'Det var en gång en flod som rann förbi. '.repeat(60_000);
    expect(read(iconv.encode(line, 'iso-8859-1')).text).toBe(line);
  });

  test.each(['a', 'a?b', 'https://ekby.example/?a=b&'])(
    'megabytes of «%s» without a blank are decoded: no pattern looks through them again and again',
    (piece) => {
      const line = piece.repeat(Math.ceil(2_000_000 / piece.length));
      expect(read(line).text).toBe(line);
    },
  );
});
