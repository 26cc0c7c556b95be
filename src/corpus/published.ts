import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CACHE } from './folders.ts';
import { writeWhole } from './writeWhole.ts';

const fileSchema = z.strictObject({
  path: z.string(),
  mediaType: z.string(),
  table: z.string().nullable(),
  format: z.enum(['csv', 'jsonl', 'parquet', 'list', 'csvw', 'datapackage', 'zip']),
  rows: z.int().nullable(),
  isPart: z.boolean(),
  bytes: z.int(),
  sha256: z.string(),
});

/** What pages tell of the bulk data: its version, its tables and its files. */
const publishedSchema = z.strictObject({
  version: z.string(),
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), sha256: z.string() })),
  files: z.array(fileSchema).readonly(),
});
export type Published = z.infer<typeof publishedSchema>;

const FILE = join(CACHE, 'published.json');

/** Notes what was published, for the pages of the same build. */
export function notePublished(published: Published): void {
  writeWhole(FILE, JSON.stringify(published));
}

/** What was published last. @throws Error where nothing was: data are published before pages are drawn. */
export function readPublished(): Published {
  if (!existsSync(FILE)) throw new Error(`${FILE} is missing: publish the data first`);
  return publishedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
