import { describe, expect, test } from 'vitest';
import { namesFound } from './names-found.ts';

describe('what only looks like a person, a place or an organisation', () => {
  test.each([
    ['sv', 'Fyra boende smittades av covid-19. Viruset heter SARS-CoV-2.'],
    ['da', 'To rejsende havde Ebola. Influenza og Covid-19 kom samtidig.'],
    ['nb', 'To reisende hadde Ebola, og Covid-19 kom samtidig.'],
    ['de', 'Zwei Reisende hatten Ebola. Die Impfung gegen Covid-19 beginnt.'],
    ['lv', 'Divi ceļotāji saslima ar Covid-19 un ar Ebolu.'],
    ['sq', 'Dy udhëtarë u sëmurën me COVID-19 dhe me Ebola.'],
  ])('a disease (%s)', (language, text) => {
    expect(namesFound(text, language)).toEqual([]);
  });

  test.each([
    ['sv', 'En Peugeot Partner och en Toyota Avensis stod kvar vid vägen.'],
    ['da', 'Manden kørte i en Peugeot Partner og ramte en Toyota Avensis.'],
    ['nb', 'Mannen kjørte en Peugeot Partner og traff en Toyota Avensis.'],
    ['de', 'Der Mann fuhr einen Peugeot Partner und traf eine Toyota Avensis.'],
    ['sq', 'Burri ngiste një Peugeot Partner dhe goditi një Toyota Avensis.'],
    ['lv', 'Vīrietis brauca ar automašīnu "Peugeot Partner" un sadūrās ar auto "Toyota Avensis".'],
  ])('a car after an indefinite article or in quotation marks is no person (%s)', (language, text) => {
    expect(namesFound(text, language).filter((name) => name.startsWith('person'))).toEqual([]);
  });

  test.each([
    ['sv', 'På E22 stod trafiken stilla. A sade att B ljög. Ärendet har nummer K4512-21.'],
    ['da', 'På E20 holdt bilerne stille. A sagde, at B løj. Sagen har nummer K4512-21.'],
    ['nb', 'På E18 sto bilene stille. A sa at B løy.'],
    ['de', 'Auf der A 93 und der B16 stand der Verkehr. A. sagte, dass B. gelogen habe.'],
    ['lv', 'Uz A12 un P43 satiksme apstājās. A apgalvo, ka B melo.'],
    ['sq', 'Në A2 dhe në SH4 trafiku u ndal. A tha se B gënjeu.'],
  ])('a road, a letter or a file number (%s)', (language, text) => {
    expect(namesFound(text, language)).toEqual([]);
  });

  test('a feast', () => {
    expect(namesFound('Många reser bort. Skärtorsdagen blir den värsta dagen.', 'sv')).toEqual([]);
    expect(namesFound('Viele fahren fort. Am Karfreitag wird es voll.', 'de')).toEqual([]);
  });

  test.each([
    ['12 maj 03.40, Skadegörelse, Falköping', 'place: Falköping'],
    ['4 juni 21:15, Fylleri, Arvika', 'place: Arvika'],
    ['7 juli 06.30, Djur, Kramfors', 'place: Kramfors'],
  ])('the kind of event before the place of a notice: %s', (text, place) => {
    expect(namesFound(text, 'sv')).toEqual([place]);
  });

  test('broadcasters keep their numbers', () => {
    expect(namesFound('Det siger chefen for TV2 til avisen.', 'da')).toContain('organisation: TV2');
    expect(namesFound('Möte hålls i Sveriges Television, säger SVT2 i dag.', 'sv')).toContain(
      'organisation: SVT2',
    );
    expect(namesFound('Mötet hålls på Storgatan 14 i Falun.', 'sv')).toContain('place: Falun');
  });
});

test.each([
  ['sv', 'Laget vann Rydsholm Cup i går.'],
  ['da', 'Holdet vandt Rydsholm Cup i går.'],
  ['de', 'Die Mannschaft gewann den Rydsholm Cup.'],
  ['sq', 'Lufta e Rydsholmit zgjati tre vjet.'],
  ['lv', 'Komanda izcīnīja Rīdsholmas kausu.'],
])('an event is no person and no organisation (%s)', (language, text) => {
  expect(namesFound(text, language).join()).not.toMatch(/(?:person|organisation): [^,]*(?:Cup|kaus|Luft)/u);
});

test.each([
  ['de', 'Die Weltmeisterschaft in Japan/Korea war 2002.', ['place: Japan', 'place: Korea']],
  [
    'de',
    'Der Bus fährt von Mannheim/Heidelberg nach Trier.',
    ['place: Mannheim', 'place: Heidelberg', 'place: Trier'],
  ],
])('a slash divides two places (%s): %s', (language, text, places) => {
  expect(namesFound(text, language)).toEqual(places);
});

test.each([
  [
    'sv',
    'Manchester City vann i går. City leder ligan, och i Manchester firade man. Manchester City är bäst.',
    'organisation: Manchester City',
  ],
  ['sv', 'Loppet vanns av Anna Rydsholm från Falun.', 'person: Anna Rydsholm'],
])('words that belong together stay one name (%s): %s', (language, text, name) => {
  expect(namesFound(text, language)).toContain(name);
});

test('a small adjective and a noun describe a body in German and do not name one', () => {
  const text =
    'Wer kann diese australische Mannschaft stoppen? Das teilte das britische Verteidigungsministerium mit.';
  expect(namesFound(text, 'de').join()).not.toMatch(/organisation: \p{Ll}/u);
  expect(namesFound('Die Deutsche Presse-Agentur berichtet aus Berlin.', 'de')).toContain(
    'organisation: Deutsche Presse-Agentur',
  );
});

describe('a disease or a make of car is no person', () => {
  test.each([
    ['sq', 'Sëmundja Ebola u përhap. Pacientët me sëmundjen Ebola vdiqën.'],
    ['sq', 'Morbus Crohn është sëmundje e zorrëve.'],
    ['de', 'Morbus Crohn ist eine Darmkrankheit.'],
    ['sv', 'Morbus Crohn är vanligt. Hon har Crohns sjukdom.'],
    ['da', 'Morbus Crohn er almindelig. Hun har Crohns sygdom.'],
    ['lv', 'Morbus Crohn skar zarnas. Krona slimība ir hroniska.'],
    ['lv', 'Automobilis Opel Astra ietriecās stabā. Volkswagen Golf apstājās.'],
    ['sq', 'Vetura Volkswagen Golf u dogj. Makina Ford Focus u vodh.'],
    ['sq', 'Vodhën Opel Astra dhe Fiat Punto.'],
    ['sv', 'Volkswagen Passat stod kvar. Peugeot Partner rullade.'],
    ['de', 'Opel Astra und Renault Clio stießen zusammen.'],
  ])('%s: %s', (language, text) => {
    expect(namesFound(text, language).filter((name) => name.startsWith('person'))).toEqual([]);
  });

  test.each([
    ['sv', 'Mercedes Lind kom. Hon träffade Betty Ford.', ['person: Mercedes Lind', 'person: Betty Ford']],
    ['de', 'Anna Krone sprach mit Heinrich Opel.', ['person: Anna Krone', 'person: Heinrich Opel']],
  ])('a person of such a name stays (%s)', (language, text, names) => {
    expect(namesFound(text, language)).toEqual(names);
  });
});

test.each([
  ['da', 'Nationalistpartiet Sinn Fein vandt. Nu svarer nationalistpartiet Sinn Fein.', 'person: Sinn Fein'],
  ['sv', 'Nu svarar nationalistpartiet Sinn Fein på kritiken.', 'person: Sinn Fein'],
  ['sv', 'Han arbetar på företaget Brago Vekk i Borås.', 'person: Brago Vekk'],
])('what follows a word for an organisation is no person: %s %s', (language, text, person) => {
  expect(namesFound(text, language)).not.toContain(person);
});

describe('what ends in an English word for an organisation is no person', () => {
  test.each([
    ['sv', 'Han vittnade inför Judiciary Committee i tisdags.'],
    ['da', 'Han spillede for Lakers i Martin Show i går.'],
    ['de', 'Er kaufte bei Lloyds Pharmacy ein.'],
    ['lv', 'Viņš strādā Martin Humber School.'],
  ])('%s: %s', (language, text) => {
    expect(
      namesFound(text, language).filter((name) => /^person.*(?:Committee|Show|Pharmacy|School)/u.test(name)),
    ).toEqual([]);
  });
});

test.each([
  [
    'Ai foli në Asamblenë e Përgjithshme të Kombeve të Bashkuara.',
    'organisation: Asamblenë e Përgjithshme të Kombeve të Bashkuara',
  ],
  ['Gjykata e Lartë e Kosovës vendosi dje.', 'organisation: Gjykata e Lartë e Kosovës'],
  ['Ajo ligjëron në Shkollën Mjekësore të Elbasanit.', 'organisation: Shkollën Mjekësore të Elbasanit'],
  ['Anija hyri në Portin e Durrësit në mbrëmje.', 'place: Portin e Durrësit'],
  ['Punimet në Aeroportin e Kukësit nisën dje.', 'place: Aeroportin e Kukësit'],
  ['Foli Ministri i Jashtëm i Koresë së Veriut dje.', 'place: Koresë së Veriut'],
])('Albanian linking words join a name to its head: %s', (text, name) => {
  expect(namesFound(text, 'sq')).toContain(name);
});

test.each([
  ['Qeveria e Kosovës vendosi dje.', 'place: Kosovës'],
  ['Presidenti i Kosovës foli.', 'place: Kosovës'],
])('but an opening word and one name are no name: %s', (text, name) => {
  expect(namesFound(text, 'sq')).toEqual([name]);
});

test.each([
  ['Bielefelds Oberbürgermeister war verreist.', 'place: Bielefelds'],
  ['Auch Rostocks Kinder singen wieder.', 'place: Rostocks'],
])('a German town before what it owns: %s', (text, name) => {
  expect(namesFound(text, 'de')).toEqual([name]);
});

test.each([
  ['sq', 'Vjedhje, Lushnjë', 'place: Lushnjë'],
  ['da', 'Spritkørsel, Ringsted', 'place: Ringsted'],
  ['sv', 'Grov skadegörelse, Falköping', 'place: Falköping'],
  ['lv', 'Zādzība, Valmiera', 'place: Valmiera'],
  ['de', 'Trunkenheitsfahrt, Bielefeld', 'place: Bielefeld'],
  ['nb', 'Promillekjøring, Trondheim', 'place: Trondheim'],
])('a heading of an event and its place names the place (%s): %s', (language, text, place) => {
  expect(namesFound(text, language)).toEqual([place]);
});

test.each([
  ['sv', 'Anna, Falköping', 'Anna'],
  ['de', 'Schalke, Bielefeld', 'Schalke'],
])('but a name before a place stays one (%s): %s', (language, text, name) => {
  expect(namesFound(text, language).join()).toContain(name);
});

test.each([
  ['da', 'Han sang sangen Ghost Town i går aftes.'],
  ['sv', 'Hon såg filmen "Bells of Coronado" i går.'],
  ['de', 'Sie sah den Film „Bells of Coronado“ am Abend.'],
  ['lv', 'Viņa noskatījās filmu "Bells of Coronado" vakar.'],
  ['sq', 'Ai këndoi këngën Ghost Town mbrëmë.'],
  ['nb', 'Hun så filmen "Bells of Coronado" i går.'],
  ['da', 'I Champions League tabte de.'],
  ['sv', 'Hon vann Champions Hockey League i går.'],
])('a work or a contest is no organisation and no place (%s): %s', (language, text) => {
  expect(namesFound(text, language).filter((name) => !name.startsWith('person'))).toEqual([]);
});

test.each([
  ['lv', 'Filmu Latvijā rādīs rudenī.', 'place: Latvijā'],
  ['lv', 'Filmu Latvijas Televīzija rādīs rudenī.', 'organisation: Latvijas Televīzija'],
  ['sv', 'Filmen i Sverige blev en succé.', 'place: Sverige'],
])('but where a work is, and who has it, is (%s): %s', (language, text, name) => {
  expect(namesFound(text, language)).toContain(name);
});

test('a first name at the beginning of a sentence is the person of the text', () => {
  const text = 'Seriālā parādās jauna varone Sofija Hartmane. Sofija ir spītīga un mērķtiecīga.';
  expect(namesFound(text, 'lv').filter((name) => name.startsWith('place'))).toEqual([]);
});
