import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft, Mention } from '../../src/ingest/draft.ts';
import { resolveEntities } from '../../src/ingest/archive/entities.ts';
import { draftOf } from './invent-drafts.ts';
import type { Figure } from './figure.ts';

const LANGUAGES = ['lv', 'sv', 'de', 'sq', 'da'] as const;

/** A text of an archive, and who each of its mentions is. */
export interface OwnedMentions {
  readonly draft: Draft;
  readonly owners: readonly string[];
}

/**
 * Reads a file of gold, one person per line: `key | forms in lv | sv | de | sq | da`, forms separated by commas. Each
 * column becomes one text with those mentions, in their order.
 */
export function parsePeople(content: string): OwnedMentions[] {
  return content
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [person = '', ...columns] = line.split('|').map((cell) => cell.trim());
      return LANGUAGES.flatMap((language, at): OwnedMentions[] => {
        const forms = (columns[at] ?? '')
          .split(',')
          .map((form) => form.trim())
          .filter(Boolean);
        if (forms.length === 0) return [];
        return [
          { draft: listing(`${language}-${person}`, language, forms), owners: forms.map(() => person) },
        ];
      });
    });
}

function listing(id: string, language: string, forms: readonly string[]): Draft {
  let text = '';
  const names = forms.map((form): Mention => {
    const start = text.length;
    text += `${form}\n`;
    return { type: 'person', text: form, start, end: start + form.length };
  });
  return draftOf(id, language, text, names);
}

/** Pairs of mentions: how many entity resolution puts together, how many of those rightly, how many it should, and the entries it mixed up. */
interface Pairwise {
  readonly joined: number;
  readonly right: number;
  readonly wanted: number;
  readonly mixed: readonly string[];
}

export function pairwise(
  texts: readonly OwnedMentions[],
  idOf: (draft: string, mention: number) => string | undefined,
): Pairwise {
  const mentions = texts.flatMap(({ draft, owners }) =>
    owners.map((owner, index) => ({ owner, id: idOf(draft.id, index) ?? '' })),
  );
  const pairs = (groups: ReadonlyMap<string, readonly unknown[]>): number =>
    [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const byId = Map.groupBy(mentions, ({ id }) => id);
  return {
    joined: pairs(byId),
    right: pairs(Map.groupBy(mentions, ({ id, owner }) => `${id} ${owner}`)),
    wanted: pairs(Map.groupBy(mentions, ({ owner }) => owner)),
    mixed: [...byId].filter(([, same]) => new Set(same.map(({ owner }) => owner)).size > 1).map(([id]) => id),
  };
}

/** Pairwise precision and recall of entity resolution over the invented people. */
export async function evaluateEntities(goldDirectory: string): Promise<Figure[]> {
  const texts = parsePeople(await readFile(join(goldDirectory, 'people.txt'), 'utf8'));
  const { joined, right, wanted } = pairwise(texts, resolveEntities(texts.map(({ draft }) => draft)).idOf);
  return [
    { field: 'entity resolution', language: 'all', metric: 'pairwise-precision', n: joined, correct: right },
    { field: 'entity resolution', language: 'all', metric: 'pairwise-recall', n: wanted, correct: right },
  ];
}
