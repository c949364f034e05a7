import type { LanguageStyle } from '../language-style.ts';

export const da: LanguageStyle = {
  language: 'da',
  functionWords:
    'og i at det er en til af på for med de der den ikke som har har et var sig om men han fra vi jeg så kan nu ved efter skal eller mod ud ville også over når siger havde meget blev mellem under blevet hun ifølge man alle hvor',
  onsets: 'b d f g h k l m n p r s t v sk st sp tr br gr kr bl fl kl sj hv',
  nuclei: 'a e i o u å æ ø y a e i',
  codas: '- - l n r s t m k ng nd rs ld gg ll',
  nouns: [
    '- en er erne s ens',
    'e en er erne ens',
    'ning ningen ninger ningerne',
    '- et - ene ets',
    'hed heden heder hederne',
    'else elsen elser elserne',
  ],
  adjectives: ['- t e ere este', 'ig igt ige', 'isk iske'],
  verbs: ['er ede et e es', 'er te t e', 'erer erede eret ere'],
  capitalNouns: false,
  said: 'siger sagde skriver mener fortæller',
  quotation: ['»', '«'],
  photo: 'Foto:',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  dateInText: 'den {d}. {month} {year}',
  names: {
    sounds: { S: 'sj', Z: 'zj', C: 'tj', v: 'v', j: 'j', k: 'k', T: 'ts' },
    afterConsonant: '- - - s',
    afterA: 'a a a as',
    afterO: 'o o os',
    country: 'ien ien iens',
  },
};
