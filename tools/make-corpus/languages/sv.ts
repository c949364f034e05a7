import type { LanguageStyle } from '../language-style.ts';

export const sv: LanguageStyle = {
  language: 'sv',
  functionWords:
    'och i att det som en på är av för med den till inte har de om ett men var jag sig från vi så kan när han nu ska under också efter eller då där vid mot ut skulle hade mycket andra kommer få ha än enligt man alla mellan över bland',
  onsets: 'b d f g h k l m n p r s t v sk st sp tr br gr kr bl fl kl sj tj sv',
  nuclei: 'a e i o u å ä ö y a e i',
  codas: '- - l n r s t m k ng nd rs lt gg ll',
  nouns: [
    '- en ar arna s ens',
    'a an or orna',
    'ing ingen ingar ingarna',
    '- et - en ets',
    'het heten heter heterna',
    'are aren are arna',
  ],
  adjectives: ['- t a are aste', 'ig igt iga', 'isk iskt iska'],
  verbs: ['ar ade at a ades', 'er te t a tes', 'erar erade erat era'],
  capitalNouns: false,
  said: 'säger sade skriver menar berättar',
  quotation: ['”', '”'],
  photo: 'Foto:',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  dateInText: 'den {d} {month} {year}',
  names: {
    sounds: { S: 'sj', Z: 'zj', C: 'tj', v: 'v', j: 'j', k: 'k', T: 'ts' },
    afterConsonant: '- - - s',
    afterA: 'a a a as',
    afterO: 'o o os',
    country: 'ien ien iens',
  },
};
