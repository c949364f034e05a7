import type { AddressedKind, FormerAddress, Lead, WithdrawalReason } from '../record/former-address.ts';
import type { Departure, Ledger, NotedGroup } from './ledger.ts';
import type { PresentArchive } from './present.ts';

/** Where an address leads: to places, to none since a day, or nowhere that anybody may know of. */
type Answer = readonly Lead[] | GoneFor | 'silent';

/** An answer for what is gone. */
interface GoneFor {
  readonly since: string | null;
  readonly reason?: WithdrawalReason;
}

/**
 * Finds where every address leads that a page had once and has no longer. What is private, or hidden, is left out: nothing tells that it was there.
 *
 * @param ledger with the lines of the present edition
 */
export function formerAddresses(ledger: Ledger, present: PresentArchive): FormerAddress[] {
  const article = articleResolver(ledger, present);
  const name = nameResolver(ledger, present, article);
  const groups = {
    story: groupResolver('story', present.stories, article),
    series: groupResolver('series', present.series, article),
  };
  const { stories, series, gone, names } = ledger;
  const former: FormerAddress[] = [];
  const add = (kind: AddressedKind, id: string, { seen }: Departure, answer: Answer): void => {
    if (answer === 'silent') return;
    if (isLeads(answer)) former.push({ kind, id, to: answer, since: seen });
    else former.push({ kind, id, to: [], ...answer });
  };
  for (const [id, departure] of gone) add('article', id, departure, article(id));
  // A withdrawn article may have been published before there was a ledger.
  for (const [id, reason] of present.withdrawn)
    if (!gone.has(id) && !present.privateArticles.has(id))
      former.push({ kind: 'article', id, to: [], since: null, reason });
  for (const [id, { gone: departure }] of names)
    if (departure) add('name', id, departure, name(id, departure));
  for (const [id, group] of stories) if (group.gone) add('story', id, group.gone, groups.story(group));
  for (const [id, group] of series) if (group.gone) add('series', id, group.gone, groups.series(group));
  return former;
}

function isLeads(answer: Exclude<Answer, 'silent'>): answer is readonly Lead[] {
  return Array.isArray(answer);
}

type ResolveArticle = (id: string) => Answer;

function articleResolver({ gone }: Ledger, present: PresentArchive): ResolveArticle {
  const withdrawnAs = new Map(present.withdrawnFiles.map(({ sha256, id }) => [sha256, id]));
  return (first) => {
    const passed = new Set<string>();
    for (let id = first; ;) {
      if (present.privateArticles.has(id)) return 'silent';
      if (present.articles.has(id)) return [{ kind: 'article', id }];
      const entry = gone.get(id);
      const since = entry?.seen ?? null;
      // A withdrawn file may have moved since.
      const other = withdrawnAs.get(entry?.last.sha256 ?? '') ?? id;
      const reason = present.withdrawn.get(id) ?? present.withdrawn.get(other);
      if (reason !== undefined) return { since, reason };
      if (entry?.private) return 'silent';
      passed.add(id);
      if (entry?.to === undefined || passed.has(entry.to)) return { since };
      id = entry.to;
    }
  };
}

/** A name leads to the names that have its forms; those that went with a private or withdrawn article lead nowhere, because their ids are names. */
function nameResolver({ gone, names }: Ledger, present: PresentArchive, article: ResolveArticle) {
  const quiet = new Set(
    [...gone].flatMap(([id, { edition }]) => {
      const answer = article(id);
      return answer === 'silent' || (!isLeads(answer) && answer.reason !== undefined) ? edition : [];
    }),
  );
  const follow = (id: string, passed: ReadonlySet<string>): readonly Lead[] | 'silent' => {
    const place = present.names.get(id);
    if (place !== undefined) return [place];
    const found = present.findNames(id);
    if (found === 'hidden') return 'silent';
    const others = found.length > 0 ? found : (names.get(id)?.gone?.to ?? []);
    const on = new Set([...passed, id]);
    const leads = others.filter((other) => !on.has(other)).map((other) => follow(other, on));
    return leads.includes('silent')
      ? 'silent'
      : distinct(leads.flatMap((lead) => (lead === 'silent' ? [] : lead)));
  };
  return (id: string, { seen, edition }: Departure): Answer => {
    const leads = follow(id, new Set());
    if (leads === 'silent' || leads.length > 0) return leads;
    return quiet.has(edition) ? 'silent' : { since: seen };
  };
}

/** A story or series leads to those that have its articles now, and to articles that are in none. */
function groupResolver(
  kind: 'story' | 'series',
  present: ReadonlyMap<string, readonly string[]>,
  article: ResolveArticle,
) {
  const groupOf = new Map(
    [...present].flatMap(([id, articles]) => articles.map((member) => [member, id] as const)),
  );
  return ({ articles, gone }: NotedGroup): Answer => {
    const answers = articles.map(article);
    // The id of a group holds that of its first article.
    if (answers[0] === 'silent') return 'silent';
    const leads = answers.flatMap((answer) => (answer !== 'silent' && isLeads(answer) ? answer : []));
    const on = distinct(
      leads.map((lead): Lead => {
        const group = groupOf.get(lead.id);
        return group === undefined ? lead : { kind, id: group };
      }),
    );
    if (on.some((lead) => lead.kind === kind)) return on;
    // Who reads where a story of one article leads learns of the others.
    if (answers.includes('silent')) return 'silent';
    return on.length > 0 ? on : { since: gone?.seen ?? null };
  };
}

function distinct(leads: readonly Lead[]): Lead[] {
  return [...new Map(leads.map((lead) => [`${lead.kind} ${lead.id}`, lead])).values()];
}
