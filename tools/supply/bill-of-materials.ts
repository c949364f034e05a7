import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  HashDictionary,
  LicenseExpression,
  LicenseRepository,
  Metadata,
  Property,
  PropertyRepository,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import type { LockedPackage } from './lock-file.ts';

/** The project whose packages are listed. */
export interface Project {
  readonly name: string;
  readonly version: string;
}

/**
 * A bill of materials, CycloneDX 1.6 in JSON: every package of the lock file once, with its checksum and its licence. Those that only developers need
 * are marked as npm marks them. It has no serial number and no time, so that the same packages give the same text.
 */
export function billOfMaterials(project: Project, packages: readonly LockedPackage[]): string {
  const bom = new Bom({
    metadata: new Metadata({
      component: new Component(ComponentType.Application, project.name, {
        bomRef: `${project.name}@${project.version}`,
        version: project.version,
      }),
    }),
  });
  // What is installed at several places is needed by users if it is at one of them.
  const byUse = packages.toSorted((a, b) => Number(a.dev) - Number(b.dev));
  const distinct = new Map(byUse.toReversed().map((one) => [`${one.name}@${one.version}`, one]));
  for (const [ref, one] of distinct) bom.components.add(toComponent(ref, one));
  return `${new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function toComponent(ref: string, { name, version, integrity, license, dev }: LockedPackage): Component {
  const sha512 = /^sha512-(?<base64>\S+)/u.exec(integrity ?? '')?.groups?.['base64'];
  const hashes: [HashAlgorithm, string][] =
    sha512 === undefined ? [] : [[HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex')]];
  return new Component(ComponentType.Library, name, {
    ...{ bomRef: ref, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}` },
    scope: dev ? ComponentScope.Excluded : ComponentScope.Required,
    hashes: new HashDictionary(hashes),
    licenses: new LicenseRepository(license === undefined ? [] : [new LicenseExpression(license)]),
    properties: new PropertyRepository(dev ? [new Property('cdx:npm:package:development', 'true')] : []),
  });
}
