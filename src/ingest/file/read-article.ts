/** Turns one raw file into a draft: the per-file stages, in order. */
import { VFile } from 'vfile';
import type { QuarantineReason } from '../../record/report-schema.ts';
import type { Block } from '../../record/schema.ts';
import { UNKNOWN_DATE } from '../../record/unknown-date.ts';
import {
  correctedFields,
  correctionOf,
  fieldCorrections,
  type UncorrectedFields,
} from '../corrections/articles.ts';
import type { CorrectionDoubt } from '../corrections/doubt.ts';
import type { Draft, Quarantined } from '../draft.ts';
import type { Guidance } from '../guidance.ts';
import { articleId } from './article-id.ts';
import { composeDraft } from './compose-draft.ts';
import { readDateMentions } from './date/mentions.ts';
import { readPublished } from './date/published.ts';
import { correctBlocks, correctText } from '../corrections/of-file.ts';
import { decode } from './decode.ts';
import { decodeText } from './decode-text.ts';
import { readFormat } from './format.ts';
import { readHeader, type StatedField } from './header.ts';
import { readPrivateMark } from './header/private-mark.ts';
import { identifyLanguage } from './language.ts';
import { findNames } from './names.ts';
import { findQuotes } from './quotes.ts';
import type { RawFile } from './raw-file.ts';
import { readableBlocks } from './readable-blocks.ts';
import { segment } from './segment.ts';
import { readTitle } from './title.ts';
import { warn } from './warn.ts';

/** The result of reading one file: a draft, or the reason for its quarantine; and the file with its warnings. */
export interface ArticleReading {
  readonly draft?: Draft;
  readonly quarantined?: Quarantined;
  readonly file: VFile;
  /** Corrections that do not fit it. */
  readonly doubts: readonly CorrectionDoubt[];
}

/** Reads one file by itself. The same bytes give the same draft, in any order and on any machine. */
export function readArticle(
  raw: RawFile,
  { asOf = null, articles: corrections = {} }: Guidance = {},
): ArticleReading {
  const file = new VFile({ path: raw.path });
  const id = articleId(raw.path);
  const correction = correctionOf(corrections, id);
  const sideCar = raw.sideCar && decodeSideCar(raw.sideCar, file);
  const isPrivate =
    correction?.private ?? (raw.sideCar !== undefined && isMarkedPrivate(raw.sideCar, sideCar ?? '', file));
  const setAside = (
    reason: QuarantineReason,
    detail: string,
    doubts: readonly CorrectionDoubt[] = [],
  ): ArticleReading => ({
    ...{ file, doubts },
    quarantined: {
      ...{ path: raw.path, sha256: raw.sha256, reason, detail },
      ...(isPrivate && { private: true as const }),
    },
  });
  const decoded = decodeText(raw, file);
  if (!decoded.ok) return setAside(decoded.reason, decoded.detail);
  const { encoding } = decoded;
  const patched = correctText(decoded.text, raw, correction);
  const { text } = patched;
  file.value = text;
  const header = readHeader(text, sideCar, file);
  if (text.slice(header.end).trim() === '') {
    return setAside(
      'empty',
      'The file holds a header and no article below it. Add its text, or take it out of the raw folder.',
      patched.doubts,
    );
  }
  const stated = [...header.fields, ...readFormat(text, header.end, file)];
  const corrected = correctedFields(correction);
  const fields = [...corrected, ...stated];
  const segmented = correctBlocks(text, segment(text, header, file), raw, correction);
  const identified = identifyLanguage(text, segmented.blocks, fields, file);
  const { blocks, language } = identified;
  const read = readableBlocks(text, blocks, file);
  const published = readPublished({ text, blocks: read, fields, language, asOf }, file);
  const dates = readDateMentions({ text, blocks: read, language, published });
  const title = readTitle(text, blocks, fields, language);
  const names = findNames({ text, blocks: read, language });
  const quotes = findQuotes({ text, blocks: read, language, names });
  const uncorrected = corrected.length === 0 ? {} : readUncorrected({ text, blocks, read, stated, asOf });
  const made = [
    ...fieldCorrections(correction, stated, uncorrected),
    ...patched.corrections,
    ...segmented.corrections,
  ];
  const reading = { raw, text, encoding, fields, blocks, identified, published, dates, title, names, quotes };
  return {
    file,
    doubts: [...patched.doubts, ...segmented.doubts],
    draft: {
      ...composeDraft(reading),
      ...(made.length > 0 && { corrections: made }),
      ...(isPrivate && { private: true as const }),
    },
  };
}

/** What is read where nobody corrects it. */
function readUncorrected({ text, blocks, read, stated, asOf }: Uncorrected): UncorrectedFields {
  const unseen = new VFile();
  const { language } = identifyLanguage(text, blocks, stated, unseen);
  const { edtf } = readPublished({ text, blocks: read, fields: stated, language, asOf }, unseen);
  return {
    title: readTitle(text, blocks, stated, language).text,
    ...(edtf !== UNKNOWN_DATE && { date: edtf }),
    language,
  };
}

interface Uncorrected extends Pick<Guidance, 'asOf'> {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The blocks that dates are read in. */
  readonly read: readonly Block[];
  /** What the file states. */
  readonly stated: readonly StatedField[];
}

/** Whether a side-car marks its text as private, even one that cannot be decoded. */
function isMarkedPrivate(bytes: Uint8Array, decoded: string, file: VFile): boolean {
  const text = decoded === '' ? Buffer.from(bytes).toString('latin1').replaceAll('\0', '') : decoded;
  const { isPrivate, doubt } = readPrivateMark(text);
  if (doubt !== undefined)
    warn(
      file,
      'private-mark-strange',
      `Its side-car says «private: ${doubt}», which is taken for true. Write «private: true», or «private: false».`,
    );
  return isPrivate;
}

/** Decodes a side-car like a text; warnings are attached to the text. */
function decodeSideCar(bytes: Uint8Array, file: VFile): string {
  const sideCar = new VFile();
  const decoded = decode(bytes, sideCar);
  for (const { ruleId, reason } of sideCar.messages)
    file.message(`In its side-car: ${reason}`, { source: 'kiosk', ruleId: ruleId ?? 'side-car-broken' });
  return decoded.ok ? decoded.text : '';
}
