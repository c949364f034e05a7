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
middle-east | Naher Osten, Nahost; Nahen Osten
gaza | Gaza
baltic-sea | Ostsee
black-sea | Schwarzes Meer; Schwarzen Meer, Schwarze Meer
england | England
scotland | Schottland
wales | Wales
northern-ireland | Nordirland
soviet-union | Sowjetunion, UdSSR
yugoslavia | Jugoslawien
czechoslovakia | Tschechoslowakei
east-germany | DDR, Ostdeutschland
west-germany | Westdeutschland
north-america | Nordamerika
south-america | Südamerika
latin-america | Lateinamerika
central-america | Mittelamerika, Zentralamerika
arctic | Arktis
eastern-europe | Osteuropa
western-europe | Westeuropa
central-europe | Mitteleuropa, Zentraleuropa
northern-europe | Nordeuropa
nordic-countries | Nordische Länder
baltic-states | Baltikum; Baltische Staaten, Baltischen Staaten
western-balkans | Westbalkan
caucasus | Kaukasus
chechnya | Tschetschenien
abkhazia | Abchasien
south-ossetia | Südossetien
transnistria | Transnistrien
vojvodina | Vojvodina
catalonia | Katalonien
basque-country | Baskenland
andalusia | Andalusien
sicily | Sizilien
sardinia | Sardinien
corsica | Korsika
crete | Kreta
tuscany | Toskana
lombardy | Lombardei
south-tyrol | Südtirol
tyrol | Tirol
brittany | Bretagne
normandy | Normandie
flanders | Flandern
wallonia | Wallonien
silesia | Schlesien
pomerania | Pommern
east-prussia | Ostpreußen
prussia | Preußen
transylvania | Siebenbürgen, Transsilvanien
lapland | Lappland
karelia | Karelien
baden-wuerttemberg | Baden-Württemberg
brandenburg | Brandenburg
hesse | Hessen
mecklenburg | Mecklenburg-Vorpommern
lower-saxony | Niedersachsen
north-rhine-westphalia | Nordrhein-Westfalen, NRW
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
liege | Lüttich
lyon | Lyon
nice | Nizza
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
trieste | Triest
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
skane | Schonen
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
elsinore | Helsingør
jutland | Jütland
zealand | Seeland
funen | Fünen
bornholm | Bornholm
lolland | Lolland
southern-denmark | Süddänemark
central-jutland | Mitteljütland
north-jutland | Nordjütland
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
kurzeme | Kurland
vidzeme | Vidzeme
latgale | Lettgallen
zemgale | Semgallen
selija | Selonien
livonia | Livland
pieriga | Pierīga
daugavpils | Daugavpils; Dünaburg
liepaja | Liepāja, Liepaja
jelgava | Jelgava
jurmala | Jūrmala, Jurmala
ventspils | Ventspils
rezekne | Rēzekne, Rezekne
valmiera | Valmiera
jekabpils | Jēkabpils, Jekabpils
ogre | Ogre
cesis | Cēsis, Cesis
tukums | Tukums
sigulda | Sigulda
kuldiga | Kuldīga, Kuldiga
saldus | Saldus
talsi | Talsi
bauska | Bauska
dobele | Dobele
kraslava | Krāslava, Kraslava
ludza | Ludza
madona | Madona
gulbene | Gulbene
aluksne | Alūksne, Aluksne
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
daugava | Daugava; Düna
durres | Durrës
vlore | Vlora, Vlorë
shkoder | Shkodra, Shkodër
elbasan | Elbasan
korce | Korça, Korçë
berat | Berat
gjirokaster | Gjirokastra, Gjirokastër
lezhe | Lezha
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
nicosia | Nikosia
valletta | Valletta
cluj | Klausenburg, Cluj-Napoca
poznan | Posen, Poznań
wroclaw | Breslau, Wrocław
lodz | Lodz, Łódź
szczecin | Stettin, Szczecin
auschwitz | Auschwitz
brno | Brünn, Brno
kosice | Kaschau, Košice
kaliningrad | Kaliningrad; Königsberg
pskov | Pskow
novgorod | Nowgorod
nizhny-novgorod | Nischni Nowgorod
yekaterinburg | Jekaterinburg
vladivostok | Wladiwostok
murmansk | Murmansk
donetsk | Donezk
mariupol | Mariupol
kherson | Cherson
zaporizhzhia | Saporischschja
sevastopol | Sewastopol
chernobyl | Tschernobyl
grodno | Grodno
baku | Baku
astana | Astana
tashkent | Taschkent
grozny | Grosny
aleppo | Aleppo
mosul | Mossul
riyadh | Riad
dubai | Dubai
mecca | Mekka
ramallah | Ramallah
west-bank | Westjordanland
gaza-strip | Gazastreifen
tripoli | Tripolis
benghazi | Bengasi
tunis | Tunis
khartoum | Khartum
cape-town | Kapstadt
johannesburg | Johannesburg
nairobi | Nairobi
mumbai | Mumbai
kashmir | Kaschmir
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
hawaii | Hawaii; Hawaii-Inseln
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
atlantic | Atlantik, Atlantischer Ozean; Atlantischen Ozean
pacific | Pazifik, Pazifischer Ozean, Stiller Ozean; Pazifischen Ozean
indian-ocean | Indischer Ozean; Indischen Ozean, Indische Ozean
arctic-ocean | Nordpolarmeer, Arktischer Ozean
mediterranean | Mittelmeer
north-sea | Nordsee
adriatic | Adria, Adriatisches Meer
ionian-sea | Ionisches Meer; Ionische Meer, Ionischen Meer
caspian-sea | Kaspisches Meer; Kaspischen Meer, Kaspische Meer
gulf-of-riga | Rigaischer Meerbusen, Rigaer Bucht
gulf-of-finland | Finnischer Meerbusen
persian-gulf | Persischer Golf; Persischen Golf
oresund | Öresund
english-channel | Ärmelkanal
rhine | Rhein
danube | Donau
volga | Wolga
dnieper | Dnepr, Dnjepr
thames | Themse
nile | Nil
alps | Alpen
carpathians | Karpaten
pyrenees | Pyrenäen
urals | Ural
himalayas | Himalaya
mont-blanc | Mont Blanc, Montblanc
`,
  countries: `
BY | Belarus, Weißrussland, Weissrussland
RU | Russland, Rußland; Russische Föderation, Russischen Föderation
GB | Großbritannien, Grossbritannien, Vereinigtes Königreich; Vereinigte Königreich, Vereinigten Königreich
US | USA, Vereinigte Staaten, Vereinigte Staaten von Amerika; Vereinigten Staaten, Vereinigten Staaten von Amerika
CZ | Tschechien; Tschechische Republik, Tschechischen Republik
NL | Niederlande; Niederlanden, Holland
MK | Nordmazedonien; Mazedonien
XK | Kosovo
KR | Südkorea
KP | Nordkorea
MD | Moldau, Moldawien, Republik Moldau
TR | Türkei
MM | Myanmar, Birma, Burma
BA | Bosnien und Herzegowina, Bosnien-Herzegowina, Bosnien
AE | Vereinigte Arabische Emirate; Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten
SA | Saudi-Arabien
CI | Elfenbeinküste
PS | Palästina, Palästinensergebiete
FR | Frankreich
DE | Deutschland
CN | China
SY | Syrien
150 | Europa
142 | Asien
002 | Afrika
AL | Albanien
AQ | Antarktis
AX | Åland, Ålandinseln
BG | Bulgarien
CD | Demokratische Republik Kongo, DR Kongo; Demokratischen Republik Kongo
CG | Republik Kongo, Kongo-Brazzaville
CH | Schweiz
CV | Kap Verde, Kapverden
ER | Eritrea
HK | Hongkong
MO | Macau
ME | Montenegro
MV | Malediven
NC | Neukaledonien
NZ | Neuseeland
PH | Philippinen
SV | El Salvador
TL | Osttimor
VA | Vatikan, Vatikanstadt
ZA | Südafrika
CY | Zypern
CL | Chile
KG | Kirgistan, Kirgisistan
019 | Amerika
009 | Ozeanien
`,
  organisations: `
eu | Europäische Union, EU; Europäischen Union
un | Vereinte Nationen, UN, UNO; Vereinten Nationen
nato | Nato, NATO
osce | OSZE
who | Weltgesundheitsorganisation, WHO
imf | Internationaler Währungsfonds, IWF; Internationalen Währungsfonds, Internationale Währungsfonds
world-bank | Weltbank
european-commission | EU-Kommission; Europäische Kommission, Europäischen Kommission
european-parliament | Europaparlament, Europäisches Parlament, EU-Parlament; Europäischen Parlament, Europäische Parlament
iaea | IAEO, IAEA
red-cross | Rotes Kreuz; Roten Kreuz, Rote Kreuz
kremlin | Kreml
white-house | Weißes Haus; Weißen Haus, Weiße Haus
ecb | Europäische Zentralbank, EZB; Europäischen Zentralbank
council-of-europe | Europarat
european-council | Europäischer Rat; Europäischen Rat, Europäische Rat
security-council | UN-Sicherheitsrat, Weltsicherheitsrat, Sicherheitsrat
islamic-state | Islamischer Staat, IS; Islamischen Staat, Islamischen Staates, Islamischen Staats
al-qaeda | Al-Kaida, al-Kaida, Al-Qaida, al-Qaida
hezbollah | Hisbollah
taliban | Taliban
bundestag | Bundestag, Deutscher Bundestag; Deutschen Bundestag, Deutsche Bundestag, Bundestages
nobel-committee | Nobelkomitee
swedish-academy | Schwedische Akademie; Schwedischen Akademie
europol | Europol
interpol | Interpol
pentagon | Pentagon
icc | Internationaler Strafgerichtshof, IStGH; Internationalen Strafgerichtshof, Internationale Strafgerichtshof
echr | Europäischer Gerichtshof für Menschenrechte, EGMR; Europäischen Gerichtshof für Menschenrechte
wto | Welthandelsorganisation, WTO
`,
};
