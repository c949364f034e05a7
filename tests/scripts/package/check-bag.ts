/** Checks a bag as RFC 8493 has it, with no code of Kiosk. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What is wrong with a bag (sections 2 and 3), one line each. A valid bag has no fault. */
export function checkBag(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const payload = files.filter((path) => path.startsWith('data/'));
  const tags = files.filter((path) => !path.startsWith('data/') && path !== 'tagmanifest-sha256.txt');
  return [
    ...checkDeclaration(readFileSync(join(folder, 'bagit.txt'), 'latin1')),
    ...checkSize(folder, payload),
    ...checkManifest(folder, 'manifest-sha256.txt', payload),
    ...checkManifest(folder, 'tagmanifest-sha256.txt', tags),
  ];
}

function checkDeclaration(text: string): string[] {
  const ok = /^BagIt-Version: 1\.0\r?\n?Tag-File-Character-Encoding: UTF-8\r?\n?$/u.test(text);
  return ok ? [] : ['bagit.txt: it is no declaration of BagIt 1.0'];
}

function checkSize(folder: string, payload: readonly string[]): string[] {
  const lines = readFileSync(join(folder, 'bag-info.txt'), 'utf8').split('\n').slice(0, -1);
  const strange = lines.filter((line) => !/^[^:\s][^:]*: \S/u.test(line));
  const size = lines.find((line) => line.startsWith('Payload-Oxum: '))?.slice('Payload-Oxum: '.length);
  const bytes = payload.reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);
  return [
    ...strange.map((line) => `bag-info.txt: "${line}" is no element`),
    ...(size === `${bytes}.${payload.length}`
      ? []
      : [`bag-info.txt: the payload is ${bytes}.${payload.length}`]),
  ];
}

function checkManifest(folder: string, manifest: string, files: readonly string[]): string[] {
  const faults: string[] = [];
  const left = new Set(files);
  for (const line of readFileSync(join(folder, manifest), 'utf8').split('\n').slice(0, -1)) {
    const [, sha256, encoded = ''] = /^([0-9a-f]{64})[ \t]+\*?(.+)$/u.exec(line) ?? [];
    if (/%(?!0A|0D|25)/iu.test(encoded)) faults.push(`${manifest}: a percent sign stands in "${encoded}"`);
    const path = encoded.replace(/%(?:0A|0D|25)/giu, decodeURIComponent);
    if (!left.delete(path)) faults.push(`${manifest}: "${path}" is missing, or listed twice`);
    else if (
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex') !== sha256
    )
      faults.push(`${manifest}: "${path}" was changed`);
  }
  return [...faults, ...[...left].map((path) => `${manifest}: "${path}" is not listed`)];
}
