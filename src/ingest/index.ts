/**
 * The story of a file, from bytes to an article. Everything here is pure: no disk, no clock, no site.
 */
import { VFile } from 'vfile';
import type { Article, Name, QuarantineReason, Story } from '../schema.ts';
import { compareOldestFirst, compareText } from '../order.ts';
import { compose, type Draft } from './compose.ts';
import { readDateMentions, readPublished } from './date.ts';
import { decode } from './decode.ts';
import { mergeExactDuplicates } from './duplicates.ts';
import { readHeader } from './header.ts';
import { identifyLanguage } from './language.ts';
import type { RawFile } from './raw-file.ts';
import { segment } from './segment.ts';
import { readTitle } from './title.ts';

/** A file that is not published, and why. */
export interface Quarantined {
  readonly path: string;
  readonly sha256: string | null;
  readonly reason: QuarantineReason;
  readonly detail: string;
}

/** What became of one file: a draft or a reason, and the doubts noted on the way. */
export interface Read {
  readonly draft?: Draft;
  readonly quarantined?: Quarantined;
  readonly file: VFile;
}

/** Everything ingest found out, ready to be written. */
export interface Archive {
  readonly articles: readonly Article[];
  readonly names: readonly Name[];
  readonly stories: readonly Story[];
  readonly duplicates: ReturnType<typeof mergeExactDuplicates>['duplicates'];
  readonly quarantined: readonly Quarantined[];
}

/** One file by itself: the same bytes give the same draft, in any order, on any machine. */
export function readArticle(raw: RawFile, asOf?: string | null): Read {
  const file = new VFile({ path: raw.path });
  const decoded = decode(raw.bytes, file);
  if (!decoded.ok)
    return {
      file,
      quarantined: { path: raw.path, sha256: raw.sha256, reason: decoded.reason, detail: decoded.detail },
    };
  const { text, encoding } = decoded;
  const { fields, end } = readHeader(text, raw.sideCar, file);
  const segmented = segment(text, end, file);
  const identified = identifyLanguage(text, segmented, fields, file);
  const { blocks } = identified;
  const { language } = identified;
  const published = readPublished({ text, blocks, fields, language, asOf }, file);
  const dates = readDateMentions({ text, blocks, language, published });
  const title = readTitle(text, blocks, fields, raw.path, identified.language);
  return {
    file,
    draft: compose({ raw, text, encoding, fields, blocks, identified, published, dates, title }),
  };
}

/** All files together: what they say of each other. The order of `drafts` does not matter. */
export function composeArchive(drafts: readonly Draft[]): Archive {
  const ordered = drafts.toSorted((a, b) => compareText(a.source.path, b.source.path));
  const { unique, quarantined } = refuseTakenIds(ordered);
  const { drafts: different, duplicates } = mergeExactDuplicates(unique);
  const articles = different.toSorted((a, b) =>
    compareOldestFirst({ ...a.published, id: a.id }, { ...b.published, id: b.id }),
  );
  return { articles, names: [], stories: [], duplicates, quarantined };
}

/** Two paths can slug alike (one in NFC, one in NFD): the first keeps the id, nothing is overwritten. */
function refuseTakenIds(drafts: readonly Draft[]): { unique: Draft[]; quarantined: Quarantined[] } {
  const owners = new Map<string, string>();
  const unique: Draft[] = [];
  const quarantined: Quarantined[] = [];
  for (const draft of drafts) {
    const { path, sha256 } = draft.source;
    const owner = owners.get(draft.id);
    if (owner === undefined) {
      owners.set(draft.id, path);
      unique.push(draft);
    } else {
      const detail = `Its address would be «${draft.id}», which belongs to "${owner}". Rename this file.`;
      quarantined.push({ path, sha256, reason: 'id-taken', detail });
    }
  }
  return { unique, quarantined };
}
