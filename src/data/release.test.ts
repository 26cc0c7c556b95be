import { expect, test } from 'vitest';
import { checkReports } from '../check/checkReport.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { readReleases } from '../corpus/readReleases.ts';
import type { ReportEntry } from '../report/entry.ts';
import { releaseSchema } from '../report/release.ts';
import { AMBIGUOUS, everyState, madeEntry, recovered } from '../testing/madeEntries.ts';
import { listChanges } from './changes.ts';
import { packCell, packCells, unpackCells } from './packCells.ts';
import { fingerprint, formatRelease, freezeReports, versionOf } from './release.ts';

const stateOf = (version: string, ...entries: readonly ReportEntry[]) => ({
  version,
  reports: freezeReports(entries),
});

test('every cell of every report survives packing', () => {
  for (const { report } of [...readEntries('content'), ...everyState()]) {
    const unpacked = unpackCells(report.form, packCells(report));
    for (const [id, cell] of Object.entries(report.cells)) {
      expect(unpacked.get(id), id).toBe(packCell(cell));
    }
  }
});

test('releases fit their schema', () => {
  for (const release of readReleases('content')) {
    expect(releaseSchema.safeParse(release).error).toBeUndefined();
    expect(JSON.parse(formatRelease(release))).toEqual(release);
  }
});

test('changes are told cell by cell, with what stood there and what stands now', () => {
  const id = 'licensing.decisions';
  const pending = 'reconsideration.pending';
  const before = madeEntry({ cells: { [id]: 5, [pending]: AMBIGUOUS } });
  const curated = { value: 3, who: 'a', when: '2026-01-01', why: 'b' };
  const after = madeEntry({
    cells: { [id]: recovered(7), 'rules.issued': null, [pending]: { ...AMBIGUOUS, curated } },
  });
  const changes = listChanges([stateOf('1', before), stateOf('2', after)]);
  const told = changes
    .filter(({ version }) => version === '2')
    .map((change) => [
      change.cell,
      change.before,
      change.after,
      change.valueBefore,
      change.valueAfter,
    ]);
  expect(told).toEqual([
    ['rules.issued', '0', 'blank', 0, null],
    [id, '5', '7 recovered', 5, 7],
    [pending, 'ambiguous (1 | blank)', 'ambiguous (1 | blank) curated: 3', null, null],
  ]);
});

test('reports that come and go, and scopes, are changes too', () => {
  const [a, b] = [2022, 2023].map((year) => madeEntry({ year }));
  if (!a || !b) throw new Error('no entries');
  const region = { ...b, report: { ...b.report, scope: 'region' as const } };
  const changes = listChanges([stateOf('1', a), stateOf('2', b), stateOf('3', region)]);
  expect(changes.map(({ version, kind, year }) => [version, kind, year])).toEqual([
    ['3', 'scope-changed', 2023],
    ['2', 'report-removed', 2022],
    ['2', 'report-added', 2023],
    ['1', 'report-added', 2022],
  ]);
});

test('the version is the last release until the data differ', () => {
  const entries = [madeEntry()];
  const tables = fingerprint({ entries, checked: checkReports(entries) });
  const release = { version: '2026.01.01', date: '2026-01-01', tables, reports: {} };
  expect(versionOf(tables, release)).toBe('2026.01.01');
  const others = [madeEntry({ cells: { 'licensing.decisions': 1 } })];
  const newer = fingerprint({ entries: others, checked: checkReports(others) });
  expect(versionOf(newer, release)).toMatch(/^2026\.01\.01\+[0-9a-f]{8}$/);
  expect(versionOf(newer, undefined)).toMatch(/^0\+[0-9a-f]{8}$/);
});
