import type { Compounds } from '../sections/compounds.ts';

export const compounds: Compounds = {
  links: ['', 's', 'e', 'o', 'u', 'a'],
  alsoFirst: 'central extra halv hög kort lokal lång ny privat små snabb social stor'.split(' '),
  notFirst: (
    'an av bak be bi bort efter emot er fort fram från för före förbi genom hit hop i in inne inter kring med mellan miss ' +
    'mot ned ner o ob om omkring på sam sär till tillbaka um under upp uppe ur ut ute utan van veder vid å åter över'
  ).split(' '),
  notLast: (
    'anger etik giv lever lutning lära slaget driva lett hett lösa löst aktion ande aren ation ende enhet heta heten hård kalk lektion liga lighet ling nation ning position rika rike ring ' +
    'skap ster ting tion topp värdighet'
  ).split(' '),
};
