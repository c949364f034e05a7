/** What a browser adds to an article: copying its citation, and a translation where the browser has a translator of its own. */
const article = document.querySelector<HTMLElement>('.article');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // As it is shown: running words in one line, a reference in its own lines.
    const words = document.querySelector<HTMLElement>(button.dataset['copy'] ?? '')?.innerText ?? '';
    void navigator.clipboard.writeText(words.trim()).then(() => {
      button.classList.add('copied');
    });
  });
}

const offer = document.querySelector<HTMLButtonElement>('[data-translate]');
if (offer && article && 'Translator' in globalThis) {
  offer.hidden = false;
  offer.addEventListener('click', () => {
    void import('./translate.ts').then(({ toggleTranslation }) => toggleTranslation(offer, article));
  });
}
