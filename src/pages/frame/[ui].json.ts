/** The strings of leaf pages' shells in one interface language, for browsers whose reader chose that language. */
import type { APIRoute } from 'astro';
import { eachInterfaceLanguage } from '../../view/static-paths.ts';
import type { ShellStrings } from '../../browser/shell/shell-strings.ts';
import { datePatterns } from '../../i18n/date-patterns.ts';
import { stringCode } from '../../i18n/string-code.ts';
import { stringsOfSections } from '../../i18n/strings.ts';
import { LEAF_PAGES } from '../../i18n/urls.ts';
import { isInterfaceLanguage } from '../../languages/index.ts';

/** Sections of strings: those of the shell itself, and those of each kind of leaf page. */
const SECTIONS = [
  'site',
  'nav',
  'count',
  'home.search',
  'former',
  ...Object.values(LEAF_PAGES).flatMap(({ strings }) => strings),
];

export const getStaticPaths = eachInterfaceLanguage;

export const GET: APIRoute = ({ params }) => {
  const { ui } = params;
  if (ui === undefined || !isInterfaceLanguage(ui)) return new Response(null, { status: 404 });
  const strings = Object.fromEntries(
    Object.entries(stringsOfSections(ui, SECTIONS)).map(([key, message]) => [stringCode(key), message]),
  );
  const words: ShellStrings = { ui, strings, dates: datePatterns(ui) };
  return Response.json(words);
};
