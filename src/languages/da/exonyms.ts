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
england | England
scotland | Skotland
wales | Wales
northern-ireland | Nordirland
soviet-union | Sovjetunionen; Sovjet
yugoslavia | Jugoslavien
czechoslovakia | Tjekkoslovakiet
east-germany | Østtyskland, DDR
west-germany | Vesttyskland
north-america | Nordamerika
south-america | Sydamerika
latin-america | Latinamerika
central-america | Mellemamerika
arctic | Arktis
eastern-europe | Østeuropa
western-europe | Vesteuropa
central-europe | Centraleuropa
northern-europe | Nordeuropa
nordic-countries | Norden
baltic-states | Baltikum, Baltiske lande
western-balkans | Vestbalkan
caucasus | Kaukasus
chechnya | Tjetjenien
abkhazia | Abkhasien
south-ossetia | Sydossetien
transnistria | Transnistrien
vojvodina | Vojvodina
catalonia | Catalonien
basque-country | Baskerlandet
andalusia | Andalusien
sicily | Sicilien
sardinia | Sardinien
corsica | Korsika
crete | Kreta
tuscany | Toscana
lombardy | Lombardiet
south-tyrol | Sydtyrol
tyrol | Tyrol
brittany | Bretagne
normandy | Normandiet
flanders | Flandern
wallonia | Vallonien
silesia | Schlesien
pomerania | Pommern
east-prussia | Østpreussen
prussia | Preussen
transylvania | Transsylvanien
lapland | Lapland
karelia | Karelen
baden-wuerttemberg | Baden-Württemberg
brandenburg | Brandenburg
hesse | Hessen
mecklenburg | Mecklenburg-Vorpommern
lower-saxony | Niedersachsen
north-rhine-westphalia | Nordrhein-Westfalen
rhineland-palatinate | Rheinland-Pfalz
saarland | Saarland
saxony-anhalt | Sachsen-Anhalt
schleswig-holstein | Slesvig-Holsten
thuringia | Thüringen
bremen | Bremen
hanover | Hannover
dresden | Dresden
leipzig | Leipzig
stuttgart | Stuttgart
duesseldorf | Düsseldorf
dortmund | Dortmund
luebeck | Lübeck, Lybæk
kiel | Kiel
rostock | Rostock
aachen | Aachen
mainz | Mainz
salzburg | Salzburg
innsbruck | Innsbruck
graz | Graz
basel | Basel
lausanne | Lausanne
rotterdam | Rotterdam
ghent | Gent
liege | Liège
lyon | Lyon
nice | Nice
bordeaux | Bordeaux
toulouse | Toulouse
cannes | Cannes
versailles | Versailles
barcelona | Barcelona
seville | Sevilla
valencia | Valencia
porto | Porto
genoa | Genova
bologna | Bologna
palermo | Palermo
trieste | Trieste
manchester | Manchester
liverpool | Liverpool
birmingham | Birmingham
glasgow | Glasgow
belfast | Belfast
cardiff | Cardiff
oxford | Oxford
cambridge | Cambridge
salisbury | Salisbury
malmo | Malmø
uppsala | Uppsala
lund | Lund
visby | Visby
skane | Skåne
gotland | Gotland
oland | Øland
norrland | Norrland
norrbotten | Norrbotten
vasterbotten | Västerbotten
vasternorrland | Västernorrland
jamtland | Jämtland
harjedalen | Härjedalen
halsingland | Hälsingland
gastrikland | Gästrikland
dalarna | Dalarna
varmland | Värmland
vastmanland | Västmanland
uppland | Uppland
sodermanland | Södermanland
narke | Närke
ostergotland | Östergötland
vastergotland | Västergötland
vastra-gotaland | Västra Götaland
bohuslan | Bohuslän
halland | Halland
smaland | Småland
blekinge | Blekinge
orebro | Örebro
linkoping | Linköping
norrkoping | Norrköping
jonkoping | Jönköping
helsingborg | Helsingborg
vasteras | Västerås
boras | Borås
umea | Umeå
lulea | Luleå
gavle | Gävle
sundsvall | Sundsvall
ostersund | Östersund
karlstad | Karlstad
kiruna | Kiruna
kalmar | Kalmar
aarhus | Aarhus, Århus
aalborg | Aalborg, Ålborg
odense | Odense
esbjerg | Esbjerg
roskilde | Roskilde
elsinore | Helsingør
jutland | Jylland
zealand | Sjælland
funen | Fyn
bornholm | Bornholm
lolland | Lolland
southern-denmark | Syddanmark; Region Syddanmark
central-jutland | Midtjylland; Region Midtjylland
north-jutland | Nordjylland; Region Nordjylland
bergen | Bergen
trondheim | Trondheim
stavanger | Stavanger
tromso | Tromsø
tampere | Tampere
espoo | Espoo
oulu | Oulu
tartu | Tartu
narva | Narva
parnu | Pärnu
saaremaa | Øsel
siauliai | Šiauliai
panevezys | Panevėžys
palanga | Palanga
kurzeme | Kurland
vidzeme | Vidzeme
latgale | Letgallen
zemgale | Semgallen
selija | Selonien
livonia | Livland
pieriga | Pierīga
daugavpils | Daugavpils
liepaja | Liepaja
jelgava | Jelgava
jurmala | Jurmala
ventspils | Ventspils
rezekne | Rezekne
valmiera | Valmiera
jekabpils | Jekabpils
ogre | Ogre
cesis | Cesis
tukums | Tukums
sigulda | Sigulda
kuldiga | Kuldiga
saldus | Saldus
talsi | Talsi
bauska | Bauska
dobele | Dobele
kraslava | Kraslava
ludza | Ludza
madona | Madona
gulbene | Gulbene
aluksne | Aluksne
balvi | Balvi
preili | Preiļi
limbazi | Limbaži
salaspils | Salaspils
olaine | Olaine
marupe | Marupe
adazi | Ādaži
kekava | Ķekava
aizkraukle | Aizkraukle
smiltene | Smiltene
valka | Valka
daugava | Daugava
durres | Durrës
vlore | Vlora, Vlorë
shkoder | Shkodra, Shkodër
elbasan | Elbasan
korce | Korçë
berat | Berat
gjirokaster | Gjirokastër
lezhe | Lezhë
kukes | Kukës
diber | Dibra
pogradec | Pogradec
saranda | Saranda
prizren | Prizren
peja | Peja
gjakova | Gjakova
mitrovica | Mitrovica
gjilan | Gjilan
ferizaj | Ferizaj
vushtrri | Vushtrri
podujeva | Podujeva
tetovo | Tetovo
presevo | Preševo
ohrid | Ohrid
nis | Niš
novi-sad | Novi Sad
srebrenica | Srebrenica
split | Split
dubrovnik | Dubrovnik
corfu | Korfu
ioannina | Ioannina
izmir | Izmir
nicosia | Nicosia
valletta | Valletta
cluj | Cluj
poznan | Poznań, Poznan
wroclaw | Wrocław, Wroclaw
lodz | Łódź, Lodz
szczecin | Szczecin
auschwitz | Auschwitz
brno | Brno
kosice | Košice
kaliningrad | Kaliningrad
pskov | Pskov
novgorod | Novgorod
nizhny-novgorod | Nizjnij Novgorod
yekaterinburg | Jekaterinburg
vladivostok | Vladivostok
murmansk | Murmansk
donetsk | Donetsk
mariupol | Mariupol
kherson | Kherson
zaporizhzhia | Zaporizjzja
sevastopol | Sevastopol
chernobyl | Tjernobyl
grodno | Grodno
baku | Baku
astana | Astana
tashkent | Tasjkent
grozny | Groznyj
aleppo | Aleppo
mosul | Mosul
riyadh | Riyadh
dubai | Dubai
mecca | Mekka
ramallah | Ramallah
west-bank | Vestbredden
gaza-strip | Gazastriben
tripoli | Tripoli
benghazi | Benghazi
tunis | Tunis
khartoum | Khartoum
cape-town | Cape Town
johannesburg | Johannesburg
nairobi | Nairobi
mumbai | Mumbai
kashmir | Kashmir
tibet | Tibet
xinjiang | Xinjiang
bangkok | Bangkok
hanoi | Hanoi
jakarta | Jakarta
hiroshima | Hiroshima
fukushima | Fukushima
sydney | Sydney
melbourne | Melbourne
auckland | Auckland
los-angeles | Los Angeles
san-francisco | San Francisco
las-vegas | Las Vegas
boston | Boston
philadelphia | Philadelphia
miami | Miami
houston | Houston
dallas | Dallas
detroit | Detroit
seattle | Seattle
new-orleans | New Orleans
hollywood | Hollywood
california | Californien
florida | Florida
texas | Texas
alaska | Alaska
hawaii | Hawaii
pennsylvania | Pennsylvania
virginia | Virginia
ohio | Ohio
michigan | Michigan
north-carolina | North Carolina
south-carolina | South Carolina
toronto | Toronto
montreal | Montreal
quebec | Québec, Quebec
rio-de-janeiro | Rio de Janeiro
sao-paulo | São Paulo, Sao Paulo
buenos-aires | Buenos Aires
caracas | Caracas
bogota | Bogotá, Bogota
santiago | Santiago de Chile
atlantic | Atlanterhavet
pacific | Stillehavet
indian-ocean | Det Indiske Ocean; Indiske Ocean
arctic-ocean | Nordlige Ishav, Ishavet
mediterranean | Middelhavet
north-sea | Nordsøen
adriatic | Adriaterhavet
ionian-sea | Ioniske Hav
caspian-sea | Kaspiske Hav
gulf-of-riga | Rigabugten
gulf-of-finland | Finske Bugt
persian-gulf | Persiske Golf
oresund | Øresund
english-channel | Engelske Kanal
rhine | Rhinen
danube | Donau
volga | Volga
dnieper | Dnepr
thames | Themsen
nile | Nilen
alps | Alperne
carpathians | Karpaterne
pyrenees | Pyrenæerne
urals | Uralbjergene; Ural
himalayas | Himalaya
mont-blanc | Mont Blanc
`,
  countries: `
BY | Belarus, Hviderusland
RU | Rusland, Den Russiske Føderation
GB | Storbritannien, Det Forenede Kongerige
US | USA, De Forenede Stater; Forenede Stater
CZ | Tjekkiet
NL | Holland, Nederlandene
MK | Nordmakedonien; Makedonien
XK | Kosovo
KR | Sydkorea
KP | Nordkorea
MD | Moldova
TR | Tyrkiet
MM | Myanmar, Burma
BA | Bosnien-Hercegovina, Bosnien
AE | De Forenede Arabiske Emirater; Forenede Arabiske Emirater
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
AL | Albanien
AQ | Antarktis
AX | Åland
BG | Bulgarien
CD | DR Congo, Den Demokratiske Republik Congo, Congo-Kinshasa
CG | Congo-Brazzaville
CH | Schweiz
CV | Kap Verde
ER | Eritrea
HK | Hongkong
MO | Macao
ME | Montenegro
MV | Maldiverne
NC | Ny Kaledonien
NZ | New Zealand
PH | Filippinerne
SV | El Salvador
TL | Østtimor
VA | Vatikanet, Vatikanstaten
ZA | Sydafrika
CY | Cypern
CL | Chile
KG | Kirgisistan
019 | Amerika
009 | Oceanien
`,
  organisations: `
eu | EU, Den Europæiske Union; Europæiske Union
un | FN, De Forenede Nationer; Forenede Nationer
nato | Nato; NATO
osce | OSCE
who | Verdenssundhedsorganisationen, WHO
imf | Den Internationale Valutafond, IMF; Internationale Valutafond
world-bank | Verdensbanken
european-commission | EU-Kommissionen; Europa-Kommissionen
european-parliament | Europa-Parlamentet, Europaparlamentet
iaea | IAEA
red-cross | Røde Kors
kremlin | Kreml
white-house | Det Hvide Hus
ecb | Den Europæiske Centralbank, ECB; Europæiske Centralbank
council-of-europe | Europarådet
european-council | Det Europæiske Råd
security-council | FN's Sikkerhedsråd, Sikkerhedsrådet
islamic-state | Islamisk Stat, IS
al-qaeda | al-Qaeda, al-Qaida
hezbollah | Hizbollah
taliban | Taliban
bundestag | Forbundsdagen
nobel-committee | Nobelkomiteen, Nobelkomitéen
swedish-academy | Det Svenske Akademi; Svenske Akademi
europol | Europol
interpol | Interpol
pentagon | Pentagon
icc | Den Internationale Straffedomstol, ICC; Internationale Straffedomstol
echr | Den Europæiske Menneskerettighedsdomstol, Menneskerettighedsdomstolen
wto | Verdenshandelsorganisationen, WTO
`,
};
