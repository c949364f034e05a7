/**
 * Words and spellings that distinguish languages without a pack from those with one. A pack with the same tag replaces
 * the row.
 */
import type { Alphabet } from './sections/alphabet.ts';
import type { LanguageMarks } from './sections/marks.ts';

/** Languages that are easily mistaken for a language with a pack. */
export const neighbourMarks: Readonly<Record<string, LanguageMarks>> = {
  nn: {
    words:
      'og i å at er ein eit det den dei på av for til frå med der som har ikkje om var men han ho seg så når kan skal skulle ved eller etter under òg også mot mellom sidan over utan blir vert vart blei bli vore hadde dette desse denne kva kor kvar her mykje mange nokon noko nokre eg meg deg oss dykk deira hans hennar gjennom samt ifølgje no opp ut inn enn både sjølv annan anna andre første fyrste to like berre fekk gjekk gje gjev medan fram meir dog få må ein me vi sin sitt sine ha vere då hjå ligg seier veit tek øvst blant bort barn born veke kjend kjent sju tjue kven korleis kvifor difor døme heile fleire gjer gjort kjem',
    spellings:
      /øy|ei|sjon|heit(?:a|er)?$|skap|(?:mm|nn|tt|kk|pp|ss|ff|gg|bb)$|[aeiouyæøå]tte?s?$|[aeiouyæøå]leg(?:e|t|ast)?$|^av(?!is)|^ut(?![riaåy])|^inn(?!ov)|^opp(?!os|ort)|gje|kj[eø]|mellom|etter|^kv(?!ad|al|art|in)|(?:ane|anes|ast|aste)$|[^aeiouyæøå]ar$|nad$|ing[ai]$|[a-zæøå]{3}[bdfghjklmnprstv]a$|ør[ei]/u,
  },
  et: {
    words:
      'ja on et ei ta see oli mis kui ka oma aga või ning kes nii siis seda selle need nende tema tal välja mida ole olid olla pärast kuid juba veel üle enne mille kus nad üks kaks ma',
    spellings: /õ|[äöü]{2}|aa|ee|oo|uu|ust$|sse$/u,
  },
  lt: {
    words:
      'ir kad iš su į bei yra buvo tai kaip ar jo jos jų tik bet savo nuo už apie prie dėl arba po iki per taip pat kuris kuri kurie kai dar labai šis ši tuo būti gali nėra ant',
    spellings: /[ėųįęą]|ai$|as$|ių$|uo/u,
  },
};

/** Languages that occur in the same folders, in files that do not name their encoding. */
export const neighbourAlphabets: Readonly<Record<string, Alphabet>> = {
  en: {
    letters: '',
    commonWords: words('the of and to in is that for on was with as he said by from at his are has it'),
  },
  et: {
    letters: 'äöõüšž',
    commonWords: words('ja on et ei ta see kui oma ka oli mis aga kes või pärast ning aasta üle välja mida'),
  },
  lt: {
    letters: 'ąčęėįšųūž',
    commonWords: words('ir kad į su iš yra tai ar bet apie buvo jis kaip nuo dėl po metų už prie kurie'),
  },
  pl: {
    letters: 'ąćęłńóśźż',
    commonWords: words('w i na z do się nie że jest to o po jak za przez od który są roku oraz'),
  },
  cs: {
    letters: 'áčďéěíňóřšťúůýž',
    commonWords: words('a v na se je že s o do pro ale jako za který by podle také jsou po od'),
  },
  fi: {
    letters: 'äöå',
    commonWords: words(
      'ja on ei että oli se hän myös mutta kun mukaan joka ovat sen jo kuin ole vain sekä olisi',
    ),
  },
  fr: {
    letters: 'àâçéèêëîïôùûüœ',
    commonWords: words('de la le les et des à en un une du que est pour qui dans par sur pas a'),
  },
  es: {
    letters: 'áéíóúñü',
    commonWords: words('de la que el en y los del se las por un para con una su no es más como'),
  },
  ro: {
    letters: 'ăâîșț',
    commonWords: words('de și în a la cu pe din că o un care nu pentru se este au prin mai după'),
  },
  hu: {
    letters: 'áéíóöőúüű',
    commonWords: words('a az és hogy nem is egy meg de volt csak már még ki el van mint azt ezt után'),
  },
  hr: {
    letters: 'čćđšž',
    commonWords: words('i je u na se da za su od s a koji što će ne bi godine iz kako nije'),
  },
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
