/** What stands above a text or beside it. */
import { textFile, type HostileKinds, type HostileThing, type Making } from '../thing.ts';

export const HEADER_KINDS = {
  'yaml-bomb': (making) => frontMatter(making, yamlBomb()),
  'yaml-cycle': (making) => frontMatter(making, 'title: &t [*t, {a: *t}]\nauthor: &a {of: *a}'),
  'yaml-depth': (making) => frontMatter(making, `title: ${'['.repeat(10_000)}`),
  'yaml-tags': (making) =>
    frontMatter(
      making,
      'title: !!js/function "() => hijacked()"\ndate: !!binary "////"\n? !!set {a, b}\n: c',
    ),
  'front-matter-unclosed': (making) => textFile(making, `---\ntitle: "open\n${making.prose()}`),
  'side-car-bomb': (making) => withSideCar(making, yamlBomb()),
  'side-car-cycle': (making) => withSideCar(making, '&all\ntitle: *all\ndate: [*all]'),
  'side-car-is-binary': (making) => withSideCar(making, Buffer.from('7f454c46000102ff', 'hex')),
  'side-car-alone': ({ path }) => [{ path: `${path}.meta.yaml`, content: 'title: Nobody' }],
  'side-car-is-a-folder': (making) => [
    { path: `${making.path}.meta.yaml`, special: 'folder' },
    { path: `${making.path}.meta.yaml/inside.txt`, content: making.prose() },
    { path: `${making.path}.txt`, content: making.prose() },
  ],
  'side-car-states-nonsense': (making) =>
    withSideCar(
      making,
      'title: {a: 1}\ndate: 9999-99-99\nlanguage: [lv, xx-YYYY-ZZ]\nauthor: 0x7fffffffffffffff\nurl: //[::1]:99999/%zz\nprivate: maybe',
    ),
  'prototype-keys': (making) =>
    (making.number % 2 === 0 ? frontMatter : withSideCar)(
      making,
      '__proto__: {title: hijacked, private: true}\nconstructor: {prototype: {date: 2001-01-01}}\ntoString: x\nhasOwnProperty: y\nvalueOf: z',
    ),
  'thousand-header-lines': (making) =>
    textFile(making, `${'Title: one more\n'.repeat(1000)}\n${making.prose()}`),
  'huge-header': (making) =>
    textFile(making, `Title: ${'very long '.repeat(20_000)}\nDate: 2020-01-01\n\n${making.prose()}`),
  'dates-without-end': (making) => textFile(making, `${' date 2022-12 '.repeat(2000)}${making.prose()}`),
  'impossible-dates': (making) =>
    textFile(
      making,
      `date 0000-00\nDate: 31.02.-9999999999999\n\n${making.prose()} 99.99.9999 1/1/1/1/1 -0001-13-45T99:99`,
    ),
  'javascript-addresses': (making) =>
    textFile(
      making,
      `URL: javascript:hijacked(1)\nSource: data:text/html,<script>hijacked(2)</script>\n\n${making.prose()} vbscript:x`,
    ),
} satisfies HostileKinds;

function frontMatter(making: Making, yaml: string): readonly HostileThing[] {
  return textFile(making, `---\n${yaml}\n---\n${making.prose()}`);
}

function withSideCar(making: Making, sideCar: string | Uint8Array): readonly HostileThing[] {
  return [
    { path: `${making.path}.meta.yaml`, content: sideCar },
    { path: `${making.path}.txt`, content: making.prose() },
  ];
}

/** Nine lines that stand for a thousand million words. */
function yamlBomb(): string {
  const lines = ['a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (let level = 1; level <= 9; level += 1)
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
  return [...lines, 'title: *a9'].join('\n');
}
