import type { IrregularWords } from '../sections/irregular-words.ts';

/** Norwegian Bokmål: strong and irregular verbs by their principal parts, adjectives that change their stem, plurals with a change of vowel. */
export const irregularWords: IrregularWords = {
  words: `
være er var vært værende
ha har hadde hatt
bli blir ble blei blitt
gjøre gjør gjorde gjort gjørende
gå går gikk gått gående
få får fikk fått
stå står sto stod stått stående
se ser sett seende
skje skjer skjedde skjedd
le ler lo ledd
dø dør døde dødd døende
slå slår slo slått slående
ta tar tok tatt
gi gir gav gitt
komme kommer kom kommet kommende
ligge ligger ligget liggende
legge legger lagt
sitte sitter satt sittet sittende
sette setter satte
si sier sa sagt
vite vet visste visst vitende
ville vil ville villet
skulle skal skulle skullet
kunne kan kunne kunnet
måtte må måtte måttet
burde bør burde burdet
tørre tør torde tort
be ber ba bedt
bite biter bet bitt
binde binder bandt bundet
brenne brenner brant brente brent brennende
bringe bringer brakte bragte brakt
bryte bryter brøt brutt
bære bærer bar båret bærende
dra drar dro drog dratt
drikke drikker drakk drukket
drive driver drev drevet drivende
falle faller falt fallende
finne finner fant funnet
fly flyr fløy fløyet flydd
flyte flyter fløt flytt
forsvinne forsvinner forsvant forsvunnet
fryse fryser frøs frosset
følge følger fulgte fulgt følgende
gli glir gled glidd
gni gnir gned gnidd
grave graver gravde gravd
gripe griper grep grepet
gråte gråter gråt grått
gjelde gjelder gjaldt gjeldt gjeldende
hete heter het hett
hjelpe hjelper hjalp hjulpet
holde holder holdt hold
henge henger hang hengt hengte
la lar lot latt
lide lider led lidd
lyde lyder lød lydt
lyve lyver løy løyet
løpe løper løp løpt løpende
nyte nyter nøt nytt
ri rir red ridd
rive river rev revet
ryke ryker røk røket
rekke rekker rakk rukket
sende sender sendte sendt
skrike skriker skrek skreket
skrive skriver skrev skrevet
skyte skyter skjøt skutt
skyve skyver skjøv skjøvet
skjære skjærer skar skåret
slippe slipper slapp sluppet
slite sliter slet slitt
smøre smører smurte smurt
snike sniker snek sneket
sove sover sov sovet sovende
sprekke sprekker sprakk sprukket
springe springer sprang sprunget
spørre spør spurte spurt
stige stiger steg steget stigende
stikke stikker stakk stukket
stjele stjeler stjal stjålet
strekke strekker strakte strakt
stryke stryker strøk strøket
synge synger sang sunget
synke synker sank sunket
selge selger solgte solgt
telle teller talte telte talt
treffe treffer traff truffet
trekke trekker trakk trukket
tvinge tvinger tvang tvunget
vinne vinner vant vunnet
velge velger valgte valgt
vekke vekker vekte vakte
fortsette fortsetter fortsatte fortsatt
bety betyr betydde betydd
mene mener mente ment
vise viser viste vist visende
tro tror trodde trodd
høre hører hørte hørt
føle føler følte følt
rope roper ropte ropt
nå når nådde nådd
kjenne kjenner kjente kjent
tenke tenker tenkte tenkt
spise spiser spiste spist
løse løser løste løst
tjene tjener tjente tjent
glemme glemmer glemte glemt
begynne begynner begynte begynt
nevne nevner nevnte nevnt
bygge bygger bygde bygget bygd
snakke snakker snakket
bo bor bodde bodd
leve lever levde levd
anse anser anså ansett
anta antar antok antatt
avgi avgir avga avgitt
avslå avslår avslo avslått
avta avtar avtok avtatt
begå begår begikk begått
bestå består besto bestod bestått
delta deltar deltok deltatt
foreslå foreslår foreslo foreslått
foreta foretar foretok foretatt
forgå forgår forgikk forgått
forlate forlater forlot forlatt
forstå forstår forsto forstod forstått
foregå foregår foregikk foregått
gjenta gjentar gjentok gjentatt
inngå inngår inngikk inngått
innta inntar inntok inntatt
motta mottar mottok mottatt
omgå omgår omgikk omgått
oppgi oppgir oppga oppgitt
oppnå oppnår oppnådde oppnådd
oppstå oppstår oppsto oppstod oppstått
oppta opptar opptok opptatt
overta overtar overtok overtatt
tillate tillater tillot tillatt
unngå unngår unngikk unngått
utgi utgir utga utgitt
utgjøre utgjør utgjorde utgjort
vedta vedtar vedtok vedtatt vedtas
brekke brekker brakk brukket
knekke knekker knakk knekt
krype kryper krøp krøpet
svike sviker svek sveket
svømme svømmer svømte svam svømt
sverge sverger sverget svor
vike viker vek veket
vri vrir vred vridd
kreve krever krevde krevd
greie greier greide greid
pleie pleier pleide pleid`,
  alone: `
god godt gode bedre best beste
dårlig dårlige verre verst verste
gammel gammelt gamle eldre eldst eldste
ung ungt unge yngre yngst yngste
stor stort store større størst største
liten lita lite lille små mindre minst minste
mange flere flest fleste
mye mer mest meste
lang langt lange lengre lengst lengste
ny nytt nye nyere nyest nyeste
egen eget egne
all alt alle
nær nært nære nærmere nærmest nærmeste
side siden sider sidene
sist siste
først første
neste nest
annen annet andre
måte måten måter måtene
uke uka uken uker ukene
vare varen varer varene
nordmann nordmannen nordmenn nordmennene
by byen byer byene
øy øya øyen øyer øyene
vei veien veier veiene
sjø sjøen sjøer sjøene
innbygger innbyggeren innbyggere innbyggerne
kne kneet knær knærne
ku kua kuen kyr kyrne`,
  endings: ['', 's'],
  prefixes: [
    ...[
      'av',
      'an',
      'be',
      'bort',
      'for',
      'fore',
      'fra',
      'frem',
      'fram',
      'gjen',
      'gjennom',
      'inn',
      'med',
      'mot',
    ],
    ...[
      'ned',
      'om',
      'opp',
      'over',
      'på',
      'til',
      'tilbake',
      'ut',
      'unn',
      'under',
      'ved',
      'sam',
      'sammen',
      'mis',
    ],
  ],
  inflections: [],
  tails: `
mann menn
bok bøker
fot føtter
hånd hender
tann tenner
natt netter
kraft krefter
rot røtter
datter døtre
mor mødre
bror brødre
far fedre
bonde bønder
tre trær
øye øyne
regel regl
mangel mangl
middel midl midlet
kapittel kapitl kapitlet
artikkel artikl
himmel himl
nøkkel nøkl
onkel onkl
tittel titl
sykkel sykl
søster søstre
vinter vintre
sommer somre
finger fingre
senter sentre sentret
teater teatre teatret
nummer numre
mester mestre
fengsel fengsl fengslet
eksempel eksempl eksemplet
forelder foreldre
strand strender`,
  tailEndings: ['s', 'ene', 'enes', 'er', 'ers', 'ne', 'nes', 'en', 'ens', 'a', 'as'],
};
