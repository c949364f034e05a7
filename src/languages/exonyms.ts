/**
 * Names that no rule of spelling leads to: cities, regions and organisations the five languages each call by a name of
 * their own, and what countries are called beside their name in CLDR. A row: key | lv | sv | de | sq | da | en; the first
 * name in a column is the usual one. Names that only differ by transliteration or ending need no row.
 */
export const CITY_NAMES = `
kyiv | Kijiva, Kijeva | Kiev, Kyiv, Kyjiv | Kiew, Kyjiw, Kyiv | Kiev, Kievi, Kyiv | Kyiv, Kiev, Kijev | Kyiv, Kiev
moscow | Maskava | Moskva | Moskau | Moska, Moskë | Moskva | Moscow
st-petersburg | Sanktpēterburga, Pēterburga | Sankt Petersburg, S:t Petersburg | Sankt Petersburg, St. Petersburg, Petersburg | Shën Petersburg, Shën Petersburgu | Sankt Petersborg, Skt. Petersborg | Saint Petersburg, St. Petersburg, St Petersburg
kharkiv | Harkiva, Harkova | Charkiv, Charkov | Charkiw, Charkow | Harkiv, Kharkiv | Kharkiv, Kharkov | Kharkiv, Kharkov
lviv | Ļviva, Ļvova | Lviv, Lvov | Lwiw, Lemberg | Lviv | Lviv | Lviv, Lvov
odesa | Odesa | Odessa, Odesa | Odessa, Odesa | Odesa, Odesë | Odesa, Odessa | Odesa, Odessa
luhansk | Luhanska, Luganska | Luhansk, Lugansk | Luhansk, Lugansk | Luhansk | Luhansk, Lugansk | Luhansk, Lugansk
dnipro | Dņipro, Dņepropetrovska | Dnipro, Dnepropetrovsk | Dnipro, Dnipropetrowsk | Dnipro | Dnipro | Dnipro
warsaw | Varšava | Warszawa | Warschau | Varshava, Varshavë | Warszawa | Warsaw
krakow | Krakova | Krakow, Kraków | Krakau | Krakov, Krakovë | Krakow, Kraków | Krakow, Kraków
gdansk | Gdaņska | Gdansk, Gdańsk | Danzig, Gdansk | Gdansk | Gdansk, Gdańsk | Gdansk, Gdańsk
prague | Prāga | Prag | Prag | Praga, Pragë | Prag | Prague
vienna | Vīne | Wien | Wien | Vjena, Vjenë | Wien | Vienna
berlin | Berlīne | Berlin | Berlin | Berlin, Berlini | Berlin | Berlin
munich | Minhene | München | München | Mynih, Mynihu, Munih | München | Munich
cologne | Ķelne | Köln | Köln | Këln, Këlni | Köln | Cologne
hamburg | Hamburga | Hamburg | Hamburg | Hamburg, Hamburgu | Hamburg, Hamborg | Hamburg
nuremberg | Nirnberga | Nürnberg | Nürnberg | Nuremberg, Nyrnberg | Nürnberg | Nuremberg
frankfurt | Frankfurte | Frankfurt | Frankfurt | Frankfurt, Frankfurti | Frankfurt | Frankfurt
paris | Parīze | Paris | Paris | Paris, Parisi | Paris | Paris
marseille | Marseļa | Marseille | Marseille | Marsejë, Marseja | Marseille | Marseille
strasbourg | Strasbūra | Strasbourg | Straßburg, Strassburg | Strasburg, Strasburgu | Strasbourg | Strasbourg
london | Londona | London | London | Londra, Londër | London | London
edinburgh | Edinburga | Edinburgh | Edinburgh, Edinburg | Edinburg, Edinburgu | Edinburgh | Edinburgh
dublin | Dublina | Dublin | Dublin | Dublin, Dublini | Dublin | Dublin
brussels | Brisele | Bryssel | Brüssel | Bruksel, Brukseli | Bruxelles | Brussels
antwerp | Antverpene | Antwerpen | Antwerpen | Antverp | Antwerpen | Antwerp
the-hague | Hāga | Haag | Den Haag | Haga, Hagë | Haag | The Hague
amsterdam | Amsterdama | Amsterdam | Amsterdam | Amsterdam, Amsterdami | Amsterdam | Amsterdam
geneva | Ženēva | Genève | Genf | Gjeneva, Gjenevë | Genève, Geneve | Geneva
zurich | Cīrihe | Zürich | Zürich | Cyrih, Cyrihu | Zürich | Zurich
bern | Berne | Bern | Bern | Berna, Bernë | Bern | Bern
davos | Davosa | Davos | Davos | Davos, Davosi | Davos | Davos
rome | Roma | Rom | Rom | Roma, Romë | Rom | Rome
milan | Milāna | Milano | Mailand | Milano, Milanoja | Milano | Milan
venice | Venēcija | Venedig | Venedig | Venecia, Venedik, Venediku | Venedig | Venice
naples | Neapole | Neapel | Neapel | Napoli, Napol | Napoli | Naples
florence | Florence | Florens | Florenz | Firence, Firencja | Firenze | Florence
turin | Turīna | Turin | Turin | Torino | Torino | Turin
athens | Atēnas | Aten | Athen | Athina, Athinë | Athen | Athens
thessaloniki | Saloniki, Tesaloniki | Thessaloniki | Thessaloniki, Saloniki | Selanik, Selaniku | Thessaloniki | Thessaloniki
istanbul | Stambula | Istanbul | Istanbul | Stamboll, Stambolli | Istanbul | Istanbul
ankara | Ankara | Ankara | Ankara | Ankara, Ankaraja | Ankara | Ankara
sofia | Sofija | Sofia | Sofia | Sofia, Sofje, Sofja | Sofia | Sofia
bucharest | Bukareste | Bukarest | Bukarest | Bukuresht, Bukureshti | Bukarest | Bucharest
budapest | Budapešta | Budapest | Budapest | Budapest, Budapesti | Budapest | Budapest
belgrade | Belgrada | Belgrad | Belgrad | Beograd, Beogradi | Beograd | Belgrade
zagreb | Zagreba | Zagreb | Zagreb | Zagreb, Zagrebi | Zagreb | Zagreb
ljubljana | Ļubļana | Ljubljana | Ljubljana, Laibach | Lubjana, Lubjanë | Ljubljana | Ljubljana
sarajevo | Sarajeva | Sarajevo | Sarajevo, Sarajewo | Sarajeva, Sarajevë | Sarajevo | Sarajevo
skopje | Skopje | Skopje | Skopje | Shkup, Shkupi | Skopje | Skopje
pristina | Priština | Pristina | Pristina, Prishtina | Prishtina, Prishtinë | Pristina | Pristina, Prishtina
tirana | Tirāna | Tirana | Tirana | Tirana, Tiranë | Tirana | Tirana
podgorica | Podgorica | Podgorica | Podgorica | Podgorica, Podgoricë | Podgorica | Podgorica
bratislava | Bratislava | Bratislava | Bratislava, Pressburg | Bratislava, Bratislavë | Bratislava | Bratislava
lisbon | Lisabona | Lissabon | Lissabon | Lisbona, Lisbonë | Lissabon | Lisbon
madrid | Madride | Madrid | Madrid | Madrid, Madridi | Madrid | Madrid
copenhagen | Kopenhāgena | Köpenhamn | Kopenhagen | Kopenhaga, Kopenhagë, Kopenhagen | København | Copenhagen
stockholm | Stokholma | Stockholm | Stockholm | Stokholm, Stokholmi | Stockholm | Stockholm
gothenburg | Gēteborga | Göteborg | Göteborg | Goteborg, Gëteborg | Göteborg | Gothenburg
oslo | Oslo | Oslo | Oslo | Oslo, Osloja | Oslo | Oslo
helsinki | Helsinki | Helsingfors | Helsinki | Helsinki | Helsinki, Helsingfors | Helsinki
turku | Turku | Åbo | Turku | Turku | Åbo, Turku | Turku
reykjavik | Reikjavika | Reykjavik, Reykjavík | Reykjavik, Reykjavík | Rejkjavik | Reykjavik | Reykjavik
tallinn | Tallina | Tallinn | Tallinn, Reval | Talin, Talini | Tallinn | Tallinn
vilnius | Viļņa | Vilnius | Vilnius, Wilna | Vilnius, Vilniusi | Vilnius | Vilnius
kaunas | Kauņa | Kaunas | Kaunas | Kaunas | Kaunas | Kaunas
klaipeda | Klaipēda | Klaipeda | Klaipeda, Memel | Klaipeda | Klaipeda | Klaipeda, Klaipėda
riga | Rīga | Riga | Riga | Riga, Rigë | Riga | Riga
minsk | Minska | Minsk | Minsk | Minsk, Minsku | Minsk | Minsk
chisinau | Kišiņeva | Chisinau, Chișinău | Chisinau, Kischinau | Kishinau, Kishinjev | Chisinau | Chisinau, Chișinău
tbilisi | Tbilisi | Tbilisi | Tiflis, Tbilissi | Tbilisi, Tbilis | Tbilisi | Tbilisi
yerevan | Erevāna | Jerevan | Jerewan, Eriwan | Jerevan, Jerevani | Jerevan | Yerevan
beijing | Pekina | Peking | Peking | Pekin, Pekini | Beijing, Peking | Beijing, Peking
tokyo | Tokija | Tokyo | Tokio | Tokio | Tokyo | Tokyo
seoul | Seula | Seoul, Söul | Seoul | Seul, Seuli | Seoul | Seoul
pyongyang | Phenjana | Pyongyang | Pjöngjang | Phenian, Pheniani, Penian | Pyongyang | Pyongyang
hong-kong | Honkonga | Hongkong | Hongkong | Hong Kong, Hong Kongu | Hongkong | Hong Kong
shanghai | Šanhaja | Shanghai | Shanghai, Schanghai | Shangai, Shanghai | Shanghai | Shanghai
delhi | Deli, Ņūdeli | Delhi, New Delhi | Delhi, Neu-Delhi | Delhi, Nju Delhi | Delhi, New Delhi | Delhi, New Delhi
kabul | Kabula | Kabul | Kabul | Kabul, Kabuli | Kabul | Kabul
tehran | Teherāna | Teheran | Teheran | Teheran, Teherani | Teheran | Tehran
baghdad | Bagdāde | Bagdad | Bagdad | Bagdad, Bagdadi | Bagdad | Baghdad
damascus | Damaska | Damaskus | Damaskus | Damask, Damasku | Damaskus | Damascus
beirut | Beirūta | Beirut | Beirut | Bejrut, Bejruti | Beirut | Beirut
jerusalem | Jeruzaleme | Jerusalem | Jerusalem | Jerusalem, Jeruzalem, Jerusalemi | Jerusalem | Jerusalem
tel-aviv | Telaviva | Tel Aviv | Tel Aviv | Tel Aviv, Tel Avivi | Tel Aviv | Tel Aviv
cairo | Kaira | Kairo | Kairo | Kajro | Cairo, Kairo | Cairo
algiers | Alžīra | Alger | Algier | Algjer, Algjeri | Algier | Algiers
washington | Vašingtona | Washington | Washington | Uashington, Uashingtoni, Washington | Washington | Washington
new-york | Ņujorka | New York | New York | Nju Jork, Nju Jorku, New York | New York | New York
chicago | Čikāga | Chicago | Chicago | Çikago | Chicago | Chicago
mexico-city | Mehiko | Mexico City | Mexiko-Stadt | Meksiko Siti | Mexico City | Mexico City
havana | Havana | Havanna | Havanna | Havana, Havanë | Havana | Havana
crimea | Krima | Krim, Krimhalvön | Krim | Krime, Krimea | Krim | Crimea
donbas | Donbass | Donbass, Donbas | Donbass, Donbas | Donbas, Donbasi | Donbas | Donbas
bavaria | Bavārija | Bayern | Bayern | Bavaria, Bavari | Bayern | Bavaria
saxony | Saksija | Sachsen | Sachsen | Saksoni, Saksonia | Sachsen | Saxony
siberia | Sibīrija | Sibirien | Sibirien | Siberi, Siberia | Sibirien | Siberia
scandinavia | Skandināvija | Skandinavien | Skandinavien | Skandinavi, Skandinavia | Skandinavien | Scandinavia
balkans | Balkāni | Balkan | Balkan | Ballkan, Ballkani | Balkan | Balkans
middle-east | Tuvie Austrumi | Mellanöstern | Naher Osten, Nahen Osten, Nahost | Lindja e Mesme, Lindjen e Mesme, Lindjes së Mesme, Lindje e Mesme | Mellemøsten | Middle East
gaza | Gaza | Gaza | Gaza | Gaza, Gazë | Gaza | Gaza
baltic-sea | Baltijas jūra | Östersjön | Ostsee | Deti Baltik, Detin Baltik, Detit Baltik | Østersøen | Baltic Sea
black-sea | Melnā jūra | Svarta havet | Schwarzes Meer, Schwarzen Meer, Schwarze Meer | Deti i Zi, Detin e Zi, Detit të Zi | Sortehavet | Black Sea
`;

/** Keys are ISO 3166 codes or UN M49 areas as CLDR knows them. */
export const COUNTRY_NAMES = `
BY | Baltkrievijas Republika | Vitryssland | Weißrussland, Weissrussland, Belarus | Bjellorusia, Belarus | Hviderusland | Belarus, Byelorussia
RU | Krievijas Federācija | Ryska federationen | Rußland, Russische Föderation, Russischen Föderation | Rusia, Federata Ruse, Federatës Ruse, Federatën Ruse | Den Russiske Føderation | Russian Federation
GB | Lielbritānija, Anglija, Apvienotā Karaliste | Storbritannien, England | Großbritannien, Grossbritannien, England | Britania e Madhe, Britaninë e Madhe, Britanisë së Madhe, Britani, Mbretëria e Bashkuar, Mbretërinë e Bashkuar, Mbretërisë së Bashkuar, Anglia | Storbritannien, England | United Kingdom, Great Britain, Britain, England, UK
US | ASV, Amerikas Savienotās Valstis | USA, Förenta staterna | USA, Vereinigte Staaten, Vereinigten Staaten | SHBA, Shtetet e Bashkuara, Shteteve të Bashkuara, Shtetet e Bashkuara të Amerikës, Shteteve të Bashkuara të Amerikës | USA, De Forenede Stater | USA, United States, US, U.S.
CZ | Čehija, Čehijas Republika | Tjeckien | Tschechien, Tschechische Republik | Çekia, Republika Çeke | Tjekkiet | Czechia, Czech Republic
NL | Nīderlande, Holande | Nederländerna, Holland | Niederlande, Niederlanden, Holland | Holanda, Holandë, Vendet e Ulëta | Holland, Nederlandene | Netherlands, Holland
MK | Ziemeļmaķedonija, Maķedonija | Nordmakedonien, Makedonien | Nordmazedonien, Mazedonien | Maqedonia e Veriut, Maqedonisë së Veriut, Maqedoninë e Veriut, Maqedonia | Nordmakedonien, Makedonien | North Macedonia, Macedonia
XK | Kosova | Kosovo | Kosovo | Kosova, Kosovë | Kosovo | Kosovo
KR | Dienvidkoreja | Sydkorea | Südkorea | Koreja e Jugut, Korea e Jugut, Koresë së Jugut, Korenë e Jugut | Sydkorea | South Korea
KP | Ziemeļkoreja | Nordkorea | Nordkorea | Koreja e Veriut, Korea e Veriut, Koresë së Veriut, Korenë e Veriut | Nordkorea | North Korea
MD | Moldova, Moldāvija | Moldavien, Moldova | Moldau, Moldawien, Republik Moldau | Moldavi, Moldavia, Moldova | Moldova | Moldova
TR | Turcija | Turkiet | Türkei | Turqi, Turqia | Tyrkiet | Turkey, Türkiye
MM | Mjanma, Birma | Myanmar, Burma | Myanmar, Birma, Burma | Mianmar, Birmania | Myanmar, Burma | Myanmar, Burma
BA | Bosnija un Hercegovina, Bosnija | Bosnien och Hercegovina, Bosnien | Bosnien und Herzegowina, Bosnien-Herzegowina, Bosnien | Bosnja dhe Hercegovina, Bosnje, Bosnja, Bosnjë-Hercegovina, Bosnje-Hercegovina | Bosnien-Hercegovina, Bosnien | Bosnia and Herzegovina, Bosnia
AE | Apvienotie Arābu Emirāti | Förenade Arabemiraten | Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten | Emiratet e Bashkuara Arabe, Emiratet Arabe | De Forenede Arabiske Emirater, Forenede Arabiske Emirater | United Arab Emirates, UAE
SA | Saūda Arābija | Saudiarabien | Saudi-Arabien | Arabia Saudite, Arabinë Saudite, Arabisë Saudite | Saudi-Arabien | Saudi Arabia
CI | Kotdivuāra | Elfenbenskusten | Elfenbeinküste | Bregu i Fildishtë | Elfenbenskysten | Ivory Coast, Côte d’Ivoire
PS | Palestīna | Palestina | Palästina | Palestina, Palestinë | Palæstina | Palestine
FR | Francija | Frankrike | Frankreich | Franca, Francë | Frankrig | France
DE | Vācija | Tyskland | Deutschland | Gjermania, Gjermani | Tyskland | Germany
CN | Ķīna | Kina | China | Kina, Kinë | Kina | China
SY | Sīrija | Syrien | Syrien | Siri, Siria | Syrien | Syria
150 | Eiropa | Europa | Europa | Evropa, Evropë, Europa | Europa | Europe
142 | Āzija | Asien | Asien | Azia, Azi | Asien | Asia
002 | Āfrika | Afrika | Afrika | Afrika, Afrikë | Afrika | Africa
`;

/** Organisations between states, and a few houses that stand for those inside. */
export const ORGANISATION_NAMES = `
eu | Eiropas Savienība, ES | Europeiska unionen, EU, Eu | Europäische Union, Europäischen Union, EU | Bashkimi Evropian, Bashkimit Evropian, Bashkimin Evropian, BE, BE-ja | Den Europæiske Union, Europæiske Union, EU | European Union, EU
un | Apvienoto Nāciju Organizācija, ANO | Förenta nationerna, FN | Vereinte Nationen, Vereinten Nationen, UNO, UN | Kombet e Bashkuara, Kombeve të Bashkuara, Organizata e Kombeve të Bashkuara, OKB, OKB-ja | De Forenede Nationer, FN | United Nations, UN
nato | Ziemeļatlantijas līguma organizācija, NATO | Nato, NATO | Nato, NATO | NATO, NATO-ja | Nato, NATO | NATO, Nato
osce | Eiropas Drošības un sadarbības organizācija, EDSO | OSSE | OSZE | OSBE | OSCE | OSCE
who | Pasaules Veselības organizācija, PVO | Världshälsoorganisationen, WHO | Weltgesundheitsorganisation, WHO | Organizata Botërore e Shëndetësisë, OBSH | Verdenssundhedsorganisationen, WHO | World Health Organization, WHO
imf | Starptautiskais Valūtas fonds, SVF | Internationella valutafonden, IMF | Internationaler Währungsfonds, Internationalen Währungsfonds, Internationale Währungsfonds, IWF | Fondi Monetar Ndërkombëtar, FMN | Den Internationale Valutafond, IMF | International Monetary Fund, IMF
world-bank | Pasaules Banka, Pasaules banka | Världsbanken | Weltbank | Banka Botërore, Bankës Botërore, Bankën Botërore | Verdensbanken | World Bank
european-commission | Eiropas Komisija, EK | Europeiska kommissionen, EU-kommissionen | Europäische Kommission, Europäischen Kommission, EU-Kommission | Komisioni Evropian, Komisionit Evropian, Komisionin Evropian | Europa-Kommissionen, EU-Kommissionen | European Commission
european-parliament | Eiropas Parlaments, EP | Europaparlamentet | Europäisches Parlament, Europäischen Parlament, Europäische Parlament, Europaparlament, EU-Parlament | Parlamenti Evropian, Parlamentit Evropian, Parlamentin Evropian | Europa-Parlamentet | European Parliament
iaea | Starptautiskā Atomenerģijas aģentūra, SAEA | IAEA | IAEO, IAEA | AIEA, IAEA | IAEA | IAEA
red-cross | Sarkanais Krusts | Röda korset, Röda Korset | Rotes Kreuz, Roten Kreuz, Rote Kreuz | Kryqi i Kuq, Kryqit të Kuq, Kryqin e Kuq | Røde Kors | Red Cross
kremlin | Kremlis | Kreml | Kreml | Kremlin, Kremlini | Kreml | Kremlin
white-house | Baltais nams | Vita huset | Weißes Haus, Weißen Haus, Weiße Haus | Shtëpia e Bardhë, Shtëpisë së Bardhë, Shtëpinë e Bardhë | Det Hvide Hus | White House
`;
