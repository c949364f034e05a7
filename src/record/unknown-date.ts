/** An unknown date: four unspecified digits in EDTF. */
export const UNKNOWN_DATE = 'XXXX';
