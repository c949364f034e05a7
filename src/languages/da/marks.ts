import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish Danish from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'og i at er en et det den de på af for til fra med der som har ikke om var men han hun sig så når kan skal skulle ved eller efter under også mod mellem siden over uden bliver blev blive været havde dette disse denne hvad hvor her meget mange nogle noget nogen jeg mig dig os jer deres hans hendes gennem samt ifølge nu op ud ind end både selv anden andet andre første to lige kun fik gik give mens frem mere dog få må man vi sin sit sine have være da bare ligger siger ved tager bad blandt bort børn uge kendt syv tyve sagde spurgte gav tog',
  quotationMarks: /»[^«»]*«/u,
  spellings:
    /øj|ej[ednstl]|tion|sion|hed(?:en|er|erne)?$|skab|edes?$|erne(?:s)?$|[aeiouyæøå]gt|igt$|æ[^r]|dt[es]|ld(?:e|er|es|te)?$|^af(?![frm]|t[eo])|^ud|^ind[^iru]|^op[^pet]|[aeiouyæøå]b(?:e|et|er|t)?$|[aeiouyæøå](?:ge|gt)s?$|mad$|gør|kø[brn]|kend|mellem|efter|lov(?:e|ede)$|nd$|uds/u,
};
