/**
 * What tells one language from its neighbours: the small words of running text, and spellings only some of them use.
 * They decide where the statistics of letters hesitate (Danish and Norwegian, a Swedish sentence full of English names).
 * Words that begin with a capital are never looked at, so names and German nouns carry no weight here.
 */
export interface LanguageMarks {
  /** Frequent small words, lower-case, separated by blanks; those shared with a neighbour cancel out. */
  readonly words: string;
  /** Spellings inside a word that neighbours write differently. */
  readonly spellings?: RegExp;
}

export const languageMarks = {
  lv: {
    words:
      'un ir ar no par uz ka kas lai arī bet tas tā to tika kā pēc gan vai jau tikai viņš viņa viņi bija nav būs pie līdz starp kur kad tad tomēr vairāk savu savas šo šis šī kurā kuru pirms gadā gada jo taču',
    spellings: /[āēīūģķļņ]/u,
  },
  sv: {
    words:
      'och i att är som en ett det den de på av för med till från har inte om var men han hon sig så när kan ska skall skulle vid eller efter under också mot mellan sedan över utan blir blev bli varit hade detta dessa denna vad där här mycket många några något någon jag mig dig oss ni er deras hans hennes genom samt enligt nu upp ut in än både själv annan andra första två fram man vi sin sitt sina ha vara bara bland bort',
    spellings: /[äö]|ck|x|tion|skap|het(?:en|er|erna)?$|(?:o|a|e)rna$|igt$|ades?$|or$|^av|^ut|^upp/u,
  },
  de: {
    words:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer einem einen als auch es an werden aus er hat dass daß sie nach wird bei um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wurden kann gegen vom können schon wenn ihre seine unter wir soll ich doch',
    spellings: /[äöüß]|sch|ung$|ungen$|lich|keit$/u,
  },
  sq: {
    words:
      'të e në dhe që i për me një nga se u ka është më si do ishte duke kanë por janë ky kjo ai ajo ata tij saj tyre nuk edhe pas kur ku nëse vetëm gjatë mund ndërsa deri para mes kishte së te tek këtë këto kësaj si pasi sipas',
    spellings: /ë|ç|xh|gj|nj|sh/u,
  },
  da: {
    words:
      'og i at er en et det den de på af for til fra med der som har ikke om var men han hun sig så når kan skal skulle ved eller efter under også mod mellem siden over uden bliver blev blive været havde dette disse denne hvad hvor her meget mange nogle noget nogen jeg mig dig os jer deres hans hendes gennem samt ifølge nu op ud ind end både selv anden andet andre første to lige kun fik gik give mens frem mere dog få må man vi sin sit sine have være da bare ligger siger ved tager bad blandt bort børn uge kendt syv tyve',
    spellings:
      /øj|ej[ednstl]|tion|sion|hed(?:en|er|erne)?$|skab|edes?$|erne(?:s)?$|[aeiouyæøå]gt|igt$|æ[^r]|dt[es]|ld(?:e|er|es|te)?$|^af(?![frm]|t[eo])|^ud|^ind[^iru]|^op[^pet]|[aeiouyæøå]b(?:e|et|er|t)?$|[aeiouyæøå](?:ge|gt)s?$|mad$|gør|kø[brn]|kend|mellem|efter|lov(?:e|ede)$|nd$|uds/u,
  },
  nb: {
    words:
      'og i å at er en et det den de på av for til fra med der som har ikke om var men han hun seg så når kan skal skulle ved eller etter under også mot mellom siden over uten blir ble bli vært hadde dette disse denne hva hvor her mye mange noen noe jeg meg deg oss dere deres hans hennes gjennom samt ifølge nå opp ut inn enn både selv annen annet andre første to like bare fikk gikk gi mens frem fram mer dog få må man vi sin sitt sine ha være da kun ligger sier vet tar ba blant bort barn uke kjent sju tjue',
    spellings:
      /øy|ei[^aouyæøå]|sjon|het(?:en|er|ene)?$|skap|(?:mm|nn|tt|kk|pp|ss|ff|gg|bb)$|[aeiouyæøå]tte?s?$|elig$|^av(?!is)|^ut(?![riaåy])|^inn(?!ov)|^opp(?!os|ort)|gjø|kj[eø]|mellom|etter|nn[es]?t?$|lles?$|[au]kt(?:e|en)?$|ks[jt]|ppe[rt]|kk[et]?[rt]?$/u,
  },
  nn: {
    words:
      'og i å at er ein eit det den dei på av for til frå med der som har ikkje om var men han ho seg så når kan skal skulle ved eller etter under òg også mot mellom sidan over utan blir vert vart blei bli vore hadde dette desse denne kva kor kvar her mykje mange nokon noko nokre eg meg deg oss dykk deira hans hennar gjennom samt ifølgje no opp ut inn enn både sjølv annan anna andre første fyrste to like berre fekk gjekk gje gjev medan fram meir dog få må ein me vi sin sitt sine ha vere då hjå ligg seier veit tek øvst blant bort barn born veke kjend kjent sju tjue kven korleis kvifor difor døme heile fleire gjer gjort kjem',
    spellings:
      /øy|ei|sjon|heit(?:a|er)?$|skap|(?:mm|nn|tt|kk|pp|ss|ff|gg|bb)$|[aeiouyæøå]tte?s?$|[aeiouyæøå]leg(?:e|t|ast)?$|^av(?!is)|^ut(?![riaåy])|^inn(?!ov)|^opp(?!os|ort)|gje|kj[eø]|mellom|etter|^kv(?!ad|al|art|in)|(?:ane|anes|ast|aste)$|[^aeiouyæøå]ar$|nad$|ing[ai]$|[a-zæøå]{3}[bdfghjklmnprstv]a$|ør[ei]/u,
  },
  en: {
    words:
      'the of and to in a is that for on was with as by it at from be are this an have has were which or not but his their they he she its had been who will would can more one about after into also than other when there all no some only what said',
    spellings: /th|ing$|wh/u,
  },
  et: {
    words:
      'ja on et ei ta see oli mis kui ka oma aga või ning kes nii siis seda selle need nende tema tal välja mida ole olid olla pärast kuid juba veel üle enne mille kus nad üks kaks ma',
    spellings: /õ|[äöü]{2}|aa|ee|oo|uu|ust$|sse$/u,
  },
  lt: {
    words:
      'ir kad iš su į bei yra buvo tai kaip ar jo jos jų tik bet savo nuo už apie prie dėl arba po iki per taip pat kuris kuri kurie kai dar labai šis ši tuo būti gali nėra ant',
    spellings: /[ėųįęą]|ai$|as$|ių$|uo/u,
  },
} as const satisfies Readonly<Record<string, LanguageMarks>>;
