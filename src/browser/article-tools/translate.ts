/** Translates an article with the browser's own translator, so no text leaves the reader's machine. The original stays above each translation. */

/** The part of Chromium's Translator API that is used here. */
interface TranslatorApi {
  availability(pair: LanguagePair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(pair: LanguagePair): Promise<{ translate(text: string): Promise<string> }>;
}

interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

declare const Translator: TranslatorApi;

/** Adds a translation below each block, or removes all of them again. */
export async function toggleTranslation(offer: HTMLButtonElement, article: HTMLElement): Promise<void> {
  const there = article.querySelectorAll('.translation');
  for (const translation of there) translation.remove();
  offer.ariaPressed = String(there.length === 0);
  if (there.length > 0) return;
  const prose = article.querySelector<HTMLElement>('.prose');
  const status = article.querySelector<HTMLElement>('[data-translation-status]');
  // The shell is in the language that the reader chose.
  const reader = offer.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  const pair = { sourceLanguage: prose?.lang ?? '', targetLanguage: reader };
  offer.ariaBusy = 'true';
  try {
    if ((await Translator.availability(pair)) === 'unavailable') throw new Error('no such pair');
    const translator = await Translator.create(pair);
    for (const block of prose?.querySelectorAll<HTMLElement>(':scope > :is(p, h2, figure)') ?? []) {
      const translation = document.createElement('p');
      translation.className = 'translation';
      translation.lang = reader;
      translation.textContent = await translator.translate(block.textContent);
      block.after(translation);
    }
    if (status) status.hidden = false;
  } catch {
    offer.ariaPressed = 'false';
    if (status) status.hidden = true;
    offer.disabled = true;
  } finally {
    offer.ariaBusy = 'false';
  }
}
