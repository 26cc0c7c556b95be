import { z } from 'zod';

/** A file of the corpus that gives no report, and why. */
export const failureSchema = z.strictObject({
  /** The path by which people name it: `content/reports/<agency>/<year>.<ext>`. */
  file: z.string(),
  rule: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** One sentence in English; `src/i18n/failures.ts` tells it in both languages from the facts. */
  message: z.string(),
});
export type Failure = z.infer<typeof failureSchema>;
