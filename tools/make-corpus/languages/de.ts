import type { LanguageStyle } from '../language-style.ts';

export const de: LanguageStyle = {
  language: 'de',
  functionWords:
    'die der und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  onsets: 'b d f g h k l m n p r s t w z sch st sp tr br gr kr bl fl kl schw pf',
  nuclei: 'a e i o u ä ö ü ei au ie a e i',
  codas: '- l n r s t m k ng nd rt lt ch ck ff',
  nouns: ['- s e en', 'ung ungen', 'e en', 'er ers ern', 'heit heiten', '- es er ern', 'schaft schaften'],
  adjectives: ['e en er es em ere sten', 'ische ischen ischer isches', 'lich liche lichen licher'],
  verbs: ['t te ten en', 'en t te', 'iert ierte ieren iert'],
  capitalNouns: true,
  said: 'sagte erklärte betonte berichtete meinte',
  quotation: ['„', '“'],
  photo: 'Foto:',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  dateInText: 'am {d}. {month} {year}',
  names: {
    sounds: { S: 'sch', Z: 'sch', C: 'tsch', v: 'w', j: 'j', k: 'k', T: 'z' },
    afterConsonant: '- - - s',
    afterA: 'a a a as',
    afterO: 'o o os',
    country: 'ien ien iens',
  },
};
