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
england | Anglija
scotland | Skotija
wales | Velsa
northern-ireland | Ziemeļīrija
soviet-union | Padomju Savienība, PSRS; PSR Savienība
yugoslavia | Dienvidslāvija
czechoslovakia | Čehoslovākija
east-germany | Austrumvācija, VDR
west-germany | Rietumvācija
north-america | Ziemeļamerika
south-america | Dienvidamerika
latin-america | Latīņamerika
central-america | Centrālamerika
arctic | Arktika
eastern-europe | Austrumeiropa
western-europe | Rietumeiropa
central-europe | Centrāleiropa, Viduseiropa
northern-europe | Ziemeļeiropa
nordic-countries | Ziemeļvalstis
baltic-states | Baltijas valstis, Baltija
western-balkans | Rietumbalkāni
caucasus | Kaukāzs
chechnya | Čečenija
abkhazia | Abhāzija
south-ossetia | Dienvidosetija
transnistria | Piedņestra
vojvodina | Vojvodina
catalonia | Katalonija
basque-country | Basku zeme
andalusia | Andalūzija
sicily | Sicīlija
sardinia | Sardīnija
corsica | Korsika
crete | Krēta
tuscany | Toskāna
lombardy | Lombardija
south-tyrol | Dienvidtirole
tyrol | Tirole
brittany | Bretaņa
normandy | Normandija
flanders | Flandrija
wallonia | Valonija
silesia | Silēzija
pomerania | Pomerānija
east-prussia | Austrumprūsija
prussia | Prūsija
transylvania | Transilvānija
lapland | Lapzeme
karelia | Karēlija
baden-wuerttemberg | Bādene-Virtemberga
brandenburg | Brandenburga
hesse | Hesene
mecklenburg | Mēklenburga-Priekšpomerānija
lower-saxony | Lejassaksija
north-rhine-westphalia | Ziemeļreina-Vestfālene
rhineland-palatinate | Reinzeme-Pfalca
saarland | Zārzeme
saxony-anhalt | Saksija-Anhalte
schleswig-holstein | Šlēsviga-Holšteina
thuringia | Tīringene
bremen | Brēmene
hanover | Hannovere
dresden | Drēzdene
leipzig | Leipciga
stuttgart | Štutgarte
duesseldorf | Diseldorfa
dortmund | Dortmunde
luebeck | Lībeka
kiel | Ķīle
rostock | Rostoka
aachen | Āhene
mainz | Mainca
salzburg | Zalcburga
innsbruck | Insbruka
graz | Grāca
basel | Bāzele
lausanne | Lozanna
rotterdam | Roterdama
ghent | Gente
liege | Lježa
lyon | Liona
nice | Nica
bordeaux | Bordo
toulouse | Tulūza
cannes | Kannas
versailles | Versaļa
barcelona | Barselona
seville | Sevilja
valencia | Valensija
porto | Portu
genoa | Dženova
bologna | Boloņa
palermo | Palermo
trieste | Trieste
manchester | Mančestra
liverpool | Liverpūle
birmingham | Birmingema
glasgow | Glāzgova
belfast | Belfāsta
cardiff | Kārdifa
oxford | Oksforda
cambridge | Kembridža
salisbury | Solsberija
malmo | Malme
uppsala | Upsala
lund | Lunda
visby | Visbija
skane | Skone
gotland | Gotlande
oland | Ēlande
norrland | Norlande
norrbotten | Norbotena
vasterbotten | Vesterbotena
vasternorrland | Vesternorlande
jamtland | Jemtlande
harjedalen | Herjedālene
halsingland | Helsinglande
gastrikland | Jestriklande
dalarna | Dalarna
varmland | Vermlande
vastmanland | Vestmanlande
uppland | Uplande
sodermanland | Sēdermanlande
narke | Nerke
ostergotland | Estergētlande
vastergotland | Vestergētlande
vastra-gotaland | Vestra Jētalande
bohuslan | Būhuslēna
halland | Hallande
smaland | Smolande
blekinge | Blekinge
orebro | Ērebru
linkoping | Linčēpinga
norrkoping | Norčēpinga
jonkoping | Jenčēpinga
helsingborg | Helsingborga
vasteras | Vesterosa
boras | Burosa
umea | Ūmeo
lulea | Lūleo
gavle | Jevle
sundsvall | Sundsvalla
ostersund | Estersunda
karlstad | Karlstade
kiruna | Kiruna
kalmar | Kalmāra
aarhus | Orhūsa
aalborg | Olborga
odense | Odense
esbjerg | Esbjerga
roskilde | Roskilde
elsinore | Helsingera
jutland | Jitlande
zealand | Zēlande
funen | Fīna
bornholm | Bornholma
lolland | Lollanne
southern-denmark | Dienviddānija
central-jutland | Centrālā Jitlande
north-jutland | Ziemeļjitlande
bergen | Bergena
trondheim | Trondheima
stavanger | Stavangera
tromso | Trumse
tampere | Tampere
espoo | Espo
oulu | Oulu
tartu | Tartu
narva | Narva
parnu | Pērnava
saaremaa | Sāremā, Sāmsala
siauliai | Šauļi
panevezys | Panevēža
palanga | Palanga
kurzeme | Kurzeme
vidzeme | Vidzeme
latgale | Latgale
zemgale | Zemgale
selija | Sēlija
livonia | Livonija
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
durres | Durresa
vlore | Vļora
shkoder | Škodra
elbasan | Elbasana
korce | Korča
berat | Berata
gjirokaster | Ģirokastra
lezhe | Leža
kukes | Kukesa
diber | Dibra
pogradec | Pogradeca
saranda | Saranda
prizren | Prizrena
peja | Peja
gjakova | Ģakova
mitrovica | Mitrovica
gjilan | Gjilana
ferizaj | Ferizaja
vushtrri | Vuštri
podujeva | Podujeva
tetovo | Tetova
presevo | Preševa
ohrid | Ohrida
nis | Niša
novi-sad | Novisada
srebrenica | Srebreņica
split | Splita
dubrovnik | Dubrovnika
corfu | Korfu
ioannina | Janina
izmir | Izmira
nicosia | Nikosija
valletta | Valeta
cluj | Kluža
poznan | Poznaņa
wroclaw | Vroclava
lodz | Lodza
szczecin | Ščecina
auschwitz | Osvencima, Aušvica
brno | Brno
kosice | Košice
kaliningrad | Kaļiņingrada
pskov | Pleskava
novgorod | Novgoroda
nizhny-novgorod | Ņižņijnovgoroda
yekaterinburg | Jekaterinburga
vladivostok | Vladivostoka
murmansk | Murmanska
donetsk | Doņecka
mariupol | Mariupole
kherson | Hersona
zaporizhzhia | Zaporižja
sevastopol | Sevastopole
chernobyl | Čornobiļa, Černobiļa
grodno | Grodņa
baku | Baku
astana | Astana
tashkent | Taškenta
grozny | Groznija
aleppo | Alepo
mosul | Mosula
riyadh | Rijāda
dubai | Dubaija
mecca | Meka
ramallah | Rāmalla
west-bank | Rietumkrasts
gaza-strip | Gazas josla
tripoli | Tripole
benghazi | Bengāzī
tunis | Tunisa
khartoum | Hartūma
cape-town | Keiptauna
johannesburg | Johannesburga
nairobi | Nairobi
mumbai | Mumbaja
kashmir | Kašmira
tibet | Tibeta
xinjiang | Siņdzjana
bangkok | Bangkoka
hanoi | Hanoja
jakarta | Džakarta
hiroshima | Hirosima
fukushima | Fukušima
sydney | Sidneja
melbourne | Melburna
auckland | Oklenda
los-angeles | Losandželosa
san-francisco | Sanfrancisko
las-vegas | Lasvegasa
boston | Bostona
philadelphia | Filadelfija
miami | Maiami
houston | Hjūstona
dallas | Dalasa
detroit | Detroita
seattle | Sietla
new-orleans | Ņūorleāna
hollywood | Holivuda
california | Kalifornija
florida | Florida
texas | Teksasa
alaska | Aļaska
hawaii | Havaju salas, Havaja
pennsylvania | Pensilvānija
virginia | Virdžīnija
ohio | Ohaio
michigan | Mičigana
north-carolina | Ziemeļkarolīna
south-carolina | Dienvidkarolīna
toronto | Toronto
montreal | Monreāla
quebec | Kvebeka
rio-de-janeiro | Riodežaneiro
sao-paulo | Sanpaulu
buenos-aires | Buenosairesa
caracas | Karakasa
bogota | Bogota
santiago | Santjago
atlantic | Atlantijas okeāns, Atlantiks
pacific | Klusais okeāns
indian-ocean | Indijas okeāns
arctic-ocean | Ziemeļu Ledus okeāns
mediterranean | Vidusjūra
north-sea | Ziemeļjūra
adriatic | Adrijas jūra
ionian-sea | Jonijas jūra
caspian-sea | Kaspijas jūra
gulf-of-riga | Rīgas jūras līcis, Rīgas līcis
gulf-of-finland | Somu līcis
persian-gulf | Persijas līcis
oresund | Ēresunds
english-channel | Lamanšs
rhine | Reina
danube | Donava
volga | Volga
dnieper | Dņepra
thames | Temza
nile | Nīla
alps | Alpi
carpathians | Karpati
pyrenees | Pireneji
urals | Urāli, Urālu kalni
himalayas | Himalaji
mont-blanc | Monblāns
`,
  countries: `
BY | Baltkrievija; Baltkrievijas Republika
RU | Krievija; Krievijas Federācija
GB | Lielbritānija, Apvienotā Karaliste
US | ASV, Amerikas Savienotās Valstis; Savienotās Valstis
CZ | Čehija; Čehijas Republika
NL | Nīderlande; Holande
MK | Ziemeļmaķedonija; Maķedonija
XK | Kosova
KR | Dienvidkoreja
KP | Ziemeļkoreja
MD | Moldova, Moldāvija
TR | Turcija
MM | Mjanma, Birma
BA | Bosnija un Hercegovina, Bosnija
AE | Apvienotie Arābu Emirāti, AAE
SA | Saūda Arābija
CI | Kotdivuāra
PS | Palestīna
FR | Francija
DE | Vācija
CN | Ķīna; Ķīnas Tautas Republika
SY | Sīrija
150 | Eiropa
142 | Āzija
002 | Āfrika
AL | Albānija
AQ | Antarktīda, Antarktika
AX | Olandes salas; Ālandu salas
BG | Bulgārija
CD | Kongo Demokrātiskā Republika, Kongo DR
CG | Kongo Republika
CH | Šveice
CV | Kaboverde
ER | Eritreja
HK | Honkonga
MO | Makao
ME | Melnkalne
MV | Maldīvija, Maldīvu salas
NC | Jaunkaledonija
NZ | Jaunzēlande
PH | Filipīnas
SV | Salvadora
TL | Austrumtimora
VA | Vatikāns
ZA | Dienvidāfrika, Dienvidāfrikas Republika, DĀR
CY | Kipra
CL | Čīle
KG | Kirgizstāna
019 | Amerika
009 | Okeānija
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
ecb | Eiropas Centrālā banka, ECB
council-of-europe | Eiropas Padome, EP Padome
european-council | Eiropadome
security-council | ANO Drošības padome, Drošības padome
islamic-state | Islāma valsts, Daesh
al-qaeda | Al Qaeda, al Qaeda, Al Kaida, al-Kaida
hezbollah | Hezbollah, Hizbullāh, Hizbollah
taliban | Taliban; talibi
bundestag | Bundestāgs
nobel-committee | Nobela komiteja
swedish-academy | Zviedrijas Akadēmija
europol | Eiropols
interpol | Interpols
pentagon | Pentagons
icc | Starptautiskā Krimināltiesa
echr | Eiropas Cilvēktiesību tiesa, ECT
wto | Pasaules Tirdzniecības organizācija, PTO
`,
};
