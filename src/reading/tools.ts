/** What a browser adds to an article: copying its citation, and a translation where the browser has a translator of its own. */
const article = document.querySelector<HTMLElement>('.article');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const words = document.querySelector(button.dataset['copy'] ?? '')?.textContent ?? '';
    void navigator.clipboard.writeText(words.replace(/\n\s+/gu, ' ').trim()).then(() => {
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
