import type { IrregularWords } from '../sections/irregular-words.ts';

/** German: strong and irregular verbs by their stems (present, its change, past, participle), adjectives that change their stem. */
export const irregularWords: IrregularWords = {
  words: `
sein ist sind seid war gewes bin bist wär seiend
haben hab hat ha hatt hätt gehab habend
werden werd wird wirst wurd würd ward geword word
können kann könn konn konnt könnt gekonnt
müssen muss müss musst müsst gemusst
dürfen darf dürf durft dürft gedurft
wollen will woll wollt gewollt
sollen soll sollt gesollt
mögen mag mög mocht möcht gemocht
wissen weiß wiss wusst wüsst gewusst
gehen geh ging gegang
stehen steh stand gestand
tun tu tat getan tät
geben geb gib gab gegeb
ergeben ergeb ergib ergab
vergeben vergeb vergib vergab
nehmen nehm nimm nahm genomm nomm
kommen komm kam gekomm
bekommen bekomm bekam
sehen seh sieh sah geseh
lassen lass lässt ließ gelass
halten halt hält hielt gehalt
sprechen sprech sprich sprach gesproch sproch
schreiben schreib schrieb geschrieb
bleiben bleib blieb geblieb
finden find fand gefund fund
liegen lieg lag geleg
fallen fällt fiel gefall
fangen fang fing gefang
fahren fahr fähr fuhr gefahr
tragen trag träg trug getrag
schlagen schlag schläg schlug geschlag
laufen lauf läuf lief gelauf
rufen ruf rief geruf
heißen heiß hieß geheiß
ziehen zieh zog gezog zog
bringen bring bracht gebracht
denken denk dacht gedacht
kennen kenn kannt gekannt
nennen nenn nannt genannt
brennen brenn brannt gebrannt
rennen renn rannt gerannt
senden send sandt gesandt
wenden wend wandt gewandt
beginnen beginn begann begonn
gewinnen gewinn gewann gewonn
sinnen sinn sann gesonn
schwimmen schwimm schwamm geschwomm
rinnen rinn rann geronn
spinnen spinn spann gesponn
binden bind band gebund bund
schwinden schwind schwand geschwund
winden wind wand gewund
singen sing sang gesung
springen spring sprang gesprung
dringen dring drang gedrung
gelingen geling gelang gelung
klingen kling klang geklung
ringen ring rang gerung
schlingen schling schlang geschlung
schwingen schwing schwang geschwung
zwingen zwing zwang gezwung
sinken sink sank gesunk
trinken trink trank getrunk
stinken stink stank gestunk
helfen helf hilf half geholf holf
werfen werf wirf warf geworf worf
sterben sterb stirb starb gestorb
werben werb wirb warb geworb worb
verderben verderb verdirb verdarb verdorb
treffen treff triff traf getroff troff
brechen brech brich brach gebroch broch
stechen stech stich stach gestoch
erschrecken erschreck erschrick erschrak erschrock
stehlen stehl stiehl stahl gestohl
befehlen befehl befiehl befahl befohl
empfehlen empfehl empfiehl empfahl empfohl
gelten gelt gilt galt gegolt golt
schelten schelt schilt schalt gescholt
essen ess iss aß gegess
fressen fress friss fraß gefress
messen mess miss maß gemess
vergessen vergess vergiss vergaß
lesen les lies las geles
treten tret tritt trat getret
bitten bitt bat gebet
sitzen sitz saß gesess
geschehen gescheh geschieh geschah
genesen genes genas
schmelzen schmelz schmilz schmolz geschmolz
fliegen flieg flog geflog
biegen bieg bog gebog
wiegen wieg wog gewog
lügen lüg log gelog
trügen trüg trog getrog
bieten biet bot gebot
fliehen flieh floh gefloh
frieren frier fror gefror
verlieren verlier verlor
schieben schieb schob geschob
heben heb hob gehob
weben web wob gewob
scheren scher schor geschor
schwören schwör schwor geschwor
gießen gieß goss gegoss
schießen schieß schoss geschoss
schließen schließ schloss geschloss
fließen fließ floss gefloss
genießen genieß genoss
verdrießen verdrieß verdross
sprießen sprieß spross gespross
kriechen kriech kroch gekroch
riechen riech roch geroch
saufen sauf säuf soff gesoff
saugen saug sog gesog
steigen steig stieg gestieg
schweigen schweig schwieg geschwieg
scheiden scheid schied geschied
meiden meid mied gemied
leihen leih lieh gelieh
verzeihen verzeih verzieh
gedeihen gedeih gedieh
schreien schrei schrie geschrie
speien spei spie gespie
treiben treib trieb getrieb
reiben reib rieb gerieb
weisen weis wies gewies
preisen preis pries gepries
scheinen schein schien geschien
greifen greif griff gegriff
pfeifen pfeif pfiff gepfiff
schleifen schleif schliff geschliff
kneifen kneif kniff gekniff
reißen reiß riss geriss
beißen beiß biss gebiss
schmeißen schmeiß schmiss geschmiss
streichen streich strich gestrich
gleichen gleich glich geglich
weichen weich wich gewich
schleichen schleich schlich geschlich
reiten reit ritt geritt
schreiten schreit schritt geschritt
streiten streit stritt gestritt
gleiten gleit glitt geglitt
leiden leid litt gelitt
schneiden schneid schnitt geschnitt
wachsen wachs wächs wuchs gewachs
waschen wasch wäsch wusch gewasch
backen back bäck buk geback
graben grab gräb grub gegrab
laden lad läd lud gelad
schaffen schaff schuf geschaff
raten rat rät riet gerat
braten brat brät briet gebrat
blasen blas bläs blies geblas
schlafen schlaf schläf schlief geschlaf
stoßen stoß stöß stieß gestoß
hauen hau hieb gehau
hängen häng hing gehang
quellen quell quill quoll gequoll
schwellen schwell schwill schwoll geschwoll
bergen berg birg barg geborg
bersten berst birst barst geborst
sagen sag sagt gesagt
machen mach gemacht
zeigen zeig zeigt gezeigt
setzen setz setzt gesetzt
legen leg legt gelegt
hören hör hört gehört
lernen lern lernt gelernt
führen führ führt geführt
fordern forder gefordert
hoffen hoff hofft gehofft
töten töt tötet getötet
stellen stell stellt gestellt
kaufen kauf kauft gekauft
glauben glaub glaubt geglaubt
warten wart gewartet
bauen bau baut gebaut
nutzen nutz nutzt genutzt`,
  alone: `
gut besser best
viel mehr meist
hoch höh höch
nah näh näch`,
  endings: [
    ...['', 'e', 'en', 'st', 't', 'est', 'et', 'te', 'ten', 'tet', 'test', 'n'],
    ...[
      'end',
      'ende',
      'enden',
      'ender',
      'endes',
      'endem',
      'ne',
      'nen',
      'ner',
      'nes',
      'nem',
      'ene',
      'enen',
      'ener',
      'enes',
      'enem',
    ],
  ],
  prefixes: [
    ...[
      'ab',
      'an',
      'auf',
      'aus',
      'auseinander',
      'be',
      'bei',
      'bevor',
      'dar',
      'durch',
      'ein',
      'ent',
      'entgegen',
      'er',
      'fest',
    ],
    ...[
      'fort',
      'frei',
      'gegenüber',
      'her',
      'heraus',
      'herein',
      'hervor',
      'hin',
      'hinaus',
      'hinter',
      'hinzu',
      'los',
      'miss',
    ],
    ...[
      'mit',
      'nach',
      'nieder',
      'statt',
      'teil',
      'über',
      'um',
      'unter',
      'ver',
      'vor',
      'voraus',
      'vorbei',
      'weg',
      'weiter',
    ],
    ...['wider', 'wieder', 'zer', 'zu', 'zurecht', 'zurück', 'zusammen', 'bekannt', 'anerkannt'],
  ],
  inflections: [],
  tails: '',
  tailEndings: [],
};
