import { CORRECTION_FILES } from '../../src/ingest/corrections/files.ts';
import { articlesIn } from '../../src/ingest/corrections/stories.ts';
import { mergedIn, typeIn } from '../../src/ingest/corrections/names.ts';
import { readCorrections } from '../ingest/corrections.ts';

/** One correction in a line. */
export interface ListedCorrection {
  /** Name of its file. */
  readonly file: string;
  readonly text: string;
}

const ABOUT_THE_CORRECTION: readonly string[] = ['sha256', 'on', 'because'];

/** The corrections in a folder, in the order of its files. */
export function listCorrections(directory: string): ListedCorrection[] {
  const { articles = {}, stories, names } = readCorrections(directory).held;
  const line = (file: keyof typeof CORRECTION_FILES, text: string): ListedCorrection => ({
    file: CORRECTION_FILES[file].name,
    text: `${CORRECTION_FILES[file].name}  ${text}`,
  });
  return [
    ...Object.entries(articles).map(([id, correction]) => {
      const { sha256 } = correction;
      const parts = Object.keys(correction).filter((key) => !ABOUT_THE_CORRECTION.includes(key));
      const bound = sha256 === undefined ? '' : `  (${sha256.slice(0, 12)}…)`;
      return line('articles', `${id}: ${parts.join(', ')}${bound}`);
    }),
    ...(stories?.join ?? []).map((group) => line('stories', `join ${articlesIn(group).join(', ')}`)),
    ...(stories?.part ?? []).map((group) => line('stories', `part ${articlesIn(group).join(', ')}`)),
    ...(names?.merge ?? []).map((group) => line('names', `merge ${mergedIn(group).names.join(', ')}`)),
    ...(names?.split ?? []).map(({ from, forms }) => line('names', `split ${forms.join(', ')} from ${from}`)),
    ...Object.keys(names?.rename ?? {}).map((id) => line('names', `rename ${id}`)),
    ...Object.entries(names?.types ?? {}).map(([id, type]) =>
      line('names', `type of ${id}: ${typeIn(type).type}`),
    ),
    ...(names?.hide ?? []).map((id) => line('names', `hide ${id}`)),
  ];
}
