import { lexicons } from '../../../languages/lexicons.ts';

/** What tells a language in bytes nobody has named the encoding of. */
export interface Alphabet {
  /** Letters beyond a–z, lower-case. */
  readonly letters: string;
  /** Frequent short words, lower-case. */
  readonly commonWords: readonly string[];
}

/** Neighbours that turn up in the same folders; they have no lexicon. */
const NEIGHBOURS: Readonly<Record<string, Alphabet>> = {
  en: {
    letters: '',
    commonWords: words('the of and to in is that for on was with as he said by from at his are has it'),
  },
  nb: {
    letters: 'æøå',
    commonWords: words('og i det er på en til som av for med at har ikke om et han fra sier også etter'),
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
  hr: {
    letters: 'čćđšž',
    commonWords: words('i je u na se da za su od s a koji što će ne bi godine iz kako nije'),
  },
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** Every alphabet a reading is weighed by: the lexicons' own and their neighbours'. */
export const alphabets: readonly Alphabet[] = [
  ...Object.values(lexicons).map(({ structure }) => structure),
  ...Object.values(NEIGHBOURS),
];

/** Letters that names carry from one European language into another. */
export const TRAVELLING_LETTERS = 'áàâäåãæçčćéèêëíîïłñńóôöõøóśšúûüýžß';
