/** The manifest of a built site: the size and SHA-256 of each of its files, and the root of its records. */
import { z } from 'zod';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { offset, sha256 } from './schema-parts.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** Its name in the site's folder. It does not list itself. */
export const SITE_MANIFEST = 'manifest.json';

export const siteManifestSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  root: sha256.describe(
    'Root of the Merkle tree (RFC 6962, SHA-256) over the digests of the records, in the order of their ids; it stands on the About page',
  ),
  records: offset.describe('Records in the tree; private ones are not'),
  files: z
    .array(
      z.strictObject({
        path: z.string().describe('Below the folder of the site, with «/» between folders'),
        bytes: offset,
        sha256,
      }),
    )
    .describe('Every file of the site but this one and those of private articles, sorted by path'),
});

export type SiteManifest = DeepReadonly<z.infer<typeof siteManifestSchema>>;
