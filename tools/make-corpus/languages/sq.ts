import type { LanguageStyle } from '../language-style.ts';

export const sq: LanguageStyle = {
  language: 'sq',
  functionWords:
    'të e në i dhe për me që se nga një është më ka u nuk do janë si po kjo ky por në këtë ai ajo tij tha ishte kanë pas deri edhe sipas gjatë ndaj disa ata duke kur çdo midis shumë vetëm mund saj pasi kundër',
  onsets: 'b d f g h k l m n p r s t v z sh zh ç gj nj xh q ll th dh bl pr tr kr fl gr sht',
  nuclei: 'a e i o u ë y a e i ua',
  codas: '- - l r t n s m sh rr k',
  nouns: [
    '- i it in e et eve',
    'ë a ës ën a at ave',
    'im imi imit imin ime imet imeve',
    'i ia isë inë i itë ive',
    'je ja jes jen je jet jeve',
    'ar ari arit arin arë arët arëve',
  ],
  adjectives: ['- e a', 'or ore orë oret', 'shëm shme shmit shmes'],
  verbs: ['on oi uar oje ojnë ohet', 'et i ur te in', 'n u rë nte'],
  capitalNouns: false,
  said: 'tha deklaroi theksoi njoftoi shtoi',
  quotation: ['“', '”'],
  photo: 'Foto:',
  months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  dateInText: 'më {d} {month} {year}',
  names: {
    sounds: { S: 'sh', Z: 'zh', C: 'ç', v: 'v', j: 'j', k: 'k', T: 'c' },
    afterConsonant: '- i it in',
    afterA: 'a ës ën',
    afterO: 'o os on',
    country: 'ia isë inë',
  },
};
