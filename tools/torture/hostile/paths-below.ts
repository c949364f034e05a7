import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder but folders, as a program that knows nothing of Kiosk lists it. */
export function pathsBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    return entry.isDirectory() ? pathsBelow(folder, `${path}/`) : [path];
  });
}
