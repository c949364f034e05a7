/** Where the files of a bag are written to: a folder, or one tar file. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { createTarPacker } from 'modern-tar';
import type { TakeFile } from './read-whole.ts';

/** A bag that is being written. */
export interface BagTarget {
  /** Writes one file after the other. The path is from the bag's folder. */
  readonly add: (path: string) => TakeFile;
  /** Called after the last file. */
  readonly finish: () => Promise<void>;
  /** Called instead of `finish` when there will be no bag. */
  readonly abandon: (reason: unknown) => Promise<void>;
}

/** Writes the files of a bag into a folder that does not exist yet. */
export function folderTarget(folder: string): BagTarget {
  return {
    add: (path) => async (_, chunks) => {
      const place = join(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      const handle = await open(place, 'wx');
      try {
        for await (const chunk of chunks) await handle.writeFile(chunk);
      } finally {
        await handle.close();
      }
    },
    finish: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

/** Nothing of the machine or the day is in a tar file: not who owns a file, and not when it was changed. */
const SAME_FOR_ALL = { type: 'file', mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 } as const;

/**
 * Writes a bag as one tar file (POSIX.1-2001, section pax).
 *
 * @param name of the folder in the tar file
 */
export function tarTarget(file: string, name: string): BagTarget {
  const { readable, controller } = createTarPacker();
  const written = pipeline(
    Readable.fromWeb(readable as NodeReadableStream),
    createWriteStream(file, { flush: true }),
  );
  // It is awaited at the end. A disk that is full ends the run sooner, through the packer.
  written.catch(() => undefined);
  return {
    add: (path) => async (size, chunks) => {
      const entry = controller.add({ ...SAME_FOR_ALL, name: `${name}/${path}`, size }).getWriter();
      for await (const chunk of chunks) await entry.write(chunk);
      await entry.close();
    },
    finish: async () => {
      controller.finalize();
      await written;
    },
    abandon: async (reason) => {
      controller.error(reason);
      await written.catch(() => undefined);
    },
  };
}
