/** BCP 47 tags of the languages eld knows (and both Norwegian norms) → the ISO 639-3 codes franc uses for them. */
const ISO_639_3 = {
  am: 'amh',
  ar: 'arb',
  az: 'azj',
  be: 'bel',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'ekk',
  eu: 'eus',
  fa: 'pes',
  fi: 'fin',
  fr: 'fra',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  ka: 'kat',
  kn: 'kan',
  ko: 'kor',
  ku: 'ckb',
  lo: 'lao',
  lt: 'lit',
  lv: 'lvs',
  ml: 'mal',
  mr: 'mar',
  ms: 'zlm',
  nb: 'nob',
  nl: 'nld',
  nn: 'nno',
  or: 'ory',
  pa: 'pan',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sq: 'als',
  sr: 'srp',
  sv: 'swe',
  ta: 'tam',
  te: 'tel',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yo: 'yor',
  zh: 'cmn',
} as const satisfies Readonly<Record<string, string>>;

const TO_ISO: ReadonlyMap<string, string> = new Map(Object.entries(ISO_639_3));
const FROM_ISO: ReadonlyMap<string, string> = new Map(
  Object.entries(ISO_639_3).map(([tag, code]) => [code, tag]),
);

/** Every language that a detector can return. */
export const DETECTABLE: readonly string[] = Object.keys(ISO_639_3);

/**
 * The ISO 639-3 code of a tag; `undefined` where franc does not know the language.
 *
 * @example
 * tagToIso('lv') //=> 'lvs'
 */
export function tagToIso(tag: string): string | undefined {
  return TO_ISO.get(tag);
}

/**
 * The tag of a code; the code itself where BCP 47 has no shorter one.
 *
 * @example
 * isoToTag('nob') //=> 'nb'
 */
export function isoToTag(code: string): string {
  return FROM_ISO.get(code) ?? code;
}
