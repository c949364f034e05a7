/** Verifies an article: its record against the digest that the page names, the page against the record, the record against the edition. */
import { writeMarkdown } from '../../export/markdown.ts';
import type { Values } from '../../i18n/translate.ts';
import { bodyTexts, type BodyText } from '../../record/body-text.ts';
import type { Article } from '../../record/schema.ts';
import { sha256, toHex } from './hashes.ts';
import { takeRecord } from './packed-record.ts';
import { proveInclusion, type Load } from './prove-inclusion.ts';
import { Unreachable } from './site-files.ts';

/** The page of an article, as it stands in the browser. */
export interface ShownArticle {
  readonly id: string;
  /** SHA-256 of the record that the page was made from. */
  readonly digest: string;
  /** The pack that holds its record, as a path below the site's root. */
  readonly pack: string;
  readonly title: string;
  readonly texts: readonly BodyText[];
}

/** The answer to one question. */
export interface CheckAnswer {
  /** `null`: it could not be answered. */
  readonly fits: boolean | null;
  /** End of the key of the string that says it, in the section `verify`. */
  readonly says: string;
  readonly values: Values;
}

/** @param load rejects with {@link Unreachable} */
export async function verifyArticle(shown: ShownArticle, load: Load): Promise<CheckAnswer[]> {
  const findings: CheckAnswer[] = [];
  /** Adds the answer to a question; a file that cannot be had leaves it open. */
  const ask = async (question: () => Promise<CheckAnswer>): Promise<void> => {
    const answer = question().catch((error: unknown): CheckAnswer => {
      if (!(error instanceof Unreachable)) throw error;
      return { fits: null, says: 'unreachable', values: { file: error.file } };
    });
    findings.push(await answer);
  };
  let record: { readonly digest: string; readonly article: Article | undefined } | undefined;
  await ask(async () => {
    const bytes = await takeRecord(await load(shown.pack), shown.id);
    if (bytes === undefined) return { fits: false, says: 'record.absent', values: { file: shown.pack } };
    const digest = toHex(await sha256(bytes));
    record = { digest, article: parseArticle(bytes) };
    return digest === shown.digest
      ? { fits: true, says: 'record.fits', values: { digest } }
      : { fits: false, says: 'record.differs', values: { found: digest, expected: shown.digest } };
  });
  if (record === undefined) return findings;
  const { digest, article } = record;
  if (article) findings.push(comparePage(shown, article));
  await ask(async () => sayInclusion(await proveInclusion(shown.id, digest, load)));
  return findings;
}

/** A record in whose text every span lies; `undefined` where the file is another one. */
function parseArticle(bytes: Uint8Array): Article | undefined {
  try {
    const article = JSON.parse(new TextDecoder().decode(bytes)) as Article;
    writeMarkdown(article, '');
    return article;
  } catch {
    return undefined;
  }
}

function comparePage({ title, texts }: ShownArticle, article: Article): CheckAnswer {
  if (title !== article.title.text) return { fits: false, says: 'page.title', values: {} };
  const expected = bodyTexts(article);
  const first = Array.from({ length: Math.max(texts.length, expected.length) }).findIndex(
    (_, place) => texts[place]?.text !== expected[place]?.text || texts[place]?.id !== expected[place]?.id,
  );
  return first < 0
    ? { fits: true, says: 'page.fits', values: {} }
    : { fits: false, says: 'page.differs', values: { place: first + 1 } };
}

function sayInclusion(found: Awaited<ReturnType<typeof proveInclusion>>): CheckAnswer {
  const { root } = found;
  switch (found.is) {
    case 'included':
      return {
        fits: true,
        says: 'tree.fits',
        values: { place: found.place + 1, records: found.records, root },
      };
    case 'absent':
      return { fits: false, says: 'tree.absent', values: { root } };
    case 'damaged':
      return { fits: false, says: 'tree.damaged', values: { files: found.files.join(', '), root } };
  }
}
