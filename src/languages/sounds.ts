/**
 * Sounds and the ways newspapers write them. Two names are one when their letters fall together under these lists.
 */

/**
 * Names out of Cyrillic: every language has its own habit, and one newspaper more than one. Sounds whose spelling is a
 * sure mark of such a name; a language writes them in two ways only when it is unsure of the alphabet behind.
 */
export const TELLING_SOUNDS: readonly string[] = [
  'š sh sch sj ş',
  'ž zh zj sch',
  'č ch tsch tj ç tch tsj cz',
  'šč shch schtsch sjtj stj sjtsj shç',
  'c ts tz z',
  'h kh ch',
  'dž dzh dsch dj xh dsj',
  'ij ijs y yj iy yy i ii j',
  'čov chev tjov tschow çov chov',
];

/** The rest of what transliteration leaves open. */
export const OPEN_SOUNDS: readonly string[] = [
  'i j y',
  'v w',
  'x ks',
  'e je ye ie ë',
  'io jo yo ë',
  'dr der dër',
  'tr ter tër',
  'enko enka',
  'l lj ļ',
  'n nj ny ņ',
];

/** Respelling by sound, as Latvian and Albanian do it, against the spelling of the others. */
export const RESPELLED_SOUNDS: readonly string[] = [
  'k c q ch',
  'kv qu kw',
  'f ph v',
  't th',
  's z ß c',
  'c z',
  'š sch ch sj sz',
  'č ch ć c q ç cz',
  'e ä æ ö ø ae oe',
  'o å aa au oe ou ö ø',
  'i ü y ee ie ue ea',
  'u oo ou ü',
  'v w',
  'ks x',
  'gj g ģ',
  'k ķ kj q',
  'dt d t',
  'n gn',
];

/** Respelling of English vowels: what was heard. Weak, so never more than one in a name. */
export const HEARD_SOUNDS: readonly string[] = [
  'ai aj i y ei ey igh',
  'ei ej a ay ey ai',
  'a u',
  'au ou ow',
  'er ur ir or',
  'dž xh j g',
  'o a au',
  'u ew oo',
];
