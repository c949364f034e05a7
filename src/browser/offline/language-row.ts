import type { Values } from '../../i18n/translate.ts';

/** One row of the table on the offline page: a language, or all of them. */
export interface LanguageRow {
  /** Language tag; empty for all languages. */
  readonly language: string;
  readonly show: (state: LanguageRowState) => void;
  readonly showProgress: (loaded: number, all: number) => void;
  /** Moves the keyboard focus back into the row after its buttons have changed. */
  readonly focus: () => void;
}

export interface LanguageRowState {
  /** Bytes to download, and of everything; `undefined` without a network. */
  readonly bytes: { readonly left: number; readonly all: number } | undefined;
  /** Every set is saved, in the current version or an earlier one. */
  readonly isSaved: boolean;
  /** Some packs are saved. */
  readonly isBegun: boolean;
  readonly canSave: boolean;
  readonly canRemove: boolean;
}

export interface LanguageRowTools {
  readonly t: (key: string, values?: Values) => string;
  readonly sizeOf: (bytes: number) => string;
  readonly onSave: (row: LanguageRow) => Promise<void>;
  readonly onPause: () => void;
  readonly onRemove: (row: LanguageRow) => Promise<void>;
}

export function createLanguageRow(
  element: HTMLElement,
  { t, sizeOf, onSave, onPause, onRemove }: LanguageRowTools,
): LanguageRow {
  const language = element.dataset['offlineLanguage'] ?? '';
  const size = cell(element, '[data-offline-size]');
  const actions = cell(element, '[data-offline-actions]');
  const progress = document.createElement('progress');

  /** A button whose accessible name includes the language of its row. */
  function button(key: string, act: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.id = `offline-${language}-${key}`;
    made.textContent = t(key);
    made.setAttribute('aria-labelledby', `${made.id} offline-${language}`);
    made.addEventListener('click', act);
    return made;
  }

  const row: LanguageRow = {
    language,
    show({ bytes, isSaved, isBegun, canSave, canRemove }) {
      const isUpdate = isSaved && canSave;
      size.textContent = bytes === undefined ? '' : sizeOf(isSaved && !isUpdate ? bytes.all : bytes.left);
      const saveKey = isUpdate ? 'update' : isBegun ? 'continue' : 'save';
      actions.replaceChildren(
        ...(isSaved && !isUpdate ? [text(t('saved'))] : []),
        ...(canSave ? [button(saveKey, () => void onSave(row))] : []),
        ...(canRemove ? [button('remove', () => void onRemove(row))] : []),
      );
    },
    showProgress(loaded, all) {
      progress.max = Math.max(1, all);
      progress.value = loaded;
      progress.setAttribute('aria-labelledby', `offline-${language}`);
      size.textContent = t('progress', { loaded: sizeOf(loaded), all: sizeOf(all) });
      if (!progress.isConnected) {
        const pause = button('pause', onPause);
        actions.replaceChildren(progress, pause);
        pause.focus();
      }
    },
    focus() {
      actions.querySelector('button')?.focus();
    },
  };
  return row;
}

function text(words: string): HTMLElement {
  const made = document.createElement('span');
  made.textContent = words;
  return made;
}

function cell(row: HTMLElement, selector: string): HTMLElement {
  const found = row.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`A row of the offline page has no ${selector}.`);
  return found;
}
