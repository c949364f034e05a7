import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

/** `getStaticPaths` of a page that exists once in each interface language. */
export function eachInterfaceLanguage(): {
  params: { ui: InterfaceLanguage };
  props: { ui: InterfaceLanguage };
}[] {
  return INTERFACE_LANGUAGES.map((ui) => ({ params: { ui }, props: { ui } }));
}
