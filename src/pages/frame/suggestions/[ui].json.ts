/** What suggestions need in one interface language, for pages whose box loads them when it is used. */
import type { APIRoute } from 'astro';
import { isInterfaceLanguage } from '../../../languages/index.ts';
import { eachInterfaceLanguage } from '../../../view/static-paths.ts';
import { suggestionSetup } from '../../../view/suggestion-setup.ts';

export const getStaticPaths = eachInterfaceLanguage;

export const GET: APIRoute = ({ params }) => {
  const { ui } = params;
  if (ui === undefined || !isInterfaceLanguage(ui)) return new Response(null, { status: 404 });
  return Response.json(suggestionSetup(ui));
};
