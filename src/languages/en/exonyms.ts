import type { Exonyms } from '../sections/exonyms.ts';

/** English names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kyiv, Kiev
moscow | Moscow
st-petersburg | Saint Petersburg, St. Petersburg, St Petersburg
kharkiv | Kharkiv, Kharkov
lviv | Lviv, Lvov
odesa | Odesa, Odessa
luhansk | Luhansk, Lugansk
dnipro | Dnipro
warsaw | Warsaw
krakow | Krakow, Kraków
gdansk | Gdansk, Gdańsk
prague | Prague
vienna | Vienna
berlin | Berlin
munich | Munich
cologne | Cologne
hamburg | Hamburg
nuremberg | Nuremberg
frankfurt | Frankfurt
paris | Paris
marseille | Marseille
strasbourg | Strasbourg
london | London
edinburgh | Edinburgh
dublin | Dublin
brussels | Brussels
antwerp | Antwerp
the-hague | The Hague
amsterdam | Amsterdam
geneva | Geneva
zurich | Zurich
bern | Bern
davos | Davos
rome | Rome
milan | Milan
venice | Venice
naples | Naples
florence | Florence
turin | Turin
athens | Athens
thessaloniki | Thessaloniki
istanbul | Istanbul
ankara | Ankara
sofia | Sofia
bucharest | Bucharest
budapest | Budapest
belgrade | Belgrade
zagreb | Zagreb
ljubljana | Ljubljana
sarajevo | Sarajevo
skopje | Skopje
pristina | Pristina, Prishtina
tirana | Tirana
podgorica | Podgorica
bratislava | Bratislava
lisbon | Lisbon
madrid | Madrid
copenhagen | Copenhagen
stockholm | Stockholm
gothenburg | Gothenburg
oslo | Oslo
helsinki | Helsinki
turku | Turku
reykjavik | Reykjavik
tallinn | Tallinn
vilnius | Vilnius
kaunas | Kaunas
klaipeda | Klaipeda, Klaipėda
riga | Riga
minsk | Minsk
chisinau | Chisinau, Chișinău
tbilisi | Tbilisi
yerevan | Yerevan
beijing | Beijing, Peking
tokyo | Tokyo
seoul | Seoul
pyongyang | Pyongyang
hong-kong | Hong Kong
shanghai | Shanghai
delhi | Delhi, New Delhi
kabul | Kabul
tehran | Tehran
baghdad | Baghdad
damascus | Damascus
beirut | Beirut
jerusalem | Jerusalem
tel-aviv | Tel Aviv
cairo | Cairo
algiers | Algiers
washington | Washington
new-york | New York
chicago | Chicago
mexico-city | Mexico City
havana | Havana
crimea | Crimea
donbas | Donbas
bavaria | Bavaria
saxony | Saxony
siberia | Siberia
scandinavia | Scandinavia
balkans | Balkans
middle-east | Middle East
gaza | Gaza
baltic-sea | Baltic Sea
black-sea | Black Sea
`,
  countries: `
BY | Belarus, Byelorussia
RU | Russian Federation
GB | United Kingdom, Great Britain, Britain, England, UK
US | USA, United States, US, U.S.
CZ | Czechia, Czech Republic
NL | Netherlands, Holland
MK | North Macedonia, Macedonia
XK | Kosovo
KR | South Korea
KP | North Korea
MD | Moldova
TR | Turkey, Türkiye
MM | Myanmar, Burma
BA | Bosnia and Herzegovina, Bosnia
AE | United Arab Emirates, UAE
SA | Saudi Arabia
CI | Ivory Coast, Côte d’Ivoire
PS | Palestine
FR | France
DE | Germany
CN | China
SY | Syria
150 | Europe
142 | Asia
002 | Africa
`,
  organisations: `
eu | European Union, EU
un | United Nations, UN
nato | NATO, Nato
osce | OSCE
who | World Health Organization, WHO
imf | International Monetary Fund, IMF
world-bank | World Bank
european-commission | European Commission
european-parliament | European Parliament
iaea | IAEA
red-cross | Red Cross
kremlin | Kremlin
white-house | White House
`,
};
