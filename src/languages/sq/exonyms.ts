import type { Exonyms } from '../sections/exonyms.ts';

/** Albanian names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kiev, Kievi, Kyiv
moscow | Moska; Moskë
st-petersburg | Shën Petersburg; Shën Petersburgu
kharkiv | Harkiv, Kharkiv
lviv | Lviv
odesa | Odesa; Odesë
luhansk | Luhansk
dnipro | Dnipro
warsaw | Varshava; Varshavë
krakow | Krakov; Krakovë
gdansk | Gdansk
prague | Praga; Pragë
vienna | Vjena; Vjenë
berlin | Berlin, Berlini
munich | Mynih, Mynihu, Munih
cologne | Këln, Këlni, Keln, Kelni
hamburg | Hamburg, Hamburgu
nuremberg | Nuremberg, Nyrnberg
frankfurt | Frankfurt, Frankfurti
paris | Paris, Parisi
marseille | Marsejë, Marseja
strasbourg | Strasburg, Strasburgu
london | Londra, Londër
edinburgh | Edinburg, Edinburgu
dublin | Dublin, Dublini
brussels | Bruksel, Brukseli
antwerp | Antverp
the-hague | Haga; Hagë
amsterdam | Amsterdam, Amsterdami
geneva | Gjeneva; Gjenevë
zurich | Cyrih, Cyrihu, Zyrih, Zyrihu
bern | Berna; Bernë
davos | Davos, Davosi
rome | Roma; Romë
milan | Milano, Milanoja
venice | Venecia, Venedik, Venediku
naples | Napoli, Napol
florence | Firence, Firencja
turin | Torino
athens | Athina; Athinë
thessaloniki | Selanik, Selaniku
istanbul | Stamboll, Stambolli
ankara | Ankara, Ankaraja
sofia | Sofia, Sofje, Sofja
bucharest | Bukuresht, Bukureshti
budapest | Budapest, Budapesti
belgrade | Beograd, Beogradi
zagreb | Zagreb, Zagrebi
ljubljana | Lubjana; Lubjanë
sarajevo | Sarajeva; Sarajevë
skopje | Shkup, Shkupi
pristina | Prishtina; Prishtinë
tirana | Tirana; Tiranë
podgorica | Podgorica; Podgoricë
bratislava | Bratislava; Bratislavë
lisbon | Lisbona; Lisbonë
madrid | Madrid, Madridi
copenhagen | Kopenhaga, Kopenhagen; Kopenhagë
stockholm | Stokholm, Stokholmi
gothenburg | Geteborg, Geteborgu, Goteborg, Gëteborg
oslo | Oslo, Osloja
helsinki | Helsinki
turku | Turku
reykjavik | Rejkjavik
tallinn | Talin, Talini
vilnius | Vilnius, Vilniusi
kaunas | Kaunas
klaipeda | Klaipeda
riga | Riga; Rigë
minsk | Minsk, Minsku
chisinau | Kishinau, Kishinjev
tbilisi | Tbilisi, Tbilis
yerevan | Jerevan, Jerevani
beijing | Pekin, Pekini
tokyo | Tokio
seoul | Seul, Seuli
pyongyang | Phenian, Pheniani, Penian
shanghai | Shangai, Shanghai
delhi | Delhi, Nju Delhi
kabul | Kabul, Kabuli
tehran | Teheran, Teherani
baghdad | Bagdad, Bagdadi
damascus | Damask, Damasku
beirut | Bejrut, Bejruti
jerusalem | Jerusalem, Jeruzalem, Jerusalemi
tel-aviv | Tel Aviv, Tel Avivi
cairo | Kajro
algiers | Algjer, Algjeri
washington | Uashington, Uashingtoni, Washington
new-york | Nju Jork, Nju Jorku, New York
chicago | Çikago
mexico-city | Meksiko Siti
havana | Havana; Havanë
crimea | Krimea; Krime
donbas | Donbas, Donbasi
bavaria | Bavaria; Bavari
saxony | Saksonia; Saksoni
siberia | Siberia; Siberi
scandinavia | Skandinavia; Skandinavi
balkans | Ballkani; Ballkan
middle-east | Lindja e Mesme; Lindjen e Mesme, Lindjes së Mesme, Lindje e Mesme
gaza | Gaza; Gazë
baltic-sea | Deti Baltik; Detin Baltik, Detit Baltik
black-sea | Deti i Zi; Detin e Zi, Detit të Zi
england | Anglia; Angli
scotland | Skocia; Skoci
wales | Uells, Uellsi
northern-ireland | Irlanda e Veriut, Irlanda Veriore; Irlandë e Veriut, Irlandës së Veriut, Irlandën e Veriut
soviet-union | Bashkimi Sovjetik, BRSS; Bashkimit Sovjetik, Bashkimin Sovjetik
yugoslavia | Jugosllavia; Jugosllavi
czechoslovakia | Çekosllovakia; Çekosllovaki
east-germany | Gjermania Lindore, RDGJ; Gjermani Lindore, Gjermanisë Lindore, Gjermaninë Lindore
west-germany | Gjermania Perëndimore; Gjermani Perëndimore, Gjermanisë Perëndimore, Gjermaninë Perëndimore
north-america | Amerika e Veriut, Amerika Veriore; Amerikë e Veriut, Amerikës së Veriut, Amerikën e Veriut
south-america | Amerika e Jugut, Amerika Jugore; Amerikë e Jugut, Amerikës së Jugut, Amerikën e Jugut
latin-america | Amerika Latine; Amerikës Latine, Amerikën Latine
central-america | Amerika Qendrore; Amerikës Qendrore, Amerikën Qendrore
arctic | Arktiku, Arktik
eastern-europe | Evropa Lindore, Europa Lindore; Evropës Lindore, Evropën Lindore
western-europe | Evropa Perëndimore; Evropës Perëndimore, Evropën Perëndimore
central-europe | Evropa Qendrore; Evropës Qendrore, Evropën Qendrore
northern-europe | Evropa Veriore; Evropës Veriore, Evropën Veriore
nordic-countries | Vendet nordike
baltic-states | Vendet baltike, Shtetet baltike, Baltiku; Vendeve baltike, Shteteve baltike
western-balkans | Ballkani Perëndimor; Ballkanit Perëndimor, Ballkanin Perëndimor
caucasus | Kaukazi, Kaukaz
chechnya | Çeçenia; Çeçeni
abkhazia | Abkhazia, Abkazia
south-ossetia | Osetia e Jugut; Osetisë së Jugut, Osetinë e Jugut
transnistria | Transnistria; Transnistri
vojvodina | Vojvodina; Vojvodinë
catalonia | Katalonja, Katalunja; Katalonjë
basque-country | Vendi Bask; Vendin Bask, Vendit Bask
andalusia | Andaluzia; Andaluzi
sicily | Siçilia; Siçili
sardinia | Sardenja; Sardenjë
corsica | Korsika; Korsikë
crete | Kreta; Kretë
tuscany | Toskana; Toskanë
lombardy | Lombardia; Lombardi
south-tyrol | Tiroli i Jugut; Tirolit të Jugut
tyrol | Tirol, Tiroli
brittany | Bretanja; Bretanjë
normandy | Normandia; Normandi
flanders | Flandra, Flandër
wallonia | Valonia; Valoni
silesia | Silezia; Silezi
pomerania | Pomerania
east-prussia | Prusia Lindore
prussia | Prusia; Prusi
transylvania | Transilvania; Transilvani
lapland | Laponia; Laponi
karelia | Karelia; Kareli
baden-wuerttemberg | Baden-Vyrtemberg, Baden-Vyrtembergu
brandenburg | Brandenburg, Brandenburgu
hesse | Hesen, Heseni
mecklenburg | Meklenburg-Pomerania e Përparme
lower-saxony | Saksonia e Poshtme; Saksonisë së Poshtme, Saksoninë e Poshtme
north-rhine-westphalia | Rini i Veriut-Vestfalia
rhineland-palatinate | Rinlandi-Palatinati
saarland | Sarlandi, Sarland
saxony-anhalt | Saksonia-Anhalt
schleswig-holstein | Shlesvig-Holshtajn, Shlesvig-Holshtajni
thuringia | Turingia; Turingi
bremen | Bremen, Bremeni
hanover | Hanover, Hanoveri
dresden | Dresden, Dresdeni
leipzig | Lajpcig, Lajpcigu
stuttgart | Shtutgart, Shtutgarti
duesseldorf | Dyseldorf, Dyseldorfi
dortmund | Dortmund, Dortmundi
luebeck | Lybek, Lybeku
kiel | Kiel
rostock | Rostok, Rostoku
aachen | Ahen, Aheni
mainz | Majnc, Majnci
salzburg | Salcburg, Salcburgu
innsbruck | Insbruk, Insbruku
graz | Grac, Graci
basel | Bazel, Bazeli
lausanne | Lozana; Lozanë
rotterdam | Roterdam, Roterdami
ghent | Gent, Genti
liege | Liezh, Liezhi
lyon | Lion, Lioni
nice | Nisa; Nisë
bordeaux | Bordo, Bordoja
toulouse | Tuluza; Tuluzë
cannes | Kanë, Kana
versailles | Versajë, Versaja
barcelona | Barcelona; Barcelonë
seville | Sevilja, Sevilje
valencia | Valencia, Valencie
porto | Porto, Portoja
genoa | Gjenova; Gjenovë
bologna | Bolonja; Bolonjë
palermo | Palermo, Palermoja
trieste | Trieste, Triestja
manchester | Mançester, Mançesteri
liverpool | Liverpul, Liverpuli
birmingham | Birmingem, Birmingemi
glasgow | Glasgou, Glasgoui
belfast | Belfast, Belfasti
cardiff | Kardif, Kardifi
oxford | Oksford, Oksfordi
cambridge | Kembrixh, Kembrixhi
salisbury | Salisbëri
malmo | Malmë, Malmo
uppsala | Upsala; Upsalë
lund | Lund, Lundi
visby | Visbi
skane | Skania, Skone
gotland | Gotland, Gotlandi
oland | Oland
norrland | Norland
norrbotten | Norboten
vasterbotten | Vesterboten
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
orebro | Orebro
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
aarhus | Aarhus, Orhus
aalborg | Aalborg, Olborg
odense | Odense
esbjerg | Esbjerg
roskilde | Roskilde
elsinore | Helsingor
jutland | Jutlanda; Jutland
zealand | Zelanda; Zelandë
funen | Fyn
bornholm | Bornholm, Bornholmi
lolland | Lolland
southern-denmark | Danimarka e Jugut
central-jutland | Jutlanda Qendrore
north-jutland | Jutlanda Veriore
bergen | Bergen, Bergeni
trondheim | Trondhajm, Trondhajmi
stavanger | Stavanger
tromso | Tromsø
tampere | Tampere
espoo | Espoo
oulu | Oulu
tartu | Tartu
narva | Narva; Narvë
parnu | Parnu
saaremaa | Saaremaa
siauliai | Shauliai
panevezys | Panevezhis
palanga | Palanga
kurzeme | Kurlanda; Kurlandë
vidzeme | Vidzeme
latgale | Latgale, Latgalia
zemgale | Zemgale, Semigalia
selija | Selonia
livonia | Livonia; Livoni
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
preili | Preili
limbazi | Limbazhi
salaspils | Salaspils
olaine | Olaine
marupe | Marupe
adazi | Adazhi
kekava | Kekava
aizkraukle | Aizkraukle
smiltene | Smiltene
valka | Valka
daugava | Daugava
durres | Durrës, Durrësi
vlore | Vlora; Vlorë
shkoder | Shkodra, Shkodër
elbasan | Elbasan, Elbasani
korce | Korça; Korçë
berat | Berat, Berati
gjirokaster | Gjirokastra, Gjirokastër
lezhe | Lezha; Lezhë
kukes | Kukës, Kukësi
diber | Dibra, Dibër
pogradec | Pogradec, Pogradeci
saranda | Saranda; Sarandë
prizren | Prizren, Prizreni
peja | Peja; Pejë
gjakova | Gjakova; Gjakovë
mitrovica | Mitrovica; Mitrovicë
gjilan | Gjilan, Gjilani
ferizaj | Ferizaj, Ferizaji
vushtrri | Vushtrri, Vushtrria
podujeva | Podujeva; Podujevë
tetovo | Tetova; Tetovë
presevo | Presheva; Preshevë
ohrid | Ohri, Ohër, Ohrid, Ohridi
nis | Nish, Nishi
novi-sad | Novi Sad, Novi Sadi
srebrenica | Srebrenica; Srebrenicë
split | Split, Spliti
dubrovnik | Dubrovnik, Dubrovniku
corfu | Korfuz, Korfuzi
ioannina | Janina; Janinë
izmir | Izmir, Izmiri
nicosia | Nikosia, Nikozia
valletta | Valeta; Valetë
cluj | Kluzh
poznan | Poznanj, Poznan
wroclaw | Vroclav
lodz | Lodz, Llodz
szczecin | Shçeçin
auschwitz | Aushvic, Aushvici
brno | Brno
kosice | Koshice
kaliningrad | Kaliningrad, Kaliningradi
pskov | Pskov
novgorod | Novgorod
nizhny-novgorod | Nizhni Novgorod
yekaterinburg | Ekaterinburg, Jekaterinburg
vladivostok | Vladivostok
murmansk | Murmansk
donetsk | Donjeck, Donetsk
mariupol | Mariupol, Mariupoli
kherson | Herson, Kherson
zaporizhzhia | Zaporizhia, Zaporozhje
sevastopol | Sevastopol, Sevastopoli
chernobyl | Çernobil, Çernobili
grodno | Grodno
baku | Baku, Bakuja
astana | Astana; Astanë
tashkent | Tashkent, Tashkenti
grozny | Grozni
aleppo | Alepo, Halep
mosul | Mosul, Mosuli
riyadh | Riad, Riadi
dubai | Dubai
mecca | Meka; Mekë
ramallah | Ramallah
west-bank | Bregu Perëndimor; Bregut Perëndimor, Bregun Perëndimor
gaza-strip | Rripi i Gazës; Rripit të Gazës, Rripin e Gazës
tripoli | Tripoli
benghazi | Bengazi
tunis | Tunis
khartoum | Hartum
cape-town | Keptaun, Kejptaun
johannesburg | Johanesburg
nairobi | Najrobi
mumbai | Mumbai
kashmir | Kashmir, Kashmiri
tibet | Tibet, Tibeti
xinjiang | Xinjiang
bangkok | Bangkok, Bangkoku
hanoi | Hanoi
jakarta | Xhakarta; Xhakartë
hiroshima | Hiroshima; Hiroshimë
fukushima | Fukushima; Fukushimë
sydney | Sidnei, Sidnej
melbourne | Melburn, Melburni
auckland | Oklend
los-angeles | Los Anxhelos, Los Anxhelosi
san-francisco | San Francisko, San Françisko
las-vegas | Las Vegas, Las Vegasi
boston | Boston, Bostoni
philadelphia | Filadelfia; Filadelfi
miami | Majami
houston | Hjuston, Hjustoni
dallas | Dallas, Dallasi
detroit | Detroit, Detroiti
seattle | Siatëll, Sietëll
new-orleans | Nju Orleans
hollywood | Hollivud, Hollivudi
california | Kalifornia; Kaliforni
florida | Florida; Floridë
texas | Teksas, Teksasi
alaska | Alaska; Alaskë
hawaii | Havai, Havaji, Havaje
pennsylvania | Pensilvania; Pensilvani
virginia | Virxhinia; Virxhini
ohio | Ohajo
michigan | Miçigan, Miçigani
north-carolina | Karolina e Veriut; Karolinës së Veriut, Karolinën e Veriut
south-carolina | Karolina e Jugut; Karolinës së Jugut, Karolinën e Jugut
toronto | Toronto
montreal | Montreal, Montreali
quebec | Kebek, Kebeku
rio-de-janeiro | Rio de Zhaneiro, Rio de Zhanejro
sao-paulo | San Paulo
buenos-aires | Buenos Ajres, Buenos Aires
caracas | Karakas
bogota | Bogota; Bogotë
santiago | Santiago
atlantic | Oqeani Atlantik, Atlantiku; Oqeanit Atlantik, Oqeanin Atlantik
pacific | Oqeani Paqësor, Paqësori; Oqeanit Paqësor, Oqeanin Paqësor
indian-ocean | Oqeani Indian; Oqeanit Indian, Oqeanin Indian
arctic-ocean | Oqeani Arktik; Oqeanit Arktik, Oqeanin Arktik
mediterranean | Deti Mesdhe, Mesdheu; Detit Mesdhe, Detin Mesdhe
north-sea | Deti i Veriut; Detit të Veriut, Detin e Veriut
adriatic | Deti Adriatik, Adriatiku; Detit Adriatik, Detin Adriatik
ionian-sea | Deti Jon, Joni; Detit Jon, Detin Jon
caspian-sea | Deti Kaspik; Detit Kaspik, Detin Kaspik
gulf-of-riga | Gjiri i Rigës
gulf-of-finland | Gjiri i Finlandës
persian-gulf | Gjiri Persik; Gjirit Persik, Gjirin Persik
oresund | Oresund
english-channel | La Manshi, Kanali i La Manshit
rhine | Rin, Rini
danube | Danubi, Danub
volga | Vollga; Vollgë
dnieper | Dnjepër, Dnjepri
thames | Tamiz, Tamizi
nile | Nil, Nili
alps | Alpet; Alpeve
carpathians | Karpatet; Karpateve
pyrenees | Pirenejtë; Pirenejve
urals | Uralet, Urale
himalayas | Himalajet, Himalaja
mont-blanc | Mont Blan, Mon Blan
`,
  countries: `
BY | Bjellorusia, Belarus; Bjellorusi
RU | Rusia, Federata Ruse; Rusi, Federatës Ruse, Federatën Ruse
GB | Britania e Madhe, Britania, Mbretëria e Bashkuar; Britani e Madhe, Britani, Britaninë e Madhe, Britanisë së Madhe, Mbretërinë e Bashkuar, Mbretërisë së Bashkuar
US | SHBA, Shtetet e Bashkuara, Shtetet e Bashkuara të Amerikës; Shteteve të Bashkuara, Shteteve të Bashkuara të Amerikës
CZ | Çekia, Republika Çeke; Çeki, Republikës Çeke
NL | Holanda; Holandë, Vendet e Ulëta
MK | Maqedonia e Veriut; Maqedoni e Veriut, Maqedonisë së Veriut, Maqedoninë e Veriut, Maqedonia, Maqedoni
XK | Kosova; Kosovë
KR | Koreja e Jugut, Korea e Jugut, Korea Jugore; Koresë së Jugut, Korenë e Jugut, Koresë Jugore
KP | Koreja e Veriut, Korea e Veriut, Korea Veriore; Koresë së Veriut, Korenë e Veriut, Koresë Veriore
MD | Moldavia; Moldavi, Moldova
TR | Turqia; Turqi
MM | Mianmar, Birmania; Birmani
BA | Bosnja dhe Hercegovina, Bosnja, Bosnjë-Hercegovina, Bosnja e Hercegovina; Bosnje, Bosnjë, Bosnje-Hercegovina
AE | Emiratet e Bashkuara Arabe, Emiratet Arabe; Emirateve të Bashkuara Arabe
SA | Arabia Saudite; Arabi Saudite; Arabinë Saudite, Arabisë Saudite
CI | Bregu i Fildishtë
PS | Palestina; Palestinë
FR | Franca; Francë
DE | Gjermania; Gjermani
CN | Kina; Kinë
SY | Siria; Siri
150 | Evropa, Europa; Europë, Evropë
142 | Azia; Azi
002 | Afrika; Afrikë
AL | Shqipëria; Shqipëri
AQ | Antarktida, Antarktika; Antarktidë
AX | Ishujt Aland
BG | Bullgaria; Bullgari
CD | Republika Demokratike e Kongos, RD Kongo, Kongo-Kinshasa
CG | Republika e Kongos, Kongo-Brazavil
CH | Zvicra; Zvicër
CV | Kepi i Gjelbër
ER | Eritrea; Eritre
HK | Hong Kong, Hong Kongu
MO | Makao
ME | Mali i Zi; Mal i Zi, Malit të Zi, Malin e Zi
MV | Maldivet; Maldive
NC | Kaledonia e Re
NZ | Zelanda e Re; Zelandën e Re, Zelandës së Re, Zelandë e Re
PH | Filipinet; Filipine
SV | El Salvador, Salvador
TL | Timori Lindor
VA | Vatikani, Vatikan
ZA | Afrika e Jugut; Afrikës së Jugut, Afrikën e Jugut
CY | Qipro, Qiproja
CL | Kili, Kilia
KG | Kirgistan, Kirgistani, Kirgizia
019 | Amerika; Amerikë
009 | Oqeania; Oqeani
`,
  organisations: `
eu | Bashkimi Evropian, Bashkimi European, BE, BE-ja
un | Kombet e Bashkuara, Organizata e Kombeve të Bashkuara, OKB, OKB-ja; Kombeve të Bashkuara, Organizatës së Kombeve të Bashkuara
nato | NATO, NATO-ja
osce | OSBE
who | Organizata Botërore e Shëndetësisë, OBSH
imf | Fondi Monetar Ndërkombëtar, FMN
world-bank | Banka Botërore; Bankës Botërore, Bankën Botërore
european-commission | Komisioni Evropian, Komisioni European
european-parliament | Parlamenti Evropian, Parlamenti European
iaea | AIEA, IAEA
red-cross | Kryqi i Kuq; Kryqit të Kuq, Kryqin e Kuq
kremlin | Kremlin, Kremlini
white-house | Shtëpia e Bardhë; Shtëpisë së Bardhë, Shtëpinë e Bardhë
ecb | Banka Qendrore Evropiane, Banka Qendrore Europiane, BQE
council-of-europe | Këshilli i Evropës, Këshilli i Europës
european-council | Këshilli Evropian
security-council | Këshilli i Sigurimit, Këshilli i Sigurimit i OKB-së
islamic-state | Shteti Islamik, ISIS
al-qaeda | Al-Kaeda, Al-Kaida, Al Kaida, Al Kaeda
hezbollah | Hezbollah, Hezbollahu
taliban | Talebanët, talebanët, Talibani
bundestag | Bundestagu, Bundestag
nobel-committee | Komiteti Nobel
swedish-academy | Akademia Suedeze
europol | Europoli, Europol
interpol | Interpoli, Interpol
pentagon | Pentagoni, Pentagon
icc | Gjykata Ndërkombëtare Penale, GJNP
echr | Gjykata Evropiane për të Drejtat e Njeriut, Gjykata Evropiane e të Drejtave të Njeriut, GJEDNJ
wto | Organizata Botërore e Tregtisë, OBT
`,
  articles: [
    ['i', 'ia'],
    ['ë', 'a'],
  ],
};
