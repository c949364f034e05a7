import type { VFile } from 'vfile';
import { decode, type Decoded } from './decode.ts';
import { withoutSubtitleMarks } from './header/subtitle-lines.ts';
import { readMail } from './mail.ts';
import type { RawFile } from './raw-file.ts';

/** Decodes a file into its text: without what mail and subtitles add to it. Patches are words of this text. */
export function decodeText({ bytes }: Pick<RawFile, 'bytes'>, file: VFile): Decoded {
  const decoded = decode(bytes, file);
  if (!decoded.ok) return decoded;
  return { ...decoded, text: withoutSubtitleMarks(readMail(decoded.text, file), file) };
}
