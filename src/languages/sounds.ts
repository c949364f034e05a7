/**
 * Sounds, and the ways in which newspapers spell them. Two spellings are the same name if these lists can turn one into
 * the other.
 */

/**
 * Sounds whose spelling shows that a name was transliterated from Cyrillic. Every language spells them in its own way,
 * and one newspaper may use several. Within one language, two spellings of such a sound can belong to one name.
 */
export const DISTINCTIVE_SOUNDS: readonly string[] = [
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

/** Other sounds that are transliterated in several ways. */
export const AMBIGUOUS_SOUNDS: readonly string[] = [
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

/** Spellings by sound, as in Latvian and Albanian, and the original spellings that other languages keep. */
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

/** English vowels spelled by ear. They are weak evidence, so a name may have only one of them. */
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
