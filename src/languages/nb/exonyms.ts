import type { Exonyms } from '../sections/exonyms.ts';

/** Norwegian names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kyiv, Kiev
moscow | Moskva
st-petersburg | St. Petersburg, Sankt Petersburg
kharkiv | Kharkiv, Kharkov
lviv | Lviv
odesa | Odesa, Odessa
luhansk | Luhansk, Lugansk
dnipro | Dnipro
warsaw | Warszawa
krakow | Krakow, Kraków
gdansk | Gdansk, Gdańsk
prague | Praha
vienna | Wien
berlin | Berlin
munich | München
cologne | Köln
hamburg | Hamburg
nuremberg | Nürnberg
frankfurt | Frankfurt
paris | Paris
marseille | Marseille
strasbourg | Strasbourg
london | London
edinburgh | Edinburgh
dublin | Dublin
brussels | Brussel
antwerp | Antwerpen
the-hague | Haag
amsterdam | Amsterdam
geneva | Genève, Geneve
zurich | Zürich
bern | Bern
davos | Davos
rome | Roma
milan | Milano
venice | Venezia
naples | Napoli
florence | Firenze
turin | Torino
athens | Aten
thessaloniki | Thessaloniki
istanbul | Istanbul
ankara | Ankara
sofia | Sofia
bucharest | Bucuresti, Bukarest
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
lisbon | Lisboa
madrid | Madrid
copenhagen | København
stockholm | Stockholm
gothenburg | Göteborg
oslo | Oslo
helsinki | Helsingfors, Helsinki
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
cairo | Kairo
algiers | Alger
washington | Washington
new-york | New York
chicago | Chicago
mexico-city | Mexico City
havana | Havana
crimea | Krim
donbas | Donbas
bavaria | Bayern
saxony | Sachsen
siberia | Sibir
scandinavia | Skandinavia
balkans | Balkan
middle-east | Midtøsten
gaza | Gaza
baltic-sea | Østersjøen
black-sea | Svartehavet
`,
  countries: `
BY | Belarus, Hviterussland
RU | Den russiske føderasjon
GB | Storbritannia, England
US | USA, De forente stater
CZ | Tsjekkia
NL | Nederland
MK | Nord-Makedonia, Makedonia
XK | Kosovo
KR | Sør-Korea
KP | Nord-Korea
MD | Moldova
TR | Tyrkia
MM | Myanmar, Burma
BA | Bosnia-Hercegovina, Bosnia
AE | De forente arabiske emirater, Emiratene
SA | Saudi-Arabia
CI | Elfenbenskysten
PS | Palestina
FR | Frankrike
DE | Tyskland
CN | Kina
SY | Syria
150 | Europa
142 | Asia
002 | Afrika
`,
  organisations: `
eu | Den europeiske union, EU
un | De forente nasjoner, FN
nato | Nato, NATO
osce | OSSE
who | Verdens helseorganisasjon, WHO
imf | Det internasjonale pengefondet, IMF
world-bank | Verdensbanken
european-commission | Europakommisjonen, EU-kommisjonen
european-parliament | Europaparlamentet, EU-parlamentet
iaea | IAEA, Det internasjonale atomenergibyrået
red-cross | Røde Kors
kremlin | Kreml
white-house | Det hvite hus
`,
};
