/** «Verify this article»: reads the page, verifies, and says what was found. It is loaded when the button is pressed. */
import { isInterfaceLanguage } from '../../languages/index.ts';
import { canHash } from './hashes.ts';
import { shownId, shownPack } from './shown-page.ts';
import { Unreachable, loadFile, loadWords, withWords } from './site-files.ts';
import { verifyArticle, type CheckAnswer, type ShownArticle } from './verify-article.ts';

/** Shows what was found below the button, in the language that the reader chose. */
export async function showVerification(button: HTMLButtonElement): Promise<void> {
  const result = document.querySelector<HTMLElement>('[data-verify-result]');
  const ui = button.closest<HTMLElement>('[lang]')?.lang ?? '';
  if (!result || !isInterfaceLanguage(ui) || button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  try {
    const say = await loadWords(ui);
    result.lang = ui;
    if (!canHash()) {
      result.replaceChildren(line('p', say('impossible')));
      return;
    }
    result.replaceChildren(line('p', say('running')));
    const findings = await verifyArticle(readPage(button.dataset['verify'] ?? ''), loadFile);
    const verdict = verdictOf(findings);
    const list = document.createElement('ul');
    list.append(
      ...findings.map(({ fits, says, values }) => {
        const item = line('li', say(says, values));
        item.dataset['fits'] = String(fits);
        return item;
      }),
    );
    const heading = line('p', say(verdict));
    heading.dataset['verdict'] = verdict;
    result.replaceChildren(heading, list, line('p', say(navigator.onLine ? 'meaning' : 'offline')));
  } catch (error) {
    // Without a network the strings themselves may be missing; the file's name needs no translation.
    if (!(error instanceof Unreachable)) throw error;
    result.replaceChildren(line('p', `✗ ${error.file}`));
  } finally {
    button.ariaBusy = 'false';
  }
}

function verdictOf(findings: readonly CheckAnswer[]): 'verified' | 'differs' | 'unfinished' {
  if (findings.some(({ fits }) => fits === false)) return 'differs';
  return findings.some(({ fits }) => fits === null) ? 'unfinished' : 'verified';
}

/** The article as this page has it. What the reader let the browser add, such as a translation, is not part of it. */
function readPage(digest: string): ShownArticle {
  const blocks = document.querySelectorAll<HTMLElement>('.article > .prose > :not(.translation)');
  return {
    ...{ digest, id: shownId(), pack: shownPack() },
    title: document.querySelector('.article h1')?.textContent ?? '',
    texts: Array.from(blocks, ({ id, textContent }) => ({ id, text: textContent })),
  };
}

const DIGEST = /(?<digest>[\da-f]{64})/u;

/** An element with a sentence, whose digests are set as such. */
function line(name: 'p' | 'li', words: string): HTMLElement {
  return withWords(
    name,
    ...words.split(DIGEST).map((part) => (DIGEST.test(part) ? withWords('code', part) : part)),
  );
}
