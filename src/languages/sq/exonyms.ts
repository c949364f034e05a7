import type { Exonyms } from '../sections/exonyms.ts';

/** Albanian names of places and organisations that no spelling rule can derive. */
export const exonyms: Exonyms = {
  cities: `
kyiv | Kiev, Kievi, Kyiv
moscow | Moska, Moskë
st-petersburg | Shën Petersburg, Shën Petersburgu
kharkiv | Harkiv, Kharkiv
lviv | Lviv
odesa | Odesa, Odesë
luhansk | Luhansk
dnipro | Dnipro
warsaw | Varshava, Varshavë
krakow | Krakov, Krakovë
gdansk | Gdansk
prague | Praga, Pragë
vienna | Vjena, Vjenë
berlin | Berlin, Berlini
munich | Mynih, Mynihu, Munih
cologne | Këln, Këlni
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
the-hague | Haga, Hagë
amsterdam | Amsterdam, Amsterdami
geneva | Gjeneva, Gjenevë
zurich | Cyrih, Cyrihu
bern | Berna, Bernë
davos | Davos, Davosi
rome | Roma, Romë
milan | Milano, Milanoja
venice | Venecia, Venedik, Venediku
naples | Napoli, Napol
florence | Firence, Firencja
turin | Torino
athens | Athina, Athinë
thessaloniki | Selanik, Selaniku
istanbul | Stamboll, Stambolli
ankara | Ankara, Ankaraja
sofia | Sofia, Sofje, Sofja
bucharest | Bukuresht, Bukureshti
budapest | Budapest, Budapesti
belgrade | Beograd, Beogradi
zagreb | Zagreb, Zagrebi
ljubljana | Lubjana, Lubjanë
sarajevo | Sarajeva, Sarajevë
skopje | Shkup, Shkupi
pristina | Prishtina, Prishtinë
tirana | Tirana, Tiranë
podgorica | Podgorica, Podgoricë
bratislava | Bratislava, Bratislavë
lisbon | Lisbona, Lisbonë
madrid | Madrid, Madridi
copenhagen | Kopenhaga, Kopenhagë, Kopenhagen
stockholm | Stokholm, Stokholmi
gothenburg | Goteborg, Gëteborg
oslo | Oslo, Osloja
helsinki | Helsinki
turku | Turku
reykjavik | Rejkjavik
tallinn | Talin, Talini
vilnius | Vilnius, Vilniusi
kaunas | Kaunas
klaipeda | Klaipeda
riga | Riga, Rigë
minsk | Minsk, Minsku
chisinau | Kishinau, Kishinjev
tbilisi | Tbilisi, Tbilis
yerevan | Jerevan, Jerevani
beijing | Pekin, Pekini
tokyo | Tokio
seoul | Seul, Seuli
pyongyang | Phenian, Pheniani, Penian
hong-kong | Hong Kong, Hong Kongu
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
havana | Havana, Havanë
crimea | Krime, Krimea
donbas | Donbas, Donbasi
bavaria | Bavaria, Bavari
saxony | Saksoni, Saksonia
siberia | Siberi, Siberia
scandinavia | Skandinavi, Skandinavia
balkans | Ballkan, Ballkani
middle-east | Lindja e Mesme, Lindjen e Mesme, Lindjes së Mesme, Lindje e Mesme
gaza | Gaza, Gazë
baltic-sea | Deti Baltik, Detin Baltik, Detit Baltik
black-sea | Deti i Zi, Detin e Zi, Detit të Zi
`,
  countries: `
BY | Bjellorusia, Belarus
RU | Rusia, Federata Ruse, Federatës Ruse, Federatën Ruse
GB | Britania e Madhe, Britaninë e Madhe, Britanisë së Madhe, Britani, Mbretëria e Bashkuar, Mbretërinë e Bashkuar, Mbretërisë së Bashkuar, Anglia
US | SHBA, Shtetet e Bashkuara, Shteteve të Bashkuara, Shtetet e Bashkuara të Amerikës, Shteteve të Bashkuara të Amerikës
CZ | Çekia, Republika Çeke
NL | Holanda, Holandë, Vendet e Ulëta
MK | Maqedonia e Veriut, Maqedonisë së Veriut, Maqedoninë e Veriut, Maqedonia
XK | Kosova, Kosovë
KR | Koreja e Jugut, Korea e Jugut, Koresë së Jugut, Korenë e Jugut
KP | Koreja e Veriut, Korea e Veriut, Koresë së Veriut, Korenë e Veriut
MD | Moldavi, Moldavia, Moldova
TR | Turqi, Turqia
MM | Mianmar, Birmania
BA | Bosnja dhe Hercegovina, Bosnje, Bosnja, Bosnjë-Hercegovina, Bosnje-Hercegovina
AE | Emiratet e Bashkuara Arabe, Emiratet Arabe
SA | Arabia Saudite, Arabinë Saudite, Arabisë Saudite
CI | Bregu i Fildishtë
PS | Palestina, Palestinë
FR | Franca, Francë
DE | Gjermania, Gjermani
CN | Kina, Kinë
SY | Siri, Siria
150 | Evropa, Evropë, Europa
142 | Azia, Azi
002 | Afrika, Afrikë
`,
  organisations: `
eu | Bashkimi Evropian, Bashkimit Evropian, Bashkimin Evropian, BE, BE-ja
un | Kombet e Bashkuara, Kombeve të Bashkuara, Organizata e Kombeve të Bashkuara, OKB, OKB-ja
nato | NATO, NATO-ja
osce | OSBE
who | Organizata Botërore e Shëndetësisë, OBSH
imf | Fondi Monetar Ndërkombëtar, FMN
world-bank | Banka Botërore, Bankës Botërore, Bankën Botërore
european-commission | Komisioni Evropian, Komisionit Evropian, Komisionin Evropian
european-parliament | Parlamenti Evropian, Parlamentit Evropian, Parlamentin Evropian
iaea | AIEA, IAEA
red-cross | Kryqi i Kuq, Kryqit të Kuq, Kryqin e Kuq
kremlin | Kremlin, Kremlini
white-house | Shtëpia e Bardhë, Shtëpisë së Bardhë, Shtëpinë e Bardhë
`,
  articles: [
    ['i', 'ia'],
    ['ë', 'a'],
  ],
};
