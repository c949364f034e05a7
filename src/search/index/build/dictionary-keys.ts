/** The keys of an archive, summed over its bundles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../../record/schema.ts';
import { WORDS_FILE } from './bundle.ts';
import { readWords, sumForms, type DictionaryForm } from './words.ts';

/** The part of a bundle that the term dictionary is made from. */
export interface WordedBundle {
  readonly language: string;
  readonly folder: string;
  readonly cards: readonly Card[];
}

/** A key of a language of the archive. */
export interface DictionaryKey {
  readonly key: string;
  readonly language: string;
  /** Places of the bundles that have it among those of the language; empty: all. */
  readonly held: string;
  /** Most frequent first. */
  readonly forms: readonly DictionaryForm[];
}

/** The keys of each language of the archive. */
export function keysOfBundles(bundles: readonly WordedBundle[]): DictionaryKey[] {
  return [...Map.groupBy(bundles, ({ language }) => language)].flatMap(([language, ofLanguage]) =>
    keysOfLanguage(language, ofLanguage),
  );
}

function keysOfLanguage(language: string, bundles: readonly WordedBundle[]): DictionaryKey[] {
  const keys = new Map<string, { forms: DictionaryForm[]; readonly bundles: number[] }>();
  for (const [place, { folder }] of bundles.entries()) {
    for (const [key, forms] of readWords(readFileSync(join(folder, WORDS_FILE), 'utf8'))) {
      const known = keys.get(key);
      if (known === undefined) keys.set(key, { forms, bundles: [place] });
      else {
        known.forms = sumForms([...known.forms, ...forms]);
        known.bundles.push(place);
      }
    }
  }
  return Array.from(keys, ([key, { forms, bundles: places }]) => {
    const held = places.length === bundles.length ? '' : places.join(',');
    return { key, language, held, forms };
  });
}
