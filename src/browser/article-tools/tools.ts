/**
 * Tools of an article's page: buttons that copy citations, one that verifies the article, and a translation where the browser has a built-in translator.
 */
import './cite-edition.ts';
import './copy.ts';

const article = document.querySelector<HTMLElement>('.article');

const offer = document.querySelector<HTMLButtonElement>('[data-translate]');
if (offer && article && 'Translator' in globalThis) {
  offer.hidden = false;
  offer.addEventListener('click', () => {
    void import('./translate.ts').then(({ toggleTranslation }) => toggleTranslation(offer, article));
  });
}

const verify = document.querySelector<HTMLButtonElement>('[data-verify]');
if (verify) {
  verify.hidden = false;
  verify.addEventListener('click', () => {
    void import('../verify/verify.ts').then(({ showVerification }) => showVerification(verify));
  });
}
