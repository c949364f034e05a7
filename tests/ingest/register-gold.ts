import { readFileSync } from 'node:fs';
import type { Draft } from '../../src/ingest/draft.ts';
import { draftOf } from './make-draft.ts';

export const LANGUAGES = ['lv', 'sv', 'de', 'sq', 'da'] as const;

/** A text of the invented archive: whose each of its mentions is. */
export interface Told {
  readonly draft: Draft;
  readonly people: readonly string[];
}

/** The people of the gold, one text for each person and language. */
export function inventedArchive(): Told[] {
  const lines = readFileSync(new URL('../gold/register/people.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [person = '', ...columns] = line.split('|').map((cell) => cell.trim());
      return LANGUAGES.flatMap((language, at) => {
        const forms = (columns[at] ?? '').split(',').map((form) => form.trim()).filter(Boolean);
        if (forms.length === 0) return [];
        const draft = draftOf(`${language}-${person}`, language, forms.map((form) => ['person', form]));
        return [{ draft, people: forms.map(() => person) }];
      });
    });
}

/** Pairs of mentions: how many the register puts together, how many of those rightly, how many it should. */
export function pairwise(told: readonly Told[], idOf: (draft: string, mention: number) => string | undefined): { joined: number; right: number; wanted: number; wrong: string[] } {
  const mentions = told.flatMap(({ draft, people }) => people.map((person, index) => ({ person, id: idOf(draft.id, index) ?? '', text: draft.mentions.names[index]!.text, language: draft.language })));
  const count = (groups: Map<string, readonly unknown[]>): number => [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const byId = Map.groupBy(mentions, ({ id }) => id);
  const wrong = [...byId].filter(([, same]) => new Set(same.map(({ person }) => person)).size > 1).map(([id, same]) => `${id}: ${same.map(({ person, text, language }) => `${person}=${text} (${language})`).join(', ')}`);
  return {
    joined: count(byId),
    right: count(Map.groupBy(mentions, ({ id, person }) => `${id} ${person}`)),
    wanted: count(Map.groupBy(mentions, ({ person }) => person)),
    wrong,
  };
}
