import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/record/edtf.ts';
import { datePatterns } from '../../src/i18n/date-patterns.ts';
import { dateTimeAttribute, formatEdtf } from '../../src/i18n/format-edtf.ts';
import { INTERFACE_LANGUAGES } from '../../src/languages/index.ts';

/** One of each kind; the file beside this one shows how the six languages write them, for native speakers to review. */
const KINDS = [
  '2022-12-19',
  '2022-03-01',
  '2022-12',
  '2022-03',
  '2022',
  '202X',
  '2022-12-XX',
  '2022-XX-XX',
  '2022-21',
  '2022-24',
  '[2023..]',
  '[2022-12..]',
  '[2022-12-19..]',
  '[..2022-12]',
  '[2022-12-03..2022-12-19]',
  '[2022-12..2023-04]',
  '[2022,2023]',
  '[2018-10,2021-03-14..]',
  '[2018-10-01..2018-10-07,2021..]',
  'XXXX',
  'XXXX-12-03',
  'XXXX-12',
  '2022-12-12/2022-12-18',
  '2022-11-28/2022-12-04',
  '2022-12-26/2023-01-01',
  '2022-11/2022-12',
  '2022-12/2023-04',
  '2019/2022',
  '2022-12-03/2023',
  '2022-12-19~',
  '2022-12~',
  '2022~',
  '2022?',
];

describe('dates in words', () => {
  it('read as the table says', async () => {
    const columns = INTERFACE_LANGUAGES.map((ui) => ({ ui, patterns: datePatterns(ui) }));
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const lines = [
      '# Dates in six languages',
      '',
      row(['EDTF', ...INTERFACE_LANGUAGES]),
      row(['EDTF', ...INTERFACE_LANGUAGES].map(() => '---')),
      ...KINDS.map((edtf) =>
        row([`\`${edtf}\``, ...columns.map(({ patterns }) => formatEdtf(edtf, patterns))]),
      ),
      '',
      row(['names', ...INTERFACE_LANGUAGES]),
      row(['names', ...INTERFACE_LANGUAGES].map(() => '---')),
      ...(['monthsShort', 'weekdays', 'weekdaysShort'] as const).map((names) =>
        row([names, ...columns.map(({ patterns }) => patterns[names].join(', '))]),
      ),
      '',
    ];
    const table = await format(lines.join('\n'), { parser: 'markdown' });
    await expect(table).toMatchFileSnapshot('dates.snapshot.md');
  });

  it('are all EDTF', () => {
    expect(KINDS.filter((edtf) => !isEdtf(edtf))).toEqual([]);
  });

  it('never show a month as one of its days', () => {
    for (const ui of INTERFACE_LANGUAGES) {
      const patterns = datePatterns(ui);
      for (let month = 1; month <= 12; month += 1) {
        const shown = formatEdtf(`2022-${String(month).padStart(2, '0')}`, patterns);
        expect(shown).toContain(patterns.months[month - 1]);
        expect(shown.match(/\d+/g), shown).toEqual(['2022']);
      }
    }
  });

  it('are the EDTF itself for what is no date, and for kinds without words', () => {
    const other = [
      '2022-02-29',
      '2022-13',
      '2022-12-32',
      '2022-00',
      '2022-12-00',
      '2022/..',
      '[2022,abc]',
      'XXXX-22',
      'Y-17000',
      '',
      '/',
      '[..]',
      '~',
      '2022/2023/2024',
    ];
    for (const ui of INTERFACE_LANGUAGES) {
      const patterns = datePatterns(ui);
      expect(other.map((edtf) => formatEdtf(edtf, patterns))).toEqual(other);
    }
  });

  it('know leap years', () => {
    expect(formatEdtf('2024-02-29', datePatterns('en'))).toBe('29 February 2024');
    expect(formatEdtf('XXXX-02-29', datePatterns('en'))).toBe('29 February, year unknown');
    expect(formatEdtf('1900-02-29', datePatterns('en'))).toBe('1900-02-29');
  });

  it('never throw and never leave a placeholder unfilled', () => {
    const patterns = INTERFACE_LANGUAGES.map(datePatterns);
    const piece = fc.constantFrom(
      '2022',
      '2023',
      'XXXX',
      '-12',
      '-21',
      '-03',
      '-XX',
      '/',
      '..',
      '[',
      ']',
      '~',
      '?',
      'X',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.constantFrom(...patterns), (pieces, pattern) => {
        expect(formatEdtf(pieces.join(''), pattern)).not.toMatch(/[{}]|undefined|NaN/);
      }),
    );
  });
});

describe('the machine-readable date', () => {
  it('is exactly as precise as the date is known', () => {
    expect(['2022-12-19', '2022-12', '2022', '2022-12-XX', '2022-XX-XX'].map(dateTimeAttribute)).toEqual([
      '2022-12-19',
      '2022-12',
      '2022',
      '2022-12',
      '2022',
    ]);
  });

  it('is left out where it would be more precise than what is known', () => {
    const open = [
      '[2023..]',
      '[..2022]',
      'XXXX',
      'XXXX-12-03',
      '2022~',
      '2022-12-19?',
      '2022/2023',
      '2022-21',
      '202X',
      '2022-02-31',
      '0000',
      '',
    ];
    expect(open.filter((edtf) => dateTimeAttribute(edtf) !== undefined)).toEqual([]);
  });
});
