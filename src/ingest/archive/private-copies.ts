/** Copies of private texts at other paths (docs/decisions/121). */
import { createHash } from 'node:crypto';
import { compareText } from '../../record/order.ts';
import type { ArticleCorrections } from '../corrections/articles.ts';
import { correctionOf } from '../corrections/articles.ts';
import { textOfFile } from '../corrections/text.ts';
import type { Draft } from '../draft.ts';
import { digestContents } from './content-digest.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import type { StageMemory } from './stage-memory.ts';

/** Marks every draft private whose text is that of a private one, however it is spaced and broken over lines. */
export function markPrivateCopies(drafts: readonly Draft[]): readonly Draft[] {
  const texts = new Set(drafts.filter(isPrivate).map(digestWithoutSpace));
  if (texts.size === 0) return drafts;
  return drafts.map((draft) =>
    isPrivate(draft) || !texts.has(digestWithoutSpace(draft)) ? draft : { ...draft, private: true as const },
  );
}

/** A public file that is nearly the same text as a private one. */
export interface NearCopy {
  readonly privatePath: string;
  readonly publicPath: string;
}

/** Finds public versions of private texts, but for those that the owner says are not private. */
export function findNearCopies(
  hidden: readonly Draft[],
  open: readonly Draft[],
  corrections: ArticleCorrections,
  memory: StageMemory,
): NearCopy[] {
  if (hidden.length === 0) return [];
  // Texts of other languages are no versions of them.
  const languages = new Set(hidden.map(({ language }) => language));
  const compared = [...hidden, ...open.filter(({ language }) => languages.has(language))];
  const near = memory.recall(
    'near-copies',
    () => digestContents(compared),
    () => findNearDuplicates(compared),
  );
  const openPaths = new Map(open.map(({ id, source }) => [id, source.path]));
  return hidden
    .flatMap(({ id, source }) =>
      (near.get(id) ?? []).flatMap((other): NearCopy[] => {
        const publicPath = openPaths.get(other);
        return publicPath === undefined || correctionOf(corrections, other)?.private === false
          ? []
          : [{ privatePath: source.path, publicPath }];
      }),
    )
    .toSorted((a, b) => compareText(a.privatePath, b.privatePath));
}

function isPrivate(draft: Draft): boolean {
  return draft.private === true;
}

/** Neither white space counts nor what no page shows, such as soft hyphens. */
function digestWithoutSpace(draft: Draft): string {
  const text = (textOfFile(draft) ?? draft.text).normalize('NFC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}
