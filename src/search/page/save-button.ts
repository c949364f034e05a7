/** Saves all hits as a file, which the worker writes. */
import type { Question, Reply } from '../engine/messages.ts';
import { find, setup, localise } from './page-elements.ts';
import { fileName, isSavedFormat, type SavedFormat } from '../state/saved-formats.ts';

const TYPES: Readonly<Record<SavedFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  ris: 'application/x-research-info-systems;charset=utf-8',
  bib: 'application/x-bibtex;charset=utf-8',
  jsonl: 'application/jsonl;charset=utf-8',
};

export interface SaveButtons {
  readonly hear: (reply: Extract<Reply, { kind: 'saving' | 'saved' }>) => void;
  /** Stops saving, because there is another query. */
  readonly reset: () => void;
  /** Says that a file could not be made, if one was asked for. */
  readonly fail: () => void;
}

/**
 * @param query what was typed for the answer that is shown
 * @param ask sends the worker a message about that answer
 */
export function createSaveButtons(
  tools: HTMLElement,
  query: () => string,
  ask: (question: Pick<Extract<Question, { kind: 'save' }>, 'kind' | 'format' | 'from'>) => void,
): SaveButtons {
  const said = find('[data-save-status]', HTMLElement);
  const buttons = tools.querySelectorAll<HTMLButtonElement>('[data-save]');

  function setBusy(isBusy: boolean): void {
    for (const button of buttons) button.disabled = isBusy;
  }

  tools.addEventListener('click', ({ target }) => {
    const format = target instanceof HTMLButtonElement ? target.dataset['save'] : undefined;
    if (format === undefined || !isSavedFormat(format)) return;
    setBusy(true);
    const { articles, archive } = setup;
    const accessed = new Date().toISOString().slice(0, 10);
    ask({ kind: 'save', format, from: { articles, archive, query: query(), accessed } });
  });

  return {
    hear(reply) {
      if (reply.kind === 'saving') {
        said.textContent = localise('saving', { n: reply.done, all: reply.total });
        return;
      }
      const file = URL.createObjectURL(new Blob([reply.text], { type: TYPES[reply.format] }));
      const link = document.createElement('a');
      link.href = file;
      link.download = fileName(localise('fileName'), query(), reply.format);
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(file);
      }, 60_000);
      this.reset();
    },
    fail() {
      if (![...buttons].some(({ disabled }) => disabled)) return;
      setBusy(false);
      said.textContent = localise('saveFailed');
    },
    reset() {
      setBusy(false);
      said.textContent = '';
    },
  };
}
