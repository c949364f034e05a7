/**
 * Everything that a search can be narrowed by: one row per facet. A further facet is a row here and its words in the
 * strings of each interface language; the address, the index, matching, counting, the search page, the pages «By …» and
 * their feeds ask this table.
 */
import { KEPT_FIELDS, STATED_FACETS } from '../../record/stated-fields.ts';
import { DATE_KINDS, dateKind, type DateKind } from '../../record/date-bases.ts';
import { NAME_ID, STORY_ID } from '../../record/ids.ts';
import type { Facet } from './facet.ts';
import { LENGTHS, lengthOf } from './length.ts';
import { PRECISIONS, precisionOf, type Precision } from './precision.ts';

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

/** A stated value is one line of plain text. */
const STATED = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,300}$/u;

/** Rows in the order of the search page, which shows the range of time after the first. */
export const FACETS: readonly Facet[] = [
  {
    parameter: 'lang',
    accepts: (value) => LANGUAGE.test(value),
    values: { from: 'partition', of: ({ language }) => language, ofCard: ({ language }) => language },
    label: 'search.language',
    valueLabel: 'language',
    control: 'checkboxes',
  },
  {
    parameter: 'basis',
    accepts: (value) => DATE_KINDS.some((kind) => kind === value),
    values: {
      from: 'doc-values',
      of: ({ dateBasis }) => dateKind(dateBasis),
      ofCard: ({ dateBasis }) => dateKind(dateBasis),
      all: DATE_KINDS,
    },
    label: 'search.kind',
    valueLabel: (kind) => `search.kind.${kind as DateKind}`,
    control: 'checkboxes',
  },
  {
    parameter: 'precision',
    accepts: (value) => PRECISIONS.some((precision) => precision === value),
    values: { from: 'doc-values', of: precisionOf, ofCard: precisionOf, all: PRECISIONS },
    label: 'search.precision',
    valueLabel: (precision) => `search.precision.${precision as Precision}`,
    control: 'checkboxes',
  },
  {
    parameter: 'length',
    accepts: (value) => LENGTHS.some((length) => length === value),
    values: { from: 'doc-values', of: lengthOf, all: LENGTHS },
    label: 'search.length',
    valueLabel: (length) => `search.length.${length as (typeof LENGTHS)[number]}`,
    control: 'checkboxes',
  },
  {
    parameter: 'name',
    accepts: (value) => NAME_ID.test(value),
    values: { from: 'names' },
    label: 'names.title',
    valueLabel: 'itself',
    control: 'list',
  },
  {
    parameter: 'story',
    accepts: (value) => STORY_ID.test(value),
    values: { from: 'stories' },
    label: 'stories.title',
    valueLabel: 'itself',
    control: 'list',
  },
  ...STATED_FACETS.map((field): Facet => ({
    parameter: field,
    accepts: (value) => STATED.test(value),
    values: { from: 'card', of: ({ stated }) => stated?.[field] },
    label: KEPT_FIELDS[field].label,
    valueLabel: 'itself',
    control: 'list',
    browse: KEPT_FIELDS[field].facet ?? undefined,
  })),
];
