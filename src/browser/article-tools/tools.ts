/** Tools of an article's page: a button that copies the citation, and a translation where the browser has a built-in translator. */
const article = document.querySelector<HTMLElement>('.article');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // `innerText` has the lines that readers see: one line of running text, or the lines of a reference.
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
