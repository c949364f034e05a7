/** Files of the archive below a sub-path, besides those in `content/raw` and `tests/e2e/raw`. */

/** Three articles of one source, one each of fourteen others. */
const SOURCES = [
  'Havnebladet',
  'Havnebladet',
  'Havnebladet',
  ...Array.from({ length: 14 }, (_, index) => `Avis ${index + 1}`),
];

/** An article that states its source; the first two state their section and their licence, too. */
function stated(source: string, index: number): readonly [path: string, text: string] {
  const section = index < 2 ? 'section: Kultur & musik\n' : '';
  const licence = index < 2 ? 'licence: https://creativecommons.org/licenses/by/4.0/\n' : '';
  return [
    `nyhed-${String(index).padStart(2, '0')}.txt`,
    `---\ntitle: Nyhed nummer ${index + 1} fra havnen\ndate: 2022-12-${String(index + 1).padStart(2, '0')}\nsource: ${source}\n${section}${licence}---\n\n` +
      `Den nye bro over havnen åbner mandag, siger borgmesteren til avisen. Der kommer mange gæster, og festen begynder klokken tolv. Nummer ${index + 1}.\n`,
  ];
}

export const MORE_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SOURCES.map(stated)),
  // The text of the first one contradicts the date that its file states; that of the second one does not.
  'badhus.txt':
    ' date 2018-10 Badhuset i Älvros\n\nVattnet är varmt. Det nya badhuset öppnades den 2 juni 2020 av kommunens ordförande. Många kom dit.\n',
  'bibliotek.txt':
    ' date 2018-10 Biblioteket i Älvros\n\nDet nya biblioteket öppnades i går av kommunens ordförande.\n',
};
