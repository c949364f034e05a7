import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish Norwegian Bokmål from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'og i å at er en et det den de på av for til fra med der som har ikke om var men han hun seg så når kan skal skulle ved eller etter under også mot mellom siden over uten blir ble bli vært hadde dette disse denne hva hvor her mye mange noen noe jeg meg deg oss dere deres hans hennes gjennom samt ifølge nå opp ut inn enn både selv annen annet andre første to like bare fikk gikk gi mens frem fram mer dog få må man vi sin sitt sine ha være da kun ligger sier vet tar ba blant bort barn uke kjent sju tjue sa spurte ga tok',
  quotationMarks: /«[^«»]*»/u,
  spellings:
    /øy|ei[^aouyæøå]|sjon|het(?:en|er|ene)?$|skap|(?:mm|nn|tt|kk|pp|ss|ff|gg|bb)$|[aeiouyæøå]tte?s?$|elig$|^av(?!is)|^ut(?![riaåy])|^inn(?!ov)|^opp(?!os|ort)|gjø|kj[eø]|mellom|etter|nn[es]?t?$|lles?$|[au]kt(?:e|en)?$|ks[jt]|ppe[rt]|kk[et]?[rt]?$/u,
};
