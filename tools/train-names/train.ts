import { Model } from '../../src/ingest/file/names/model.ts';
import { TRAINED_TOGETHER } from '../../src/languages/name-models/trained-together.ts';
import type { StoredModel } from '../../src/languages/sections/name-model.ts';
import { albanianExamples } from './albanian.ts';
import { train, type Example } from './crf.ts';
import { SETTINGS, type TrainingSettings } from './settings.ts';
import { storeModel } from './store.ts';

/** Languages whose names people marked. */
const MARKED = TRAINED_TOGETHER.filter((language) => language !== 'sq');

/** The model of every source language, and `other` for all that have none, from marked sentences. */
export function trainModels(
  examples: readonly Example[],
  data: string,
  settings: TrainingSettings = SETTINGS,
): Map<string, StoredModel> {
  const first = storeAll(examples, MARKED, settings);
  const ready = new Map(Array.from(first, ([language, stored]) => [language, new Model(stored)]));
  return storeAll([...examples, ...albanianExamples(data, ready)], TRAINED_TOGETHER, settings);
}

/** The model of one language from its own sentences alone: the models trained together stay as they are. */
export function trainAlone(
  examples: readonly Example[],
  language: string,
  settings: TrainingSettings = SETTINGS,
): StoredModel {
  const features = new Set(examples.flatMap(({ features: { numbers } }) => numbers));
  return storeModel(train(examples, settings), features, [language]);
}

/** Only what people marked, without Albanian: half the time, for measuring. */
export function trainMarked(
  examples: readonly Example[],
  settings: TrainingSettings = SETTINGS,
): Map<string, StoredModel> {
  return storeAll(examples, MARKED, settings);
}

function storeAll(
  examples: readonly Example[],
  languages: readonly string[],
  settings: TrainingSettings,
): Map<string, StoredModel> {
  const trained = train(examples, settings);
  const features = new Set(examples.flatMap(({ features: { numbers } }) => numbers));
  return new Map([
    ...languages.map((language) => [language, storeModel(trained, features, [language])] as const),
    ['other', storeModel(trained, features, languages)] as const,
  ]);
}
