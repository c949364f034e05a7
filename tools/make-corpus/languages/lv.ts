import type { LanguageStyle } from '../language-style.ts';

export const lv: LanguageStyle = {
  language: 'lv',
  functionWords:
    'un ir ka par ar no to kas uz tā bet kā arī tas lai ja pēc tika būs jau tiek vai pie šo vēl var bija gan līdz pret tikai kad jo savu viņš tad pēdējā kurā ļoti tomēr starp šajā mēs vairāk viņa savukārt turklāt nevar bez mūsu',
  onsets: 'b d g k l m n p r s t v z š ž dz kr pl st sk tr sv br gr kl ļ ņ sm sp dr',
  nuclei: 'a e i o u ā ē ī ū ai ie au a e i',
  codas: '- - - l n r s t m k ns rt lt',
  nouns: [
    's a am u ā i us iem os',
    'a as ai u ā as ām ās',
    'e es ei i ē es ēm ēs',
    'is im i ī',
    'ums uma umam umu umā umi umus umiem',
    'šana šanas šanai šanu šanā',
  ],
  adjectives: ['s a am u ā i ais ajā ajiem ākais', 'īgs īga īgu īgi īgais īgajā'],
  verbs: ['a ēja ēs ēt ot is', 'āja ās āt āts oja', 'ina ināja inās ināt ināts'],
  capitalNouns: false,
  said: 'sacīja teica paziņoja norādīja uzsvēra',
  quotation: ['"', '"'],
  photo: 'Foto:',
  months: 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
  dateInText: '{year}. gada {d}. {month}',
  names: {
    sounds: { S: 'š', Z: 'ž', C: 'č', v: 'v', j: 'j', k: 'k', T: 'c' },
    afterConsonant: 's a am u s ā',
    afterA: 'a as ai u a ā',
    afterO: 'o',
    country: 'ija ijas ijai iju ijā',
  },
};
