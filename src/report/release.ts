import { z } from 'zod';
import { formSchema, SCOPES } from './report.ts';

/** `content/releases/<version>.json`: what is needed to tell, cell by cell, what changed since. */
export const releaseSchema = z.strictObject({
  /** The date with points, `2026.11.21`; a second release of one day adds `-2`. */
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}(?:-\d+)?$/),
  date: z.iso.date(),
  /** The rows of each table and the hash of all of them. */
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), sha256: z.string() })),
  /** By `<agency>/<year>`. */
  reports: z.record(
    z.string(),
    z.strictObject({
      form: formSchema,
      scope: z.enum(SCOPES),
      /** Every cell in the order of the form; see `src/data/packCells.ts`. */
      cells: z.string(),
    }),
  ),
});
export type Release = z.infer<typeof releaseSchema>;
export type FrozenReport = Release['reports'][string];
