import type { Exonyms } from '../sections/exonyms.ts';

/** German names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kiew, Kyjiw, Kyiv
moscow | Moskau
st-petersburg | Sankt Petersburg, St. Petersburg, Petersburg
kharkiv | Charkiw, Charkow
lviv | Lwiw, Lemberg
odesa | Odessa, Odesa
luhansk | Luhansk, Lugansk
dnipro | Dnipro, Dnipropetrowsk
warsaw | Warschau
krakow | Krakau
gdansk | Danzig, Gdansk
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
strasbourg | Straßburg, Strassburg
london | London
edinburgh | Edinburgh, Edinburg
dublin | Dublin
brussels | Brüssel
antwerp | Antwerpen
the-hague | Den Haag
amsterdam | Amsterdam
geneva | Genf
zurich | Zürich
bern | Bern
davos | Davos
rome | Rom
milan | Mailand
venice | Venedig
naples | Neapel
florence | Florenz
turin | Turin
athens | Athen
thessaloniki | Thessaloniki, Saloniki
istanbul | Istanbul
ankara | Ankara
sofia | Sofia
bucharest | Bukarest
budapest | Budapest
belgrade | Belgrad
zagreb | Zagreb
ljubljana | Ljubljana, Laibach
sarajevo | Sarajevo, Sarajewo
skopje | Skopje
pristina | Pristina, Prishtina
tirana | Tirana
podgorica | Podgorica
bratislava | Bratislava, Pressburg
lisbon | Lissabon
madrid | Madrid
copenhagen | Kopenhagen
stockholm | Stockholm
gothenburg | Göteborg
oslo | Oslo
helsinki | Helsinki
turku | Turku
reykjavik | Reykjavik, Reykjavík
tallinn | Tallinn, Reval
vilnius | Vilnius, Wilna
kaunas | Kaunas
klaipeda | Klaipeda, Memel
riga | Riga
minsk | Minsk
chisinau | Chisinau, Kischinau
tbilisi | Tiflis, Tbilissi
yerevan | Jerewan, Eriwan
beijing | Peking
tokyo | Tokio
seoul | Seoul
pyongyang | Pjöngjang
hong-kong | Hongkong
shanghai | Shanghai, Schanghai
delhi | Delhi, Neu-Delhi
kabul | Kabul
tehran | Teheran
baghdad | Bagdad
damascus | Damaskus
beirut | Beirut
jerusalem | Jerusalem
tel-aviv | Tel Aviv
cairo | Kairo
algiers | Algier
washington | Washington
new-york | New York
chicago | Chicago
mexico-city | Mexiko-Stadt
havana | Havanna
crimea | Krim
donbas | Donbass, Donbas
bavaria | Bayern
saxony | Sachsen
siberia | Sibirien
scandinavia | Skandinavien
balkans | Balkan
middle-east | Naher Osten, Nahen Osten, Nahost
gaza | Gaza
baltic-sea | Ostsee
black-sea | Schwarzes Meer, Schwarzen Meer, Schwarze Meer
`,
  countries: `
BY | Weißrussland, Weissrussland, Belarus
RU | Rußland, Russische Föderation, Russischen Föderation
GB | Großbritannien, Grossbritannien, England
US | USA, Vereinigte Staaten, Vereinigten Staaten
CZ | Tschechien, Tschechische Republik
NL | Niederlande, Niederlanden, Holland
MK | Nordmazedonien, Mazedonien
XK | Kosovo
KR | Südkorea
KP | Nordkorea
MD | Moldau, Moldawien, Republik Moldau
TR | Türkei
MM | Myanmar, Birma, Burma
BA | Bosnien und Herzegowina, Bosnien-Herzegowina, Bosnien
AE | Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten
SA | Saudi-Arabien
CI | Elfenbeinküste
PS | Palästina
FR | Frankreich
DE | Deutschland
CN | China
SY | Syrien
150 | Europa
142 | Asien
002 | Afrika
`,
  organisations: `
eu | Europäische Union, Europäischen Union, EU
un | Vereinte Nationen, Vereinten Nationen, UNO, UN
nato | Nato, NATO
osce | OSZE
who | Weltgesundheitsorganisation, WHO
imf | Internationaler Währungsfonds, Internationalen Währungsfonds, Internationale Währungsfonds, IWF
world-bank | Weltbank
european-commission | Europäische Kommission, Europäischen Kommission, EU-Kommission
european-parliament | Europäisches Parlament, Europäischen Parlament, Europäische Parlament, Europaparlament, EU-Parlament
iaea | IAEO, IAEA
red-cross | Rotes Kreuz, Roten Kreuz, Rote Kreuz
kremlin | Kreml
white-house | Weißes Haus, Weißen Haus, Weiße Haus
`,
};
