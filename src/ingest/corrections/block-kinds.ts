import { isHeading, type BlockKind } from '../../record/block-kinds.ts';
import type { Correction } from '../../record/correction.ts';
import type { Block } from '../../record/schema.ts';
import { occasionOf, type ArticleCorrection } from './articles.ts';
import type { CorrectionDoubt } from './doubt.ts';
import { matchBeginning } from './beginnings.ts';
import { staleIn } from './stale.ts';

/** Blocks with their corrected kinds, what the record says of them, and the corrections that do not fit. */
export interface CorrectedBlocks {
  readonly blocks: readonly Block[];
  readonly corrections: readonly Correction[];
  readonly doubts: readonly CorrectionDoubt[];
}

/** Gives blocks the kinds that a person says they have. A header stays one, because the fields of the article are read from it. */
export function correctKinds(
  text: string,
  blocks: readonly Block[],
  id: string,
  correction: ArticleCorrection,
): CorrectedBlocks {
  const kinds = new Map<Block, BlockKind>();
  const corrections: Correction[] = [];
  const doubts: CorrectionDoubt[] = [];
  const open = blocks.filter(({ kind }) => kind !== 'header');
  for (const [index, own] of (correction.blocks ?? []).entries()) {
    const found = matchBeginning(
      open,
      own.begins,
      (block) => block.text ?? text.slice(block.start, block.end),
    );
    if (found.length !== 1 || found[0] === undefined) {
      const why = found.length === 0 ? 'No block' : 'More than one block';
      doubts.push(
        staleIn(
          id,
          correction,
          ['blocks', index, 'begins'],
          `${why} of the text begins with «${own.begins}»`,
        ),
      );
      continue;
    }
    const [block] = found;
    kinds.set(block, own.kind);
    const { start, end } = block;
    corrections.push({
      of: 'block',
      ...occasionOf(own, correction),
      before: block.kind,
      after: own.kind,
      start,
      end,
    });
  }
  const isNewTitle = [...kinds.values()].includes('title');
  const corrected = blocks.map((block): Block => {
    const kind = kinds.get(block);
    // An article has one title, and the page shows the words of no second one.
    if (kind === undefined) return isNewTitle && isHeading(block) ? { ...block, kind: 'subheading' } : block;
    const { agency, ...others } = block;
    return { ...others, kind, ...(kind === 'credit' && agency !== undefined && { agency }) };
  });
  return { blocks: corrected, corrections, doubts };
}
