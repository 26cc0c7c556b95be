import { z } from 'zod';

/** A file of the corpus that gives no report, and why: a rule and its facts, put into words where it is shown. */
export const failureSchema = z.strictObject({
  /** The path by which people name it: `content/reports/<agency>/<year>.<ext>`. */
  file: z.string(),
  rule: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Failure = z.infer<typeof failureSchema>;
