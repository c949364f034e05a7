/** Addresses that pages had in an earlier edition and have no longer. */
import { z } from 'zod';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { INTERFACE_LANGUAGES } from '../languages/index.ts';
import { isoDay } from './schema-parts.ts';

/** What has an address of its own that comes from the texts. */
export const ADDRESSED_KINDS = ['article', 'name', 'story', 'series'] as const;

/** What an address leads to. */
export const leadSchema = z.strictObject({
  kind: z
    .enum([...ADDRESSED_KINDS, 'search'])
    .describe('search: the search for a name that has no page and is in several articles'),
  id: z.string(),
  name: z
    .string()
    .optional()
    .describe('The name without a page that this article is the only one to mention'),
});

/** The owner's words why an article was withdrawn: in one language for all, or by interface language. */
const words = z.string().trim().min(1);
export const withdrawalReason = z.union([words, z.partialRecord(z.enum(INTERFACE_LANGUAGES), words)]);

export const formerAddressSchema = z.strictObject({
  kind: z.enum(ADDRESSED_KINDS),
  id: z.string(),
  to: z
    .array(leadSchema)
    .describe('Where it leads: to one place, it moved; to several, it was parted; to none, it is gone'),
  since: isoDay.nullable().describe('`asOf` of the first edition without it; null: not known'),
  reason: withdrawalReason.optional().describe('Why it was withdrawn'),
});

/** An address that is no longer that of a page, and where it leads. What became private or was hidden is none. */
export type FormerAddress = DeepReadonly<z.infer<typeof formerAddressSchema>>;
export type AddressedKind = (typeof ADDRESSED_KINDS)[number];
/** A page, or a search, that a former address leads to. */
export type Lead = DeepReadonly<z.infer<typeof leadSchema>>;
export type WithdrawalReason = DeepReadonly<z.infer<typeof withdrawalReason>>;
