import type { Compounds } from '../sections/compounds.ts';

export const compounds: Compounds = {
  links: ['', 's', 'es', 'n', 'en', 'er', 'e'],
  alsoFirst:
    'alt früh geheim gesamt groß halb hoch jung klein kurz lang national neu privat regional sozial spät tief voll zentral'.split(
      ' ',
    ),
  notFirst: (
    'ab an auf aus außer be bei durch ein ent entgegen er fort für ge gegen her hin hinter in los miss mit nach neben ' +
    'nieder ob teil um un unter ur ver vor weg wider wieder zer zu zurück zusammen zwischen über'
  ).split(' '),
  notLast: (
    'aktion eile ende enden graf heit igen isch keit lektion lich ling nation position ring runde schaft slang stand tage ' +
    'tier tion'
  ).split(' '),
};
