import type { Exonyms } from '../sections/exonyms.ts';

/** Latvian names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kijiva, Kijeva
moscow | Maskava
st-petersburg | Sanktpēterburga, Pēterburga
kharkiv | Harkiva, Harkova
lviv | Ļviva, Ļvova
odesa | Odesa
luhansk | Luhanska, Luganska
dnipro | Dņipro, Dņepropetrovska
warsaw | Varšava
krakow | Krakova
gdansk | Gdaņska
prague | Prāga
vienna | Vīne
berlin | Berlīne
munich | Minhene
cologne | Ķelne
hamburg | Hamburga
nuremberg | Nirnberga
frankfurt | Frankfurte
paris | Parīze
marseille | Marseļa
strasbourg | Strasbūra
london | Londona
edinburgh | Edinburga
dublin | Dublina
brussels | Brisele
antwerp | Antverpene
the-hague | Hāga
amsterdam | Amsterdama
geneva | Ženēva
zurich | Cīrihe
bern | Berne
davos | Davosa
rome | Roma
milan | Milāna
venice | Venēcija
naples | Neapole
florence | Florence
turin | Turīna
athens | Atēnas
thessaloniki | Saloniki, Tesaloniki
istanbul | Stambula
ankara | Ankara
sofia | Sofija
bucharest | Bukareste
budapest | Budapešta
belgrade | Belgrada
zagreb | Zagreba
ljubljana | Ļubļana
sarajevo | Sarajeva
skopje | Skopje
pristina | Priština
tirana | Tirāna
podgorica | Podgorica
bratislava | Bratislava
lisbon | Lisabona
madrid | Madride
copenhagen | Kopenhāgena
stockholm | Stokholma
gothenburg | Gēteborga
oslo | Oslo
helsinki | Helsinki
turku | Turku
reykjavik | Reikjavika
tallinn | Tallina
vilnius | Viļņa
kaunas | Kauņa
klaipeda | Klaipēda
riga | Rīga
minsk | Minska
chisinau | Kišiņeva
tbilisi | Tbilisi
yerevan | Erevāna
beijing | Pekina
tokyo | Tokija
seoul | Seula
pyongyang | Phenjana
hong-kong | Honkonga
shanghai | Šanhaja
delhi | Deli, Ņūdeli
kabul | Kabula
tehran | Teherāna
baghdad | Bagdāde
damascus | Damaska
beirut | Beirūta
jerusalem | Jeruzaleme
tel-aviv | Telaviva
cairo | Kaira
algiers | Alžīra
washington | Vašingtona
new-york | Ņujorka
chicago | Čikāga
mexico-city | Mehiko
havana | Havana
crimea | Krima
donbas | Donbass
bavaria | Bavārija
saxony | Saksija
siberia | Sibīrija
scandinavia | Skandināvija
balkans | Balkāni
middle-east | Tuvie Austrumi
gaza | Gaza
baltic-sea | Baltijas jūra
black-sea | Melnā jūra
`,
  countries: `
BY | Baltkrievijas Republika
RU | Krievijas Federācija
GB | Lielbritānija, Anglija, Apvienotā Karaliste
US | ASV, Amerikas Savienotās Valstis
CZ | Čehija, Čehijas Republika
NL | Nīderlande, Holande
MK | Ziemeļmaķedonija, Maķedonija
XK | Kosova
KR | Dienvidkoreja
KP | Ziemeļkoreja
MD | Moldova, Moldāvija
TR | Turcija
MM | Mjanma, Birma
BA | Bosnija un Hercegovina, Bosnija
AE | Apvienotie Arābu Emirāti
SA | Saūda Arābija
CI | Kotdivuāra
PS | Palestīna
FR | Francija
DE | Vācija
CN | Ķīna
SY | Sīrija
150 | Eiropa
142 | Āzija
002 | Āfrika
`,
  organisations: `
eu | Eiropas Savienība, ES
un | Apvienoto Nāciju Organizācija, ANO
nato | Ziemeļatlantijas līguma organizācija, NATO
osce | Eiropas Drošības un sadarbības organizācija, EDSO
who | Pasaules Veselības organizācija, PVO
imf | Starptautiskais Valūtas fonds, SVF
world-bank | Pasaules Banka, Pasaules banka
european-commission | Eiropas Komisija, EK
european-parliament | Eiropas Parlaments, EP
iaea | Starptautiskā Atomenerģijas aģentūra, SAEA
red-cross | Sarkanais Krusts
kremlin | Kremlis
white-house | Baltais nams
`,
};
