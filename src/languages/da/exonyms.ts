import type { Exonyms } from '../sections/exonyms.ts';

/** Danish names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kyiv, Kiev, Kijev
moscow | Moskva
st-petersburg | Sankt Petersborg, Skt. Petersborg
kharkiv | Kharkiv, Kharkov
lviv | Lviv
odesa | Odesa, Odessa
luhansk | Luhansk, Lugansk
dnipro | Dnipro
warsaw | Warszawa
krakow | Krakow, Kraków
gdansk | Gdansk, Gdańsk
prague | Prag
vienna | Wien
berlin | Berlin
munich | München
cologne | Köln
hamburg | Hamburg, Hamborg
nuremberg | Nürnberg
frankfurt | Frankfurt
paris | Paris
marseille | Marseille
strasbourg | Strasbourg
london | London
edinburgh | Edinburgh
dublin | Dublin
brussels | Bruxelles
antwerp | Antwerpen
the-hague | Haag
amsterdam | Amsterdam
geneva | Genève, Geneve
zurich | Zürich
bern | Bern
davos | Davos
rome | Rom
milan | Milano
venice | Venedig
naples | Napoli
florence | Firenze
turin | Torino
athens | Athen
thessaloniki | Thessaloniki
istanbul | Istanbul
ankara | Ankara
sofia | Sofia
bucharest | Bukarest
budapest | Budapest
belgrade | Beograd
zagreb | Zagreb
ljubljana | Ljubljana
sarajevo | Sarajevo
skopje | Skopje
pristina | Pristina
tirana | Tirana
podgorica | Podgorica
bratislava | Bratislava
lisbon | Lissabon
madrid | Madrid
copenhagen | København
stockholm | Stockholm
gothenburg | Göteborg
oslo | Oslo
helsinki | Helsinki, Helsingfors
turku | Åbo, Turku
reykjavik | Reykjavik
tallinn | Tallinn
vilnius | Vilnius
kaunas | Kaunas
klaipeda | Klaipeda
riga | Riga
minsk | Minsk
chisinau | Chisinau
tbilisi | Tbilisi
yerevan | Jerevan
beijing | Beijing, Peking
tokyo | Tokyo
seoul | Seoul
pyongyang | Pyongyang
hong-kong | Hongkong
shanghai | Shanghai
delhi | Delhi, New Delhi
kabul | Kabul
tehran | Teheran
baghdad | Bagdad
damascus | Damaskus
beirut | Beirut
jerusalem | Jerusalem
tel-aviv | Tel Aviv
cairo | Cairo, Kairo
algiers | Algier
washington | Washington
new-york | New York
chicago | Chicago
mexico-city | Mexico City
havana | Havana
crimea | Krim
donbas | Donbas
bavaria | Bayern
saxony | Sachsen
siberia | Sibirien
scandinavia | Skandinavien
balkans | Balkan
middle-east | Mellemøsten
gaza | Gaza
baltic-sea | Østersøen
black-sea | Sortehavet
`,
  countries: `
BY | Hviderusland
RU | Den Russiske Føderation
GB | Storbritannien, England
US | USA, De Forenede Stater
CZ | Tjekkiet
NL | Holland, Nederlandene
MK | Nordmakedonien, Makedonien
XK | Kosovo
KR | Sydkorea
KP | Nordkorea
MD | Moldova
TR | Tyrkiet
MM | Myanmar, Burma
BA | Bosnien-Hercegovina, Bosnien
AE | De Forenede Arabiske Emirater, Forenede Arabiske Emirater
SA | Saudi-Arabien
CI | Elfenbenskysten
PS | Palæstina
FR | Frankrig
DE | Tyskland
CN | Kina
SY | Syrien
150 | Europa
142 | Asien
002 | Afrika
`,
  organisations: `
eu | Den Europæiske Union, Europæiske Union, EU
un | De Forenede Nationer, FN
nato | Nato, NATO
osce | OSCE
who | Verdenssundhedsorganisationen, WHO
imf | Den Internationale Valutafond, IMF
world-bank | Verdensbanken
european-commission | Europa-Kommissionen, EU-Kommissionen
european-parliament | Europa-Parlamentet
iaea | IAEA
red-cross | Røde Kors
kremlin | Kreml
white-house | Det Hvide Hus
`,
};
