import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readPublished, type DateField } from '../../../src/ingest/file/date/published.ts';

/** The published date of a text with a title, in a block of its own where it has one. */
function read(
  text: string,
  language: string,
  stated: string,
  more: Partial<DateField> & { asOf?: string } = {},
) {
  const { asOf, ...field } = more;
  const file = new VFile({ value: text });
  const cut = text.indexOf('\n\n');
  const blocks =
    cut === -1
      ? [{ kind: 'paragraph', start: 0, end: text.length } as const]
      : [
          { kind: 'title', start: 0, end: cut } as const,
          { kind: 'paragraph', start: cut + 2, end: text.length } as const,
        ];
  const fields = [{ field: 'date', value: stated, basis: 'header', ...field } as const];
  const published = readPublished({ text, blocks, fields, language, asOf }, file);
  return { ...published, warnings: file.messages.map(({ ruleId }) => ruleId) };
}

describe('a stated date that the text contradicts is disputed', () => {
  test.each([
    ['sv', '2018-10', 'Den 2 juni 2020 öppnades badhuset i Älvros.', '2020-06-02', 'Den 2 juni 2020'],
    [
      'lv',
      '2018-10',
      '2020. gada 2. jūnijā Kuldīgā atklāja jaunu tirgu.',
      '2020-06-02',
      '2020. gada 2. jūnijā',
    ],
    ['de', '2015-03', 'Am 4. Mai 2016 bekam der Rat eine neue Leiterin.', '2016-05-04', 'Am 4. Mai 2016'],
    ['da', '2019-01', 'Den 8. marts 2021 lukkede færgen til Omø.', '2021-03-08', 'Den 8. marts 2021'],
    ['sq', '2017-05', 'Më 10 prill 2019 u hap muzeu në Korçë.', '2019-04-10', '10 prill 2019'],
    ['nb', '2018-10', 'Den 2. juni 2020 ble svømmehallen på Rena åpnet.', '2020-06-02', 'Den 2. juni 2020'],
    ['sv', '2018-10', 'Antalet resenärer minskade under 2021.', '2021', '2021'],
    ['de', '2018-05-02', 'Am 3. Mai 2018 beschloss der Rat den Haushalt.', '2018-05-03', 'Am 3. Mai 2018'],
  ])('%s, %s: «%s»', (language, stated, text, later, words) => {
    const found = read(text, language, stated);
    expect(found).toMatchObject({
      edtf: `[${stated},${later}..]`,
      latest: null,
      basis: 'disputed',
      disputed: { stated, basis: 'header', later },
      warnings: ['dates-disagree'],
    });
    expect(found.earliest?.startsWith(stated)).toBe(true);
    expect(found.rejected).toBeUndefined();
    expect(found.evidence.map(({ rule }) => rule)).toEqual(['stated-date', 'told-as-past']);
    expect(found.evidence.at(-1)?.text).toContain(words);
  });

  test.each([
    ['lv', 'Rīga, 2019. gada 3. jūnijs. Viesnīcā izcēlās ugunsgrēks.'],
    ['de', 'Bremen, 3. Juni 2019 (dpa) – Es brennt.'],
    ['sv', 'Publicerad 3 juni 2019'],
  ])('by a dateline long after it, %s: %s', (language, text) => {
    expect(read(text, language, '2016-05')).toMatchObject({
      edtf: '[2016-05,2019-06-03..]',
      basis: 'disputed',
      disputed: { stated: '2016-05', basis: 'header', later: '2019-06-03' },
      warnings: ['dates-disagree'],
    });
    expect(read(text, language, '2019-05')).not.toHaveProperty('disputed');
  });

  test('in front matter and a side-car', () => {
    const text = 'Den 2 juni 2020 öppnades badhuset i Älvros.';
    for (const basis of ['front-matter', 'side-car'] as const)
      expect(read(text, 'sv', '2018-10', { basis })).toMatchObject({
        basis: 'disputed',
        disputed: { basis },
      });
  });

  test('an interval keeps its bounds', () => {
    expect(read('Den 2 juni 2020 öppnades badhuset.', 'sv', '2018-10-01/2018-10-07')).toMatchObject({
      edtf: '[2018-10-01..2018-10-07,2020-06-02..]',
      earliest: '2018-10-01',
      latest: null,
    });
  });

  test('in a publication line and in a dateline', () => {
    const line = 'Publicerad 3 maj 2018\nBadhuset i Älvros öppnades den 2 juni 2020.';
    expect(read(line, 'sv', '?')).toMatchObject({
      edtf: '[2018-05-03,2020-06-02..]',
      disputed: { basis: 'publication-line' },
    });
  });
});

describe('no contradiction', () => {
  test.each([
    ['a plan', 'sv', 'Badhuset ska öppna den 2 juni 2020.'],
    ['a plan', 'lv', 'Tirgu atklās 2020. gada 2. jūnijā.'],
    ['a plan', 'de', 'Die Halle soll am 4. Mai 2020 eröffnet werden.'],
    ['a plan', 'da', 'Broen skal åbne den 8. marts 2021.'],
    ['a plan', 'sq', 'Muzeu do të hapet më 10 prill 2020.'],
    ['a deadline', 'sv', 'Kommunen beslutade att avtalet gäller till 2023.'],
    ['a deadline', 'de', 'Der Rat beschloss den Plan bis 2030.'],
    ['a programme', 'sv', 'Agenda 2030 antogs av kommunen.'],
    ['a law', 'lv', 'Saeima pieņēma 2020. gada budžeta likumu.'],
    ['an event by its year', 'sv', 'Partiet förberedde valet 2022.'],
    ['an event by its year', 'de', 'Sie bewarb sich um die Spiele 2024.'],
    ['a copyright line', 'sv', 'Badhuset stängde i går.\n© 2024 Älvros Tidning'],
    ['a number', 'da', 'Kommunen købte 2019 stole.'],
    ['a weekday that fits only a later year', 'da', 'De mødtes i 2017. Mødet var mandag 19. december.'],
    ['an earlier year', 'sv', 'Badhuset byggdes 1974 i Älvros.'],
    ['the month itself', 'sv', 'Den 2 oktober 2018 invigdes badhuset.'],
  ])('%s, %s: «%s»', (_kind, language, text) => {
    expect(read(text, language, '2018-10')).toMatchObject({ edtf: '2018-10', basis: 'header' });
  });

  test('with a correction', () => {
    const found = read('Den 2 juni 2020 öppnades badhuset.', 'sv', '2018-10', { basis: 'correction' });
    expect(found).toMatchObject({ edtf: '2018-10', basis: 'correction', warnings: ['dates-disagree'] });
  });

  test('with a year after the archive’s own day', () => {
    const found = read('Den 2 juni 2024 invigdes badhuset.', 'sv', '2018-10', { asOf: '2022-01-01' });
    expect(found).toMatchObject({ edtf: '2018-10', basis: 'header' });
  });
});

describe('the day in the title makes a stated month finer', () => {
  test.each([
    ['sv', '2022-08', '4 augusti 22.15, Misshandel, Arvika', 'Två personer är gripna.', '2022-08-04'],
    ['sv', '2022-08', '9 augusti 03:10, Trafikolycka, Mora', 'En bil har kört av vägen.', '2022-08-09'],
    ['de', '2019-03', '12. März, 14.30 Uhr: Einbruch in Calau', 'Die Polizei sucht Zeugen.', '2019-03-12'],
    ['lv', '2021-02', '3. februāris, plkst. 7.40: avārija Talsos', 'Cietušo nav.', '2021-02-03'],
    ['da', '2020-06', 'Døgnrapport 14. juni', 'Politiet har haft en travl nat i Vejle.', '2020-06-14'],
    ['nb', '2020-06', 'Døgnrapport 14. juni', 'Politiet har hatt en rolig natt i Lom.', '2020-06-14'],
    ['sv', '2020-06', 'Nattens händelser 14 juni', 'Polisen stoppade fyra bilar i Mora.', '2020-06-14'],
    ['sv', '2018-10', 'Tingsrätten dömde mannen den 12 oktober', 'Straffet blev böter.', '2018-10-12'],
    ['lv', '2018-10', 'Tiesa viņu notiesāja 12. oktobrī', 'Sods ir bargs.', '2018-10-12'],
  ])('%s, %s: «%s»', (language, stated, title, body, edtf) => {
    const found = read(`${title}\n\n${body}`, language, stated);
    expect(found).toMatchObject({ edtf, earliest: edtf, latest: edtf, basis: 'title-day', warnings: [] });
    expect(found.evidence.map(({ rule }) => rule)).toEqual(['stated-date', 'title-day']);
  });

  test.each([
    ['an event to come', 'sv', '2022-08', 'Badhuset öppnar den 21 augusti', 'Arbetet har tagit två år.'],
    ['an event to come', 'de', '2022-08', 'Stadtfest am 21. August', 'Der Markt wird gesperrt.'],
    ['an event to come', 'lv', '2022-08', 'Svētki notiks 21. augustā', 'Ieeja ir brīva.'],
    ['an event to come', 'da', '2022-08', 'Loppemarked 21. august', 'Der er kaffe på Torvet kl. 10.'],
    ['two days', 'sv', '2022-08', '4 augusti eller 9 augusti: misshandel', 'Två är gripna.'],
    ['several days', 'sv', '2022-08', '4–9 augusti, Inbrott, Mora', 'Två är gripna.'],
    ['the day before the month', 'sv', '2022-08', '31 juli 23.40, Inbrott, Mora', 'Två är gripna.'],
    ['a later day in the text', 'sv', '2022-08', '4 augusti, Inbrott', 'Mannen greps den 9 augusti 2022.'],
  ])('not from %s, %s, %s: «%s»', (_kind, language, stated, title, body) => {
    const found = read(`${title}\n\n${body}`, language, stated);
    expect(found).toMatchObject({ edtf: stated, basis: 'header', warnings: [] });
  });

  test('where the title names a day of another month, the month stays, with a warning', () => {
    const found = read('4 oktober 22.15, Misshandel, Arvika\n\nTvå är gripna.', 'sv', '2022-08');
    expect(found).toMatchObject({ edtf: '2022-08', basis: 'header', warnings: ['dates-disagree'] });
    expect(found.rejected).toMatchObject([{ value: '2022-10-04', basis: 'title-day' }]);
  });

  test('a wrong weekday is reported, and the month stays', () => {
    const found = read('Måndag 4 augusti 22.15, Inbrott\n\nTvå är gripna.', 'sv', '2022-08');
    expect(found).toMatchObject({ edtf: '2022-08', basis: 'header', warnings: ['weekday-disagrees'] });
  });

  test('a day, a year and a correction stay as they are', () => {
    const text = '4 augusti 22.15, Misshandel, Arvika\n\nTvå är gripna.';
    expect(read(text, 'sv', '2022-08-05')).toMatchObject({ edtf: '2022-08-05' });
    expect(read(text, 'sv', '2022')).toMatchObject({ edtf: '2022' });
    expect(read(text, 'sv', '2022-08', { basis: 'correction' })).toMatchObject({ edtf: '2022-08' });
  });
});
