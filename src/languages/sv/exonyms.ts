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
england | England
scotland | Skottland
wales | Wales
northern-ireland | Nordirland
soviet-union | Sovjetunionen; Sovjet
yugoslavia | Jugoslavien
czechoslovakia | Tjeckoslovakien
east-germany | Östtyskland, DDR
west-germany | Västtyskland
north-america | Nordamerika
south-america | Sydamerika
latin-america | Latinamerika
central-america | Centralamerika
arctic | Arktis
eastern-europe | Östeuropa
western-europe | Västeuropa
central-europe | Centraleuropa
northern-europe | Nordeuropa
nordic-countries | Norden
baltic-states | Baltikum, Baltstaterna
western-balkans | Västra Balkan
caucasus | Kaukasus
chechnya | Tjetjenien
abkhazia | Abchazien
south-ossetia | Sydossetien
transnistria | Transnistrien
vojvodina | Vojvodina
catalonia | Katalonien
basque-country | Baskien
andalusia | Andalusien
sicily | Sicilien
sardinia | Sardinien
corsica | Korsika
crete | Kreta
tuscany | Toscana
lombardy | Lombardiet
south-tyrol | Sydtyrolen
tyrol | Tyrolen
brittany | Bretagne
normandy | Normandie
flanders | Flandern
wallonia | Vallonien
silesia | Schlesien
pomerania | Pommern
east-prussia | Ostpreussen
prussia | Preussen
transylvania | Transsylvanien
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
genoa | Genua
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
dalarna | Dalarna; Dalarnas län
varmland | Värmland
vastmanland | Västmanland
uppland | Uppland
sodermanland | Södermanland, Sörmland
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
elsinore | Helsingör
jutland | Jylland
zealand | Själland
funen | Fyn
bornholm | Bornholm
lolland | Lolland
southern-denmark | Syddanmark
central-jutland | Mittjylland
north-jutland | Nordjylland
bergen | Bergen
trondheim | Trondheim
stavanger | Stavanger
tromso | Tromsø
tampere | Tammerfors
espoo | Esbo
oulu | Uleåborg
tartu | Tartu; Dorpat
narva | Narva
parnu | Pärnu
saaremaa | Ösel
siauliai | Šiauliai
panevezys | Panevėžys
palanga | Palanga
kurzeme | Kurland
vidzeme | Vidzeme
latgale | Lettgallen
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
daugava | Daugava; Düna
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
nicosia | Nicosia
valletta | Valletta
cluj | Cluj-Napoca, Cluj
poznan | Poznań, Poznan
wroclaw | Wrocław, Wroclaw
lodz | Łódź, Lodz
szczecin | Szczecin
auschwitz | Auschwitz
brno | Brno
kosice | Košice
kaliningrad | Kaliningrad; Königsberg
pskov | Pskov
novgorod | Novgorod
nizhny-novgorod | Nizjnij Novgorod
yekaterinburg | Jekaterinburg
vladivostok | Vladivostok
murmansk | Murmansk
donetsk | Donetsk
mariupol | Mariupol
kherson | Cherson
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
mecca | Mecka
ramallah | Ramallah
west-bank | Västbanken
gaza-strip | Gazaremsan
tripoli | Tripoli
benghazi | Benghazi
tunis | Tunis
khartoum | Khartoum
cape-town | Kapstaden
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
california | Kalifornien
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
atlantic | Atlanten, Atlantiska oceanen
pacific | Stilla havet; Stilla Havet
indian-ocean | Indiska oceanen
arctic-ocean | Norra ishavet
mediterranean | Medelhavet
north-sea | Nordsjön
adriatic | Adriatiska havet
ionian-sea | Joniska havet
caspian-sea | Kaspiska havet
gulf-of-riga | Rigabukten
gulf-of-finland | Finska viken
persian-gulf | Persiska viken
oresund | Öresund
english-channel | Engelska kanalen
rhine | Rhen
danube | Donau
volga | Volga
dnieper | Dnepr
thames | Themsen
nile | Nilen
alps | Alperna
carpathians | Karpaterna
pyrenees | Pyrenéerna
urals | Uralbergen; Ural
himalayas | Himalaya
mont-blanc | Mont Blanc
`,
  countries: `
BY | Belarus, Vitryssland
RU | Ryssland, Ryska federationen
GB | Storbritannien, Förenade kungariket
US | USA, Förenta staterna
CZ | Tjeckien
NL | Nederländerna; Holland
MK | Nordmakedonien; Makedonien
XK | Kosovo
KR | Sydkorea
KP | Nordkorea
MD | Moldavien; Moldova
TR | Turkiet
MM | Myanmar, Burma
BA | Bosnien och Hercegovina, Bosnien, Bosnien-Hercegovina
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
AL | Albanien
AQ | Antarktis
AX | Åland
BG | Bulgarien
CD | Kongo-Kinshasa, Demokratiska republiken Kongo
CG | Kongo-Brazzaville
CH | Schweiz
CV | Kap Verde
ER | Eritrea
HK | Hongkong
MO | Macao
ME | Montenegro
MV | Maldiverna
NC | Nya Kaledonien
NZ | Nya Zeeland
PH | Filippinerna
SV | El Salvador
TL | Östtimor
VA | Vatikanen, Vatikanstaten
ZA | Sydafrika
CY | Cypern
CL | Chile
KG | Kirgizistan
019 | Amerika
009 | Oceanien
`,
  organisations: `
eu | Europeiska unionen, EU
un | FN, Förenta nationerna
nato | Nato; NATO
osce | OSSE
who | Världshälsoorganisationen, WHO
imf | Internationella valutafonden, IMF
world-bank | Världsbanken
european-commission | EU-kommissionen, Europeiska kommissionen
european-parliament | Europaparlamentet
iaea | IAEA
red-cross | Röda korset; Röda Korset
kremlin | Kreml
white-house | Vita huset
ecb | Europeiska centralbanken, ECB
council-of-europe | Europarådet
european-council | Europeiska rådet
security-council | FN:s säkerhetsråd, Säkerhetsrådet
islamic-state | Islamiska staten, IS
al-qaeda | al-Qaida, al-Qaeda
hezbollah | Hizbollah
taliban | talibanerna; Talibanerna
bundestag | förbundsdagen, tyska förbundsdagen; Förbundsdagen
nobel-committee | Nobelkommittén
swedish-academy | Svenska Akademien
europol | Europol
interpol | Interpol
pentagon | Pentagon
icc | Internationella brottmålsdomstolen, ICC
echr | Europadomstolen
wto | Världshandelsorganisationen, WTO
`,
};
