import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticleCorrections } from '../../src/ingest/corrections/articles.ts';
import { readNameCorrections } from '../../src/ingest/corrections/names.ts';
import type { Guidance } from '../../src/ingest/index.ts';
import { KioskError, reasonOf } from '../../src/config/kiosk-error.ts';

/** Reads `articles.yaml` and `names.yaml` in a folder of corrections. Neither need exist. */
export function readCorrections(directory: string): Pick<Guidance, 'articles' | 'names'> {
  const articles = join(directory, 'articles.yaml');
  const names = join(directory, 'names.yaml');
  return {
    ...(existsSync(articles) && { articles: readArticleCorrections(parseYaml(articles), articles) }),
    ...(existsSync(names) && { names: readNameCorrections(parseYaml(names), names) }),
  };
}

function parseYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new KioskError(
      `"${path}" cannot be read as YAML: ${reasonOf(error)}. Correct it, or take the file away.`,
      { cause: error },
    );
  }
}
