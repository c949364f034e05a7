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

describe('the day of a source, written on Thursday 2020-05-14', () => {
  test.each([
    ['de', 'Die Sperrung werde verlängert, so ein Sprecher am Montag.', '2020-05-11'],
    ['de', 'Laut einer Mitteilung vom Dienstag wird das Bad saniert.', '2020-05-12'],
    ['de', 'Der Unfall vom Montag wird untersucht.', '2020-05-11'],
    [
      'de',
      'Das muss sein, sagte der Vorsitzende des Verbands, Jan Roell, am Montag im Fernsehen.',
      '2020-05-11',
    ],
    ['sv', 'Mannen kommer att åtalas, enligt åklagaren på tisdagen.', '2020-05-12'],
    ['sv', 'Skolan ska rivas, framkom det på onsdagen.', '2020-05-13'],
    ['da', 'Ifølge en pressemeddelelse fra mandag vil selskabet fyre 50.', '2020-05-11'],
    ['da', 'Vejen bliver spærret, lyder det onsdag fra politiet.', '2020-05-13'],
    ['nb', 'Veien blir stengt, heter det i en melding fra politiet onsdag.', '2020-05-13'],
    ['lv', 'Skolu slēgs, trešdien teikts domes paziņojumā.', '2020-05-13'],
    ['lv', 'Saskaņā ar otrdien publicēto paziņojumu uzņēmums atlaidīs darbiniekus.', '2020-05-12'],
    ['sq', 'Sipas një njoftimi të së martës, rruga do të mbyllet.', '2020-05-12'],
    ['sq', 'Taksat do të ulen, vendosi qeveria të mërkurën.', '2020-05-13'],
    ['en', 'According to a statement on Tuesday, the pool will close.', '2020-05-12'],
    ['de', 'Die Strecke wird am Montag gesperrt, teilte die Bahn mit.', '2020-05-18'],
    ['de', 'Laut Bahn wird die Strecke am Montag gesperrt.', '2020-05-18'],
    ['de', 'Das Spiel wird vom Samstag auf Sonntag verlegt.', '2020-05-16 2020-05-17'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2020-05-14').join(' ')).toBe(dates);
  });
});

describe('the verb in second place looks ahead in the present, written on Wednesday 2017-05-10', () => {
  test.each([
    [
      'de',
      'Die Ausstellung eröffnet am Donnerstag. Am Sonntag lockt das Stadtfest.',
      '2017-05-11 2017-05-14',
    ],
    ['de', 'Am Montagabend und Dienstag regnet es verbreitet.', '2017-05-15 2017-05-16'],
    ['de', 'Bis Montag haben die Bürger Zeit, sich zu melden.', '2017-05-15'],
    ['de', 'Er setzte sich mit 1:0 durch und trifft nun am Montag auf Schalke.', '2017-05-15'],
    [
      'sv',
      'På torsdagen presenterar regeringen budgeten. På fredagen ställs laget mot Schweiz.',
      '2017-05-11 2017-05-12',
    ],
    ['sv', 'Allmänheten har till måndag på sig.', '2017-05-15'],
    ['da', 'Ministeren fremlægger planen fredag. Fra mandag gælder nye regler.', '2017-05-12 2017-05-15'],
    ['da', 'Forestillingen har premiere fredag. Vejen er spærret til lørdag.', '2017-05-12 2017-05-13'],
    [
      'nb',
      'Statsråden presenterer planen fredag. Innbyggerne har frist til mandag.',
      '2017-05-12 2017-05-15',
    ],
    ['lv', 'Iedzīvotājiem līdz pirmdienai ir laiks.', '2017-05-15'],
    ['sq', 'Qytetarët kanë kohë deri të hënën. Ministri paraqet planin të enjten.', '2017-05-15 2017-05-11'],
    ['en', 'The museum reopens Friday. Voters go to the polls on Sunday.', '2017-05-12 2017-05-14'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2017-05-10').join(' ')).toBe(dates);
  });

  test.each([
    [
      'de',
      'Am Samstag verkaufte der Verein Karten. Am Sonntag haben Diebe ein Rad gestohlen.',
      '2017-05-06 2017-05-07',
    ],
    ['sv', 'På lördagen avbröts matchen. Under söndagen har polisen gripit två.', '2017-05-06 2017-05-07'],
    ['da', 'Lørdag underskrev de aftalen. Politiet har søndag anholdt to.', '2017-05-06 2017-05-07'],
    ['nb', 'Lørdag undertegnet de avtalen. Politiet har søndag pågrepet to.', '2017-05-06 2017-05-07'],
    ['lv', 'Sestdien aizbrauca delegācija. Policija svētdien ir aizturējusi divus.', '2017-05-06 2017-05-07'],
    ['sq', 'Të shtunën u plagos një burrë. Policia ka arrestuar dy veta të dielën.', '2017-05-06 2017-05-07'],
  ])('a past verb there does not: %s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2017-05-10').join(' ')).toBe(dates);
  });
});

describe('clauses inside a clause, written on Thursday 2021-11-18', () => {
  test.each([
    ['en', 'The woman who died in a fire on Tuesday will be buried on Saturday.', '2021-11-16 2021-11-20'],
    [
      'en',
      'The deadline expires on Friday. The circus comes to Whitby on Saturday.',
      '2021-11-19 2021-11-20',
    ],
    [
      'de',
      'Am Freitag ist ein Mann bei einem Unfall, der noch untersucht wird, ums Leben gekommen.',
      '2021-11-12',
    ],
    ['lv', 'Piektdien avārijā, kuras apstākļus vēl skaidros, gāja bojā vīrietis.', '2021-11-12'],
    ['sv', 'Mannen, som ska åtalas, greps vid en kontroll under tisdagen.', '2021-11-16'],
    ['da', 'Kvinden, der tirsdag omkom i en brand, vil blive begravet lørdag.', '2021-11-16 2021-11-20'],
    ['sq', 'Gruaja, që u dogj të martën, do të varroset të shtunën.', '2021-11-16 2021-11-20'],
    [
      'da',
      'Manden, der blev anholdt tirsdag, fremstilles i grundlovsforhør fredag.',
      '2021-11-16 2021-11-19',
    ],
    ['nb', 'Mannen som ble pågrepet tirsdag, fremstilles for fengsling fredag.', '2021-11-16 2021-11-19'],
    ['sv', 'Konserten på söndagen ställs in. Sista anmälningsdag är måndag.', '2021-11-21 2021-11-22'],
    ['de', 'Der Markt am Sonntag fällt aus. Einsendeschluss ist am Montag.', '2021-11-21 2021-11-22'],
    ['lv', 'Svētdienas koncerts atcelts.', '2021-11-21'],
    ['sq', 'Koncerti i së dielës anulohet. Gjyqi rifillon të martën.', '2021-11-21 2021-11-23'],
    ['de', 'Die am Sonntag verletzte Frau liegt im Krankenhaus.', '2021-11-14'],
    ['sv', 'En kvinna har på onsdagen anhållits, misstänkt för mord.', '2021-11-17'],
    ['sv', 'Topplistan innehåller böcker utkomna efter den 1 september.', '2021-09-01'],
    ['de', 'Die Spiele waren am Samstag möglicherweise das Beste.', '2021-11-13'],
    ['de', 'Sie erklärte, dass sie nach der Wahl im Dezember antreten werde.', '2021-12'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2021-11-18').join(' ')).toBe(dates);
  });
});

describe('a weekday that is no certain one', () => {
  test.each([
    ['de', 'Es war an einem Sonntag. Jeden Montag und Dienstag wird geprobt.'],
    ['sv', 'Det var en söndag. Varje måndag övar kören.'],
    ['da', 'Det var en søndag. Filmene vises om fredagen og hver mandag.'],
    ['nb', 'Det var en søndag. Hver mandag øver koret.'],
    ['lv', 'Kādā svētdienā viņš pazuda. Avīze iznāk katru otrdienu un piektdienu.'],
    ['sq', 'Çdo të hënë mbahet tregu.'],
    ['en', 'It was a Sunday. Every Monday the choir meets.'],
  ])('%s: %s', (language, text) => {
    expect(datesIn(text, language, '2017-05-10')).toEqual([]);
  });

  test('an article before a day need not be that of the day', () => {
    const text = 'Er schrieb es für einen am Samstag veröffentlichten Artikel.';
    expect(datesIn(text, 'de', '2017-05-10')).toEqual(['2017-05-06']);
  });

  test('a weekday without such words, in a paper of that day, is the day', () => {
    expect(datesIn('Die Band spielt am Mittwoch im Park.', 'de', '2017-05-10')).toEqual(['2017-05-10']);
    expect(datesIn('Spelet visas på onsdag.', 'sv', '2017-05-10')).toEqual(['2017-05-17']);
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

describe('a list that goes on with a relative clause has its tense, written in December 2022', () => {
  test.each([
    [
      'da',
      'Generalen sagde, at de forbereder en offensiv, der kan komme fra øst, vest eller syd allerede i januar.',
      '2023-01',
    ],
    [
      'lv',
      'Ģenerālis izteicās, ka viņi gatavo uzbrukumu, kas varētu nākt no austrumiem, dienvidiem vai ziemeļiem jau janvārī.',
      '2023-01',
    ],
    [
      'sv',
      'Generalen sade att de förbereder en offensiv, som kan komma från öster, väster eller söder redan i januari.',
      '2023-01',
    ],
    [
      'de',
      'Der General sagte, man bereite eine Offensive vor, die aus Osten, Westen oder Süden schon im Januar kommen kann.',
      '2023-01',
    ],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language, '2022-12').join(' ')).toBe(dates);
  });
});
