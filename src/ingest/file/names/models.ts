import { isSourceLanguage, type SourceLanguage } from '../../../languages/index.ts';
import { Model, type StoredModel } from './model.ts';
import da from '../../../languages/da/name-model.json' with { type: 'json' };
import de from '../../../languages/de/name-model.json' with { type: 'json' };
import lv from '../../../languages/lv/name-model.json' with { type: 'json' };
import other from '../../../languages/name-models/other.json' with { type: 'json' };
import sq from '../../../languages/sq/name-model.json' with { type: 'json' };
import sv from '../../../languages/sv/name-model.json' with { type: 'json' };

const STORED: Readonly<Record<SourceLanguage, StoredModel>> = { lv, sv, de, sq, da };

const made = new Map<StoredModel, Model>();

/** The model of a language, made when first asked for; languages without one share what the others have in common. */
export function modelOf(language: string): Model {
  const stored = isSourceLanguage(language) ? STORED[language] : other;
  const known = made.get(stored);
  if (known) return known;
  const model = new Model(stored);
  made.set(stored, model);
  return model;
}
