/** Corrections that hold for one file only: of its text, and of the kinds of its blocks. */
import type { Block } from '../../record/schema.ts';
import { articleId } from '../file/article-id.ts';
import type { RawFile } from '../file/raw-file.ts';
import type { ArticleCorrection } from './articles.ts';
import { correctKinds, type CorrectedBlocks } from './block-kinds.ts';
import type { CorrectionDoubt } from './doubt.ts';
import { patchText, type PatchedText } from './text.ts';

type File = Pick<RawFile, 'path' | 'sha256'>;

/** Whether a file is another one than that which was corrected. */
function hasChanged({ sha256 }: File, correction: ArticleCorrection): boolean {
  return correction.sha256 !== undefined && correction.sha256 !== sha256;
}

/** The text of a file with its patches. Where the file has changed since, none of them is applied, and a doubt says so. */
export function correctText(
  text: string,
  file: File,
  correction: ArticleCorrection | undefined,
): PatchedText {
  const unchanged = { text, corrections: [], doubts: [] };
  if (correction === undefined) return unchanged;
  const id = articleId(file.path);
  if (hasChanged(file, correction)) return { ...unchanged, doubts: [changedFile(id, correction)] };
  return patchText(text, id, correction);
}

/** The blocks of a file with their corrected kinds; as they are where the file has changed since. */
export function correctBlocks(
  text: string,
  blocks: readonly Block[],
  file: File,
  correction: ArticleCorrection | undefined,
): CorrectedBlocks {
  if (correction === undefined || hasChanged(file, correction))
    return { blocks, corrections: [], doubts: [] };
  return correctKinds(text, blocks, articleId(file.path), correction);
}

function changedFile(id: string, { text = [], blocks = [], writtenAs }: ArticleCorrection): CorrectionDoubt {
  const left = [text.length > 0 ? 'text' : [], blocks.length > 0 ? 'blocks' : []].flat();
  const isLeft = left.length > 0;
  return {
    rule: isLeft ? 'stale-correction' : 'correction-file-changed',
    message:
      `The file of «${id}» has changed since it was corrected: its SHA-256 is another one. ` +
      (isLeft
        ? `Its ${left.join(' and ')} are not corrected any more. Compare them with the file, then state its new SHA-256.`
        : 'Its corrections hold. Look whether they are still right, then state its new SHA-256.'),
    file: 'articles',
    at: [writtenAs ?? id, 'sha256'],
  };
}
