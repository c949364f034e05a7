import { memoise } from '../../../base/memoise.ts';
import { Model } from './model.ts';
import other from '../../../languages/name-models/other.json' with { type: 'json' };
import type { StoredModel } from '../../../languages/sections/name-model.ts';
import { nameModels } from '../../../languages/tables/name-models.ts';

const openModel = memoise((stored: StoredModel) => new Model(stored));

/** The model of a language, created on first use; languages without one share a common model. */
export function modelOf(language: string): Model {
  return openModel(nameModels[language] ?? other);
}
