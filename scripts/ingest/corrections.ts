import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readNameCorrections, type NameCorrections } from '../../src/ingest/corrections.ts';
import { KioskError } from '../../src/kiosk-error.ts';

/** What a person corrected, from the files in a folder of corrections; none of them need exist. */
export function readCorrections(directory: string): { readonly names: NameCorrections | undefined } {
  const path = join(directory, 'names.yaml');
  return { names: existsSync(path) ? readNameCorrections(parseYaml(path), path) : undefined };
}

function parseYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new KioskError(`"${path}" cannot be read as YAML: ${because}. Correct it, or take the file away.`);
  }
}
