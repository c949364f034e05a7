import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish German from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer einem einen als auch es an werden aus er hat dass daß sie nach wird bei um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wurden kann gegen vom können schon wenn ihre seine unter wir soll ich doch',
  spellings: /[äöüß]|sch|ung$|ungen$|lich|keit$/u,
};
