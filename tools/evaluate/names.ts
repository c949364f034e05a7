import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../src/ingest/file/names.ts';
import { fnv1a } from '../../src/base/fnv1a.ts';
import { Model } from '../../src/ingest/file/names/model.ts';
import { modelOf } from '../../src/ingest/file/names/models.ts';
import trainedOn from '../../src/languages/name-models/trained-on.json' with { type: 'json' };
import { NAME_TYPES } from '../../src/record/schema.ts';
import {
  filesOf,
  readHelpingTexts,
  readMarkedTexts,
  type MarkedName,
  type MarkedText,
} from '../train-names/corpus.ts';
import { examplesOf } from '../train-names/examples.ts';
import { trainModels } from '../train-names/train.ts';
import { readNamesGold } from './names-gold.ts';
import type { Figure } from './figure.ts';

const FOLDS = 5;

/**
 * Names found, by exact span and type; own gold is always measured. Where the folder holds the very files the models were trained on, the figures are
 * of models trained anew five times, each measured on the fifth of the documents it has not seen (translations of one
 * document are never parted); any other folder is measured with the models as they are.
 */
export function evaluateNames(dataDirectory: string | undefined): Promise<Figure[]> {
  const own = readNamesGold().map((text) => ({ text, found: findNames(text) }));
  const ownRows = own.map((measured) => row(measured.text.language, 'micro-F1, own gold', [measured]));
  if (dataDirectory === undefined) return Promise.resolve(ownRows);
  const texts = readMarkedTexts(dataDirectory);
  const seen = texts.filter(({ language }) => isTrainedOn(dataDirectory, language));
  const measured =
    seen.length > 0
      ? crossValidate(texts, dataDirectory)
      : texts.map((text) => ({ text, found: namesIn(text, modelOf) }));
  const how = seen.length > 0 ? ', documents not trained on' : '';
  return Promise.resolve([...ownRows, ...rows(measured, how)]);
}

interface TaggedText {
  readonly text: MarkedText;
  readonly found: readonly MarkedName[];
}

function isTrainedOn(directory: string, language: string): boolean {
  const digests: Readonly<Record<string, string>> = trainedOn;
  return filesOf(language).some((file) => {
    const path = join(directory, 'names', `${file}.jsonl`);
    return (
      existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === digests[file]
    );
  });
}

function crossValidate(texts: readonly MarkedText[], data: string): TaggedText[] {
  const foldOf = ({ group }: MarkedText): number => (fnv1a(group) >>> 0) % FOLDS;
  const help = readHelpingTexts(data).flatMap(examplesOf);
  const examples = texts.map((text) => ({ fold: foldOf(text), examples: examplesOf(text) }));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.flatMap((text) => (text.fold === fold ? [] : text.examples));
    const stored = trainModels([...others, ...help], data);
    const models = new Map(Array.from(stored, ([language, model]) => [language, new Model(model)]));
    return texts
      .filter((text) => foldOf(text) === fold)
      .map((text) => ({
        text,
        found: namesIn(text, (language) => models.get(language) ?? modelOf(language)),
      }));
  }).flat();
}

function namesIn({ text, language }: MarkedText, models: (language: string) => Model): MarkedName[] {
  return findNames({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], language }, models);
}

function rows(measured: readonly TaggedText[], how: string): Figure[] {
  const bySource = Map.groupBy(measured, ({ text }) => text.source);
  return [...Map.groupBy(measured, ({ text }) => text.language)].flatMap(([language, group]) => {
    const sources = [...new Set(group.map(({ text }) => text.source))].filter(
      (source) => source !== language,
    );
    return [
      row(language, `micro-F1${how}`, group),
      ...NAME_TYPES.map((type) => row(language, `${type} F1${how}`, group, type)),
      ...sources.map((source) => row(language, `micro-F1, ${source}${how}`, bySource.get(source) ?? [])),
    ];
  });
}

/** F1: twice the right names, of the names marked plus the names found. */
function row(
  language: string,
  metric: string,
  group: readonly TaggedText[],
  type?: MarkedName['type'],
): Figure {
  let [n, right] = [0, 0];
  for (const { text, found } of group) {
    const of = (names: readonly MarkedName[]): string[] =>
      names
        .filter((name) => type === undefined || name.type === type)
        .map((name) => `${name.start} ${name.end} ${name.type}`);
    const [marked, own] = [new Set(of(text.names)), new Set(of(found))];
    n += marked.size + own.size;
    right += marked.intersection(own).size;
  }
  return { field: 'names', language, metric, n, correct: 2 * right };
}
