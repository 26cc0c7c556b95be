import { z } from 'zod';

/** What a process that draws pages is given: keys of the pages that need not be drawn, by their files. */
export const keysSchema = z.record(z.string(), z.string());

/** What it answers. */
export const drawnSchema = z.strictObject({
  /** The keys of all its pages that have one, by their files. */
  keys: keysSchema,
  /** The files of those that it did not draw. */
  kept: z.array(z.string()).readonly(),
  /** The pages that it drew, by their files. */
  pages: z.array(z.string()).readonly(),
  /** The most memory that it held, in MiB. */
  memory: z.number(),
});
export type DrawnPart = z.infer<typeof drawnSchema>;
