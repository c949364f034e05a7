import { calendar, site } from './archive.ts';
import { dateFormatter } from '../i18n/date-patterns.ts';
import { translator } from '../i18n/strings.ts';
import { siteUrls } from '../i18n/urls.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { ChartColumn } from './time-chart.ts';

/** The name of a column of the time chart. */
export function columnName({ kind, period }: ChartColumn, ui: InterfaceLanguage): string {
  const t = translator(ui);
  if (kind === 'undated') return t('dates.undated');
  if (kind === 'open' && period === '') return t('dates.open');
  const words = dateFormatter(ui)(period);
  return kind === 'month-unknown' ? `${words}, ${t('dates.monthUnknown').toLocaleLowerCase(ui)}` : words;
}

/** The name of a column below the bars, where «14 March 2021 or later» would cover its neighbours. */
export function shortColumnName(column: ChartColumn, ui: InterfaceLanguage): string {
  const namesMonth = /\d-\d\d/u.test(column.period);
  return columnName(column.kind === 'open' && namesMonth ? { ...column, period: '' } : column, ui);
}

/** The address of the page that lists the articles of a column. For a decade, it is the first year with articles. */
export function columnAddress({ kind, period }: ChartColumn, ui: InterfaceLanguage): string {
  const urls = siteUrls(site.base);
  if (kind === 'open' || kind === 'undated') return urls.noYear(ui, kind);
  if (kind === 'month') return urls.dates(ui, period.slice(0, 4), period.slice(5, 7));
  if (kind !== 'decade') return urls.dates(ui, period);
  const first = calendar.years.find(({ year }) => year.startsWith(period.slice(0, 3)));
  return urls.dates(ui, first?.year);
}
