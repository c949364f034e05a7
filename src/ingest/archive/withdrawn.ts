import type { WithdrawalReason } from '../../record/former-address.ts';
import type { ArticleCorrections } from '../corrections/articles.ts';
import type { Draft } from '../draft.ts';
import { digestFileText } from './duplicates.ts';

/** A file that is there and is not published, because the owner withdrew its article. */
export interface WithdrawnFile {
  readonly path: string;
  readonly sha256: string;
  /** Id of the article that was withdrawn: the file's own, or that of the same text at another path. */
  readonly id: string;
}

/** Drafts that are published, and what was withdrawn. */
export interface Withdrawal {
  readonly drafts: readonly Draft[];
  readonly files: readonly WithdrawnFile[];
  /** Files among them that are marked private. */
  readonly privateFiles: readonly string[];
  /** Why each article was withdrawn, by its id, whether or not its file is there; private ones are left out. */
  readonly reasons: ReadonlyMap<string, WithdrawalReason>;
}

/** Sets withdrawn articles aside, with the same texts at other paths. */
export function setWithdrawnAside(drafts: readonly Draft[], corrections: ArticleCorrections): Withdrawal {
  const reasons = new Map(
    Object.entries(corrections).flatMap(([id, correction]) =>
      correction.withdrawn === undefined || correction.private === true
        ? []
        : [[id, correction.withdrawn] as const],
    ),
  );
  const isWithdrawn = (id: string): boolean =>
    Object.hasOwn(corrections, id) && corrections[id]?.withdrawn !== undefined;
  const texts = new Map(
    drafts.flatMap((draft) => (isWithdrawn(draft.id) ? [[digestFileText(draft), draft.id] as const] : [])),
  );
  if (texts.size === 0) return { drafts, files: [], privateFiles: [], reasons };
  const withdrawn = drafts.flatMap((draft) => {
    const id = isWithdrawn(draft.id) ? draft.id : texts.get(digestFileText(draft));
    return id === undefined ? [] : [{ draft, id }];
  });
  const aside = new Set(withdrawn.map(({ draft }) => draft));
  for (const { draft, id } of withdrawn) if (draft.private === true) reasons.delete(id);
  return {
    drafts: drafts.filter((draft) => !aside.has(draft)),
    files: withdrawn.map(({ draft: { source }, id }) => ({ path: source.path, sha256: source.sha256, id })),
    privateFiles: withdrawn.flatMap(({ draft }) => (draft.private === true ? draft.source.path : [])),
    reasons,
  };
}
