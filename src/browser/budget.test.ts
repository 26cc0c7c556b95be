import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildMade } from '../testing/benchBuild.ts';
import { weighPages, weighReports } from '../testing/weighSite.ts';

/** What made reports may cost: `bench/budget.json`. Counts and bytes are the same on every machine. */
const budget = z
  .object({
    reports: z.int(),
    filesAReport: z.number(),
    bytesAReport: z.number(),
    pages: z.record(z.string(), z.int()),
  })
  .parse(JSON.parse(readFileSync('bench/budget.json', 'utf8')));

const folder = mkdtempSync(join(tmpdir(), 'budget-'));
let dist: string;
beforeAll(() => {
  dist = buildMade(folder, budget.reports);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('a report adds no more files and bytes than it may', () => {
  const { files, bytes } = weighReports(dist);
  expect(files / budget.reports).toBeLessThanOrEqual(budget.filesAReport);
  expect(bytes / budget.reports).toBeLessThanOrEqual(budget.bytesAReport);
});

test('no page is heavier than its kind may be, and every kind has a limit', () => {
  for (const [kind, bytes] of weighPages(dist)) {
    expect(bytes, kind).toBeLessThanOrEqual(budget.pages[kind] ?? 0);
  }
});
