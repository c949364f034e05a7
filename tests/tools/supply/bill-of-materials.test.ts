import { readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../../tools/supply/bill-of-materials.ts';
import { readLockedPackages } from '../../../tools/supply/lock-file.ts';

interface Document {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly hashes?: readonly unknown[];
  }[];
}

const packages = readLockedPackages(readFileSync('package-lock.json', 'utf8'));
const write = (of = packages): string => billOfMaterials({ name: 'kiosk', version: '1.0.0' }, of);
const document = JSON.parse(write()) as Document;

/** The schemas that CycloneDX publishes, as its library for JavaScript has them. */
function readSchema(name: string): SchemaObject {
  const folder = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  return JSON.parse(readFileSync(`${folder}/${name}.SNAPSHOT.schema.json`, 'utf8')) as SchemaObject;
}

test('it is valid CycloneDX', () => {
  const ajv = new Ajv({ strict: false, formats: { 'iri-reference': true, 'idn-email': true } });
  (addFormats as unknown as { readonly default: (validator: Ajv) => unknown }).default(ajv);
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(readSchema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const isValid = ajv.compile(readSchema('bom-1.6'));
  expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid({ ...document, components: [{ name: 'of no type' }] })).toBe(false);
});

test('it has every package of the lock file once, with its checksum', () => {
  const named = document.components.map(({ name, version }) => `${name}@${version}`);
  expect(named.toSorted()).toEqual(
    [...new Set(packages.map(({ name, version }) => `${name}@${version}`))].toSorted(),
  );
  expect(document.components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
});

test('a package that users need at one of its places is required', () => {
  const [one] = packages as [(typeof packages)[number]];
  const places = [true, false].map((dev) => ({ ...one, dev }));
  for (const order of [places, places.toReversed()])
    expect((JSON.parse(write(order)) as Document).components).toEqual([
      expect.objectContaining({ name: one.name, scope: 'required' }),
    ]);
});

test('the same packages in another order give the same text, without a time or a number of its own', () => {
  expect(write(packages.toReversed())).toBe(write());
  expect(write()).not.toMatch(/timestamp|serialNumber/u);
});
