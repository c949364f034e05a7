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
england | England
scotland | Scotland
wales | Wales
northern-ireland | Northern Ireland
soviet-union | Soviet Union, USSR
yugoslavia | Yugoslavia
czechoslovakia | Czechoslovakia
east-germany | East Germany, GDR
west-germany | West Germany
north-america | North America
south-america | South America
latin-america | Latin America
central-america | Central America
arctic | Arctic
eastern-europe | Eastern Europe
western-europe | Western Europe
central-europe | Central Europe
northern-europe | Northern Europe
nordic-countries | Nordic countries
baltic-states | Baltic states, Baltics
western-balkans | Western Balkans
caucasus | Caucasus
chechnya | Chechnya
abkhazia | Abkhazia
south-ossetia | South Ossetia
transnistria | Transnistria
vojvodina | Vojvodina
catalonia | Catalonia
basque-country | Basque Country
andalusia | Andalusia
sicily | Sicily
sardinia | Sardinia
corsica | Corsica
crete | Crete
tuscany | Tuscany
lombardy | Lombardy
south-tyrol | South Tyrol
tyrol | Tyrol
brittany | Brittany
normandy | Normandy
flanders | Flanders
wallonia | Wallonia
silesia | Silesia
pomerania | Pomerania
east-prussia | East Prussia
prussia | Prussia
transylvania | Transylvania
lapland | Lapland
karelia | Karelia
baden-wuerttemberg | Baden-Württemberg
brandenburg | Brandenburg
hesse | Hesse
mecklenburg | Mecklenburg-Western Pomerania
lower-saxony | Lower Saxony
north-rhine-westphalia | North Rhine-Westphalia
rhineland-palatinate | Rhineland-Palatinate
saarland | Saarland
saxony-anhalt | Saxony-Anhalt
schleswig-holstein | Schleswig-Holstein
thuringia | Thuringia
bremen | Bremen
hanover | Hanover
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
ghent | Ghent
liege | Liège
lyon | Lyon
nice | Nice
bordeaux | Bordeaux
toulouse | Toulouse
cannes | Cannes
versailles | Versailles
barcelona | Barcelona
seville | Seville
valencia | Valencia
porto | Porto
genoa | Genoa
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
skane | Scania, Skåne
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
aarhus | Aarhus
aalborg | Aalborg
odense | Odense
esbjerg | Esbjerg
roskilde | Roskilde
elsinore | Elsinore, Helsingør
jutland | Jutland
zealand | Zealand
funen | Funen
bornholm | Bornholm
lolland | Lolland
southern-denmark | Southern Denmark
central-jutland | Central Denmark
north-jutland | North Denmark
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
saaremaa | Saaremaa
siauliai | Šiauliai
panevezys | Panevėžys
palanga | Palanga
kurzeme | Courland, Kurzeme
vidzeme | Vidzeme
latgale | Latgale
zemgale | Semigallia, Zemgale
selija | Selonia
livonia | Livonia
pieriga | Pierīga
daugavpils | Daugavpils
liepaja | Liepāja
jelgava | Jelgava
jurmala | Jūrmala
ventspils | Ventspils
rezekne | Rēzekne
valmiera | Valmiera
jekabpils | Jēkabpils
ogre | Ogre
cesis | Cēsis
tukums | Tukums
sigulda | Sigulda
kuldiga | Kuldīga
saldus | Saldus
talsi | Talsi
bauska | Bauska
dobele | Dobele
kraslava | Krāslava
ludza | Ludza
madona | Madona
gulbene | Gulbene
aluksne | Alūksne
balvi | Balvi
preili | Preiļi
limbazi | Limbaži
salaspils | Salaspils
olaine | Olaine
marupe | Mārupe
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
saranda | Sarandë, Saranda
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
corfu | Corfu
ioannina | Ioannina
izmir | İzmir, Izmir
nicosia | Nicosia
valletta | Valletta
cluj | Cluj-Napoca, Cluj
poznan | Poznań, Poznan
wroclaw | Wrocław, Wroclaw
lodz | Łódź, Lodz
szczecin | Szczecin
auschwitz | Auschwitz, Oświęcim
brno | Brno
kosice | Košice
kaliningrad | Kaliningrad
pskov | Pskov
novgorod | Novgorod
nizhny-novgorod | Nizhny Novgorod
yekaterinburg | Yekaterinburg
vladivostok | Vladivostok
murmansk | Murmansk
donetsk | Donetsk
mariupol | Mariupol
kherson | Kherson
zaporizhzhia | Zaporizhzhia
sevastopol | Sevastopol
chernobyl | Chernobyl, Chornobyl
grodno | Grodno
baku | Baku
astana | Astana
tashkent | Tashkent
grozny | Grozny
aleppo | Aleppo
mosul | Mosul
riyadh | Riyadh
dubai | Dubai
mecca | Mecca
ramallah | Ramallah
west-bank | West Bank
gaza-strip | Gaza Strip
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
north-carolina | North Carolina
south-carolina | South Carolina
toronto | Toronto
montreal | Montreal
quebec | Quebec, Québec
rio-de-janeiro | Rio de Janeiro
sao-paulo | São Paulo, Sao Paulo
buenos-aires | Buenos Aires
caracas | Caracas
bogota | Bogotá, Bogota
santiago | Santiago de Chile
atlantic | Atlantic Ocean; Atlantic
pacific | Pacific Ocean; Pacific
indian-ocean | Indian Ocean
arctic-ocean | Arctic Ocean
mediterranean | Mediterranean Sea; Mediterranean
north-sea | North Sea
adriatic | Adriatic Sea; Adriatic
ionian-sea | Ionian Sea
caspian-sea | Caspian Sea
gulf-of-riga | Gulf of Riga
gulf-of-finland | Gulf of Finland
persian-gulf | Persian Gulf
oresund | Øresund, Öresund
english-channel | English Channel
rhine | Rhine
danube | Danube
volga | Volga
dnieper | Dnieper
thames | Thames
nile | Nile
alps | Alps
carpathians | Carpathians
pyrenees | Pyrenees
urals | Ural Mountains; Urals
himalayas | Himalayas
mont-blanc | Mont Blanc
`,
  countries: `
BY | Belarus; Byelorussia
RU | Russia, Russian Federation
GB | United Kingdom, Great Britain, Britain, UK; U.K.
US | United States, USA, US; U.S., U.S.A.
CZ | Czech Republic, Czechia
NL | Netherlands; Holland
MK | North Macedonia; Macedonia
XK | Kosovo
KR | South Korea; Republic of Korea
KP | North Korea
MD | Moldova
TR | Turkey, Türkiye
MM | Myanmar, Burma
BA | Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina
AE | United Arab Emirates, UAE
SA | Saudi Arabia
CI | Ivory Coast, Côte d’Ivoire
PS | Palestine, Palestinian territories
FR | France
DE | Germany
CN | China
SY | Syria
150 | Europe
142 | Asia
002 | Africa
AL | Albania
AQ | Antarctica
AX | Åland, Åland Islands
BG | Bulgaria
CD | DR Congo, Democratic Republic of the Congo, Democratic Republic of Congo, Congo-Kinshasa
CG | Republic of the Congo, Congo-Brazzaville
CH | Switzerland
CV | Cape Verde
ER | Eritrea
HK | Hong Kong
MO | Macau, Macao
ME | Montenegro
MV | Maldives
NC | New Caledonia
NZ | New Zealand
PH | Philippines
SV | El Salvador
TL | East Timor, Timor-Leste
VA | Vatican, Vatican City
ZA | South Africa
CY | Cyprus
CL | Chile
KG | Kyrgyzstan
019 | America, Americas
009 | Oceania
`,
  organisations: `
eu | European Union, EU
un | United Nations, UN; U.N.
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
ecb | European Central Bank, ECB
council-of-europe | Council of Europe
european-council | European Council
security-council | UN Security Council, Security Council
islamic-state | Islamic State, ISIS; Isis, ISIL
al-qaeda | Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda
hezbollah | Hezbollah
taliban | Taliban
bundestag | Bundestag
nobel-committee | Nobel Committee
swedish-academy | Swedish Academy
europol | Europol
interpol | Interpol
pentagon | Pentagon
icc | International Criminal Court, ICC
echr | European Court of Human Rights, ECHR
wto | World Trade Organization, WTO
`,
};
