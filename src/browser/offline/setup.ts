import type { Message } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';

/** The data that the offline page passes to its script. */
export interface OfflineSetup {
  readonly ui: InterfaceLanguage;
  /** Base path of the site with a slash at both ends. */
  readonly base: string;
  /** Interface strings whose keys begin with `offline.`. */
  readonly strings: Readonly<Record<string, Message>>;
}
