import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearDuplicates } from '../../../src/ingest/archive/near-duplicates.ts';
import { longestCommonSubsequence } from '../../../src/ingest/archive/near-duplicates/compare.ts';

const FERRY =
  'Färjan Solvåg lämnade hamnen i Ystad klockan sju på morgonen med 212 resenärer ombord. En timme senare fick besättningen ' +
  'problem med styrningen och kaptenen Malin Rask beslöt att vända. Två bogserbåtar mötte fartyget utanför piren. Ingen skadades, ' +
  'men många missade sina tåg. Rederiet har lovat att betala tillbaka biljetterna och ber om ursäkt. Haverikommissionen ' +
  'skickar två utredare under kvällen, och polisen har hört besättningen. Trafiken väntas vara igång igen på torsdag.';

const SCHOOL =
  'Kommunen vill stänga skolan i Granby och flytta de 86 eleverna till centralorten. Föräldrarna protesterade utanför ' +
  'kommunhuset på onsdagen med plakat och trummor. Barn- och utbildningsnämndens ordförande Sten Ahlqvist säger att beslutet är ' +
  'svårt men nödvändigt eftersom barnen blir färre. Rektorn hoppas fortfarande på en friskola. Frågan avgörs i fullmäktige ' +
  'i mars, och oppositionen kräver en folkomröstning. Byn fick sin första skola redan 1874.';

const FOOTER =
  'Vill du läsa mer? Som prenumerant får du tillgång till alla artiklar, e-tidningen och våra appar för bara en krona den första ' +
  'månaden. Ansvarig utgivare är chefredaktören. Kontakta oss gärna med synpunkter på innehållet. Tidningen är medlem i TU.';

function draft(id: string, text: string, language = 'sv'): Parameters<typeof findNearDuplicates>[0][number] {
  return { id, language, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

/** Replaces every `step`th word. */
function changed(text: string, step: number): string {
  return text
    .split(' ')
    .map((word, at) => (at % step === 1 ? `annat${String(at)}` : word))
    .join(' ');
}

describe('versions of a text', () => {
  test('a corrected version and its original name each other', () => {
    const found = findNearDuplicates([draft('a', FERRY), draft('b', changed(FERRY, 4)), draft('c', SCHOOL)]);
    expect([...found]).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });

  test('a version shortened to its first half counts', () => {
    const half = FERRY.slice(0, FERRY.indexOf('Rederiet'));
    expect(findNearDuplicates([draft('a', FERRY), draft('b', half)]).get('b')).toEqual(['a']);
  });

  test('paragraphs in another order count', () => {
    const sentences = FERRY.split(/(?<=\.) /u)
      .toReversed()
      .join(' ');
    expect(findNearDuplicates([draft('a', FERRY), draft('b', sentences)]).size).toBe(2);
  });

  test('a text with every other word changed is another text', () => {
    expect(findNearDuplicates([draft('a', FERRY), draft('b', changed(FERRY, 2))]).size).toBe(0);
  });

  test('only texts of one language are compared', () => {
    expect(findNearDuplicates([draft('a', FERRY, 'sv'), draft('b', FERRY, 'nb')]).size).toBe(0);
  });

  test('a report that quotes a paragraph of another is not a version of it', () => {
    const quote = FERRY.slice(0, FERRY.indexOf('Två'));
    expect(findNearDuplicates([draft('a', FERRY), draft('b', `${SCHOOL} ${quote}`)]).size).toBe(0);
  });
});

describe('boilerplate', () => {
  const bodies = ['hamnen', 'skolan', 'skogen', 'torget', 'banken', 'fabriken'].map((place, index) => {
    const words = SCHOOL.split(' ').map((word, at) =>
      (at * 7 + index * 3) % 5 < 4 ? `${place}${String((at * (index + 2)) % 89)}` : word,
    );
    return words.slice(0, 45).join(' ');
  });

  test('a footer that a few articles share links none of them', () => {
    expect(
      findNearDuplicates(bodies.map((body, index) => draft(`a${String(index)}`, `${body} ${FOOTER}`))).size,
    ).toBe(0);
  });

  test('a footer longer than the articles links none where many share it', () => {
    const many = Array.from({ length: 40 }, (_, index) => {
      const body = Array.from({ length: 20 }, (_, at) => `ord${String(index)}x${String(at)}`).join(' ');
      return draft(`a${String(index).padStart(2, '0')}`, `${body} ${FOOTER}`);
    });
    expect(findNearDuplicates(many).size).toBe(0);
  });

  test('versions with the same footer are found', () => {
    const drafts = [FERRY, changed(FERRY, 5), SCHOOL, ...bodies].map((body, index) =>
      draft(`a${String(index)}`, `${body} ${FOOTER}`),
    );
    expect([...findNearDuplicates(drafts).keys()]).toEqual(['a0', 'a1']);
  });
});

test('nothing is found where there is nothing to compare', () => {
  expect(findNearDuplicates([]).size).toBe(0);
  expect(findNearDuplicates([draft('a', ''), draft('b', ''), draft('c', 'ja'), draft('d', 'ja')]).size).toBe(
    0,
  );
});

test('the order of the files does not matter, and versions name each other', () => {
  const texts = [
    FERRY,
    changed(FERRY, 4),
    changed(FERRY, 5),
    SCHOOL,
    changed(SCHOOL, 6),
    FERRY.slice(0, 260),
  ];
  const drafts = texts.map((text, index) => draft(`a${String(index)}`, text));
  const expected = [...findNearDuplicates(drafts)];
  for (const [id, others] of expected) {
    for (const other of others) expect(new Map(expected).get(other)).toContain(id);
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(drafts, { minLength: drafts.length }), (shuffled) => {
      expect([...findNearDuplicates(shuffled)]).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('any text is accepted', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 6 }), (texts) => {
      const drafts = texts.map((text, index) => draft(`a${String(index)}`, text));
      for (const others of findNearDuplicates(drafts).values()) expect(others.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('the longest common subsequence agrees with the textbook algorithm', () => {
  const words = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 80 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [shorter = [], longer = []] = [one, other].toSorted((a, b) => a.length - b.length);
      expect(longestCommonSubsequence(Int32Array.from(shorter), Int32Array.from(longer))).toBe(
        textbook(shorter, longer),
      );
    }),
  );
});

function textbook(one: readonly number[], other: readonly number[]): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    for (const [at, partner] of other.entries()) {
      next.push(word === partner ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    }
    row = next;
  }
  return row.at(-1)!;
}
