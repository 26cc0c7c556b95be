import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../corpus/readReport.ts';
import type { Cell } from '../report/report.ts';
import { cellsOf } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';

/** What a fixture must be read as. Cells that it does not name are 0 and `reported`. */
interface Expected {
  about: string;
  form?: FormId;
  publishedOn?: string | null;
  /**
   * `uncertain`: nothing may be claimed, but a value beside it may be `recovered`. `open`: the value may be
   * claimed, or nothing.
   */
  cells: Record<string, [number | null, string]>;
  /** Rules of issues that must be among those found. */
  issues: string[];
  /** The paragraphs of sections, by number. */
  paragraphs?: Record<string, string[]>;
}

/** A cell as it was read; where the fixture leaves room and it keeps to it, as the fixture has it. */
function judgeCell({ value, status }: Cell, eye: [number | null, string] | undefined) {
  const [by, room] = eye ?? [null, ''];
  const isUnclaimed = ['missing', 'ambiguous', 'unreadable'].includes(status);
  const isSame = by !== null && value === by;
  const keeps =
    (room === 'uncertain' && (isUnclaimed || (isSame && status === 'recovered'))) ||
    (room === 'open' && (isUnclaimed || isSame));
  return keeps ? eye : [value, status];
}

const folder = join(import.meta.dirname, 'fixtures');
const registry = { agencies: new Map(), sources: new Map() };
const fixtures = globSync('*.{txt,md}', { cwd: folder }).sort();

test('there are fixtures, each with what it must be read as', () => {
  expect(fixtures.length).toBeGreaterThan(50);
  expect(globSync('*.json', { cwd: folder })).toHaveLength(fixtures.length);
});

test.each(fixtures)('%s', async (file) => {
  const name = basename(file).replace(/\.\w+$/, '.json');
  const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected;
  const report = await readReport(readFileSync(join(folder, file)), file, registry);
  const form = expected.form ?? '2021';
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([id, cell]) => [id, judgeCell(cell, expected.cells[id])]),
  );
  const all = [...cellsOf(form).map(({ id }): string => id), ...Object.keys(report.cells)];
  expect(cells).toEqual(
    Object.fromEntries([...new Set(all)].map((id) => [id, expected.cells[id] ?? [0, 'reported']])),
  );
  expect(report.form).toBe(form);
  expect(report.issues.map((issue) => issue.rule)).toEqual(expect.arrayContaining(expected.issues));
  if (expected.publishedOn !== undefined) expect(report.publishedOn).toBe(expected.publishedOn);
  for (const [section, paragraphs] of Object.entries(expected.paragraphs ?? {})) {
    const blocks = report.sections.find((one) => one.number === Number(section))?.blocks ?? [];
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(paragraphs);
  }
});
