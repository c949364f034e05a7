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
england | England
scotland | Skottland
wales | Wales
northern-ireland | Nord-Irland
soviet-union | Sovjetunionen; Sovjet
yugoslavia | Jugoslavia
czechoslovakia | Tsjekkoslovakia
east-germany | Øst-Tyskland, DDR
west-germany | Vest-Tyskland
north-america | Nord-Amerika
south-america | Sør-Amerika
latin-america | Latin-Amerika
central-america | Mellom-Amerika
arctic | Arktis
eastern-europe | Øst-Europa
western-europe | Vest-Europa
central-europe | Sentral-Europa
northern-europe | Nord-Europa
nordic-countries | Norden
baltic-states | Baltikum
western-balkans | Vest-Balkan
caucasus | Kaukasus
chechnya | Tsjetsjenia
abkhazia | Abkhasia
south-ossetia | Sør-Ossetia
transnistria | Transnistria
vojvodina | Vojvodina
catalonia | Catalonia, Katalonia
basque-country | Baskerland
andalusia | Andalucía
sicily | Sicilia
sardinia | Sardinia
corsica | Korsika
crete | Kreta
tuscany | Toscana
lombardy | Lombardia
south-tyrol | Sør-Tirol
tyrol | Tirol
brittany | Bretagne
normandy | Normandie
flanders | Flandern
wallonia | Vallonia
silesia | Schlesien
pomerania | Pommern
east-prussia | Øst-Preussen
prussia | Preussen
transylvania | Transilvania
lapland | Lappland
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
schleswig-holstein | Schleswig-Holstein
thuringia | Thüringen
bremen | Bremen
hanover | Hannover
dresden | Dresden
leipzig | Leipzig
stuttgart | Stuttgart
duesseldorf | Düsseldorf
dortmund | Dortmund
luebeck | Lübeck
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
malmo | Malmö
uppsala | Uppsala
lund | Lund
visby | Visby
skane | Skåne
gotland | Gotland
oland | Öland
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
southern-denmark | Sør-Danmark
central-jutland | Midtjylland
north-jutland | Nordjylland
bergen | Bergen
trondheim | Trondheim
stavanger | Stavanger
tromso | Tromsø
tampere | Tammerfors
espoo | Esbo
oulu | Uleåborg
tartu | Tartu
narva | Narva
parnu | Pärnu
saaremaa | Saaremaa
siauliai | Šiauliai
panevezys | Panevėžys
palanga | Palanga
kurzeme | Kurland
vidzeme | Vidzeme
latgale | Latgale
zemgale | Semgallen
selija | Selonia
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
vlore | Vlorë
shkoder | Shkodër
elbasan | Elbasan
korce | Korçë
berat | Berat
gjirokaster | Gjirokastër
lezhe | Lezhë
kukes | Kukës
diber | Dibër
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
nicosia | Nikosia
valletta | Valletta
cluj | Cluj
poznan | Poznań
wroclaw | Wrocław
lodz | Łódź
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
chernobyl | Tsjernobyl
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
gaza-strip | Gazastripen
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
california | California
florida | Florida
texas | Texas
alaska | Alaska
hawaii | Hawaii
pennsylvania | Pennsylvania
virginia | Virginia
ohio | Ohio
michigan | Michigan
north-carolina | Nord-Carolina
south-carolina | Sør-Carolina
toronto | Toronto
montreal | Montreal
quebec | Québec
rio-de-janeiro | Rio de Janeiro
sao-paulo | São Paulo
buenos-aires | Buenos Aires
caracas | Caracas
bogota | Bogotá
santiago | Santiago de Chile
atlantic | Atlanterhavet
pacific | Stillehavet
indian-ocean | Indiahavet
arctic-ocean | Nordishavet
mediterranean | Middelhavet
north-sea | Nordsjøen
adriatic | Adriaterhavet
ionian-sea | Joniahavet
caspian-sea | Kaspihavet
gulf-of-riga | Rigabukta
gulf-of-finland | Finskebukta
persian-gulf | Persiabukta, Persiagulfen
oresund | Øresund
english-channel | Den engelske kanal
rhine | Rhinen
danube | Donau
volga | Volga
dnieper | Dnepr
thames | Themsen
nile | Nilen
alps | Alpene
carpathians | Karpatene
pyrenees | Pyreneene
urals | Uralfjellene; Ural
himalayas | Himalaya
mont-blanc | Mont Blanc
`,
  countries: `
BY | Belarus, Hviterussland
RU | Russland, Den russiske føderasjon
GB | Storbritannia
US | USA, De forente stater
CZ | Tsjekkia
NL | Nederland
MK | Nord-Makedonia; Makedonia
XK | Kosovo
KR | Sør-Korea
KP | Nord-Korea
MD | Moldova
TR | Tyrkia
MM | Myanmar, Burma
BA | Bosnia-Hercegovina, Bosnia
AE | De forente arabiske emirater; Emiratene
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
AL | Albania
AQ | Antarktis
AX | Åland
BG | Bulgaria
CD | DR Kongo, Kongo-Kinshasa
CG | Kongo-Brazzaville
CH | Sveits
CV | Kapp Verde
ER | Eritrea
HK | Hongkong
MO | Macao
ME | Montenegro
MV | Maldivene
NC | Ny-Caledonia
NZ | New Zealand
PH | Filippinene
SV | El Salvador
TL | Øst-Timor
VA | Vatikanet, Vatikanstaten
ZA | Sør-Afrika
CY | Kypros
CL | Chile
KG | Kirgisistan
019 | Amerika
009 | Oseania
`,
  organisations: `
eu | EU, Den europeiske union
un | FN, De forente nasjoner
nato | Nato; NATO
osce | OSSE
who | Verdens helseorganisasjon, WHO
imf | Det internasjonale pengefondet, IMF
world-bank | Verdensbanken
european-commission | EU-kommisjonen, Europakommisjonen
european-parliament | Europaparlamentet
iaea | IAEA, Det internasjonale atomenergibyrået
red-cross | Røde Kors
kremlin | Kreml
white-house | Det hvite hus
ecb | Den europeiske sentralbanken, ESB
council-of-europe | Europarådet
european-council | Det europeiske råd
security-council | FNs sikkerhetsråd, Sikkerhetsrådet
islamic-state | Den islamske staten, IS
al-qaeda | al-Qaida; Al-Qaida
hezbollah | Hizbollah
taliban | Taliban
bundestag | Forbundsdagen
nobel-committee | Nobelkomiteen
swedish-academy | Svenska Akademien
europol | Europol
interpol | Interpol
pentagon | Pentagon
icc | Den internasjonale straffedomstolen, ICC
echr | Den europeiske menneskerettsdomstolen, EMD
wto | Verdens handelsorganisasjon, WTO
`,
};
