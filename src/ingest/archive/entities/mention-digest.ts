import { createHash } from 'node:crypto';
import type { NameCorrections } from '../../corrections/names.ts';
import type { Draft } from '../../draft.ts';
import { languageAt } from './collect-forms.ts';
import { ownershipOf } from './owners.ts';
import { digestContent, digestWords } from '../content-digest.ts';
import { remembered } from '../remembered.ts';
import type { StageMemory } from '../stage-memory.ts';
import { opensSentence } from './sentence-start.ts';

/** How much of the text before a mention entity resolution reads at most, in UTF-16 units: an article, or the end of a sentence. */
const UNITS_BEFORE = 12;

/** Mentions that are further apart than this do not explain each other. What is behind one shows in addition whether the name owns it. */
const MAX_GAP = 7;

/**
 * Digest of everything that entity resolution reads: mentions with their surroundings, and corrections. The dates of articles are not
 * part of it, nor are texts far from any name.
 *
 * @param drafts in the order of their ids
 */
export function digestMentions(
  drafts: readonly Draft[],
  corrections: NameCorrections | undefined,
  memory: StageMemory,
): string {
  const digests = remembered<string>(memory, 'mention-digests');
  const digest = createHash('sha256').update(JSON.stringify(corrections ?? null));
  for (const draft of drafts)
    digest.update(
      digests.of(
        () => digestContent(draft),
        () => digestWords(JSON.stringify([draft.id, draft.language, mentionsOf(draft)])),
      ),
    );
  digests.keep();
  return digest.digest('base64');
}

function mentionsOf({ language, text, blocks, mentions }: Draft): unknown[] {
  const others = blocks.filter((block) => block.language !== undefined);
  return mentions.names.flatMap((mention, index) => {
    const { type, start, end, confidence = 1 } = mention;
    const spoken = languageAt(language, others, mention);
    const gap = start - (mentions.names[index - 1]?.end ?? -Infinity);
    return [
      ...[type, mention.text, confidence, end - start, spoken, ownershipOf(text, mention, spoken)],
      ...[opensSentence({ text, blocks, language }, mention), Math.max(-1, Math.min(MAX_GAP, gap))],
      ...[text.slice(Math.max(0, start - UNITS_BEFORE), start), text.slice(start, end + MAX_GAP)],
    ];
  });
}
