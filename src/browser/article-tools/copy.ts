/** Buttons that copy words of the page: each names them by a selector. */
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
