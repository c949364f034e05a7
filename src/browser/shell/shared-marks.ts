/** Pointing at a shared mark, or at its entry in the list, lights it up in every version of the story. */
const LIT = 'lit';

function light(event: Event): void {
  const { target } = event;
  const shared =
    target instanceof Element ? target.closest<HTMLElement>('[data-shared]')?.dataset['shared'] : undefined;
  for (const element of document.querySelectorAll<HTMLElement>('[data-shared]')) {
    element.classList.toggle(LIT, shared !== undefined && element.dataset['shared'] === shared);
  }
}

document.addEventListener('focusin', light);
document.addEventListener('pointerover', light);
