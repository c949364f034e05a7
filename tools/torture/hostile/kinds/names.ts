/** Names of files. */
import { Buffer } from 'node:buffer';
import type { HostileKinds, HostileThing, Making } from '../thing.ts';

/** Names that programs of a shell, of the web or of Windows take for something else; `*` stands for a number. */
const NAMES = {
  'name-controls': ['a\nb*', 'a\rb*', 'a\tb*', 'a\u001b[31mred*', 'bell\u0007*', 'del\u007f*', 'c1\u009b*'],
  'name-directions': [
    '\u202egpj.*',
    'a\u2066b\u2069*',
    '\u200f*',
    'zero\u200bwidth*',
    '\ufeff*',
    'soft\u00adhyphen*',
  ],
  'name-quotes': [
    '"*"',
    "'*'",
    '`*`',
    '<script>hijacked(*)<',
    '&amp;*',
    '%2e%2e%2f*',
    '%00*',
    '%zz*',
    '$(*)',
    '*?#',
    'a\\b*',
  ],
  'name-options': ['-*', '--raw=*', '--', '-rf *', '--help*', '+*', '@*', '=*'],
  'name-dots': ['...*', 'a*.', 'a* ', ' a*', 'a*..', '*.txt', '*.meta.yaml', 'a* .'],
  'name-windows': ['CON', 'nul', 'COM1', 'lpt9', 'aux.*', 'a:*', 'a|*', '*<*>'],
  'name-script': [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'undefined',
    'null',
    'NaN',
    'index',
    'record',
  ],
  'name-letters': [
    '\ud83d\ude00*',
    '\u5b57*',
    'Ж*',
    'e\u0301\u0302\u0303*',
    '\u00df*',
    '\u0130*',
    '\ufb01*',
    '\u{10ffff}*',
  ],
} as const;

export const NAME_KINDS = {
  ...(Object.fromEntries(
    Object.entries(NAMES).map(([kind, names]) => [kind, (making: Making) => named(making, names)]),
  ) as Record<keyof typeof NAMES, HostileKinds[string]>),
  // As long as a file system allows: 255 bytes with the ending.
  'name-long': (making) => [
    { path: `${making.path}/${'ā'.repeat(100)}${'l'.repeat(51)}.txt`, content: making.prose() },
  ],
  'name-no-utf-8': (making) => [
    {
      path: Buffer.concat([
        Buffer.from(`${making.path}-`),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from('.txt'),
      ]),
      content: making.prose(),
    },
  ],
  // Two spellings of one name: two files here, one file on other systems.
  'name-twins-of-form': (making) => twins(making, `${making.path}-\u00e9`, `${making.path}-e\u0301`),
  'name-twins-of-case': (making) => twins(making, `${making.path}-straße`, `${making.path}-STRASSE`),
  'name-twins-of-id': (making) => twins(making, `${making.path}-a b`, `${making.path}-a_b`),
  'name-ends-in-capitals': (making) => [{ path: `${making.path}.TXT`, content: making.prose() }],
  hidden: (making) => [{ path: `.${making.path}.txt`, content: making.prose() }],
} satisfies HostileKinds;

function named({ path, number, prose }: Making, names: readonly string[]): readonly HostileThing[] {
  const name = (names[number % names.length] ?? '').replaceAll('*', String(number));
  return [{ path: `${path}/${name}.txt`, content: prose() }];
}

function twins({ prose }: Making, one: string, other: string): readonly HostileThing[] {
  return [one, other].map((path) => ({ path: `${path}.txt`, content: prose() }));
}
