import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/ingest/file/read-article.ts';

function read(text: string) {
  const { draft, file } = readArticle({
    path: 'a.txt',
    bytes: new TextEncoder().encode(text),
    sha256: '0'.repeat(64),
  });
  if (!draft) throw new Error('set aside');
  const { title, published, stated, blocks } = draft;
  const words = (kinds: readonly string[]): string[] =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ start, end }) => draft.text.slice(start, end));
  return {
    title: title.text,
    date: published.edtf,
    stated,
    header: words(['header']),
    body: blocks
      .filter(({ kind }) => kind !== 'header' && kind !== 'boilerplate')
      .map((block) => block.text ?? draft.text.slice(block.start, block.end)),
    rules: file.messages.map(({ ruleId }) => ruleId),
  };
}

describe('the lines of a press database', () => {
  test('paper, day and labels around a headline', () => {
    const { title, date, stated, body } = read(
      'Document 1 of 1\n\nThe Dale Gazette\n\nMay 3, 2018 Thursday\n\nPool to reopen after fire\n\nBYLINE: Ann Hill\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 120 words\n\nThe pool in Dale will reopen on Friday after a fire. Repairs took a year.\n\nLOAD-DATE: May 4, 2018\n\nLANGUAGE: ENGLISH\n\nCopyright 2018 Dale Media\n',
    );
    expect({ title, date, stated }).toEqual({
      title: 'Pool to reopen after fire',
      date: '2018-05-03',
      stated: { author: 'Ann Hill', source: 'The Dale Gazette', section: 'NEWS', url: null },
    });
    expect(body).toEqual([
      'Pool to reopen after fire',
      'The pool in Dale will reopen on Friday after a fire. Repairs took a year.',
    ]);
  });

  test.each([
    [
      'de',
      'Quelle: Holler Bote vom 03.05.2018, Seite 7\nAutor: Silke Brandt\nRessort: Lokales\nUmfang: 210 Wörter\nDokumentnummer: HB_20180503_12\n\nBad öffnet wieder\n\nDas Bad in Holle öffnet nach dem Brand wieder.',
      'Bad öffnet wieder',
      'Holler Bote',
      'Lokales',
    ],
    [
      'de',
      'Holler Bote\n\n3. Mai 2018 Donnerstag\n\nBad öffnet wieder\n\nRUBRIK: LOKALES; S. 7\nLÄNGE: 48 Wörter\n\nDas Bad in Holle öffnet nach dem Brand wieder.\n\nSPRACHE: GERMAN; DEUTSCH',
      'Bad öffnet wieder',
      'Holler Bote',
      'LOKALES',
    ],
    [
      'lv',
      'AVOTS: Ošu Avīze\nDATUMS: 2018. gada 3. maijs\nSADAĻA: Novadā\nAPJOMS: 120 vārdi\n\nPirts atkal atvērta\n\nOšu pirts pēc ugunsgrēka atkal atvērta.',
      'Pirts atkal atvērta',
      'Ošu Avīze',
      'Novadā',
    ],
    [
      'sq',
      'Gazeta e Malit\n\n3 maj 2018\n\nPishina rihapet\n\nRUBRIKA: Vendi; f. 4\nGJATËSIA: 130 fjalë\n\nPishina në fshat rihapet pas zjarrit.\n\nGJUHA: shqip',
      'Pishina rihapet',
      'Gazeta e Malit',
      'Vendi',
    ],
  ])('%s', (_, text, title, source, section) => {
    expect(read(text)).toMatchObject({ title, date: '2018-05-03', stated: { source, section } });
    expect(read(text).body).toHaveLength(2);
  });

  test.each([
    [
      'da',
      'Badet genåbner\nHavneby Blad | 03.05.2018 | Side 12 | 312 ord\nBadet ved havnen genåbner efter branden.',
      'Badet genåbner',
      'Havneby Blad',
    ],
    [
      'sv',
      'Badet öppnar\n\nVallby Tidning. Publicerat i print 2018-05-03. Sida: 7\n\nBadet i Vallby öppnar efter branden.',
      'Badet öppnar',
      'Vallby Tidning',
    ],
    [
      'en',
      'Dale Gazette – 3 May 2018 – Page 4\n\nPool reopens\n\nThe pool in Dale reopens on Friday.',
      'Pool reopens',
      'Dale Gazette',
    ],
  ])('one line with paper, day and page: %s', (_, text, title, source) => {
    expect(read(text)).toMatchObject({ title, date: '2018-05-03', stated: { source } });
    expect(read(text).header).toHaveLength(1);
  });

  test.each([
    [
      'da',
      'Havneby Blad\n3. maj 2018, 1. sektion, side 12, af Mette Holm\n312 ord, artikel-id: e6a3f1b2\n\nBadet genåbner\n\nBadet ved havnen genåbner efter branden.\n\n© Alle artikler er beskyttet af lov om ophavsret\n',
      { source: 'Havneby Blad', author: 'Mette Holm' },
    ],
    [
      'da',
      'Badet genåbner\n\n3. maj 2018\nHavneby Blad\nSide 12\nMETTE HOLM\n312 ord\nId: e6a3f1b2\n\nBadet ved havnen genåbner efter branden.\n',
      { source: 'Havneby Blad', author: 'METTE HOLM' },
    ],
    [
      'sv',
      'Badet öppnar\n\nVallby Tidning. Publicerat i print.\n2018-05-03. Sida: 7\nAv: Anna Berg\n\nBadet i Vallby öppnar efter branden.\n\n© Vallby Tidning eller artikelförfattaren.\n',
      { source: 'Vallby Tidning', author: 'Anna Berg' },
    ],
    [
      'sv',
      'Publicerat: 2018-05-03 06:00\nKälla: Vallby Tidning\nSida 7, Sektion: Lokalt\nAntal ord: 310\n\nBadet öppnar\n\nBadet i Vallby öppnar efter branden.\n\nAlla artiklar är skyddade av upphovsrättslagen.\n',
      { source: 'Vallby Tidning', section: 'Lokalt' },
    ],
    [
      'sv',
      'Badet öppnar\nVallby Tidning 2018-05-03 00:00 Sida 7 i sektion Lokalt\nPublicerat i print.\n\nBadet i Vallby öppnar efter branden.\n\n© Vallby Tidning\nAlla artiklar är skyddade av upphovsrättslagen.\n',
      { source: 'Vallby Tidning', section: 'Lokalt' },
    ],
    [
      'da',
      'Badet genåbner\n\n3. maj 2018   Havneby Blad   Side 7   KAREN BRO   312 ord   artikel-id: e6789abc\n\nBadet ved havnen genåbner efter branden.\n',
      { source: 'Havneby Blad', author: 'KAREN BRO' },
    ],
    [
      'de',
      'Quelle: Holler Bote vom 03.05.2018, Seite 5\nAutor: Silke Brandt\nRubrik: Lokales\n\nBad öffnet wieder\n\nDas Bad in Holle öffnet nach dem Brand wieder.\n',
      { source: 'Holler Bote', author: 'Silke Brandt', section: 'Lokales' },
    ],
    [
      'sv, Factiva',
      'Culture\nBadet öppnar\nAnna Berg\n310 words\n3 May 2018\nVallby Tidning\nVALTID\n7\nSwedish\n(c) 2018 Vallby Media\n\nBadet i Vallby öppnar efter branden.\n\nDocument VALTID0020180503ed9l00012\n',
      { source: 'Vallby Tidning', author: 'Anna Berg', section: 'Culture' },
    ],
    [
      'de, Factiva',
      'SE Lokales\nHD Bad öffnet wieder\nBY Silke Brandt\nWC 310 Wörter\nPD 3 Mai 2018\nSN Holler Bote\nPG 7\nLA Deutsch\n\nTD Das Bad in Holle öffnet nach dem Brand wieder.\n\nAN Document HOLBOT0020180503ed9l\n',
      { source: 'Holler Bote', author: 'Silke Brandt', section: 'Lokales' },
    ],
    [
      'de, wiso',
      'Holler Bote vom 03.05.2018, S. 7, Lokales / Ausgabe Nord\n\nBad öffnet wieder\n\nDas Bad in Holle öffnet nach dem Brand wieder.\n\nWörter: 310\nUrheberinformation: (c) Holler Verlag. Alle Rechte vorbehalten\n© Holler Verlag\nDauerhafte Adresse des Dokuments: https://d.example/HB__2018\n',
      { source: 'Holler Bote', section: 'Lokales' },
    ],
    [
      'de, Genios',
      'QUELLE   Holler Bote\nDATUM    03.05.2018\nSEITE    7\nAUTOR    Silke Brandt\nUMFANG   310 Wörter\n\nBad öffnet wieder\n\nDas Bad in Holle öffnet nach dem Brand wieder.\n',
      { source: 'Holler Bote', author: 'Silke Brandt' },
    ],
    [
      'lv',
      'LETA\n03.05.2018 14:20\nPirts atkal atvērta\nAutors: Ilze Kalna\nKategorija: Novadā\nAvots: LETA\n\nOšu pirts pēc ugunsgrēka atkal atvērta.\n\n© LETA. Visas tiesības aizsargātas.\n',
      { source: 'LETA', author: 'Ilze Kalna', section: 'Novadā' },
    ],
    [
      'lv',
      'Pirts atkal atvērta\nOšu Avīze, 2018. gada 3. maijs, 7. lpp.\nVārdu skaits: 310\nDokumenta ID: 4C1A22\n\nOšu pirts pēc ugunsgrēka atkal atvērta.\n',
      { source: 'Ošu Avīze' },
    ],
    [
      'sq',
      'Gazeta e Malit | 3 maj 2018 | Faqe 7 | 310 fjalë\n\nPishina rihapet\n\nPishina në fshat rihapet pas zjarrit.\n\nTë gjitha të drejtat e rezervuara\n',
      { source: 'Gazeta e Malit' },
    ],
    [
      'en',
      'Dale Gazette, May 3, 2018, Page 4\n\nPool reopens\n\nThe pool in Dale reopens on Friday.\n\n310 words\n',
      { source: 'Dale Gazette' },
    ],
  ])('without labels: %s %j', (_, text, stated) => {
    const article = read(text);
    expect(article).toMatchObject({ date: '2018-05-03', stated });
    expect(article.body).toHaveLength(article.title === article.body[0] ? 2 : 1);
    expect(article.body.at(-1)).toMatch(/[.]$/u);
  });

  test.each([
    'Länge: 48 Meter. Breite: 12 Meter. So groß wird das neue Schiff.\n\nQuelle: Werft',
    'Svar: 42 procent. Så många vill ha en bro.\n\nDet visar en undersökning. Antal ord räknades inte.',
    'Bad öffnet wieder\n\n310 Wörter umfasst die Rede, die er am Freitag hielt.\n\nSeite für Seite las er sie vor.',
    'Kronologi\n\n3 maj 2018\nBadet brann ner på natten.\n\n4 maj 2019\nBadet öppnade igen.',
    'Finalen\n\nVallby – Dale 3–1\nMålen: Ek 12, Berg 45.\n\nVallby vann finalen i går.',
  ])('lines that only look so are text: %j', (text) => {
    expect(read(text).header).toEqual([]);
  });

  test('lines about an event are text', () => {
    const { header, body } = read(
      'Konsert i parken\n\nPå lördag spelar bandet i parken. Alla är välkomna dit.\n\nPlats: Folkets park\nPris: 100 kr\nSida: 5\n',
    );
    expect(header).toEqual([]);
    expect(body).toHaveLength(5);
  });
});

describe('the signs of a news agency', () => {
  test.each([
    [
      'BC-EU-FERRY:DAL 2ndLd-Writethru\n03.05.18 0915GMT\n\n^Fähre läuft auf Grund=\n   Holle (EXA) - Vor Holle ist eine Fähre auf Grund gelaufen.\n   ab/cd\n   EXA 030915 MAI 18\n',
      'Fähre läuft auf Grund',
    ],
    [
      'bdt0123 4 vm 234 dpa 0456\n\nUnfälle/Schifffahrt/\nFähre läuft auf Grund =\n\nHolle (dpa) - Vor Holle ist eine Fähre auf Grund gelaufen.\n\ndpa ab yyzz cd\n030915 Mai 18\n',
      'Fähre läuft auf Grund',
    ],
    [
      'SE-FARJA-GRUND 3rdLead\n2018-05-03 1015\n^Färja på grund=\nVALLBY (TT) - En färja gick på grund utanför Vallby.\nek/lm\n',
      'Färja på grund',
    ],
  ])('%j', (text, title) => {
    const { body, ...other } = read(text);
    expect(other).toMatchObject({ title, date: '2018-05-03' });
    expect(body.join(' ')).not.toMatch(/\^|=|\d{4}|ab|ek\/lm/u);
    expect(body).toHaveLength(2);
  });
});

describe('the slug of an agency, its keywords and the signs below the text are no text', () => {
  test.each([
    [
      'sv',
      'INR:BAD-OPPNAR:HELA\nNyckelord: bad; brand\n\nBadet öppnar\n\nVallby (TT)\n\nBadet i Vallby öppnar på fredagen.\n\n«/TT»\n',
      'Badet öppnar',
    ],
    [
      'sv',
      'tt:inrikes:bad\n\nBadet öppnar\n\nBadet i Vallby öppnar på fredagen.\n\n- slut -\n',
      'Badet öppnar',
    ],
    [
      'da',
      'BAD:BRAND:2\nStikord: bad; brand\n\nBadet åbner\n\nBadet ved havnen åbner fredag.\n\n(ritzau)\n',
      'Badet åbner',
    ],
    [
      'de',
      'dpa-infocom, dpa:180503-99-123456/2\n\nBad öffnet\n\nDas Bad in Holle öffnet am Freitag.\n\n+++\n',
      'Bad öffnet',
    ],
    [
      'de',
      'Unfälle/Freizeit/\n\n(Zusammenfassung 1730 - neu: Zitat)\n\nBad öffnet\n\nDas Bad in Holle öffnet am Freitag.\n\nbdl/hn\n',
      'Bad öffnet',
    ],
    [
      'de',
      'APA0123 5 CI 0234 II\nUnfälle/Freizeit/Holle\n\nBad öffnet\n\nDas Bad in Holle öffnet am Freitag.\n\n(Schluss) ab/cd\nAPA0123    2018-05-03/09:15\n031 0915 Mai 18\n',
      'Bad öffnet',
    ],
    [
      'lv',
      'LETA-PIRTS-ATVERTA\nAtslēgvārdi: pirts, ugunsgrēks\n\nPirts vaļā\n\nOšu pirts piektdien vērs durvis.\n\nBEIGAS/LETA\n',
      'Pirts vaļā',
    ],
    [
      'sq',
      'ATSH-PISHINA-ZJARRI\nFjalë kyçe: pishina, zjarri\n\nPishina rihapet\n\nPishina në fshat rihapet të premten.\n\n/ATSH/\n',
      'Pishina rihapet',
    ],
    [
      'en',
      'BC-EU-POOL\n\nPool reopens\n\nThe pool in Dale reopens on Friday.\n\n---end---\n',
      'Pool reopens',
    ],
    [
      'de',
      'Bad öffnet\n\nDas Bad in Holle öffnet am Freitag.\n\n# dpa-Notizblock\n## Orte\n- [Bad](Badstraße 1, Holle)\n\ndpa bdl yyzz n1 hn\n',
      'Bad öffnet',
    ],
  ])('%s %j', (_, text, title) => {
    const { draft } = readArticle({
      path: 'a.txt',
      bytes: new TextEncoder().encode(text),
      sha256: '0'.repeat(64),
    });
    expect(draft?.title.text).toBe(title);
    const prose = draft?.blocks.filter(
      ({ kind }) => kind === 'paragraph' || kind === 'lead' || kind === 'subheading' || kind === 'quotation',
    );
    expect(prose).toHaveLength(1);
  });

  test.each([
    'SPORT: Vallby vann derbyt\n\nVallby vann derbyt med 2-1 på söndagen.',
    'EU-Gipfel\n\nDie Staaten beraten am Freitag über das Bad.',
    'Live: SPD-CDU\n\nDie Verhandlungen gehen am Freitag weiter.',
    'COVID-19\n\nSlimnieku skaits piektdien pieauga.',
    'Bad/Sauna/Therme in Holle\n\nDas Bad in Holle öffnet am Freitag.',
    'Pirts vaļā\n\nOšu pirts piektdien vērs durvis.\n\nBeigas būs labas',
  ])('a headline and text stay: %j', (text) => {
    expect(read(text).body).toEqual(text.split('\n\n'));
  });
});

test.each([
  'APA0123 5 CI 0210 Do, 03.Mai 2018\n\nUnfälle/Freizeit/Holle\n\nBad öffnet\n\nDas Bad in Holle öffnet am Freitag.\n(Schluss) abc/xyz\n',
  'bdt0456 4 vm 180 dpa 0789\n\nUnfälle/Freizeit/\n(Foto - Archiv)\nBad öffnet =\n\nDas Bad in Holle öffnet am Freitag.\ndpa eks yymv z2 abc\n031405 Mai 18\n',
  'AM-Pool Fire,180\nEds: UPDATES with quote.\n^Bad öffnet=\nDas Bad in Holle öffnet am Freitag.\nEXP-NY-05-03-18 0915GMT\n',
])('the signs of an agency state the day: %j', (text) => {
  const { title, date, body } = read(text);
  expect({ title, date }).toEqual({ title: 'Bad öffnet', date: '2018-05-03' });
  expect(body.filter((words) => words !== title)).toEqual(['Das Bad in Holle öffnet am Freitag.']);
});

test('above the headline of an agency there are only its signs', () => {
  const { title, header, body } = read(
    'VRN0012 Ausland\n\n^Fähre läuft auf Grund=\nHolle (EXA) - Vor Holle ist eine Fähre auf Grund gelaufen.\n',
  );
  expect(title).toBe('Fähre läuft auf Grund');
  expect(header).toEqual(['VRN0012 Ausland', '^Fähre läuft auf Grund=']);
  expect(body).toHaveLength(2);
});

describe('a subtitle file', () => {
  test('numbers, times and marks are no text', () => {
    const { title, body } = read(
      '1\n00:00:01,000 --> 00:00:03,500\nGuten Abend aus Holle.\n\n2\n00:00:03,600 --> 00:00:07,000\n<i>Das Bad öffnet\nwieder.</i>\n',
    );
    expect(title).toBe('Guten Abend aus Holle');
    expect(body).toEqual(['Guten Abend aus Holle.', 'Das Bad öffnet\nwieder.']);
  });

  test.each([
    [
      'sv',
      'WEBVTT\n\n00:01.000 --> 00:03.000\n<c.yellow>God kväll.</c> Badet <c.cyan>öppnar</c>\n<00:02.000>igen.\n',
      'God kväll',
    ],
    [
      'sv',
      '1\n00:00:01,000 --> 00:00:03,500\n<font color="#ffff00">God kväll.</font> Badet öppnar igen.\n',
      'God kväll',
    ],
    ['de', '[00:00:01] Guten Abend. Das Bad öffnet.\n[00:00:05] Es war lange zu.\n', 'Guten Abend'],
    ['lv', '[00:01.20] Labvakar! Pirts vaļā.\n[00:05.10] Tā bija ciet.\n', 'Labvakar!'],
    ['sq', '00:00:01\nMirëmbrëma. Pishina rihapet.\n\n00:00:05\nAjo ishte mbyllur.\n', 'Mirëmbrëma'],
    ['da', '(00:00:01) Godaften. Badet åbner.\n(00:00:05) Det har været lukket.\n', 'Godaften'],
    ['en', '0:00:01.000,0:00:04.000\nGood evening. The pool reopens.\n', 'Good evening'],
    ['en', '00:00:01.000 → 00:00:04.000\nGood evening. The pool reopens.\n', 'Good evening'],
  ])('times and marks in other forms: %s %j', (_, text, title) => {
    const article = read(text);
    expect(article.title).toBe(title);
    expect(article.body.join(' ')).not.toMatch(/[<>[\]→#]|\d/u);
  });

  test.each([
    '14:30 Stormen når kusten\n15:10 Tågen stoppas\n\nSå var dagen. Ingen skadades.',
    '[12] Källan är en bok. Den är gammal.\n\n[13] En annan källa. Den är ny.',
    'Mål\n\n(12:30) Berg 1–0. (08:10) Ek 1–1.\n\nDet var ett jämnt möte i går.',
  ])('times of a day are text: %j', (text) => {
    expect(read(text).header).toEqual([]);
  });

  test('WebVTT', () => {
    const { title, body } = read(
      'WEBVTT - Nyheter\nKind: captions\n\nNOTE för hand\n\nintro\n00:01.000 --> 00:03.000 align:start\nGod kväll, Vallby. Badet öppnar.\n\n00:04.000 --> 00:06.000\n<v.loud Anna Ek>Det sade rådet.</v>\n',
    );
    expect(title).toBe('God kväll, Vallby');
    expect(body).toEqual(['God kväll, Vallby. Badet öppnar.', 'Det sade rådet.']);
  });
});

describe('Markdown', () => {
  test('signs are no words', () => {
    const { title, body } = read(
      '# Badet öppnar\n\nAv **Lotta Ek**\n\nBadet i [Vallby](https://v.example/2017-01-02/x) öppnar igen. *Det* beslutade rådet.\n\n## Så går det till\n\n1. Först städas det.\n\n- Vuxna: 100 kr\n\n> – Det är bra,\n> säger chefen.\n\n| Dag | Tid |\n|---|---|\n| Måndag | 10–12 |\n',
    );
    expect(title).toBe('Badet öppnar');
    expect(body).toEqual([
      'Badet öppnar',
      'Av Lotta Ek',
      'Badet i Vallby öppnar igen. Det beslutade rådet.',
      'Så går det till',
      '1. Först städas det.',
      'Vuxna: 100 kr',
      '– Det är bra, säger chefen.',
      'Dag | Tid',
      'Måndag | 10–12',
    ]);
  });

  test('the address of a link states no day and names nobody', () => {
    const { draft } = readArticle({
      path: 'a.txt',
      sha256: '0'.repeat(64),
      bytes: new TextEncoder().encode(
        '# Badet\n\nLäs [hela beslutet](https://v.example/Anna-Berg/2017-01-02) här. Det togs i går.\n',
      ),
    });
    expect(draft?.mentions.dates.map(({ edtf }) => edtf)).not.toContain('2017-01-02');
    expect(draft?.mentions.names).toEqual([]);
  });

  test('struck words, items to tick off and footnotes are signs too', () => {
    const { title, body } = read(
      'Badet öppnar\n------------\n\nFyrtio väntar[^1]. De är ~~arga~~ glada.\n\n- [ ] Städat\n- [x] Öppnat\n\n[^1]: Enligt badet.\n',
    );
    expect(title).toBe('Badet öppnar');
    expect(body.join(' ')).not.toMatch(/~~|\[x\]|----/u);
  });

  test.each([
    '#Bad och #Vallby\n\nBadet öppnar.* Det sade rådet.\n\n* Uppgiften är från maj.',
    'Resultat 2 ** 3 och a*b.\n\nSå räknas det.',
  ])('a plain text is none: %j', (text) => {
    expect(read(text).body).toEqual(text.split('\n\n'));
  });
});
