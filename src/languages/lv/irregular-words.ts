import type { IrregularWords } from '../sections/irregular-words.ts';

/** Participles take the endings of adjectives. */
const INDEFINITE = ['s', 'a', 'i', 'as', 'u', 'am', 'ai', 'iem', 'us', 'os', 'ais', 'o', 'ie', 'is', ''];
/** Only after other participles: «-tājs» is a person, not the definite form of «-ts». */
const DEFINITE = ['aja', 'ajam', 'ajai', 'ajas', 'ajos', 'ajiem'];

/** Latvian: verbs of the first conjugation and the commonest others by their stems (infinitive, present, past), adverbial degrees. */
export const irregularWords: IrregularWords = {
  words: `
būt bū ir esm es bij biju bija esam esat nav nebij bijis esoš esoša esošo esošie esošiem esošaj
iet ie ej gā gāj gājis
dot do dod dev devis
varēt var varē varēj
zināt zin zinā zināj
gribēt grib gribē gribēj
teikt teik teic teicis
sacīt sak saka sacī sacīj
redzēt redz redzē redzēj
dzirdēt dzird dzirdē dzirdēj
domāt domāj domāt
darīt dar darī darīj
runāt runā runāj
likt lik liek
nākt nāk nāc nācis
braukt brauk brauc
prast pras prot
saprast sapras saprat saprot
rast ras rad rod
ņemt ņem ņēm ņēmis
jemt jem
kļūt kļū kļuv kļūst kļuvis
gūt gū guv gūst guvis
mirt mir mirst
dzimt dzim dzimst
celt cel cēl ceļ
smelt smel smēl
pelt pel pēl
vilkt vilk velk
pirkt pirk pērk
cirst cirs cirt cērt
ciest cies ciet cieš
mest mes met
vest ves ved
krist kris krit krīt
sist sis sit
lauzt lauz lauž
grauzt grauz grauž
griezt griez griež
beigt beig beidz
sākt sāk sāc sācis
augt aug audz
jaukt jauk jauc
slēgt slēg slēdz
liegt lieg liedz
sniegt snieg sniedz
lūgt lūg lūdz
mācēt māk mācē mācēj
tikt tik tiek ticis
palikt palik paliek
trūkt trūk trūkst
tapt tap top
kāpt kāp
glābt glāb
zagt zag zog
segt seg sedz
degt deg
bēgt bēg bēdz
rakt rak rok
krāpt krāp
cept cep
rāpt rāp
stiept stiep
slēpt slēp
spiest spies spied spiež
sēdēt sēž sēdē sēdēj
kost kos kod
ēst ēs ēd
dzert dzer dzēr dzeļ
bērt bēr beŗ ber
ķert ķer ķēr
tvert tver tvēr
vērt vēr ver
spert sper spēr
kalt kal kaļ
malt mal maļ
bārt bār baŗ
kārt kār kar
durt dūr dur
kurt kūr kur
stumt stum stūm
skriet skrie skrej skrēj
smiet smie smej smēj
šķiet šķie šķit
kliegt klieg kliedz
mīt mij
rīt rij
vīt vij
ļaut ļau ļauj ļāv
šaut šau šauj šāv
kaut kau kauj kāv
raut rau rauj rāv
bļaut bļau bļauj bļāv
pļaut pļau pļauj pļāv
skaut skau skauj skāv
stāt stā stāj stāv
klāt klā klāj
sēt sē sēj
spēt spē spēj
dzīt dzi dzen dzin dzī
tīt ti tin tī
pīt pi pin pī
atzīt atzī atzin atzīst
vīst vīs vīt
cīnīties cīnī cīnīj
stāvēt stāv stāvē stāvēj
turēt tur turē turēj
gulēt gul guļ gulē gulēj
tecēt tek tec tecē tecēj
peldēt peld peldē peldēj
dziedāt dzied dziedā dziedāj
raudāt raud raudā raudāj
palīdzēt palīdz palīdzē palīdzēj
vajadzēt vajag vajadz vajadzē vajadzēj
drīkstēt drīkst drīkstē drīkstēj
ticēt tic ticē ticēj
mīlēt mīlē mīlēj mīlu mīlam
cerēt cer cerē cerēj
vēlēt vēl vēlē vēlēj
minēt minē minēj minam
dzīvot dzīvoj dzīvot
strādāt strādā strādāj
maksāt maksā maksāj
jautāt jautā jautāj
meklēt meklē meklēj
zaudēt zaudē zaudēj
atbildēt atbild atbildē atbildēj
censties censt cens cent cenš
baidīt baid baidī baidīj
rādīt rādī rādīj rāda rādot
sūtīt sūt sūtī sūtīj
lasīt las lasī lasīj
rakstīt rakstī rakstīj
stāstīt stāstīj
izraisīt izraisī izraisīj izrais
uzskatīt uzskatī uzskatīj uzskat uzskatām
skatīt skatī skatīj
mainīt main mainī mainīj
gaidīt gaid gaidī gaidīj
saistīt saist saistī saistīj
balstīt balstī balstīj
attīstīt attīst attīstī attīstīj
pētīt pēt pētī pētīj
mācīt māc mācī mācīj
turpināt turpin turpinā turpināj
mēģināt mēģin mēģinā mēģināj
skaidrot skaidroj skaidrot
paziņot paziņo paziņoj
notikt notik notiek
veikt veik veic
izmantot izmanto izmantoj
darboties darboj darboti darbosi
apvienot apvieno apvienoj apvienot
veidot veidoj veidot
kontrolēt kontrolē kontrolēj
informēt informē informēj
saukt sauk sauc
pieaugt pieaug pieaudz
lemt lem lēm
simt sim
dimt dim
jumt jum
lab labs labaj labo vislab vislabāk vislabākaj
daudz vairāk visvairāk
maz mazāk vismazāk`,
  alone: `
vara vara varas varai varā varām varās
nakts nakts nakti naktij naktī naktis naktīm naktīs nakšu
ceļš ceļš ceļa ceļam ceļu ceļā ceļi ceļus ceļiem ceļos
beigas beigas beigu beigām beigās
ļaudis ļaudis ļaužu ļaudīm ļaudīs
iespēja iespēja iespējas iespējai iespēju iespējā iespējām iespējās`,
  endings: [
    ...[
      '',
      'u',
      'i',
      'a',
      'e',
      'am',
      'at',
      'os',
      'ies',
      'as',
      'amies',
      'aties',
      'oties',
      'ot',
      'iet',
      'ieties',
      'jis',
    ],
    ...['su', 'si', 's', 'sim', 'siet', 'sot', 'sos', 'sies', 'simies', 'sieties', 'soties'],
    ...[
      'šu',
      'šos',
      't',
      'tu',
      'ties',
      'tos',
      'dams',
      'dama',
      'dami',
      'damas',
      'damies',
      'damās',
      'usies',
      'ušies',
    ],
    ...INDEFINITE.map((ending) => `t${ending}`),
    ...['us', 'uš', 'oš', 'am'].flatMap((participle) =>
      [...INDEFINITE, ...DEFINITE].map((ending) => participle + ending),
    ),
  ],
  prefixes: ['aiz', 'ap', 'at', 'ie', 'iz', 'no', 'pa', 'pār', 'pie', 'sa', 'uz'],
  inflections: ['ne', 'jā'],
  tails: '',
  tailEndings: [],
};
