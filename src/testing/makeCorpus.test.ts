import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkReports } from '../check/checkReport.ts';
import { buildCollections } from '../corpus/buildCollections.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { makeCorpus, YEARS } from './makeCorpus.ts';

test('made reports are read whole, under their agencies, and their sums hold within a year and from one to the next', async () => {
  const root = mkdtempSync(join(tmpdir(), 'made-'));
  const content = join(root, 'content');
  makeCorpus(content, 30);
  const { outcomes } = await buildCollections({ content, cacheFile: null, check: false });
  expect(outcomes.filter((one) => 'failure' in one)).toEqual([]);
  const entries = readEntries(content);
  expect(entries).toHaveLength(30);
  expect(new Set(entries.map(({ agency }) => agency.name)).size).toBe(30 / YEARS);
  expect(entries.map(({ agency, report }) => report.agencyName === agency.name)).not.toContain(
    false,
  );
  const failed = checkReports(entries).flatMap(({ results }) =>
    results.filter(({ check, outcome }) => /^A[1-5]/.test(check) && outcome === 'fails'),
  );
  expect(failed).toEqual([]);
  rmSync(root, { recursive: true });
});
