import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('the clause of a weekday decides whether it is past, written on Thursday 2020-05-14', () => {
  test.each([
    ['de', 'Das Bad wird schließen, sagte Bürgermeisterin Kern am Dienstag.', '2020-05-12'],
    ['de', 'Wie die Polizei am Mittwoch mitteilte, wird der Prozess bald beginnen.', '2020-05-13'],
    ['de', 'Am Sonntag werde es regnen, meldete der Dienst am Mittwoch.', '2020-05-17 2020-05-13'],
    ['sv', 'Vägen ska stängas av, säger polisen på onsdagen.', '2020-05-13'],
    ['sv', 'Linjen kommer att läggas ned, skriver kommunen under tisdagen.', '2020-05-12'],
    ['da', 'Vejen skal spærres, siger politiet onsdag.', '2020-05-13'],
    ['nb', 'Veien skal stenges, opplyste politiet onsdag.', '2020-05-13'],
    ['lv', 'Tiltu nojauks, trešdien paziņoja dome.', '2020-05-13'],
    ['sq', 'Ura do të shembet, tha kryetari të mërkurën.', '2020-05-13'],
    ['sq', 'Ministri deklaroi të hënën se rruga do të ndërtohet.', '2020-05-11'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2020-05-14').join(' ')).toBe(dates);
  });
});

describe('coming weekdays, written on Wednesday 2017-05-10', () => {
  test.each([
    ['de', 'Am Samstag kommt der Chor, die Ausstellung öffnet am Sonntag.', '2017-05-13 2017-05-14'],
    ['de', 'Die Frist läuft bis Freitag. Ab Dienstag gilt der Fahrplan.', '2017-05-12 2017-05-16'],
    [
      'de',
      'Das Konzert ist auf Samstag verlegt worden, die Sitzung wurde für Montag einberufen.',
      '2017-05-13 2017-05-15',
    ],
    ['sv', 'Rättegången fortsätter måndag, matchen skjuts upp till söndag.', '2017-05-15 2017-05-14'],
    ['sv', 'Ansök senast fredag.', '2017-05-12'],
    ['da', 'Koncerten finder sted lørdag, mødet er udskudt til søndag.', '2017-05-13 2017-05-14'],
    ['nb', 'Fristen utløper fredag, kampen er utsatt til søndag.', '2017-05-12 2017-05-14'],
    [
      'lv',
      'Sestdien uzstāsies koris. Pieteikties var līdz piektdienai. Sapulce atlikta uz svētdienu.',
      '2017-05-13 2017-05-12 2017-05-14',
    ],
    [
      'sq',
      'Gjyqi vazhdon të hënën, afati mbaron të premten. Takimi u shty për të dielën.',
      '2017-05-15 2017-05-12 2017-05-14',
    ],
    ['de', 'Die Band spielt am Samstag, 19 Uhr, im Park.', '2017-05-13'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2017-05-10').join(' ')).toBe(dates);
  });
});

describe('past weekdays, written on Wednesday 2017-05-10', () => {
  test.each([
    ['de', 'Am Samstag ist ein Mann gestorben. In der Nacht auf Montag brannte es.', '2017-05-06 2017-05-08'],
    ['de', 'Das Fest dauerte bis Sonntag.', '2017-05-07'],
    ['sv', 'Natten till måndag brann det.', '2017-05-08'],
    ['da', 'Natten til mandag brændte det. Fredag er tre mænd blevet anholdt.', '2017-05-08 2017-05-05'],
    ['lv', 'Naktī uz pirmdienu izcēlās ugunsgrēks.', '2017-05-08'],
    ['sq', 'Të shtunën vdiq një burrë.', '2017-05-06'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2017-05-10').join(' ')).toBe(dates);
  });
});

describe('a weekday beside «today» is that day, written on Saturday 2015-06-13', () => {
  test.each([
    [
      'de',
      'Am heutigen Samstag beginnt das Fest, am gestrigen Freitag wurde gebaut.',
      '2015-06-13 2015-06-12',
    ],
    ['de', 'Heute, Samstag, beginnt es. Am morgigen Sonntag endet es.', '2015-06-13 2015-06-14'],
    ['sv', 'I dag, lördag, börjar det. I går fredag regnade det.', '2015-06-13 2015-06-12'],
    ['da', 'I dag, lørdag, begynder det.', '2015-06-13'],
    ['nb', 'I morgen søndag spiller de.', '2015-06-14'],
    ['lv', 'Šodien, sestdien, sāksies svētki. Vakar, piektdien, lija.', '2015-06-13 2015-06-12'],
    ['sq', 'Sot, e shtunë, nis festa.', '2015-06-13'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2015-06-13').join(' ')).toBe(dates);
  });
});
