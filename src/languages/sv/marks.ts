import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish Swedish from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'och i att är som en ett det den de på av för med till från har inte om var men han hon sig så när kan ska skall skulle vid eller efter under också mot mellan sedan över utan blir blev bli varit hade detta dessa denna vad där här mycket många några något någon jag mig dig oss ni er deras hans hennes genom samt enligt nu upp ut in än både själv annan andra första två fram man vi sin sitt sina ha vara bara bland bort',
  spellings: /[äö]|ck|x|tion|skap|het(?:en|er|erna)?$|(?:o|a|e)rna$|igt$|ades?$|or$|^av|^ut|^upp/u,
};
