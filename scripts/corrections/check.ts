/** What is wrong with a folder of corrections. Raw files that are corrected are read; nothing is written. */
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import type { ArticleCorrection } from '../../src/ingest/corrections/articles.ts';
import type { CorrectionDoubt } from '../../src/ingest/corrections/doubt.ts';
import { CORRECTION_FILES, type Corrections } from '../../src/ingest/corrections/files.ts';
import { findMoved, followMoved } from '../../src/ingest/corrections/moved.ts';
import { correctBlocks, correctText } from '../../src/ingest/corrections/of-file.ts';
import { rulingsFor } from '../../src/ingest/corrections/stories.ts';
import { articleId } from '../../src/ingest/file/article-id.ts';
import { decodeText } from '../../src/ingest/file/decode-text.ts';
import { readHeader } from '../../src/ingest/file/header.ts';
import { segment } from '../../src/ingest/file/segment.ts';
import { correctableFiles } from '../ingest/correctable-files.ts';
import { openCorrections } from '../ingest/corrections.ts';
import { listRawFolder, receive, type RawFolder } from '../ingest/raw-folder.ts';

/** Something that is wrong, and where; line and column count from 1. */
export interface CorrectionProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** A warning holds: what is written is applied, or leaves nothing undone. */
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/**
 * Checks all files of a folder of corrections.
 *
 * @param raw folder of raw files
 */
export function checkCorrections(
  directory: string,
  raw: string,
  { followLinks = false } = {},
): CorrectionProblem[] {
  const { held, faults, strange, placeOf } = openCorrections(directory);
  const folder = listRawFolder(raw, { followLinks });
  const pathOf = (name: string): string => relative('', join(directory, name));
  const ofFiles = faults.map(({ file, isDoubt, ...fault }) => ({
    path: pathOf(CORRECTION_FILES[file].name),
    level: isDoubt === true ? ('warning' as const) : ('error' as const),
    ...fault,
  }));
  const ofRaw = doubtsOf(held, folder).map(({ file, at, rule, message }) => ({
    path: pathOf(CORRECTION_FILES[file].name),
    level: rule === 'correction-file-changed' ? ('warning' as const) : ('error' as const),
    message,
    ...placeOf(file, at),
  }));
  const ofFolder = strange.map(({ name, message }) => ({
    ...{ path: pathOf(name), line: 1, column: 1, level: 'error' as const },
    message,
  }));
  return [...ofFolder, ...ofFiles, ...ofRaw];
}

/** Corrections that do not fit the raw files. */
function doubtsOf(held: Partial<Corrections>, folder: RawFolder): CorrectionDoubt[] {
  const files = correctableFiles(folder);
  const moved = findMoved(held, files);
  const { articles = {}, stories } = followMoved(held, moved);
  const pathById = new Map(folder.texts.map((path) => [articleId(path), path]));
  return [
    ...Object.entries(articles).flatMap(([id, correction]) => {
      const path = pathById.get(id);
      if (path !== undefined) return doubtsOfFile(folder, path, correction);
      return correction.withdrawn === undefined ? [goneArticle(id, correction)] : [];
    }),
    ...(stories ? rulingsFor(stories, files.ids, files.ids).doubts : []),
    ...(held.names?.split ?? []).flatMap((split, index) =>
      (split.articles ?? []).flatMap((id, place): CorrectionDoubt[] =>
        files.ids.has(moved.get(id) ?? id)
          ? []
          : [
              {
                rule: 'name-correction-stale',
                message: `No raw file has the id «${id}»`,
                file: 'names',
                at: ['split', index, 'articles', place],
              },
            ],
      ),
    ),
  ];
}

function goneArticle(id: string, { sha256 }: ArticleCorrection): CorrectionDoubt {
  const digest =
    sha256 === undefined
      ? 'state `sha256` and it follows its file when that is moved'
      : 'and not exactly one has its SHA-256';
  return {
    rule: 'stale-correction',
    message: `No raw file has the id «${id}», ${digest}`,
    file: 'articles',
    at: [id],
  };
}

/** Reads as much of a file as its corrections need. Who is named and who speaks is known to ingest only; quoted words must be there. */
function doubtsOfFile(folder: RawFolder, path: string, correction: ArticleCorrection): CorrectionDoubt[] {
  if (correction.sha256 === undefined && !correction.blocks && !correction.quotes) return [];
  const received = receive(folder, path);
  if (!received.ok) return [];
  const { raw } = received;
  const file = new VFile({ path });
  const decoded = decodeText(raw, file);
  if (!decoded.ok) return [];
  const { text, doubts } = correctText(decoded.text, raw, correction);
  file.value = text;
  const blocks = segment(text, readHeader(text, undefined, file), file);
  const flat = text.replace(/\s+/gu, ' ');
  return [
    ...doubts,
    ...correctBlocks(text, blocks, raw, correction).doubts,
    ...(correction.quotes ?? []).flatMap(({ begins }, index): CorrectionDoubt[] =>
      flat.includes(begins.replace(/\s+/gu, ' '))
        ? []
        : [
            {
              rule: 'stale-correction',
              message: `The text does not hold «${begins}»`,
              file: 'articles',
              at: [correction.writtenAs ?? articleId(path), 'quotes', index, 'begins'],
            },
          ],
    ),
  ];
}
