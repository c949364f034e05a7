import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/ingest/archive/comparison.ts';
import { dateByStory } from '../../../src/ingest/archive/date-by-story.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { findStories } from '../../../src/ingest/archive/stories.ts';
import type { Story } from '../../../src/record/schema.ts';
import { ACCIDENT, makeDraft } from './story-drafts.ts';

type Language = keyof typeof ACCIDENT;
type Said = Partial<Parameters<typeof makeDraft>[1]>;

/** Three reports of the accident, with the date that each file states. */
function dated(said: Partial<Record<Language, Said>>): {
  drafts: Draft[];
  stories: Story[];
  published: (language: Language) => Draft['published'];
} {
  const drafts = (['sv', 'da', 'de'] as const).map((language) =>
    makeDraft(ACCIDENT[language], { id: language, language, ...said[language] }),
  );
  const stories = findStories(drafts);
  const result = dateByStory(drafts, stories, compareArticles(drafts));
  return { drafts, stories, published: (language) => result.find(({ id }) => id === language)!.published };
}

describe('an undated file of a story', () => {
  test('takes its date, with the header of the other file and what links the two', () => {
    const { published } = dated({ sv: { edtf: '2024-02' }, da: { edtf: '2024-02' } });
    const { edtf, earliest, latest, basis, evidence } = published('de');
    expect({ edtf, earliest, latest, basis }).toEqual({
      edtf: '2024-02',
      earliest: '2024-02-01',
      latest: '2024-02-29',
      basis: 'story',
    });
    expect(evidence[0]).toMatchObject({ rule: 'date-header', text: 'date 2024-02' });
    expect(['sv', 'da']).toContain(evidence[0]?.article);
    expect(evidence.slice(1).every(({ article }) => article === 'de')).toBe(true);
    expect(evidence.length).toBeGreaterThan(3);
  });

  test('takes the days between where newspapers are a day apart', () => {
    const { published } = dated({ sv: { edtf: '2024-02-06' }, da: { edtf: '2024-02-07' } });
    expect(published('de').edtf).toBe('2024-02-06/2024-02-07');
  });

  test('with a lower bound from its text is dated too, where that allows it', () => {
    const { published } = dated({ sv: { edtf: '2024-02' }, de: { edtf: '[2021..]', basis: 'text' } });
    expect(published('de')).toMatchObject({ edtf: '2024-02', basis: 'story' });
  });
});

describe('a file keeps what it has', () => {
  test('when it states a date itself', () => {
    const { drafts, stories } = dated({
      sv: { edtf: '2024-02' },
      da: { edtf: '2024-02' },
      de: { edtf: '2024-02-08' },
    });
    const result = dateByStory(drafts, stories, compareArticles(drafts));
    expect(result.every((draft, index) => draft === drafts[index])).toBe(true);
  });

  test('when it cannot be from those days', () => {
    const { published } = dated({
      sv: { edtf: '2022-12' },
      da: { edtf: '2022-12' },
      de: { edtf: '[2023..]', basis: 'text' },
    });
    expect(published('de')).toMatchObject({ edtf: '[2023..]', basis: 'text' });
  });

  test('when no file states a date', () => {
    expect(dated({}).published('de').edtf).toBe('XXXX');
  });

  test('when the stated dates disagree', () => {
    const { drafts } = dated({});
    const [sv, da, de] = drafts;
    const stated = (draft: Draft, edtf: string): Draft =>
      makeDraft(draft.text, { id: draft.id, language: draft.language, edtf });
    const story = findStories(drafts);
    expect(story.length).toBe(1);
    const result = dateByStory(
      [stated(sv!, '2024-02-06'), stated(da!, '2024-05-06'), de!],
      story,
      compareArticles(drafts),
    );
    expect(result[2]?.published.basis).toBe('none');
  });

  test('when no figure links it: the same people meet repeatedly', () => {
    const { drafts, stories } = dated({ sv: { edtf: '2024-02' }, da: { edtf: '2024-02' } });
    const comparison = compareArticles(drafts);
    const weak = {
      ...comparison,
      likeness: (one: number, other: number) => ({
        ...comparison.likeness(one, other),
        figures: 0,
        smallNumbers: 1,
      }),
    };
    expect(dateByStory(drafts, stories, weak).find(({ id }) => id === 'de')?.published.basis).toBe('none');
  });

  test('when its title names a day of another month', () => {
    const { drafts, stories } = dated({ sv: { edtf: '2024-02' }, da: { edtf: '2024-02' } });
    const titled = (edtf: string): Draft[] =>
      drafts.map((draft) =>
        draft.id === 'de'
          ? {
              ...draft,
              blocks: [{ kind: 'title' as const, start: 0, end: 20 }, ...draft.blocks],
              mentions: { names: [], dates: [{ edtf, text: '', start: 4, end: 4 }] },
            }
          : draft,
      );
    const basisWith = (edtf: string): string | undefined =>
      dateByStory(titled(edtf), stories, compareArticles(drafts)).find(({ id }) => id === 'de')?.published
        .basis;
    expect(basisWith('XXXX-02-13')).toBe('story');
    expect(basisWith('XXXX-09-13')).toBe('none');
    expect(basisWith('2021-02-13')).toBe('none');
  });

  test('when it names a day long after', () => {
    const later = { edtf: '2024-08-01', text: '1. August 2024', start: 0, end: 4 };
    const { drafts, stories } = dated({ sv: { edtf: '2024-02' }, da: { edtf: '2024-02' } });
    const knowing = drafts.map((draft) =>
      draft.id === 'de' ? { ...draft, mentions: { dates: [later], names: [] } } : draft,
    );
    expect(
      dateByStory(knowing, stories, compareArticles(knowing)).find(({ id }) => id === 'de')?.published.basis,
    ).toBe('none');
  });
});
