/** Tools of an article's page: a button that copies the citation, and a translation where the browser has a built-in translator. */
import './copy.ts';

const article = document.querySelector<HTMLElement>('.article');

const offer = document.querySelector<HTMLButtonElement>('[data-translate]');
if (offer && article && 'Translator' in globalThis) {
  offer.hidden = false;
  offer.addEventListener('click', () => {
    void import('./translate.ts').then(({ toggleTranslation }) => toggleTranslation(offer, article));
  });
}
