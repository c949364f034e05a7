/**
 * Tools of an article's page: addresses of its paragraphs, its citation, links that save its record, buttons that verify it and compare it with an older citation, and a translation
 * where the browser has a built-in translator. Their code is loaded when they are used.
 */
import { onCited } from './cited-record.ts';
import { linkParagraphs } from './paragraph-links.ts';

const article = document.querySelector<HTMLElement>('.article');

if (article) linkParagraphs(article);

const offer = document.querySelector<HTMLButtonElement>('[data-translate]');
if (offer && article && 'Translator' in globalThis) {
  offer.hidden = false;
  offer.addEventListener('click', () => {
    void import('./translate.ts').then(({ toggleTranslation }) => toggleTranslation(offer, article));
  });
}

const citations = document.querySelector<HTMLDetailsElement>('.citation > details');
citations?.addEventListener(
  'toggle',
  () => {
    void import('./citations.ts').then(({ completeCitations }) => {
      completeCitations(citations);
    });
  },
  { once: true },
);

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-take]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const kind = link.dataset['take'] === 'md' ? 'md' : 'json';
    void import('../verify/save-record.ts').then(({ saveRecord }) => saveRecord(link, kind));
  });

const verify = document.querySelector<HTMLButtonElement>('[data-verify]');
if (verify) {
  verify.hidden = false;
  verify.addEventListener('click', () => {
    void import('../verify/verify.ts').then(({ showVerification }) => showVerification(verify));
  });
}

const compare = document.querySelector<HTMLButtonElement>('[data-compare]');
if (compare) {
  compare.hidden = false;
  compare.addEventListener('click', () => {
    void import('../verify/show-since.ts').then(({ toggleComparison }) => toggleComparison(compare));
  });
  onCited(() => {
    void import('../verify/show-since.ts').then(({ showSinceAddress }) => {
      showSinceAddress();
    });
  });
}
