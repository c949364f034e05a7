/**
 * The story of a file, from bytes to an article. Everything here is pure: no disk, no clock, no site.
 */
import { VFile } from 'vfile';
import { compareOldestFirst, compareText } from '../record/order.ts';
import type { Article, NameRecord, NamedDay, QuarantineReason, Story } from '../record/schema.ts';
import {
  correctedFields,
  privateIds,
  staleCorrections,
  type ArticleCorrections,
} from './corrections/articles.ts';
import { articleId } from './file/article-id.ts';
import { compose } from './file/compose.ts';
import type { NameCorrections } from './corrections/names.ts';
import { readDateMentions, readPublished } from './file/date.ts';
import { dateByStory } from './archive/date-by-story.ts';
import { decode } from './file/decode.ts';
import type { Draft } from './draft.ts';
import { mergeExactDuplicates } from './archive/duplicates.ts';
import { finishArticles, type Findings } from './archive/article-records.ts';
import { readHeader } from './file/header.ts';
import { identifyLanguage } from './file/language.ts';
import { findNames } from './file/names.ts';
import { findNamedDays } from './archive/named-days.ts';
import { findNearDuplicates } from './archive/near-duplicates.ts';
import { profileNames } from './archive/name-records.ts';
import { findQuotes } from './file/quotes.ts';
import type { RawFile } from './file/raw-file.ts';
import { readableBlocks } from './file/readable-blocks.ts';
import { registerNames } from './archive/entities.ts';
import { findRelated } from './archive/related.ts';
import { segment } from './file/segment.ts';
import { findStories } from './archive/stories.ts';
import { compareArticles } from './archive/stories/comparison.ts';
import type { IdentityOf } from './archive/stories/features.ts';
import { readTitle } from './file/title.ts';

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

/** A doubt about the whole archive, or about a file that a person corrects it with. */
export interface ArchiveWarning {
  readonly rule: string;
  readonly message: string;
}

/** Everything ingest found out, ready to be written. */
export interface Archive {
  /** How many articles there are. */
  readonly published: number;
  /** Oldest first. Like the names, each is made when it is asked for: all together would fill the memory. */
  readonly articles: Iterable<Article>;
  readonly names: Iterable<NameRecord>;
  readonly stories: readonly Story[];
  readonly namedDays: readonly NamedDay[];
  readonly duplicates: ReturnType<typeof mergeExactDuplicates>['duplicates'];
  readonly quarantined: readonly Quarantined[];
  readonly warnings: readonly ArchiveWarning[];
}

/** What a person says of the archive, beside its files. */
export interface Guidance {
  /** The archive's own «today» (ISO day): nothing was published after it. */
  readonly asOf?: string | null;
  readonly articles?: ArticleCorrections;
  readonly names?: NameCorrections | undefined;
}

/** One file by itself: the same bytes give the same draft, in any order, on any machine. */
export function readArticle(raw: RawFile, { asOf = null, articles: corrections = {} }: Guidance = {}): Read {
  const file = new VFile({ path: raw.path });
  const setAside = (reason: QuarantineReason, detail: string): Read => ({
    file,
    quarantined: { path: raw.path, sha256: raw.sha256, reason, detail },
  });
  const decoded = decode(raw.bytes, file);
  if (!decoded.ok) return setAside(decoded.reason, decoded.detail);
  const { text, encoding } = decoded;
  const header = readHeader(text, raw.sideCar && decodeSideCar(raw.sideCar, file), file);
  if (text.slice(header.end).trim() === '') {
    return setAside(
      'empty',
      'The file holds a header and no article below it. Add its text, or take it out of the raw folder.',
    );
  }
  const fields = [...correctedFields(corrections, articleId(raw.path)), ...header.fields];
  const segmented = segment(text, header.end, file);
  const identified = identifyLanguage(text, segmented, fields, file);
  const { blocks, language } = identified;
  const read = readableBlocks(blocks, file);
  const published = readPublished({ text, blocks: read, fields, language, asOf }, file);
  const dates = readDateMentions({ text, blocks: read, language, published });
  const title = readTitle(text, blocks, fields, language);
  const names = findNames({ text, blocks: read, language });
  const quotes = findQuotes({ text, blocks: read, language, names });
  const reading = { raw, text, encoding, fields, blocks, identified, published, dates, title, names, quotes };
  return { file, draft: compose(reading) };
}

/** A side-car goes through the same door as its text; the doubts are noted at the text. */
function decodeSideCar(bytes: Uint8Array, file: VFile): string {
  const sideCar = new VFile();
  const decoded = decode(bytes, sideCar);
  for (const { ruleId, reason } of sideCar.messages)
    file.message(`In its side-car: ${reason}`, { source: 'kiosk', ruleId: ruleId ?? 'side-car-broken' });
  return decoded.ok ? decoded.text : '';
}

/** All files together: what they say of each other. The order of `drafts` does not matter. */
export function composeArchive(drafts: readonly Draft[], guidance: Guidance = {}): Archive {
  const { unique, quarantined } = refuseTakenIds(
    drafts.toSorted((a, b) => compareText(a.source.path, b.source.path)),
  );
  const { drafts: different, duplicates } = mergeExactDuplicates(unique);
  const nearDuplicates = findNearDuplicates(different);
  const register = registerNames(different, guidance.names);
  const identityOf: IdentityOf = ({ id }, mention) => register.idOf(id, mention);
  const comparison = compareArticles(different, identityOf);
  const stories = findStories(different, identityOf, nearDuplicates, comparison);
  const dated = dateByStory(different, stories).map((draft) => resolveDates(draft));
  const related = findRelated(dated, stories, identityOf, comparison);
  const ordered = dated.toSorted((a, b) =>
    compareOldestFirst({ ...a.published, id: a.id }, { ...b.published, id: b.id }),
  );
  const hidden = privateIds(guidance.articles ?? {});
  const findings: Findings = { names: register.names, identityOf, stories, related, nearDuplicates, hidden };
  return {
    published: ordered.length,
    articles: { [Symbol.iterator]: () => finishArticles(ordered, findings) },
    names: { [Symbol.iterator]: () => profileNames(ordered, findings) },
    stories,
    namedDays: findNamedDays(ordered),
    duplicates,
    quarantined,
    warnings: [...register.warnings, ...warnOfStale(guidance.articles ?? {}, unique)],
  };
}

/** Corrections that no longer fit the archive are told, not lost. */
function warnOfStale(corrections: ArticleCorrections, drafts: readonly Draft[]): ArchiveWarning[] {
  const ids = new Set(drafts.map(({ id }) => id));
  return staleCorrections(corrections, ids).map((id) => ({
    rule: 'stale-correction',
    message: `There is no article «${id}» to correct. Its file was renamed or taken away: correct the id in articles.yaml, or remove it.`,
  }));
}

/** Relative and yearless dates are read again where only the story could say when the article was published. */
function resolveDates(draft: Draft): Draft {
  if (draft.published.basis !== 'story') return draft;
  return { ...draft, mentions: { ...draft.mentions, dates: readDateMentions(draft) } };
}

/**
 * Two paths can slug alike (one in NFC, one in NFD): the composed one keeps the id, whichever came first, and nothing is
 * overwritten. The same text under both is an exact duplicate like any other.
 */
function refuseTakenIds(drafts: readonly Draft[]): { unique: Draft[]; quarantined: Quarantined[] } {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    const { path } = draft.source;
    if (!owners.has(draft.id) || path === path.normalize('NFC')) owners.set(draft.id, draft);
  }
  const unique: Draft[] = [];
  const quarantined: Quarantined[] = [];
  for (const draft of drafts) {
    const { path, sha256 } = draft.source;
    const owner = owners.get(draft.id) ?? draft;
    if (owner === draft || owner.text === draft.text) unique.push(draft);
    else {
      const detail = `Its address would be «${draft.id}», which belongs to "${owner.source.path}". Rename this file.`;
      quarantined.push({ path, sha256, reason: 'id-taken', detail });
    }
  }
  return { unique, quarantined };
}
