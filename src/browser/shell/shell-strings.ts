import type { DatePatterns } from '../../i18n/format-edtf.ts';
import type { Message } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';

/** Everything the frame of a leaf page says in one interface language. */
export interface ShellStrings {
  readonly ui: InterfaceLanguage;
  readonly strings: Readonly<Record<string, Message>>;
  readonly dates: DatePatterns;
}
