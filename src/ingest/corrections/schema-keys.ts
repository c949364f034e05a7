import { z } from 'zod';
import type { YamlPath } from './doubt.ts';

/** The parts of a JSON Schema that say which keys there can be. */
interface KeySchema {
  readonly properties?: Readonly<Record<string, KeySchema>>;
  readonly additionalProperties?: KeySchema | boolean;
  readonly items?: KeySchema;
  readonly anyOf?: readonly KeySchema[];
}

/** The keys that a schema allows at a place, in the order of the schema. */
export function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  let here = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as KeySchema];
  for (const step of path) here = here.flatMap(alternativesOf).flatMap((one) => below(one, step));
  return [...new Set(here.flatMap(alternativesOf).flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function alternativesOf(schema: KeySchema): KeySchema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(alternativesOf)];
}

function below(
  { properties = {}, additionalProperties, items }: KeySchema,
  step: string | number,
): KeySchema[] {
  const named = typeof step === 'string' && Object.hasOwn(properties, step) ? properties[step] : undefined;
  const next = named ?? (typeof step === 'number' ? items : additionalProperties);
  return typeof next === 'object' ? [next] : [];
}
