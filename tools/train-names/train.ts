import { Model } from '../../src/ingest/file/names/model.ts';
import { TRAINED_TOGETHER } from '../../src/languages/name-models/trained-together.ts';
import type { StoredModel } from '../../src/languages/sections/name-model.ts';
import { train, type Example } from './crf.ts';
import { FIRST_ROUNDS, SETTINGS, type TrainingSettings } from './settings.ts';
import { storeModel } from './store.ts';
import { unmarkedExamples } from './unmarked.ts';

/**
 * The model of every source language, and `other` for all that have none. Marked sentences alone give a first model,
 * which reads the sentences that nobody marked; both together give the model.
 */
export function trainModels(
  examples: readonly Example[],
  data: string,
  settings: TrainingSettings = SETTINGS,
): Map<string, StoredModel> {
  const first = storeAll(examples, { ...settings, rounds: FIRST_ROUNDS });
  const ready = new Map(Array.from(first, ([language, stored]) => [language, new Model(stored)]));
  return storeAll([...examples, ...unmarkedExamples(data, ready)], settings);
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

function storeAll(examples: readonly Example[], settings: TrainingSettings): Map<string, StoredModel> {
  const trained = train(examples, settings);
  const features = new Set(examples.flatMap(({ features: { numbers } }) => numbers));
  return new Map([
    ...TRAINED_TOGETHER.map((language) => [language, storeModel(trained, features, [language])] as const),
    ['other', storeModel(trained, features, TRAINED_TOGETHER)] as const,
  ]);
}
