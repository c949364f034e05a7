/** What the host of a site takes, and what can be left out of the site. Both are keys of `site.yaml`. */
import { z } from 'zod';

const limit = z.int().positive().nullable().default(null);

/** Parts of a site that nothing else of it needs. */
export const PARTS_TO_LEAVE_OUT = ['tei', 'offline'] as const;

export type PartToLeaveOut = (typeof PARTS_TO_LEAVE_OUT)[number];

export const hostingSchema = z.strictObject({ files: limit, bytes: limit, largestFile: limit });

/** The most files a site may have, the most bytes of all of them, and the most bytes of one; `null`: no limit. */
export type Hosting = Readonly<z.infer<typeof hostingSchema>>;
