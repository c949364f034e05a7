import type { Exonyms } from '../sections/exonyms.ts';

/** Swedish names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kiev, Kyiv, Kyjiv
moscow | Moskva
st-petersburg | Sankt Petersburg, S:t Petersburg
kharkiv | Charkiv, Charkov
lviv | Lviv, Lvov
odesa | Odessa, Odesa
luhansk | Luhansk, Lugansk
dnipro | Dnipro, Dnepropetrovsk
warsaw | Warszawa
krakow | Krakow, Kraków
gdansk | Gdansk, Gdańsk
prague | Prag
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
brussels | Bryssel
antwerp | Antwerpen
the-hague | Haag
amsterdam | Amsterdam
geneva | Genève
zurich | Zürich
bern | Bern
davos | Davos
rome | Rom
milan | Milano
venice | Venedig
naples | Neapel
florence | Florens
turin | Turin
athens | Aten
thessaloniki | Thessaloniki
istanbul | Istanbul
ankara | Ankara
sofia | Sofia
bucharest | Bukarest
budapest | Budapest
belgrade | Belgrad
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
copenhagen | Köpenhamn
stockholm | Stockholm
gothenburg | Göteborg
oslo | Oslo
helsinki | Helsingfors
turku | Åbo
reykjavik | Reykjavik, Reykjavík
tallinn | Tallinn
vilnius | Vilnius
kaunas | Kaunas
klaipeda | Klaipeda
riga | Riga
minsk | Minsk
chisinau | Chisinau, Chișinău
tbilisi | Tbilisi
yerevan | Jerevan
beijing | Peking
tokyo | Tokyo
seoul | Seoul, Söul
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
havana | Havanna
crimea | Krim, Krimhalvön
donbas | Donbass, Donbas
bavaria | Bayern
saxony | Sachsen
siberia | Sibirien
scandinavia | Skandinavien
balkans | Balkan
middle-east | Mellanöstern
gaza | Gaza
baltic-sea | Östersjön
black-sea | Svarta havet
`,
  countries: `
BY | Vitryssland
RU | Ryska federationen
GB | Storbritannien, England
US | USA, Förenta staterna
CZ | Tjeckien
NL | Nederländerna, Holland
MK | Nordmakedonien, Makedonien
XK | Kosovo
KR | Sydkorea
KP | Nordkorea
MD | Moldavien, Moldova
TR | Turkiet
MM | Myanmar, Burma
BA | Bosnien och Hercegovina, Bosnien
AE | Förenade Arabemiraten
SA | Saudiarabien
CI | Elfenbenskusten
PS | Palestina
FR | Frankrike
DE | Tyskland
CN | Kina
SY | Syrien
150 | Europa
142 | Asien
002 | Afrika
`,
  organisations: `
eu | Europeiska unionen, EU, Eu
un | Förenta nationerna, FN
nato | Nato, NATO
osce | OSSE
who | Världshälsoorganisationen, WHO
imf | Internationella valutafonden, IMF
world-bank | Världsbanken
european-commission | Europeiska kommissionen, EU-kommissionen
european-parliament | Europaparlamentet
iaea | IAEA
red-cross | Röda korset, Röda Korset
kremlin | Kreml
white-house | Vita huset
`,
};
