/** Buttons that save a citation as a file, with the words that the page shows at that moment. */
import { saveFile } from './save-file.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-download]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const name = button.dataset['download'] ?? '';
    const words = button.closest('details')?.querySelector('[data-format]')?.textContent ?? '';
    // RIS has the line breaks of its standard, which HTML does not keep.
    saveFile(name.endsWith('.ris') ? words.replaceAll('\n', '\r\n') : words, name, 'text/plain');
  });
}
