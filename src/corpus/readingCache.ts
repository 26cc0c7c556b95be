import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** By the file of a report: the hash of all that it was read from, and that of what was read. */
const cacheSchema = z.record(z.string(), z.strictObject({ input: z.string(), output: z.string() }));
export type ReadingCache = z.infer<typeof cacheSchema>;

/** What is known of the last run; nothing where its file is absent, cut or of another shape. */
export function loadCache(file: string | null): ReadingCache {
  if (file === null || !existsSync(file)) return {};
  try {
    return cacheSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
