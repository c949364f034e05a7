/** Chips for everything that is searched beside the typed words. A press removes it. */
import { choose, chosen } from '../facets/choices.ts';
import { isCardFacet } from '../facets/facet.ts';
import { FACETS } from '../facets/table.ts';
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { nameLabel } from '../../i18n/name-label.ts';
import { dateToken } from '../key/tokens.ts';
import type { SearchState } from '../state/search-state.ts';
import { element } from '../../base/element.ts';
import { renderLanguage, setLanguage } from './hit-list.ts';
import { cutQuery } from '../state/query/cut.ts';
import { exclusionsOf } from '../state/query/expression.ts';
import { parseQuery } from '../state/query/parser.ts';
import { writeQuery } from '../state/query/write.ts';
import type { ShownFilter } from '../engine/messages.ts';
import type { AnswerReply } from './notes.ts';
import type { Setup, Localise } from './setup.ts';

/** Number of names that are shown. */
const MAX_CHIPS = 8;

/** Renders a line for excluded words, the chosen time and chosen values of lists, one for dates, one for names that the typed words spell and one for those that they may spell; none where there are none. */
export function renderChips(
  state: SearchState,
  answer: AnswerReply,
  setup: Setup,
  localise: Localise,
): Node[] {
  const renderSwitch = (text: string, name: string, token: string): HTMLButtonElement => {
    const action = state.without.includes(token) ? 'putBack' : 'takeOff';
    const chip = renderChip(text, localise(action, { name }));
    chip.dataset[action] = token;
    return chip;
  };
  const also = answer.names.slice(0, MAX_CHIPS).map((name) => {
    const label = nameLabel(name, setup.ui);
    const chip = renderSwitch(label.text, label.text, name.id);
    if (label.language !== setup.ui) chip.lang = label.language;
    return chip;
  });
  const offers = answer.offers.slice(0, MAX_CHIPS).map((name) => {
    const label = nameLabel(name, setup.ui);
    const chip = renderChip(
      localise('offer', { name: label.text, count: String(name.articles) }),
      localise('putBack', { name: label.text }),
    );
    chip.dataset['searchAlso'] = name.id;
    if (label.language !== setup.ui) chip.lang = label.language;
    return chip;
  });
  const dates = answer.dates.map(({ edtf }) => {
    const date = formatEdtf(edtf, setup.patterns);
    return renderSwitch(localise('typedDate', { date }), date, dateToken(edtf));
  });
  const inCompounds = answer.equivalents.filter(({ isCompound }) => isCompound);
  const inOthers = answer.equivalents.filter(({ isCompound }) => !isCompound);
  const asked = answer.filters.map((filter) => {
    const chip = renderChip(describe(filter, setup, localise), localise('removeFilter'));
    chip.dataset['removeFilter'] = filter.id;
    chip.dataset['facet'] = filter.parameter;
    return chip;
  });
  const stated = FACETS.filter(isCardFacet).flatMap(({ parameter }) =>
    chosen(state.choices, parameter).map((value) => {
      // A shared address can choose a value of a facet that this archive has none of: it narrows the search all the same.
      const facet = setup.facets[parameter];
      const text = facet === undefined ? value : localise('chosenValue', { facet, value });
      const chip = renderChip(text, localise('removeFilter'));
      chip.dataset['removeFilter'] = value;
      chip.dataset['facet'] = parameter;
      return chip;
    }),
  );
  const lines = [];
  const conditions = [
    ...renderExclusions(state.q, localise),
    ...renderRange(state, setup, localise),
    ...asked,
    ...stated,
  ];
  if (conditions.length > 0) lines.push(line(conditions));
  if (dates.length > 0) lines.push(line(dates));
  for (const [label, words] of [
    ['inCompounds', inCompounds],
    ['inOtherLanguages', inOthers],
  ] as const) {
    const chips = renderEquivalents(words, setup, localise);
    if (chips.length > 0) lines.push(line([element('span', '', localise(label)), ...chips]));
  }
  if (also.length > 0) lines.push(line([element('span', '', localise('alsoSearched')), ...also]));
  if (offers.length > 0) lines.push(line([element('span', '', localise('alsoTry')), ...offers]));
  return lines;
}

/** Renders a chip for the chosen time. */
function renderRange({ from, to }: SearchState, { patterns }: Setup, localise: Localise): Node[] {
  if (from === undefined && to === undefined) return [];
  const isOpen = from === undefined || to === undefined;
  const edtf = isOpen ? `[${from ?? ''}..${to ?? ''}]` : from === to ? from : `${from}/${to}`;
  const chip = renderChip(formatEdtf(edtf, patterns), localise('removeFilter'));
  chip.dataset['removeRange'] = '';
  return [chip];
}

function renderExclusions(query: string, localise: Localise): HTMLButtonElement[] {
  return exclusionsOf(parseQuery(query).query).map(({ of, start, end }) => {
    const chip = renderChip(localise('withoutWords', { words: writeQuery(of) }), localise('removeFilter'));
    chip.dataset['cutFrom'] = String(start);
    chip.dataset['cutTo'] = String(end);
    return chip;
  });
}

/** Renders, for each language, its name and a chip for each word. A word that is not searched is put in by a press. */
function renderEquivalents(
  equivalents: AnswerReply['equivalents'],
  setup: Setup,
  localise: Localise,
): Node[] {
  return [...Map.groupBy(equivalents, ({ language }) => language)].flatMap(([language, words]) => [
    renderLanguage(language, setup),
    ...words.map(({ word, token, count, isOn, isSearched }) => {
      const text = localise('wordWithCount', { word, n: count });
      const chip = renderChip(text, localise(isSearched ? 'takeOff' : 'putBack', { name: word }));
      chip.dataset[isSearched ? 'takeOff' : isOn ? 'putBack' : 'searchAlso'] = token;
      setLanguage(chip, language);
      return chip;
    }),
  ]);
}

/** The state after a click on a chip; `undefined` when something else was clicked. */
export function stateWithout(pressed: EventTarget | null, state: SearchState): SearchState | undefined {
  const chip = pressed instanceof Element ? pressed.closest<HTMLElement>('.search-chip') : null;
  const {
    takeOff,
    putBack,
    searchAlso,
    removeFilter,
    removeRange,
    facet = '',
    cutFrom,
    cutTo,
  } = chip?.dataset ?? {};
  if (removeRange !== undefined) return { ...state, from: undefined, to: undefined };
  if (cutFrom !== undefined) return { ...state, q: cutQuery(state.q, Number(cutFrom), Number(cutTo)) };
  if (searchAlso !== undefined) return { ...state, also: [...state.also, searchAlso] };
  if (takeOff !== undefined && state.also.includes(takeOff))
    return { ...state, also: state.also.filter((token) => token !== takeOff) };
  if (takeOff !== undefined) return { ...state, without: [...state.without, takeOff] };
  if (putBack !== undefined) return { ...state, without: state.without.filter((id) => id !== putBack) };
  if (removeFilter === undefined) return undefined;
  const values = chosen(state.choices, facet).filter((value) => value !== removeFilter);
  return { ...state, choices: choose(state.choices, facet, values) };
}

function describe(filter: ShownFilter, { ui }: Setup, localise: Localise): string {
  return filter.type === 'story' ? localise('story') : localise('name', { name: nameLabel(filter, ui).text });
}

function renderChip(text: string, title: string): HTMLButtonElement {
  const chip = element('button', 'search-chip', text);
  chip.type = 'button';
  chip.title = title;
  return chip;
}

function line(parts: readonly Node[]): HTMLElement {
  const made = element('p', 'search-chips');
  made.append(...parts);
  return made;
}
