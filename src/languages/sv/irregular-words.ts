import type { IrregularWords } from '../sections/irregular-words.ts';

/** Swedish: strong and irregular verbs by their principal parts, adjectives that change their stem, plurals with a change of vowel. */
export const irregularWords: IrregularWords = {
  words: `
vara var varit vore varande
ha har hade haft hava havande
bli blir blev blivit bliva blivande bliven
göra gör gjorde gjort gjord gjorda görande
gå går gick gått gående
få får fick fått
stå står stod stått stående
se ser såg sett sedd sedda sedde
ske sker skedde skett
le ler log lett leende
dö dör dog dött döende
slå slår slog slagit slagna
ta tar tog tagit tagen taget tagna tagande taga tager
ge ger gav gett givit given givet givna giva giver
dra drar drog dragit dragna draga
be ber bad bett bedd
komma kommer kom kommit kommande
ligga ligger legat liggande
lägga lägger lade lagt lagd lagda la
sitta sitter suttit sittande
sätta sätter satte satts sätts
säga säger sade sagt sagd sagda
veta vet visste vetat
vilja vill ville velat
ska skall skulle
kunna kan kunde kunnat
böra bör borde bort
måste måst
binda binder band bundit bunden bundet bundna
bita biter bet bitit biten
bjuda bjuder bjöd bjudit bjuden bjudna
brinna brinner brann brunnit brinnande
bringa bringar bragte bragt bringade bringat
bryta bryter bröt brutit bruten brutet brutna
bära bär bar burit buren buret burna bärande
dricka dricker drack druckit
driva driver drev drivit driven drivet drivna drivande
duga duger dög dugt
dölja döljer dolde dolt dold dolda
falla faller föll fallit fallande
fara for farit
finna finner fann funnit funnen funna
finnas finns fanns funnits
flyga flyger flög flugit flygande
flyta flyter flöt flutit
frysa fryser frös frusit frusen frusna
följa följer följde följt följd följande
försvinna försvinner försvann försvunnit försvunnen försvunna
glida glider gled glidit
gripa griper grep gripit gripen gripna
gråta gråter grät gråtit
hinna hinner hann hunnit
hålla håller höll hållit
hugga hugger högg huggit
knyta knyter knöt knutit knuten
krypa kryper kröp krupit
lida lider led lidit
ljuda ljuder ljöd
ljuga ljuger ljög ljugit
låta låter lät låtit
löpa löper löpte löpt
niga niger neg
njuta njuter njöt njutit
rida rider red ridit
rinna rinner rann runnit
riva river rev rivit riven rivna
ryta ryter röt rutit
skina skiner sken
skilja skiljer skilde skiljt skild skilda skilt skiljde
skjuta skjuter sköt skjutit skjuten skjutna
skrida skrider skred skridit
skrika skriker skrek skrikit
skriva skriver skrev skrivit skriven skrivet skrivna
skryta skryter skröt skrutit
skära skär skar skurit skuren
slippa slipper slapp sluppit
slita sliter slet slitit sliten slitna
sluta slutar slutade slutat
slutas slöt slutit sluten slutna
smyga smyger smög smugit
smörja smörjer smorde smort
snyta snyter snöt
sova sover sov sovit sovande
spricka spricker sprack spruckit
sprida sprider spred spritt spridit spridd spridda spridde
springa springer sprang sprungit
spörja spörjer sporde sport
sticka sticker stack stuckit
stiga stiger steg stigit stigande stigen
stjäla stjäl stal stulit stulen stulna
stryka stryker strök strukit struken
suga suger sög sugit
svika sviker svek svikit
svälja sväljer svalde svalt
svälta svälter svalt svultit
sjunga sjunger sjöng sjungit
sjunka sjunker sjönk sjunkit
sälja säljer sålde sålt såld sålda
sända sänder sände sänt sänd
tiga tiger teg tigit
tryta tryter tröt
träda träder trädde trätt
tvinga tvingar tvingade tvingat
vinna vinner vann vunnit vunnen vunna
vika viker vek vikit
vrida vrider vred vridit
växa växer växte vuxit växt vuxen växande
välja väljer valde valt vald valda
vänja vänjer vande vant
äta äter åt ätit
tala talar talade talat
spela spelar spelade spelat
arbeta arbetar arbetade arbetat arbetas
börja börjar började börjat börjas
känna känner kände känt känd kända
ställa ställer ställde ställt ställd ställda
använda använder använde använt använd använda
behöva behöver behövde behövt
leva lever levde levt levande
heta heter hette hetat
få färre`,
  alone: `
måne månen månens månar månarna
god gott goda gode
bra bättre bäst bästa
dålig dåligt dåliga sämre sämst sämsta värre värst värsta
gammal gammalt gamla äldre äldst äldsta
ung ungt unga unge yngre yngst yngsta
stor stort stora store större störst största
liten litet lilla lille små mindre minst minsta
många fler flera flest flesta
mycket mycken mer mera mest mesta
lång långt långa långe längre längst längsta
hög högt höga högre högst högsta
låg lägre lägst lägsta
tung tungt tunga tyngre tyngst tyngsta
grov grovt grova grövre grövst grövsta
nära närmare närmast närmaste närmsta
ny nytt nya nye nyare nyast nyaste
rik rikt rika rikare rikast rikaste
fin fint fina finare finast finaste
sen sent sena senare senast senaste
egen eget egna
annan annat andra
all allt alla
själv självt själva
rätt rätta
först första förste
sist sista siste
blå blått blåa
grå grått gråa
fri fritt fria
röd rött röda
vit vitt vita
död dött döda`,
  endings: ['', 's'],
  prefixes: [
    ...[
      'an',
      'av',
      'be',
      'bi',
      'bort',
      'fram',
      'från',
      'för',
      'före',
      'genom',
      'in',
      'igen',
      'med',
      'mot',
      'ned',
      'ner',
      'om',
    ],
    ...[
      'på',
      'sam',
      'samman',
      'till',
      'tillbaka',
      'under',
      'upp',
      'ut',
      'ur',
      'vid',
      'åter',
      'över',
      'fast',
      'miss',
      'und',
    ],
  ],
  inflections: [],
  tails: `
man män männen männens
bok böcker
fot fötter
hand händer
tand tänder
natt nätter
stad städer
rot rötter
dotter döttrar
moder mödrar
broder bröder
fader fäder
bonde bönder
and änder
kraft krafter
son söner
ledamot ledamöter
land länder
strand stränder
rand ränder
tång tänger
stång stänger
spång spänger
bot böter
bokstav bokstäver
öga ögon
öra öron
gås gäss
mus möss
lus löss`,
  tailEndings: ['s', 'na', 'nas', 'en', 'ens', 'er', 'erna', 'ar', 'arna', 'arnas', 'ernas'],
};
