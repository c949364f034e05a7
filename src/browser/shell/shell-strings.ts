import type { DatePatterns } from '../../i18n/format-edtf.ts';
import type { Message } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';

/** Everything that the shell of a leaf page needs in one interface language; the content of `frame/{ui}.json`. */
export interface ShellStrings {
  readonly ui: InterfaceLanguage;
  /** By their codes: {@link stringCode}. */
  readonly strings: Readonly<Record<string, Message>>;
  readonly dates: DatePatterns;
}
