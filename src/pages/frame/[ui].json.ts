/** What the frame of a leaf page says in one interface language: the browser puts it there when the reader chose it. */
import type { APIRoute } from 'astro';
import { eachInterfaceLanguage } from '../../view/static-paths.ts';
import type { ShellStrings } from '../../browser/shell/shell-strings.ts';
import { datePatterns } from '../../i18n/date-patterns.ts';
import { stringsOfPlaces } from '../../i18n/strings.ts';
import { isInterfaceLanguage } from '../../languages/index.ts';

/** Places of the strings that leaf pages use. */
const PLACES = ['site', 'nav', 'count', 'article', 'basis', 'titleBasis', 'evidence', 'names', 'stories'];

export const getStaticPaths = eachInterfaceLanguage;

export const GET: APIRoute = ({ params }) => {
  const { ui } = params;
  if (ui === undefined || !isInterfaceLanguage(ui)) return new Response(null, { status: 404 });
  const words: ShellStrings = { ui, strings: stringsOfPlaces(ui, PLACES), dates: datePatterns(ui) };
  return Response.json(words);
};
