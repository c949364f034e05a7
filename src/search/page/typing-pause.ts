/** Pause in typing after which the page says that nothing was found, in milliseconds. */
const FINISHED_AFTER_MS = 1000;

/** Knows whether somebody is in the middle of a word. */
export interface TypingPause {
  /** A key was pressed. */
  readonly typed: () => void;
  /** What is in the box is meant: it was sent, or the box was left. */
  readonly finish: () => void;
  readonly isUnfinished: () => boolean;
}

/**
 * While somebody types, or is offered the rest of a word (or will be, when the suggestions come), the page does not say that nothing was found.
 *
 * @param isOffered whether the rest of a word is offered or asked for
 * @param say is called when a pause has ended the word
 */
export function createTypingPause(isOffered: () => boolean, say: () => void): TypingPause {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const finish = (): void => {
    clearTimeout(pause);
    pause = undefined;
  };
  return {
    typed() {
      clearTimeout(pause);
      pause = setTimeout(() => {
        pause = undefined;
        say();
      }, FINISHED_AFTER_MS);
    },
    finish,
    isUnfinished: () => pause !== undefined || isOffered(),
  };
}
