import { articleId } from '../../src/ingest/file/article-id.ts';
import type { CorrectableFiles } from '../../src/ingest/corrections/moved.ts';
import { compareText } from '../../src/record/order.ts';
import { digestOf, type RawFolder } from './raw-folder.ts';

/**
 * The files of a raw folder as corrections need to know them. All of them are read once a digest is asked for, and not before.
 *
 * @param lastDigestOf from the ledger
 */
export function correctableFiles(
  folder: RawFolder,
  lastDigestOf?: CorrectableFiles['lastDigestOf'],
): CorrectableFiles {
  let byDigest: ReadonlyMap<string | null, readonly string[]> | undefined;
  return {
    ids: new Set(folder.texts.map(articleId)),
    idsWithDigest: (sha256) => {
      byDigest ??= Map.groupBy(folder.texts, (path) => digestOf(folder, path));
      return (byDigest.get(sha256) ?? []).map(articleId).toSorted(compareText);
    },
    ...(lastDigestOf && { lastDigestOf }),
  };
}
