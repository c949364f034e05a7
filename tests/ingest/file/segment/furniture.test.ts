import { describe, expect, test } from 'vitest';
import { segment } from '../../../../src/ingest/file/segment.ts';
import { isFurniture } from '../../../../src/ingest/file/segment/furniture.ts';

describe('lines around an article', () => {
  test.each([
    '1 (3)',
    '2/4',
    '- 3 -',
    '– 12 –',
    '[4]',
    'Seite 1 von 2',
    'Blatt 2 von 3',
    'Sida 3 (7)',
    'Sida 2 av 3',
    'Side 2 af 4',
    '2. lpp. no 3',
    '3. lpp.',
    'Faqja 2 nga 4',
    'Page 2 of 5',
    'Seite 7',
    '[ 23 ]',
    '* 9 *',
    '~ 4 ~',
    '(2)',
    '— IV —',
    '— 112 —',
    'pg 2/5',
    'faq. 3',
  ])('the number of a page: %s', (words) => {
    expect(isFurniture(words)).toBe(true);
  });

  test.each([
    '3 min läsning',
    'Beräknad lästid: ca 5 minuter',
    'Lästid 2 min',
    '4 Min. Lesezeit',
    'Lesezeit ca. 3 Minuten',
    '5 min. læsning',
    'Lesetid: 3 minutter',
    'Lasīšanas laiks: 3 minūtes',
    'Koha e leximit: 4 minuta',
    '4 min read',
    '4 min',
    'Lasīšanas laiks - mazāk par minūti',
    'Reading time: less than a minute',
    'Lesedauer – unter einer Minute',
    'Lexohet për 2 minuta',
    'In 4 Minuten gelesen',
  ])('the time it takes to read: %s', (words) => {
    expect(isFurniture(words)).toBe(true);
  });

  test.each([
    'Uppdaterad för 12 minuter sedan',
    'Publicerad idag',
    'vor 3 Stunden',
    'Aktualisiert vor 20 Minuten',
    'For 2 timer siden',
    'Opdateret for 3 timer siden',
    'pirms 40 minūtēm',
    'Publicēts pirms 3 stundām',
    '3 orë më parë',
    'Publikuar para 2 orësh',
    'Publisert for 3 timer siden',
    '2 hours ago',
    'Vor 3 Stunden aktualisiert',
    'Pirms 2 stundām atjaunots',
    'For 2 timer siden opdateret',
    '2 hours ago updated',
  ])('how long ago it was published: %s', (words) => {
    expect(isFurniture(words)).toBe(true);
  });

  test.each([
    'Hem > Sport > Ishockey',
    'Startseite › Lokales › Hollen',
    'Forside / Lokalt / Hornum',
    'Sākums » Ziņas » Vietējās',
    'Ballina > Lajme',
    'Sie sind hier: Startseite > Lokales > Hollen',
    'Sie befinden sich hier: Startseite / Lokales',
    'Du är här: Startsida / Nyheter',
    'Du er her: Forside',
    'Jūs atrodaties: Sākums » Ziņas',
    'Ju jeni këtu: Ballina / Lajme',
    'You are here: Home > News',
    'Sākumlapa / Ziņas',
    'Kreu | Lajme | Vendi',
    'Home/News/Local',
  ])('the way through the site: %s', (words) => {
    expect(isFurniture(words)).toBe(true);
  });

  test.each([
    'Mål efter fyra minuter',
    'Mål efter 4 minuter',
    'Vor 25 Jahren',
    'För 100 år sedan',
    '141 minūte',
    'Malmö 3 – 1',
    '12. maj',
    'Skåne 3 av 4 partier',
    'Kriget / freden',
    'Del 3',
    'Stockholm > Göteborg, säger chefen.',
    '1984',
    'Vor 3 Stunden begann der Regen',
    'Sie sind hier: Die Wölfe sind zurück',
    'Du er her: Så kort er livet',
    'Hjem til jul | Hjem til dig selv og din egen familie',
    'Start – Ziel',
    'Lesezeit für alle in der Stadt',
    '– Ja.',
    '– I dag –',
    '(2018)',
  ])('no furniture: %s', (words) => {
    expect(isFurniture(words)).toBe(false);
  });
});

test('a number alone is that of a page only above the text', () => {
  const kinds = (text: string): string[] => segment(text, 0).map(({ kind }) => kind);
  expect(kinds('7\n\nBron vid ån höjs i vår. Det kostar pengar.')).toEqual(['boilerplate', 'paragraph']);
  expect(kinds('Bron vid ån höjs i vår.\n\n7\n\nDet kostar pengar.')[1]).not.toBe('boilerplate');
});

test('the heading of a box or a section is no title', () => {
  const kinds = (text: string): string[] => segment(text, 0).map(({ kind }) => kind);
  for (const heading of ['FAKTA', 'Hintergrund', 'UZZIŅA', 'Fakte', 'Baggrund', 'Fakta:', 'INRIKES'])
    expect(kinds(`${heading}\n\nBron vid ån byggdes på två år och kostade nio miljoner.`)).toEqual([
      'subheading',
      'paragraph',
    ]);
  expect(kinds('Brobygget\n\nBron vid ån byggdes på två år och kostade nio miljoner.')[0]).toBe('title');
});

test('a line to listen to the article is boilerplate, with its length too', () => {
  for (const line of [
    'Lyssna på artikeln (4 min)',
    'Artikel anhören (3:20)',
    'Lyt til artiklen',
    'Klausīties rakstu',
    'Dëgjo artikullin',
  ])
    expect(segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind).toBe('boilerplate');
});

test('«Von dpa» is a byline', () => {
  for (const line of ['Von dpa', 'Av TT', 'Nga ATSH'])
    expect(segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind).toBe('byline');
});

test('a newsroom is a byline', () => {
  for (const line of [
    'Von Redaktion',
    'Von unserer Redaktion',
    'Av redaktionen',
    'Af: Redaktionen',
    'Nga Redaksia',
    'Nga redaksia e Lajmeve',
    'Redakcija',
    'By our staff',
  ])
    expect(segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind).toBe('byline');
  for (const line of ['Redaktion zieht um', 'Redakcijas durvis atvērtas', 'Von Redaktion zu Redaktion'])
    expect(segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind).toBe('title');
});

test('what a page offers beside an article is boilerplate, and a headline of the same words is not', () => {
  const first = (line: string) => segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind;
  for (const line of [
    'Nur für Abonnenten',
    'Endast för prenumeranter',
    'Exklusivt för prenumeranter',
    'Plusindhold for abonnenter',
    'Für Abonnenten',
    'Lyssna på artikeln 3:21',
    'Kun for abonnenter',
    'Tikai abonentiem',
    'Vetëm për abonentët',
    'Dalīties ar rakstu',
    'Zum Inhalt springen',
    '12 Kommentare',
    'Del artiklen på Facebook',
    'Copyright Kystavisen',
    '© Holler Bote Verlag',
    '---end---',
    '+++ ENDE +++',
    '- slut -',
    'BEIGAS',
    'Fundi i dokumentit',
  ])
    expect(first(line)).toBe('boilerplate');
  for (const line of [
    '12 Kommentare zum Haushalt',
    'Für Facebook wird es eng',
    'Del af broen lukkes',
    'Copyrightlagen från 2019 ändras',
    'Copyright ist ein schwieriges Feld',
    'Ende gut, alles gut',
    'Slut',
    'Upphovsrättslagen ändras',
    'Höjt pris för prenumeranter',
    'Färre prenumeranter',
  ])
    expect(first(line)).toBe('title');
});

test('a line with the day of publication is no headline, with its writer and hour too', () => {
  for (const line of [
    'Published: Monday, May 7, 2018 9:05 a.m. EDT',
    'Posted May 7th, 2018 by Ann Hill',
    'Updated: May 7, 2018 at 3:15 PM',
    'Veröffentlicht am 7. Mai 2018 von Silke Brandt',
    'Publicerad 7 maj 2018 av Anna Berg',
    'Publiceret 7. maj 2018 af Karen Bro',
    'Publicēts 2018. gada 7. maijā',
    'Publikuar më 7 maj 2018 nga Ilir Hoxha',
  ])
    expect(segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind).toBe('dateline');
  for (const line of [
    'Publicerad forskning från 2018 av Anna Berg visar motsatsen',
    'Posted letters of 2018 are found',
  ])
    expect(segment(`${line}\n\nBron vid ån byggdes på två år.`, 0)[0]?.kind).not.toBe('dateline');
});
