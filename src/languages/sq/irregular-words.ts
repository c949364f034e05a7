import type { IrregularWords } from '../sections/irregular-words.ts';

/** Albanian: verbs that change their stem and the commonest short ones, adjectives with a plural of their own, nouns that change. */
export const irregularWords: IrregularWords = {
  words: `
jam je është jemi jeni janë isha ishe ishte ishim ishit ishin qe qenë qenka jem qofshë qoftë
kam ke ka kemi keni kanë kisha kishe kishte kishim kishit kishin kish pata pati patën patëm pasur patur ket kenë
bëj bën bëjmë bëni bëjnë bëra bëre bëri bëmë bëtë bënë bërë bënte bënin bëja bëhet bëhen bëhej bëheshin bëjë bë bënim
them thua thotë themi thoni thonë thashë the tha thamë thanë thënë thoshte thoshin thosha thuhet thuhej thuhen thotë
vij vjen vijmë vini vijnë erdha erdhe erdhi erdhëm erdhën ardhur vinte vinin vija vijë vihet
shkoj shkon shkojmë shkojnë shkova shkoi shkuan shkuar shkonte shkonin shkojë shkua
dua do duam doni duan desha deshi deshën dashur donte donin duhet duhen duhej doja dojë
di dimë dini dinë dita diti ditën ditur dinte dinin dihet dihej
jap jep japim jepni japin dhashë dha dhanë dhënë jepte jepnin jepet jepej japë jepja jepen dhamë
marr merr marrim merrni marrin mora more mori morëm morën marrë merrte merrnin merret merrej merren morri morr
shoh sheh shohim shihni shohin pashë pamë panë shihte shihnin shihet shihej shihen shohë shikon
dal del dalim dilni dalin dola dole doli dolëm dolën dalë dilte dilnin dilet
ha hamë hani hanë hëngra hëngri hëngrën ngrënë hante
pi pimë pinë piva piu pinte pirë
bie biem bini bien rashë ranë rënë binte binin bjerë
rri rrimë rrini rrinë ndenja ndenji ndenjur rrinte
lë lëmë lini lënë lashë la lamë lanë linte lihet lëshoj
vë vëmë vini vënë vura vuri vurën vënë vinte vihet vihej
zë zëmë zini zënë zura zuri zurën zënë zinte zihet
shpie shpiem shpien shpura shpuri shpënë
vdes vdesin vdiqa vdiq vdiqën vdekur vdesë vdiste vdisnin vdesim
vras vret vrasim vrisni vrasin vrava vrau vranë vrarë vriste vritet vritej vrisnin vriten vrasë
pres pret presim presin prita priti pritën pritur priste pritet pritej prisnin pritën
flas flet flasim flisni flasin fola foli folën folur fliste flitet flisnin flasë
shes shet shesin shita shiti shitën shitur shitet shiste
njoh njeh njohim njihni njohin njoha njohu njohën njohur njihte njihet njiheshin njihen njihej njihnin
hedh hedhim hidhni hedhin hodha hodhi hodhën hedhur hidhte hidhet hidhej
zgjedh zgjedhim zgjedhin zgjodha zgjodhi zgjodhën zgjedhur zgjidhet zgjidhte zgjidhen
mbledh mbledhin mblodha mblodhi mblodhën mbledhur mblidhet mblidhen mblidheshin
heq heqin hoqa hoqi hoqën hequr hiqet hiqte
pjek pjekin poqa poqi pjekur
djeg djegin dogja dogji dogjën djegur digjet digjej
vjedh vjedhin vodha vodhi vodhën vjedhur vidhet
dredh drodhi dredhur
ndjek ndjekin ndoqa ndoqi ndoqën ndjekur ndiqet ndiqte
përpjek përpjekin përpoqa përpoqi përpjekur përpiqet përpiqej
nxjerr nxjerrin nxora nxori nxorën nxjerrë nxirret nxirrte nxorri nxorrën
sjell sjellin solla solli sollën sjellë sillet sillte sillen sillej
përcjell përcjellin përcolla përcolli përcollën përcjellë përcillet
vjel vola voli vjelë
bjerr bori bjerrë
tjerr torri
thyej thyen theva theu thyen thyer thyhet
kthej kthen kthejmë kthejnë ktheva ktheu kthyem kthyen kthyer kthehet kthehen kthehej ktheheshin kthejë kthente kthye
përkthej përkthen përkthejnë përktheva përktheu përkthyen përkthyer përkthehet përkthehen përkthente përkthye
shërbej shërben shërbejnë shërbeva shërbeu shërbyen shërbyer shërbehet shërbente shërbejë shërbenin
gjej gjen gjejmë gjejnë gjeta gjete gjeti gjetëm gjetën gjetur gjendet gjenden gjendej gjendeshin gjejë gjente gjenin
blej blen blejnë bleva bleu blenë blerë blihet blejë blente
kryej kryen kryejnë kreva kreu kryer kryhet kryhen kryhej kryejë
mbyll mbyllin mbylla mbylli mbyllën mbyllur mbyllet
hyj hyn hyjmë hyjnë hyra hyri hyrën hyrë hynte hyjë hynin
fshij fshin fshijnë fshiva fshiu fshirë fshihet
përfshij përfshin përfshijnë përfshiva përfshiu përfshinë përfshirë përfshihet përfshihen
arrij arrin arrijmë arrijnë arrita arriti arritëm arritën arritur arrihet arrinte arrijë arrinin
ngrij ngrin ngriva ngriu ngrirë
shkruaj shkruan shkruajmë shkruajnë shkrova shkroi shkruam shkruan shkruar shkruhet shkruante shkruajë shkruhen shkruatën
luaj luan luajmë luajnë luajta luajti luajtën luajtur luhet luhen luante luajë luhej
quaj quan quajmë quajnë quajta quajti quajtën quajtur quhet quhen quhej quante quajt
mbaj mban mbajmë mbajnë mbajta mbajti mbajtën mbajtur mbahet mbahen mbahej mbante mbajë mbanin
ndaj ndan ndajmë ndajnë ndava ndau ndanë ndarë ndahet ndahen ndahej ndante
vlej vlen vlejnë vlejti vleu vlejtur vlejë vlente
ruaj ruan ruajnë ruajta ruajti ruajtën ruajtur ruhet ruhen ruante
paguaj paguan paguajnë pagova pagoi paguan paguar paguhet paguante
mbroj mbron mbrojnë mbrojta mbrojti mbrojtën mbrojtur mbrohet mbronte mbroni mbrohej
rris rrit rritin rrita rriti rritën rritur rritet rriten rritej rriste
ngre ngremë ngrenë ngrita ngriti ngritën ngritur ngrihet ngrihej
kap kapin kapa kapi kapën kapur kapet
përdor përdorin përdora përdori përdorën përdorur përdoret përdoren përdorte përdornin
lind lindin linda lindi lindën lindur lindte lindin
nis nisin nisa nisi nisën nisur niset nisej
hap hapin hapa hapi hapën hapur hapet hapen
vendos vendosin vendosa vendosi vendosën vendosur vendoset vendosej vendosen
bind bindin binda bindi bindën bindur bindet
mund mundet mundi mundën mundte mundur mundnin mundemi mundej`,
  alone: `
madh madhe madhi madhja mëdhenj mëdha mëdhenjtë mëdhaja madhit
vogël vogla vegjël vogëlve voglat
ri re rinj reja rinjtë rejat riu rinjve
keq keqe këqij këqija
mirë mira mirët
gjë gjëra gjërat gjëja gjërave gjësë gjënë
njeri njeriu njerëz njerëzit njerëzve njerëzish njeriun njeriut
vit viti vitit vitin vite vitet viteve vjet vjetësh
ditë dita ditës ditën ditët ditëve
punë puna punës punën punëve punët
jetë jeta jetës jetën jetët jetëve
kishë kisha kishës kishën kishat kishave`,
  endings: [''],
  prefixes: [],
  inflections: [],
  tails: '',
  tailEndings: [],
};
