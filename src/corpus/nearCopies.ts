import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { NearCopy } from '../check/check.ts';
import type { ReportEntry } from '../report/entry.ts';
import { CACHE } from './folders.ts';
import { writeWhole } from './writeWhole.ts';

/** The near copies of each report with enough prose, by its id `<agency>/<year>`. */
const copiesSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      agencyId: z.string(),
      agency: z.string(),
      year: z.int(),
      share: z.number(),
    }),
  ),
);

const FILE = join(CACHE, 'nearCopies.json');

/** Notes which reports are near copies of which, for the pages of the same build: to find it takes the whole corpus. */
export function noteCopies(copies: ReadonlyMap<ReportEntry, readonly NearCopy[]>): void {
  const byId = [...copies].map(([{ agency, year }, list]) => [`${agency.id}/${year}`, list]);
  writeWhole(FILE, JSON.stringify(Object.fromEntries(byId)));
}

/** What was noted last, by the ids of the reports. @throws Error where nothing was: data come before pages. */
export function readCopies(): Readonly<Record<string, readonly NearCopy[]>> {
  if (!existsSync(FILE)) throw new Error(`${FILE} is missing: publish the data first`);
  return copiesSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')));
}
