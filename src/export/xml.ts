import type { Root, RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** The first node of an XML document. */
export const XML_DECLARATION = {
  type: 'instruction',
  name: 'xml',
  value: 'version="1.0" encoding="utf-8"',
} as const;

/** Serialises a tree. The library leaves `]]>` in text as it is, which XML forbids; Kiosk writes no CDATA that would need it. */
export function writeXml(tree: RootContent | Root | RootContent[]): string {
  return toXml(tree).replaceAll(']]>', ']]&gt;');
}

/** Removes control characters: XML 1.0 allows none, not even escaped. */
export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that have to go
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
}
