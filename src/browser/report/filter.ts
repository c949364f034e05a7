/** Searches the files of the report by name. The whole report is loaded when the reader begins to type; without a word the list of the page is there again. */
import { toPrintable } from '../../base/to-printable.ts';
import { translate, type Message, type Values } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import {
  REPORT_FILE,
  fileOutcomes,
  type FileOutcome,
  type PublicReport,
} from '../../record/file-outcomes.ts';
import { outcomeLabel } from './outcome-label.ts';

/** What the page gives to this script. */
export interface ReportSetup {
  readonly ui: InterfaceLanguage;
  readonly base: string;
  readonly strings: Readonly<Record<string, Message>>;
}

/** Rows that a search shows at most. */
const MAX_ROWS = 200;

const { ui, base, strings } = JSON.parse(find('[data-report-setup]').textContent) as ReportSetup;
const field = find('[data-report-filter]') as HTMLInputElement;
const status = find('[data-report-status]');
const pages = document.querySelector<HTMLElement>('[data-report-pages]');
const body = find('[data-report-rows]');
const ownRows = [...body.children];
let outcomes: Promise<readonly FileOutcome[]> | undefined;

find('[data-report-search]').hidden = false;
field.addEventListener('input', () => void search());
// A browser that goes back fills the field again.
if (field.value !== '') void search();

async function search(): Promise<void> {
  const wanted = fold(field.value);
  if (wanted === '') {
    show(ownRows, '');
    return;
  }
  outcomes ??= load();
  try {
    const all = await outcomes;
    if (wanted !== fold(field.value)) return;
    const found = all.filter(({ path }) => fold(path).includes(wanted));
    const cut = found.length > MAX_ROWS ? ` ${say('report.first', { shown: MAX_ROWS })}` : '';
    show(found.slice(0, MAX_ROWS).map(rowOf), say('report.found', { n: found.length }) + cut);
  } catch {
    outcomes = undefined;
    show(ownRows, say('report.failed'));
  }
}

async function load(): Promise<readonly FileOutcome[]> {
  const response = await fetch(`${base}data/${REPORT_FILE}`);
  if (!response.ok) throw new Error(`${REPORT_FILE}: ${response.status}`);
  return fileOutcomes((await response.json()) as PublicReport);
}

function show(rows: readonly Element[], words: string): void {
  body.replaceChildren(...rows);
  status.textContent = words;
  if (pages) pages.hidden = rows !== ownRows;
}

function rowOf(file: FileOutcome): HTMLTableRowElement {
  const row = document.createElement('tr');
  const name = document.createElement('code');
  name.textContent = toPrintable(file.path);
  row.insertCell().append(name);
  const cell = row.insertCell();
  const label = document.createElement(file.id === undefined ? 'span' : 'a');
  if (label instanceof HTMLAnchorElement) label.href = `${base}articles/${file.id ?? ''}/`;
  label.textContent = outcomeLabel(file, say);
  cell.append(label);
  const notes = [
    ...(file.detail === undefined ? [] : [file.detail]),
    ...file.warnings.map(({ line, message }) =>
      line === undefined ? message : `${say('report.line', { line: String(line) })}: ${message}`,
    ),
  ];
  for (const note of notes) {
    const paragraph = document.createElement('p');
    paragraph.className = 'muted small';
    paragraph.lang = 'en';
    paragraph.textContent = toPrintable(note);
    cell.append(paragraph);
  }
  return row;
}

/** Case and the two ways to write an accent do not count. */
function fold(words: string): string {
  return words.normalize('NFC').toLowerCase().trim();
}

function say(key: string, values: Values = {}): string {
  const entry = strings[key];
  if (entry === undefined) throw new Error(`The report was given no string «${key}».`);
  return translate(entry, values, ui);
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The report has no ${selector}.`);
  return found;
}
