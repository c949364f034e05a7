/** The strings of the bar at the foot of an article that was opened from a search, in one interface language. */
import type { APIRoute } from 'astro';
import { stringsOfSections } from '../../../i18n/strings.ts';
import { isInterfaceLanguage } from '../../../languages/index.ts';
import { eachInterfaceLanguage } from '../../../view/static-paths.ts';

export const getStaticPaths = eachInterfaceLanguage;

export const GET: APIRoute = ({ params }) => {
  const { ui } = params;
  if (ui === undefined || !isInterfaceLanguage(ui)) return new Response(null, { status: 404 });
  return Response.json(stringsOfSections(ui, ['article.hits', 'article.found']));
};
