/** What the frame of a leaf page says in one interface language: the browser puts it there when the reader chose it. */
import type { APIRoute } from 'astro';
import { eachInterfaceLanguage } from '../../view/static-paths.ts';
import type { ShellStrings } from '../../browser/shell/shell-strings.ts';
import { datePatterns } from '../../i18n/date-patterns.ts';
import { stringsOfSections } from '../../i18n/strings.ts';
import { LEAF_PAGES } from '../../i18n/urls.ts';
import { isInterfaceLanguage } from '../../languages/index.ts';

/** Sections of strings: those of the shell itself, and what each kind of leaf page needs. */
const SECTIONS = ['site', 'nav', 'count', ...Object.values(LEAF_PAGES).flatMap(({ strings }) => strings)];

export const getStaticPaths = eachInterfaceLanguage;

export const GET: APIRoute = ({ params }) => {
  const { ui } = params;
  if (ui === undefined || !isInterfaceLanguage(ui)) return new Response(null, { status: 404 });
  const words: ShellStrings = { ui, strings: stringsOfSections(ui, SECTIONS), dates: datePatterns(ui) };
  return Response.json(words);
};
