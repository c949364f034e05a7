import { z } from 'zod';

/** A row of `stories/*.jsonl` in the development data: one version of a story. */
export const storyRow = z.object({ lang: z.string(), title: z.string(), paragraphs: z.array(z.string()) });

/** A row of `stories/*.jsonl` with the story that it tells. */
export const toldRow = storyRow.extend({ story: z.string() });

/** A row of `articles/{language}/*.jsonl` in the development data. */
export const articleRow = z.object({ title: z.string(), text: z.string().nullable() });

/** A row of `lemmas/{language}.jsonl` in the development data: a sentence with lemmas and word classes. */
export const lemmatisedRow = z.object({
  tokens: z.array(z.object({ form: z.string(), lemma: z.string(), upos: z.string() })),
});
