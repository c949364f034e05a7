/** Shows a native speaker what a pack does, in `snapshot.md` beside it: pattern, sample, result. A difference is a change to review. */
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { datePatterns } from '../../src/i18n/date-patterns.ts';
import { formatEdtf } from '../../src/i18n/format-edtf.ts';
import { formatInteger, pluralCategory } from '../../src/i18n/plural.ts';
import { analyseWord } from '../../src/ingest/archive/entities/inflection.ts';
import { readDateMentions } from '../../src/ingest/file/date/mentions.ts';
import { fieldNamed } from '../../src/ingest/file/header/fields.ts';
import { findQuotes } from '../../src/ingest/file/quotes.ts';
import { LANGUAGES, isInterfaceLanguage } from '../../src/languages/index.ts';
import { hasPart, partOf } from '../../src/languages/lexicon-parts.ts';
import { irregularWords } from '../../src/languages/tables/irregular-words.ts';
import { searchKey } from '../../src/search/key/search-key.ts';
import { cut } from '../../tools/evaluate/structure.ts';

type Row = readonly [pattern: string, sample: string, result: string];

/** A Monday. */
const WRITTEN_ON = '2022-12-19';

test.each(Object.entries(LANGUAGES))('%s', async (language, endonym) => {
  const parts = [
    `# ${endonym} (${language})`,
    'Written by `tests/languages/snapshot.test.ts` from the files of this folder, through the code that uses them. «–» is nothing.',
    ...(hasPart(language, 'dates')
      ? [`## Dates, in a text of Monday ${WRITTEN_ON}`, list(dates(language))]
      : []),
    ...(hasPart(language, 'structure') ? ['## Blocks', list(blocks(language))] : []),
    ...(hasPart(language, 'fields') ? ['## Header words', list(fields(language))] : []),
    ...(hasPart(language, 'quotes') ? ['## Quotations', list(quotations(language))] : []),
    ...(hasPart(language, 'nameInflection') ? ['## Inflection of names', list(inflection(language))] : []),
    ...(irregularWords[language] ? ['## Search keys', list(keys(language))] : []),
    ...(isInterfaceLanguage(language) ? ['## Interface', list(interfaceOf(language))] : []),
  ];
  const style = await resolveConfig('src/languages/index.ts');
  const page = await format(parts.join('\n\n'), { ...style, parser: 'markdown' });
  await expect(page).toMatchFileSnapshot(`../../src/languages/${language}/snapshot.md`);
});

function list(rows: readonly Row[]): string {
  const plain = (text: string): string => text.replace(/[*_<[\]\\~]/gu, String.raw`\$&`);
  return rows
    .map(([pattern, sample, result]) => `- ${plain(pattern)}: ${plain(sample)} → ${plain(result)}`)
    .join('\n');
}

function listed(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** Words of one pattern, read as the pattern has them; those with the same result share a line. */
function grouped(
  pattern: string,
  words: readonly string[],
  read: (sample: string) => string,
  fill: (word: string) => string = (word) => word,
): Row[] {
  const byResult = Map.groupBy(words, (word) => read(fill(word)));
  return Array.from(byResult, ([result, same]) => [pattern, same.join(', '), result]);
}

function dates(language: string): Row[] {
  const lexicon = partOf(language, 'dates');
  const read = (text: string): string => {
    const found = readDateMentions({
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      language,
      published: { edtf: WRITTEN_ON },
    });
    return (
      found.map(({ text: words, edtf }) => (words === text ? edtf : `${words} = ${edtf}`)).join('; ') || '–'
    );
  };
  const [yearWord = ''] = listed(lexicon.yearWords);
  const dayOf = (month: string): string =>
    lexicon.yearFirst ? `2022. ${yearWord} 3. ${month}` : `3. ${month} 2022`;
  const stepped = (noun: string) => (step: string) =>
    lexicon.stepsFollow ? `${noun} ${step}` : `${step} ${noun}`;
  return [
    ...lexicon.months.flatMap((forms, at) => grouped(dayOf(`{month ${at + 1}}`), listed(forms), read, dayOf)),
    ...lexicon.shortMonths.flatMap((forms, at) =>
      grouped(dayOf(`{short month ${at + 1}}`), listed(forms), read, dayOf),
    ),
    ...lexicon.weekdays.flatMap((stems, at) =>
      grouped(
        `weekday ${at + 1}`,
        listed(stems).flatMap((stem) =>
          listed(lexicon.weekdayTails).map((tail) => (tail === '-' ? stem : stem + tail)),
        ),
        read,
      ),
    ),
    ...lexicon.shifts.flatMap(([unit, count, phrases]) => grouped(`${count} ${unit}`, listed(phrases), read)),
    ...lexicon.steps.flatMap(([count, words]) =>
      Object.values(lexicon.units).flatMap((forms) => {
        const [noun = ''] = listed(forms);
        return noun === ''
          ? []
          : grouped(stepped(noun)(`{step ${count}}`), listed(words), read, stepped(noun));
      }),
    ),
    ...lexicon.fixedDays.flatMap(([month, day, names]) => grouped(`${month}-${day}`, listed(names), read)),
    ...lexicon.feasts.flatMap(([days, names]) => grouped(`Easter ${days}`, listed(names), read)),
  ];
}

function blocks(language: string): Row[] {
  const lexicon = partOf(language, 'structure');
  const [opening, after] = ['Xxxxx xxxxx xxxxx xxx xxxxxx xxxx.', 'Xxxxx xx xxxxxx xxxxxxx xxxx.'];
  const kindsOf = (line: string): string => {
    const text = `${opening}\n\n${line}\n\n${after}`;
    const found = cut(text).filter(
      ({ start }) => start > opening.length && start < text.length - after.length,
    );
    return found.map(({ kind }) => kind).join(' + ') || '–';
  };
  const rows = (pattern: string, words: readonly string[]): Row[] =>
    grouped(pattern, words, kindsOf, (word) => pattern.replace(/\{.*\}/u, word));
  const [agency = ''] = lexicon.agencies;
  const [label = ''] = lexicon.creditLabels;
  return [
    ...rows('{credit label}: Anna Berg', lexicon.creditLabels),
    ...rows('{credit phrase}', lexicon.creditPhrases),
    ...rows(`${label}: Anna Berg/{agency}`, lexicon.agencies),
    ...rows(`{caption label}: ${after}`, lexicon.captionLabels),
    ...rows('{byline label}: Anna Berg', lexicon.bylineLabels),
    ...rows('{publication label} 19.12.2022', lexicon.publicationLabels),
    ...rows(`{place}, 19.12.2022 (${agency}) – ${opening}`, lexicon.datelinePlaces),
    ...rows('{start of a pointer}: Xxxxx', lexicon.boilerplateStarts),
    ...rows('{line around the article}', lexicon.boilerplateLines),
  ];
}

function fields(language: string): Row[] {
  const words = partOf(language, 'fields');
  return Object.entries(words).flatMap(([field, list]) =>
    grouped(field, list, (word) => fieldNamed(word) ?? '–'),
  );
}

function quotations(language: string): Row[] {
  const speaker = 'Anna Berg';
  const verbs = partOf(language, 'quotes').saying.split(' ');
  const who = (sample: string): string => {
    const start = sample.indexOf(speaker);
    const names = [{ type: 'person' as const, text: speaker, start, end: start + speaker.length }];
    const found = findQuotes({
      text: sample,
      blocks: [{ kind: 'paragraph', start: 0, end: sample.length }],
      language,
      names,
    });
    return found.map((quote) => (quote.speaker === null ? 'speaker unknown' : speaker)).join('; ') || '–';
  };
  return grouped('“Xxxxx xx xxxxx xxx”, {verb} Anna Berg.', verbs, who, (verb) => {
    return `“Xxxxx xx xxxxx xxx”, ${verb} ${speaker}.`;
  });
}

function inflection(language: string): Row[] {
  return partOf(language, 'nameInflection').paradigms.map((paradigm) => {
    const [, base = '', ...cases] = paradigm.split(' ');
    const nameOf = (ending: string): string => `Berg${ending.replace(/^[-~]+/u, '')}`;
    const forms = [...new Set([base, ...cases].map(nameOf))];
    const found = forms.filter((form) =>
      analyseWord(form, language).some((analysis) => analysis.base === nameOf(base)),
    );
    return [paradigm, forms.join(', '), `${nameOf(base)} of ${found.join(', ') || '–'}`];
  });
}

function keys(language: string): Row[] {
  const { words, alone, tails } = irregularWords[language] ?? { words: '', alone: '', tails: '' };
  const rows = (pattern: string, lines: string): Row[] =>
    lines
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const byKey = Map.groupBy(line.split(' '), (word) => searchKey(word, language));
        return [pattern, line, Array.from(byKey.keys()).join(', ')];
      });
  return [...rows('words', words), ...rows('alone', alone), ...rows('tails', tails)];
}

function interfaceOf(language: string): Row[] {
  if (!isInterfaceLanguage(language)) return [];
  const counts = [0, 1, 2, 5, 10, 11, 21, 101, 0.1, 1.5].map(String);
  const days = [
    '2022-12-19',
    '2022-12',
    '2022-22',
    '2022',
    '199X',
    '2022-12-12/2022-12-18',
    '2022-11/2023-02',
    '[2022..]',
    '2022~',
    'XXXX-12-03',
    'XXXX',
  ];
  const patterns = datePatterns(language);
  return [
    ...grouped('plural', counts, (count) => pluralCategory(Number(count), language)),
    [
      'digits',
      '1234, 12345, 1234567',
      [1234, 12345, 1234567].map((n) => formatInteger(n, language)).join(', '),
    ],
    ...days.map((edtf): Row => ['date', edtf, formatEdtf(edtf, patterns)]),
    [
      'weekdays',
      'Monday to Sunday',
      `${patterns.weekdays.join(', ')} (${patterns.weekdaysShort.join(', ')})`,
    ],
    ['months', 'in a table', patterns.monthsShort.join(', ')],
  ];
}
