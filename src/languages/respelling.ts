/**
 * How names are heard. Latvian, Albanian and the languages in Cyrillic write a foreign name by its sound, others keep its spelling. A line has a
 * spelling and the sounds that it may stand for in some language of Europe, in plain letters: `š č ž` are sounds by themselves, `dž` is the j of
 * John, `ī` is a long i, which only Latvian tells from a short one. A dash is silence. Behind the semicolon are sounds that are rare.
 * Letters that stand for themselves, doubled letters and vowels between which a j is heard need no line. A plus marks what a vowel
 * is in English only where one consonant and another vowel follow, as in Blake, or at the end of a word; elsewhere it is all but impossible.
 */
const CONSONANTS = `
b ; p
c k s c č ; g dž -
cc k kč
cch k č
ch č k h š
ci či č ci si ki
ck k
cq k
cz č c
ć č c
ç s č
chev čov čev
cs č
d d t; -
dg dž
dge dž
dj dž dj d
dsch dž
dsj dž
dt t d
dz dz
dzh dž
đ dž dj
f f v
g g dž ž h j; k -
gg g dž
gh g -
gi gi dži dž
gl gl lj
gn n gn nj
gu gu g gv gui
ğ g - j
h h -; g
hj j
j j dž ž h dzj cz -; č
k k ; g
kh h k
kj k č kj
kk k
ł l v
lh l lj
lj l lj
ll l j lj
mc mak mek
ng ng n
nh n nj
nj n nj
ny n nj ni
ñ n nj
pf pf f
ph f
q k č cj c
qu k kv
que k kv
ques k ks
qw kv
rh r
rs rs š
rz ž š rz rc
s s z; š -
sc s sk š
sch š sk ž
schtsch šč
sh š s
shch šč
shç šč
si ši si ; š
sj š sj ž
sjtj šč
sjtsj šč
sk sk š
skj š sk
sp sp šp
ss s
st st št
stj š stj šč
sz š s ž
szcz šč
ś š s
ş š
ß s
t t; - c d
th t s z d
ti ti ši ci č
tch č
tj č tj t
tsch č
tsj č
ts c ts
tz c
v v f; b
w v u; -
wh v h u
wr r vr
x ks gz z s h š sj dz; -
xh dž
y i ī ij +ai; e -
ź z ž
ż ž
z z s c dz; -
zh ž dž čž
zj ž
zz c dz z
`;

const VOWELS = `
a a e o +ei; -
aa a o
ae e a ei ai
ai ai ei e
al ol al
au au o
aw o au av
ay ei ai
ä e a
ã a an
æ e a
å o a
e e - +ī; i a
ea ī e ei ia ea i
eau o
eaux o
ee ī ei i
ei ai ei ī
eo eo jo io
er er ; e
ers ers eš
eu oi ei e eu u
ew u ju ev
ey ei ī ai i ij
ah a
eh e ei
ih ī i
oh o ou
uh u
ė e
ę en e
ă a
â a
i i ī +ai; - e
ia ia a
ie ī i e ie ai
igh ai
ij ai ei ij i
io io o
ir ir er
ï i
ı i
o o u au a +ou; - e
oa ou o oa
oe e o ū u
oi oi ua
oo u o
ou u au o ou a
ough o au ou af
ow au ou ov o
oy oi ua
ö e o jo ju
ø e o jo ju
ő e jo ju o
u u a i +ju; -
ua ua va
ue u ju i ue e
ui ui vi ai u i
ur ur er
ü i ju u
ű i ju u
y i ī ai ij e; -
ya ja ia
ye je e ie
yo jo io o e
yu ju iu u
`;

/** A sound that a spelling stands for. */
export interface Heard {
  readonly sound: string;
  readonly rare: boolean;
  /** Whether a vowel has it in an open syllable. */
  readonly open: boolean;
}

/** The sounds of each spelling. */
export const HEARD: ReadonlyMap<string, readonly Heard[]> = new Map(
  `${CONSONANTS}${VOWELS}`
    .split('\n')
    .filter(Boolean)
    .map((line): [string, Heard[]] => {
      const [usual = '', rarely = ''] = line.split(';');
      const [spelling = '', ...sounds] = usual.trim().split(' ');
      const read = (text: string, rare: boolean): Heard => {
        const sound = text.replace(/^[-+]/u, '');
        return { sound, rare, open: text.startsWith('+') };
      };
      return [
        spelling,
        [
          ...sounds.map((sound) => read(sound, false)),
          ...rarely
            .split(' ')
            .filter(Boolean)
            .map((sound) => read(sound, true)),
        ],
      ];
    }),
);

/** Cyrillic letters by their sound. */
export const CYRILLIC_SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а=a б=b в=v г=g ґ=g д=d е=e ё=jo є=je ж=ž з=z и=i і=i ї=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=h ц=c ' +
    'ч=č ш=š щ=šč ъ= ы=i ь= э=e ю=ju я=ja ј=j љ=lj њ=nj ћ=č ђ=dž џ=dž ѓ=g ќ=k ѕ=dz'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
