import { createHash } from 'node:crypto';
import { MAX_ARTICLES_IN_LINE, type LedgerLine } from '../record/ledger-line.ts';
import { shortenDigest } from '../record/noted-digits.ts';
import { compareText } from '../record/order.ts';
import type { Ledger, NotedGroup } from './ledger.ts';
import type { Identity, PresentArchive } from './present.ts';

/** When and with what records an archive is compared. */
export interface EditionTerms {
  /** ISO day the archive is made for, or `null`. */
  readonly asOf: string | null;
  /** Root of the tree over the records. */
  readonly root: string;
  /** SHA-256 of the record of each article, by its id. */
  readonly records: ReadonlyMap<string, string>;
}

/** Compares an archive with its ledger: the lines that the ledger lacks. There are none where nothing changed. */
export function compareWithLedger(
  ledger: Ledger,
  present: PresentArchive,
  { asOf, root, records }: EditionTerms,
): LedgerLine[] {
  const digest = createHash('sha256');
  for (const [id, { content }] of present.articles) digest.update(`${id} ${content}\n`);
  const edition = { edition: digest.digest('hex'), articles: present.articles.size, root, seen: asOf };
  const last = ledger.editions.at(-1);
  const isNew = last?.edition !== edition.edition || last.seen !== asOf || last.root !== root;
  const lines = [
    ...compareArticles(ledger, present, records, asOf),
    ...compareNames(ledger, present, asOf),
    ...compareGroups(ledger.stories, present.stories, asOf, 'story'),
    ...compareGroups(ledger.series, present.series, asOf, 'series'),
  ];
  return [...lines, ...(isNew || lines.length > 0 ? [edition] : [])];
}

type Seen = string | null;

function* compareArticles(
  { held, gone }: Ledger,
  { articles, privateArticles }: PresentArchive,
  records: EditionTerms['records'],
  seen: Seen,
): Generator<LedgerLine> {
  for (const [id, { parts, ...identity }] of articles) {
    const known = held.get(id);
    const record = shortenDigest(records.get(id) ?? '');
    if (known?.content !== identity.content || known.sha256 !== identity.sha256)
      yield { id, ...identity, record, parts, seen };
    else if (known.record !== record) yield { id, record, ...(known.parts === undefined && { parts }) };
  }
  const find = finderOf(articles);
  const findPrivate = finderOf(privateArticles);
  for (const [id, last] of held) {
    if (articles.has(id)) continue;
    if (privateArticles.has(id) || findPrivate(last) !== undefined) {
      yield { id, gone: true, private: true, seen };
    } else {
      const to = find(last);
      yield { id, gone: true, ...(to !== undefined && { to }), seen };
    }
  }
  // A file that comes back later, perhaps at another path.
  for (const [id, { last, to: known, private: wasPrivate }] of gone) {
    if (articles.has(id) || wasPrivate) continue;
    const to = find(last);
    if (privateArticles.has(id) || findPrivate(last) !== undefined)
      yield { id, gone: true, private: true, seen };
    else if (to !== undefined && to !== known) yield { id, gone: true, to, seen };
  }
}

type Recognisable = Pick<Identity, 'sha256' | 'content'>;

/** Finds an article by its bytes, else by what readers see. */
function finderOf(
  articles: ReadonlyMap<string, Recognisable>,
): (identity: Recognisable) => string | undefined {
  const byBytes = new Map([...articles].map(([id, { sha256 }]) => [sha256, id]));
  const byContent = new Map([...articles].map(([id, { content }]) => [content, id]));
  return ({ sha256, content }) => byBytes.get(sha256) ?? byContent.get(content);
}

function* compareNames(ledger: Ledger, present: PresentArchive, seen: Seen): Generator<LedgerLine> {
  for (const [name, { kind }] of present.names) {
    const known = ledger.names.get(name);
    if (kind === 'name' && (known === undefined || known.gone)) yield { name };
  }
  for (const [name, { gone }] of ledger.names) {
    if (present.names.get(name)?.kind === 'name') continue;
    const there = present.names.has(name);
    const found = there ? [] : present.findNames(name);
    const to = found === 'hidden' ? [] : found.toSorted(compareText);
    const isTold = gone?.there === there && (to.length === 0 || to.join(' ') === gone.to.join(' '));
    if (!isTold) yield { name, gone: true, ...(there && { there }), ...(to.length > 0 && { to }), seen };
  }
}

function* compareGroups(
  noted: ReadonlyMap<string, NotedGroup>,
  present: ReadonlyMap<string, readonly string[]>,
  seen: Seen,
  kind: 'story' | 'series',
): Generator<LedgerLine> {
  const named = (id: string) => (kind === 'story' ? { story: id } : { series: id });
  for (const [id, members] of present) {
    const known = noted.get(id);
    const articles = members.slice(0, MAX_ARTICLES_IN_LINE);
    if (known === undefined || known.gone || known.articles.join(' ') !== articles.join(' '))
      yield { ...named(id), articles };
  }
  for (const [id, { gone }] of noted) if (!gone && !present.has(id)) yield { ...named(id), gone: true, seen };
}
