import type { Compounds } from '../sections/compounds.ts';

export const compounds: Compounds = {
  links: ['', 's', 'er', 'e'],
  alsoFirst: 'central ekstra halv høj kort lang lokal lyn ny privat små social stor'.split(' '),
  notFirst: (
    'af an bag be bi bort efter er for foran forbi fra frem fuld gen gennem hen her hjem i igen ihjel ilde imellem imod ind ' +
    'inde kring med mel mellem mis mod ned ob om omkring op over på sam sammen til tilbage u ud ude under undt ved vel ' +
    'åben ægte'
  ).split(' '),
  notLast: (
    'andet kendelse lægger rede stillet sætte voksne værdighed aktion ation dom domme elev ende enhed eren heden lige ling minde nation ning position rige ring same skab skaber skrue ' +
    'ting tion tåge under vise'
  ).split(' '),
};
