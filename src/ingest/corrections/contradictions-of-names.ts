import { slugOf } from '../../record/slug.ts';
import type { Contradiction } from './doubt.ts';
import { mergedIn, type NameCorrections } from './names.ts';

/**
 * Lines of `names.yaml` that cannot both be right: a name merged with what is split from it, hidden and yet renamed or typed,
 * or named twice. Ids and forms are compared as they are written.
 */
export function contradictionsOfNames({
  merge,
  split,
  rename,
  types,
  hide,
}: NameCorrections): Contradiction[] {
  const hidden = new Set(hide);
  const isHiddenToo =
    (part: string) =>
    (id: string): Contradiction[] =>
      hidden.has(id)
        ? [{ message: `«${id}» is hidden below (hide): take one of the two away`, at: [part, id] }]
        : [];
  const merges = merge.map((line, index) => ({ names: mergedIn(line).names, index, line }));
  return [
    ...merges.flatMap(({ names, index, line }) =>
      names.flatMap((name, place): Contradiction[] => {
        const at = 'names' in line ? ['merge', index, 'names', place] : ['merge', index, place];
        if (names.indexOf(name) < place) return [{ message: `«${name}» is named twice in one line`, at }];
        const earlier = merges.slice(0, index).some((other) => other.names.includes(name));
        return earlier
          ? [{ message: `«${name}» is merged in a line above, too: make one line of them`, at }]
          : [];
      }),
    ),
    ...split.flatMap(({ from, forms }, index): Contradiction[] => {
      const line = merges.find(({ names }) => names.includes(from));
      if (line === undefined) return [];
      const form = forms.findIndex((text) =>
        line.names.some((name) => name !== from && isNameOf(name, text)),
      );
      if (form < 0)
        return [
          {
            message: `«${from}» is merged (merge) and split here: the forms are split off first, and the rest is merged. Check that this is meant`,
            isDoubt: true,
            at: ['split', index, 'from'],
          },
        ];
      return [
        {
          message: `«${forms[form] ?? ''}» is split from «${from}» here and merged with it above (merge): take one of the two away`,
          at: ['split', index, 'forms', form],
        },
      ];
    }),
    ...hide.flatMap((id, index): Contradiction[] =>
      hide.indexOf(id) < index ? [{ message: `«${id}» is hidden twice`, at: ['hide', index] }] : [],
    ),
    ...Object.keys(rename).flatMap(isHiddenToo('rename')),
    ...Object.keys(types).flatMap(isHiddenToo('types')),
  ];
}

/** Whether a line of `merge` names a form, by itself or by the id that it would have. */
function isNameOf(name: string, form: string): boolean {
  return name === form || name.replace(/^[plo]-/u, '') === slugOf(form);
}
