import {
  readArticles,
  readCards,
  readPrivateCards,
  readReport,
} from '../../../src/record/archive-files/reader.ts';
import { pathsBelow } from './paths-below.ts';

/** Checks that each thing below a raw folder is in the archive or in its report, once. @returns what was wrong */
export function checkAccount(raw: string, archive: string): string[] {
  const { files, published, duplicates, quarantined, sideCars, ignored, withdrawn } = readReport(archive);
  const cards = [...readCards(archive), ...readPrivateCards(archive)];
  const articles = [...readArticles(archive, cards)].map(({ source }) => source.path);
  const listed = [duplicates, quarantined, sideCars, ignored, withdrawn].flatMap((rows) =>
    rows.map(({ path }) => path),
  );
  const told = new Map<string, number>();
  for (const path of [...articles, ...listed]) told.set(path, (told.get(path) ?? 0) + 1);
  const there = pathsBelow(raw);
  return [
    ...(articles.length === published
      ? []
      : [`${published} articles are reported, ${articles.length} are in the archive`]),
    ...(files === there.length ? [] : [`${files} files are reported, ${there.length} are there`]),
    ...there
      .filter((path) => told.get(path) !== 1)
      .map((path) => `${JSON.stringify(path)} is told ${told.get(path) ?? 0} times`),
    ...quarantined
      .filter(({ detail }) => detail.includes('Kiosk fails'))
      .map(({ path, detail }) => `${JSON.stringify(path)}: ${detail}`),
  ];
}
