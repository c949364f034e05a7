/** What the system refused, why, and what to do, by the code of its error (errno(3)). */
const EXPLANATIONS: Readonly<Record<string, (what: string) => string>> = {
  ENOSPC: (what) => `The disk is full: ${what} cannot be written. Free some room.`,
  EDQUOT: (what) => `Your share of the disk is used up: ${what} cannot be written. Free some room.`,
  EROFS: (what) => `${what} is on a disk that can only be read. Name a folder on another one.`,
  EACCES: (what) => `${what} is not open to this user. Change its permissions, or name another folder.`,
  EPERM: (what) => `${what} is not open to this user. Change its permissions, or name another folder.`,
  EIO: (what) => `The disk does not answer for ${what}. Check the disk.`,
  EISDIR: inTheWay,
  ERR_FS_EISDIR: inTheWay,
  ENOTDIR: (what) => `There is a file in the place of a folder: ${what}. Move it away.`,
  EMFILE: () => 'Too many files are open. Allow more (ulimit -n 4096).',
  ENFILE: () => 'Too many files are open on this machine. Close other programs.',
};

/** The system does not always say which folder it is. */
function inTheWay(what: string): string {
  return `There is a folder in the place of ${what}. Move it away. The folder .cache can be removed as a whole: what is in it is made anew.`;
}

/** Errors of other programs, which come as text. */
const NO_ROOM = /no space left on device|ENOSPC/iu;

/**
 * Explains an error of the system to a person.
 *
 * @returns `undefined` for any other error
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  // Of two paths the second is the one that is written.
  const named = dest ?? path;
  const known = NO_ROOM.test(error.message) ? 'ENOSPC' : code;
  const explain = EXPLANATIONS[known];
  if (!explain) return undefined;
  return `${explain(named === undefined ? 'a file' : `"${named}"`)} Then run it again; nothing is lost.`;
}
