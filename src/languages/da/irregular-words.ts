import type { IrregularWords } from '../sections/irregular-words.ts';

/** Danish: strong and irregular verbs by their principal parts, adjectives that change their stem, plurals with a change of vowel. */
export const irregularWords: IrregularWords = {
  words: `
være er var været vær værende
have har havde haft havende
blive bliver blev blevet bliv blivende
gøre gør gjorde gjort gørende
gå går gik gået gående
få får fik fået
stå står stod stået stående
se ser så set seende
ske sker skete sket
le ler lo let leende
dø dør døde død døende
slå slår slog slået slående
tage tager tog taget tag tagende tar
give giver gav givet giv givende
komme kommer kom kommet kommende
ligge ligger lå ligget lig liggende
lægge lægger lagde lagt læg
sidde sidder sad siddet siddende
sætte sætter satte sat sæt
sige siger sagde sagt sig
vide ved vidste vidst vidende
ville vil ville villet
skulle skal skulle skullet
kunne kan kunne kunnet
måtte må måtte måttet
burde bør burde burdet
turde tør turde turdet
bede beder bad bedt
bide bider bed bidt
binde binder bandt bundet
brænde brænder brændte brændt brændende
bringe bringer bragte bragt
bryde bryder brød brudt
byde byder bød budt
bære bærer bar båret bærende
drage drager drog draget
drikke drikker drak drukket
drive driver drev drevet drivende
falde falder faldt faldet faldende
fare farer for faret
finde finder fandt fundet
flyde flyder flød flydt flydende
flyve flyver fløj fløjet flyvende
fnyse fnyser fnøs fnyst
fortryde fortryder fortrød fortrudt
fryse fryser frøs frosset
følge følger fulgte fulgt følgende
gide gider gad gidet
glide glider gled gledet
gnide gnider gned gnedet
grave graver gravede gravet
gribe griber greb grebet
græde græder græd grædt
gælde gælder gjaldt gældt gældende
hedde hedder hed heddet
hjælpe hjælper hjalp hjulpet
holde holder holdt hold
hænge hænger hang hængt hængte
jage jager jog jaget
klinge klinger klang klinget
knække knækker knækkede knækket
krybe kryber krøb krøbet
lade lader lod ladet ladt
lide lider led lidt
lyde lyder lød lydt
lyve lyver løj løjet
løbe løber løb løbet løbende
nyde nyder nød nydt
nyse nyser nøs nyst
pibe piber peb pebet
ride rider red redet
rive river rev revet
ryge ryger røg røget
række rækker rakte rakt
sende sender sendte sendt
skride skrider skred skredet
skrige skriger skreg skreget
skrive skriver skrev skrevet
skyde skyder skød skudt
skære skærer skar skåret
slibe sliber sleb slebet
slide slider sled slidt
slippe slipper slap sluppet
smide smider smed smidt
smøre smører smurte smurt
snyde snyder snød snydt
sove sover sov sovet sovende
springe springer sprang sprunget
spørge spørger spurgte spurgt
stige stiger steg steget stigende
stikke stikker stak stukket
stinke stinker stank stinket
stjæle stjæler stjal stjålet
strække strækker strakte strakt
stryge stryger strøg strøget
svide svider sved svedet
svinde svinder svandt svundet
sværge sværger svor svoret
synge synger sang sunget
synke synker sank sunket
sælge sælger solgte solgt
tie tier tav tiet
træde træder trådte trådt
træffe træffer traf truffet
trække trækker trak trukket
tvinge tvinger tvang tvunget
tælle tæller talte talt
vinde vinder vandt vundet
vride vrider vred vredet
vælge vælger valgte valgt
vække vækker vakte vakt
æde æder åd ædt
ændre ændrer ændrede ændret
fortsætte fortsætter fortsatte fortsat
betyde betyder betød betydet
få færre færrest færreste
klare klarer klarede klaret
tale taler talte tal
starte starter startede startet
mene mener mente ment menende
vise viser viste vist visende
tro tror troede troet troende
høre hører hørte hørt
føle føler følte følt
råbe råber råbte råbt råbende
nå når nåede nået
kende kender kendte kendt
tænke tænker tænkte tænkt
kalde kalder kaldte kaldt
spise spiser spiste spist
løse løser løste løst
tjene tjener tjente tjent
glemme glemmer glemte glemt
begynde begynder begyndte begyndt
nævne nævner nævnte nævnt
vende vender vendte vendt
spille spiller spillede spillet spillende`,
  alone: `
god godt gode bedre bedst bedste
dårlig dårligt dårlige værre værst værste
gammel gammelt gamle ældre ældst ældste
ung ungt unge yngre yngst yngste
stor stort store større størst største
lille lidt små mindre mindst mindste
mange mangt flere flest fleste
meget mere mest meste
lang langt lange længere længst længste
ny nyt nye nyere nyest nyeste
egen eget egne
al alt alle
nær nært nære nærmere nærmest nærmeste
side siden sider siderne
sidst sidste
først første
næste næst
anden andet andre
måde måden måder måderne
uge ugen uger ugerne
vare varen varer varerne
dansker danskere danskeren danskerne
spiller spillere spilleren spillerne`,
  endings: ['', 's'],
  prefixes: [
    ...[
      'af',
      'an',
      'be',
      'bort',
      'for',
      'fore',
      'fra',
      'frem',
      'gen',
      'gennem',
      'ind',
      'med',
      'mod',
      'ned',
      'om',
      'op',
    ],
    ...[
      'over',
      'på',
      'til',
      'tilbage',
      'ud',
      'und',
      'under',
      'ved',
      'sam',
      'sammen',
      'mis',
      'fast',
      'del',
      'god',
    ],
  ],
  inflections: [],
  tails: `
mand mænd
barn børn
bog bøger
fod fødder
hånd hænder
tand tænder
nat nætter
kraft kræfter
stad stæder
rod rødder
datter døtre
mor mødre
bror brødre
far fædre
bonde bønder
and ænder
ko køer
so søer
øje øjne
regel regler
mangel mangler
middel midler
kapitel kapitler
artikel artikler
himmel himle
nøgle nøgler
gaffel gafler
onkel onkler
titel titler
cykel cykler
søster søstre
vinter vintre
måned måneder
moder mødre
fader fædre
broder brødre`,
  tailEndings: ['s', 'ene', 'enes', 'erne', 'ernes', 'ne', 'nes'],
};
