/**
 * Russian names of places and organisations that are not written by the sound of another language, by the keys of the exonyms in
 * src/languages.
 */
const LINES = `
eu Европейский союз, Евросоюз, ЕС
un Организация Объединённых Наций, Организация Объединенных Наций, ООН
nato НАТО
osce ОБСЕ
who Всемирная организация здравоохранения, ВОЗ
imf Международный валютный фонд, МВФ
world-bank Всемирный банк
european-commission Европейская комиссия, Еврокомиссия
european-parliament Европейский парламент, Европарламент
iaea МАГАТЭ
red-cross Красный Крест
kremlin Кремль
white-house Белый дом
ecb Европейский центральный банк, ЕЦБ
council-of-europe Совет Европы
european-council Европейский совет
security-council Совет Безопасности ООН, Совет Безопасности, Совбез ООН, Совбез
islamic-state Исламское государство, ИГИЛ, ИГ
al-qaeda Аль-Каида
hezbollah Хезболла, Хизбалла
taliban Талибан
bundestag Бундестаг
nobel-committee Нобелевский комитет
swedish-academy Шведская академия
europol Европол
interpol Интерпол
pentagon Пентагон
icc Международный уголовный суд, МУС
echr Европейский суд по правам человека, ЕСПЧ
wto Всемирная торговая организация, ВТО
US США, Соединённые Штаты, Соединенные Штаты, Америка
GB Великобритания, Соединённое Королевство
AE ОАЭ
CD ДРК
ZA ЮАР
KP КНДР, Северная Корея
KR Южная Корея
CN КНР
CZ Чехия
HK Гонконг
009 Океания
002 Африка
019 Америка
142 Азия
150 Европа
south-america Южная Америка
north-america Северная Америка
central-america Центральная Америка
latin-america Латинская Америка
eastern-europe Восточная Европа
western-europe Западная Европа
northern-europe Северная Европа
central-europe Центральная Европа
middle-east Ближний Восток
western-balkans Западные Балканы
nordic-countries Северные страны
baltic-states Прибалтика, страны Балтии
balkans Балканы
scandinavia Скандинавия
caucasus Кавказ
siberia Сибирь
urals Урал
crimea Крым
chechnya Чечня
transnistria Приднестровье
soviet-union Советский Союз, СССР
east-germany ГДР, Восточная Германия
west-germany ФРГ, Западная Германия
czechoslovakia Чехословакия
yugoslavia Югославия
prussia Пруссия
east-prussia Восточная Пруссия
south-ossetia Южная Осетия
abkhazia Абхазия
gaza Газа
gaza-strip сектор Газа, Сектор Газа
west-bank Западный берег реки Иордан, Западный берег
northern-ireland Северная Ирландия
england Англия
scotland Шотландия
wales Уэльс
bavaria Бавария
saxony Саксония
saxony-anhalt Саксония-Анхальт
lower-saxony Нижняя Саксония
thuringia Тюрингия
hesse Гессен
north-rhine-westphalia Северный Рейн — Вестфалия
rhineland-palatinate Рейнланд-Пфальц
silesia Силезия
pomerania Померания
normandy Нормандия
brittany Бретань
lapland Лапландия
karelia Карелия
sicily Сицилия
sardinia Сардиния
tuscany Тоскана
lombardy Ломбардия
catalonia Каталония
basque-country Страна Басков
andalusia Андалусия
corsica Корсика
crete Крит
flanders Фландрия
wallonia Валлония
tyrol Тироль
south-tyrol Южный Тироль
jutland Ютландия
transylvania Трансильвания
vojvodina Воеводина
livonia Ливония
latgale Латгалия
kurzeme Курземе, Курляндия
zemgale Земгале
vidzeme Видземе
alps Альпы
carpathians Карпаты
pyrenees Пиренеи
himalayas Гималаи
danube Дунай
rhine Рейн
thames Темза
nile Нил
volga Волга
dnieper Днепр
daugava Даугава
baltic-sea Балтийское море, Балтика
black-sea Чёрное море, Черное море
north-sea Северное море
adriatic Адриатическое море, Адриатика
mediterranean Средиземное море
caspian-sea Каспийское море
persian-gulf Персидский залив
gulf-of-finland Финский залив
gulf-of-riga Рижский залив
english-channel Ла-Манш
atlantic Атлантический океан, Атлантика
pacific Тихий океан
indian-ocean Индийский океан
arctic Арктика
AQ Антарктида, Антарктика
arctic-ocean Северный Ледовитый океан
california Калифорния
alaska Аляска
hawaii Гавайи
north-carolina Северная Каролина
south-carolina Южная Каролина
pennsylvania Пенсильвания
florida Флорида
virginia Виргиния, Вирджиния
algiers Алжир
antwerp Антверпен
athens Афины
baghdad Багдад
beirut Бейрут
beijing Пекин
belgrade Белград
bern Берн
brussels Брюссель
bucharest Бухарест
cairo Каир
cape-town Кейптаун
chernobyl Чернобыль
chisinau Кишинёв
cologne Кёльн, Кельн
copenhagen Копенгаген
damascus Дамаск
dublin Дублин
edinburgh Эдинбург
florence Флоренция
gdansk Гданьск
geneva Женева
genoa Генуя
ghent Гент
gothenburg Гётеборг, Гетеборг
hamburg Гамбург
hanover Ганновер
havana Гавана
helsinki Хельсинки
istanbul Стамбул
jerusalem Иерусалим
kharkiv Харьков
kherson Херсон
krakow Краков
kyiv Киев
klaipeda Клайпеда
leipzig Лейпциг
lisbon Лиссабон
ljubljana Любляна
london Лондон
los-angeles Лос-Анджелес
luhansk Луганск
lviv Львов
lyon Лион
marseille Марсель
mecca Мекка
mexico-city Мехико
milan Милан
moscow Москва
munich Мюнхен
naples Неаполь
new-orleans Новый Орлеан
new-york Нью-Йорк
nice Ницца
nicosia Никосия
nizhny-novgorod Нижний Новгород
nuremberg Нюрнберг
odesa Одесса
paris Париж
porto Порту
prague Прага
pskov Псков
pyongyang Пхеньян
reykjavik Рейкьявик
riga Рига
rome Рим
riyadh Эр-Рияд
seoul Сеул
sevastopol Севастополь
seville Севилья
shanghai Шанхай
sofia София
st-petersburg Санкт-Петербург, Петербург
stockholm Стокгольм
strasbourg Страсбург
sydney Сидней
tallinn Таллин, Таллинн
tartu Тарту
tbilisi Тбилиси
tehran Тегеран
the-hague Гаага
thessaloniki Салоники
tokyo Токио
turin Турин
turku Турку
venice Венеция
vienna Вена
vilnius Вильнюс
warsaw Варшава
washington Вашингтон
yekaterinburg Екатеринбург
yerevan Ереван
zagreb Загреб
zaporizhzhia Запорожье
zurich Цюрих
`;

/** The Russian names of a place or organisation. */
export const RUSSIAN_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.split('\n')
    .filter(Boolean)
    .map((line) => {
      const blank = line.indexOf(' ');
      return [line.slice(0, blank), line.slice(blank + 1).split(', ')];
    }),
);
