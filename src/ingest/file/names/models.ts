import { Model } from './model.ts';
import other from '../../../languages/name-models/other.json' with { type: 'json' };
import type { StoredModel } from '../../../languages/sections/name-model.ts';
import { nameModels } from '../../../languages/tables/name-models.ts';

const made = new Map<StoredModel, Model>();

/** The model of a language, created on first use; languages without one share a common model. */
export function modelOf(language: string): Model {
  const stored = nameModels[language] ?? other;
  const known = made.get(stored);
  if (known) return known;
  const model = new Model(stored);
  made.set(stored, model);
  return model;
}
