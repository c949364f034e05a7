/** Script of the offline page: what can be saved, its progress, and the pages visited. */
import { translate, type Values } from '../../i18n/translate.ts';
import { cacheNames } from './cache-names.ts';
import { formatBytes } from './format-bytes.ts';
import type { OfflineManifest } from './manifest.ts';
import { createLanguageRow, type LanguageRow, type LanguageRowState } from './language-row.ts';
import { languageSet, setsOf } from './sets.ts';
import type { OfflineSetup } from './setup.ts';
import { openPackStore, type StoredPacks } from './pack-store.ts';
import { listVisits } from './visits.ts';

const setup = JSON.parse(find('[data-offline-setup]').textContent) as OfflineSetup;
const root = new URL(setup.base, document.baseURI).href;
const store = openPackStore(root);
const status = find('[data-offline-status]');
let manifest: OfflineManifest | undefined;
/** The row that is being saved; there is at most one. */
let saving: { readonly row: LanguageRow; readonly pause: AbortController } | undefined;

const rows = [...document.querySelectorAll<HTMLElement>('[data-offline-language]')].map((element) =>
  createLanguageRow(element, { t, sizeOf, onSave: save, onPause: pause, onRemove: remove }),
);
const languages = rows.map(({ language }) => language).filter((language) => language !== '');

if (!location.pathname.endsWith('/offline/')) find('[data-offline-missing]').hidden = false;
if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
  find('[data-offline-unsupported]').hidden = false;
} else {
  // A site can be made without packs.
  find('[data-offline-saving]').hidden = rows.length === 0;
  find('[data-offline-visits]').hidden = false;
  void start();
}

async function start(): Promise<void> {
  // Without a network the page still lists what is saved and can remove it.
  manifest = await store.readManifest().catch(() => undefined);
  await show();
  await showVisits();
}

async function show(): Promise<void> {
  const stored = await store.listStored();
  for (const row of rows) row.show(await stateOf(row.language, stored));
  const { quota, usage } = await navigator.storage.estimate();
  find('[data-offline-room]').textContent =
    quota === undefined ? '' : t('room', { free: sizeOf(Math.max(0, quota - (usage ?? 0))) });
}

async function stateOf(language: string, stored: StoredPacks): Promise<LanguageRowState> {
  const wanted = language === '' ? languages : [language];
  const whole = wanted.filter((tag) => stored.sets.has(languageSet(tag)));
  const isBegun = [...stored.packs].some((address) =>
    wanted.some((tag) => address.includes(`/${languageSet(tag)}/`)),
  );
  const canRemove = language === '' ? whole.length > 0 : isBegun || whole.length > 0;
  if (!manifest)
    return { bytes: undefined, isSaved: whole.length === wanted.length, canSave: false, canRemove, isBegun };
  const sets = setsFor(wanted);
  const isSaved = whole.length === wanted.length;
  const bytes = await store.measure(sets, manifest, stored);
  const all = sets.reduce((sum, set) => sum + (manifest?.sets[set]?.bytes ?? 0), 0);
  return { bytes: { left: bytes, all }, isSaved, canSave: bytes > 0 || !isSaved, canRemove, isBegun };
}

function setsFor(wanted: readonly string[]): string[] {
  return [...new Set(wanted.flatMap((language) => setsOf(language, setup.ui)))];
}

async function save(row: LanguageRow): Promise<void> {
  if (!manifest || saving) return;
  const abort = new AbortController();
  saving = { row, pause: abort };
  say('');
  try {
    const plan = await store.plan(
      setsFor(row.language === '' ? languages : [row.language]),
      manifest,
      await store.listStored(),
    );
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    if (plan.bytes > quota - usage) {
      say(t('noRoom'));
      return;
    }
    // Asks the browser not to evict what is saved. A refusal changes nothing here.
    void navigator.storage.persist();
    row.showProgress(0, plan.bytes);
    await store.save(plan, abort.signal, (bytes) => {
      row.showProgress(bytes, plan.bytes);
    });
    say(t('done'));
  } catch (error) {
    abort.abort();
    say(t(error instanceof DOMException && error.name === 'AbortError' ? 'paused' : failureOf(error)));
  } finally {
    saving = undefined;
    await show();
    row.focus();
  }
}

function failureOf(error: unknown): string {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'noRoom' : 'failed';
}

function pause(): void {
  saving?.pause.abort();
}

async function remove(row: LanguageRow): Promise<void> {
  if (saving) return;
  for (const language of row.language === '' ? languages : [row.language])
    await store.remove(languageSet(language));
  say(t('removed'));
  await show();
  row.focus();
}

async function showVisits(): Promise<void> {
  const visits = await listVisits(root, cacheNames(root).visited);
  find('[data-offline-no-visits]').hidden = visits.length > 0;
  find('[data-offline-visited]').replaceChildren(
    ...visits.map(({ address, title, language }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = title;
      link.lang = language;
      item.append(link);
      return item;
    }),
  );
}

function say(text: string): void {
  status.textContent = text;
}

function sizeOf(bytes: number): string {
  return formatBytes(bytes, setup.ui);
}

function t(key: string, values: Values = {}): string {
  const entry = setup.strings[`offline.${key}`];
  if (entry === undefined) throw new Error(`The offline page was given no string «offline.${key}».`);
  return translate(entry, values, setup.ui);
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The offline page has no ${selector}.`);
  return found;
}
