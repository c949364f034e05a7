import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { decode } from '../../src/ingest/file/decode.ts';
import { readHeader } from '../../src/ingest/file/header.ts';
import { segment } from '../../src/ingest/file/segment.ts';
import type { Draft, Mention } from '../../src/ingest/draft.ts';
import { draftOf } from '../../tools/evaluate/invent-drafts.ts';

/** The names a careful reader finds in the five example files. */
export interface Seed {
  readonly language: string;
  readonly quotes: readonly { readonly starts: string; readonly speaker: string | null }[];
  readonly persons: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly organisations: Readonly<Record<string, readonly string[]>>;
}

export const seeds = (
  JSON.parse(readFileSync(new URL('../gold/five-files.json', import.meta.url), 'utf8')) as {
    files: Record<string, Seed>;
  }
).files;

/** The example files as drafts whose mentions are the forms that reader found. */
export function seededDrafts(): { draft: Draft; seed: Seed }[] {
  return Object.entries(seeds).map(([path, seed]) => {
    const bytes = readFileSync(new URL(`../../content/raw/${path}`, import.meta.url));
    const decoded = decode(bytes, new VFile({ path }));
    if (!decoded.ok) throw new Error(`${path} cannot be decoded`);
    const { text } = decoded;
    const groups = { person: seed.persons, place: seed.places, organisation: seed.organisations };
    const forms = Object.entries(groups).flatMap(([type, named]) =>
      Object.values(named)
        .flat()
        .map((form) => ({ type: type as Mention['type'], form })),
    );
    const draft = draftOf(path.replace('.txt', ''), seed.language, text, findForms(text, forms));
    return { draft: { ...draft, blocks: segment(text, readHeader(text).end) }, seed };
  });
}

/** Every occurrence of a form as whole words; where two overlap, the longest. */
export function findForms(
  text: string,
  forms: readonly { readonly type: Mention['type']; readonly form: string }[],
): Mention[] {
  const found: Mention[] = [];
  for (const { type, form } of forms.toSorted((a, b) => b.form.length - a.form.length)) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ type, text: form, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A draft of names only, each a mention on its own line. */
export function listing(
  id: string,
  language: string,
  ...names: readonly (readonly [Mention['type'], string])[]
): Draft {
  let text = '';
  const mentions = names.map(([type, name]): Mention => {
    const start = text.length;
    text += `${name}\n`;
    return { type, text: name, start, end: start + name.length };
  });
  return draftOf(id, language, text, mentions);
}

/** A draft of a text that mentions some names. */
export function draftNaming(
  id: string,
  language: string,
  text: string,
  names: Readonly<Partial<Record<Mention['type'], readonly string[]>>>,
): Draft {
  const forms = Object.entries(names).flatMap(([type, found]) =>
    found.map((form) => ({ type: type as Mention['type'], form })),
  );
  return draftOf(id, language, text, findForms(text, forms));
}
