// eslint-disable-next-line no-control-regex -- YAML escapes can spell characters that decoding has removed
const UNSEEN = /[\0-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** One line in NFC, without characters that no page can show. */
export function plain(value: string): string {
  return value.toWellFormed().replace(UNSEEN, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}
