import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/ingest/index.ts';
import type { Draft, Mention } from '../../src/ingest/draft.ts';

/** What a careful person reads out of the five example files. */
export interface Seed {
  readonly language: string;
  readonly quotes: readonly { readonly starts: string; readonly speaker: string | null }[];
  readonly persons: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly organisations: Readonly<Record<string, readonly string[]>>;
}

export const seeds = (JSON.parse(readFileSync(new URL('../gold/seeds.json', import.meta.url), 'utf8')) as { files: Record<string, Seed> }).files;

/** The example files as drafts whose mentions are the forms a person found in them. */
export function seededDrafts(): { draft: Draft; seed: Seed }[] {
  return Object.entries(seeds).map(([path, seed]) => {
    const bytes = readFileSync(new URL(`../../content/raw/${path}`, import.meta.url));
    const { draft } = readArticle({ path, bytes, sha256: '0'.repeat(64) });
    return { draft: withMentions(draft!, seed), seed };
  });
}

function withMentions(draft: object, seed: Seed): Draft {
  const { text } = draft as Draft;
  const groups = { person: seed.persons, place: seed.places, organisation: seed.organisations };
  const forms = Object.entries(groups).flatMap(([type, named]) => Object.values(named).flat().map((form) => ({ type: type as Mention['type'], form })));
  return { ...(draft as Draft), mentions: { dates: [], names: findForms(text, forms) }, quotes: [] };
}

/** Every place a form stands as words of its own, the longest first where two overlap. */
export function findForms(text: string, forms: readonly { readonly type: Mention['type']; readonly form: string }[]): Mention[] {
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

/** A draft of names only: each a mention on a line of its own. */
export function draftOf(id: string, language: string, names: readonly (readonly [Mention['type'], string])[]): Draft {
  let text = '';
  const mentions = names.map(([type, name]): Mention => {
    const start = text.length;
    text += `${name}\n`;
    return { type, text: name, start, end: start + name.length };
  });
  return bareDraft(id, language, text, mentions);
}

export function bareDraft(id: string, language: string, text: string, names: readonly Mention[]): Draft {
  return {
    schema: 1,
    id,
    language,
    languageConfidence: 1,
    languageOpinions: [],
    title: { text: id, basis: 'stated', evidence: [] },
    published: { edtf: 'XXXX', earliest: null, latest: null, basis: 'none', evidence: [] },
    stated: { author: null, source: null, url: null },
    mentions: { dates: [], names },
    text,
    blocks: text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }],
    quotes: [],
    story: null,
    related: [],
    nearDuplicates: [],
    source: { path: `${id}.txt`, sha256: '0'.repeat(64), bytes: text.length, encoding: 'utf-8', alsoAt: [] },
    words: 0,
  };
}
