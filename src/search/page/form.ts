/** Reads a state from the form, and shows a state in it. */
import type { SearchState } from '../state/search-state.ts';
import { choose, chosen } from '../facets/choices.ts';
import { FACETS } from '../facets/table.ts';
import { SORTS } from '../state/sort.ts';

/** Facets whose checkboxes are fields of the form. */
const CHECKED = FACETS.filter(({ control }) => control === 'checkboxes');

/** The state in the form; everything else is as before. A year without a month begins in January or ends in December. */
export function readForm(form: HTMLFormElement, before: SearchState): SearchState {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    ...before,
    q: text('q').trim(),
    choices: CHECKED.reduce(
      (choices, { parameter, accepts }) =>
        choose(
          choices,
          parameter,
          data
            .getAll(parameter)
            .filter((value) => typeof value === 'string')
            .filter(accepts),
        ),
      before.choices,
    ),
    from: readPeriod(form, 'from', '01'),
    to: readPeriod(form, 'to', '12'),
    undated: data.has('undated'),
    exact: data.has('exact'),
    fold: data.has('fold'),
    view: data.get('view') === 'lines' ? 'lines' : 'hits',
    vs: text('vs').trim(),
    scale: data.has('scale') ? 'count' : 'share',
    sort: SORTS.find((sort) => sort === text('sort')) ?? 'relevance',
  };
}

function readPeriod(form: HTMLFormElement, end: 'from' | 'to', otherwise: string): string | undefined {
  const { year, month, day } = dateSelects(form, end);
  if (year.value === '') return undefined;
  if (month.value === '') return `${year.value}-${otherwise}`;
  if (day.value === '') return `${year.value}-${month.value}`;
  const last = new Date(Date.UTC(Number(year.value), Number(month.value), 0)).getUTCDate();
  return `${year.value}-${month.value}-${String(Math.min(last, Number(day.value))).padStart(2, '0')}`;
}

/** Shows a state in the form. A year that the list does not contain is added to it. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  control(form, 'input[name="q"]', HTMLInputElement).value = state.q;
  control(form, 'input[name="vs"]', HTMLInputElement).value = state.vs;
  control(form, 'input[name="scale"]', HTMLInputElement).checked = state.scale === 'count';
  for (const { parameter } of CHECKED) {
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${parameter}"]`))
      box.checked = chosen(state.choices, parameter).includes(box.value);
  }
  fillPeriod(form, 'from', state.from, '01');
  fillPeriod(form, 'to', state.to, '12');
  control(form, 'input[name="undated"]', HTMLInputElement).checked = state.undated;
  control(form, 'input[name="exact"]', HTMLInputElement).checked = state.exact;
  const { fold, view } = choicesOf(form);
  if (fold) fold.checked = state.fold;
  if (view) view.checked = state.view === 'lines';
  enableFold(form);
  const sort = control(form, 'select[name="sort"]', HTMLSelectElement);
  sort.value = state.sort;
  // A shared address can ask for an order that this archive does not have: its hits are in the usual one.
  if (sort.selectedIndex < 0) sort.selectedIndex = 0;
}

function fillPeriod(
  form: HTMLFormElement,
  end: 'from' | 'to',
  partialDay: string | undefined,
  otherwise: string,
): void {
  const { year, month, day } = dateSelects(form, end);
  const wanted = partialDay?.slice(0, 4) ?? '';
  if (![...year.options].some(({ value }) => value === wanted)) year.add(new Option(wanted, wanted));
  year.value = wanted;
  month.value = partialDay === undefined ? '' : partialDay.slice(5, 7) || otherwise;
  month.disabled = wanted === '';
  day.value = partialDay?.slice(8, 10) ?? '';
  day.disabled = month.value === '';
}

/** Disables the month without a year, and the day without a month. */
export function enableMonths(form: HTMLFormElement): void {
  for (const end of ['from', 'to'] as const) {
    const { year, month, day } = dateSelects(form, end);
    month.disabled = year.value === '';
    if (month.disabled) month.value = '';
    day.disabled = month.value === '';
    if (day.disabled) day.value = '';
  }
}

/** Disables folding in a concordance, which has lines for every version of a story. */
export function enableFold(form: HTMLFormElement): void {
  const { fold, view } = choicesOf(form);
  if (fold) fold.disabled = view?.checked === true;
}

/** The checkboxes of how hits are listed. */
function choicesOf(form: HTMLFormElement): Record<'fold' | 'view', HTMLInputElement | undefined> {
  const boxes = [...form.elements].filter((element) => element instanceof HTMLInputElement);
  return {
    fold: boxes.find(({ name }) => name === 'fold'),
    view: boxes.find(({ name }) => name === 'view'),
  };
}

function dateSelects(
  form: HTMLFormElement,
  end: 'from' | 'to',
): { year: HTMLSelectElement; month: HTMLSelectElement; day: HTMLSelectElement } {
  return {
    day: control(form, `[data-day-of="${end}"]`, HTMLSelectElement),
    year: control(form, `[data-year-of="${end}"]`, HTMLSelectElement),
    month: control(form, `[data-month-of="${end}"]`, HTMLSelectElement),
  };
}

function control<Control extends Element>(
  form: HTMLFormElement,
  selector: string,
  kind: new () => Control,
): Control {
  const found = form.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search form has no ${selector}.`);
  return found;
}
