import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../corpus/readReport.ts';
import { cellsOf, isCellId } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';

/**
 * Parts of real reports with a reading made by eye, without the program. Cells that it does not name are
 * missing. `uncertain` cells may not be claimed; where a value stands beside, it may be `recovered`. An
 * `open` cell is that value or is not claimed.
 */
interface Reading {
  form?: FormId;
  cells?: Record<string, [number | null, string]>;
  /** Words of the message with which the text is refused. */
  refused?: string;
}

const folder = join(import.meta.dirname, 'golden', 'fragments');
const names = globSync('*.json', { cwd: folder })
  .map((file) => basename(file, '.json'))
  .sort();
const registry = { agencies: new Map(), sources: new Map() };
const readingOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Reading;
const read = async (name: string) =>
  readReport(readFileSync(join(folder, `${name}.txt`)), `${name}.txt`, registry);

test('each part has a reading by eye', () => {
  expect(names).toHaveLength(26);
  expect(globSync('*.txt', { cwd: folder })).toHaveLength(names.length);
});

test.each(names.filter((name) => readingOf(name).refused))('%s is refused', async (name) => {
  await expect(read(name)).rejects.toThrow(readingOf(name).refused);
});

const parts = names.filter((name) => readingOf(name).cells);

test.each(parts)('%s is read as by eye', async (name) => {
  const { form = '2021', cells = {} } = readingOf(name);
  const report = await read(name);
  expect(report.form).toBe(form);
  const ids = new Set([...cellsOf(form).map(({ id }): string => id), ...Object.keys(report.cells)]);
  const found = [...ids].map((id) => {
    const { value = null, status = 'missing' } = (isCellId(id) && report.cells[id]) || {};
    const [by, eye] = cells[id] ?? [null, 'missing'];
    const isUnclaimed = ['missing', 'ambiguous', 'unreadable'].includes(status);
    const isSame = by !== null && value === by;
    const keeps =
      (eye === 'uncertain' && (isUnclaimed || (isSame && status === 'recovered'))) ||
      (eye === 'open' && (isUnclaimed || isSame));
    return keeps ? [id, by, eye] : [id, value, status];
  });
  expect(found).toEqual([...ids].map((id) => [id, ...(cells[id] ?? [null, 'missing'])]));
});

test('nine tenths of what is printed in them is reported', async () => {
  // Where the eye can't tell a number either, none is printed that is known to be the cell's.
  const isPrinted = ([value, status]: readonly [number | null, string]) =>
    status !== 'blank' && !(status === 'uncertain' && value === null);
  const printed = parts.flatMap((name) =>
    Object.entries(readingOf(name).cells ?? {})
      .filter(([, cell]) => isPrinted(cell))
      .map(([id]) => ({ name, id })),
  );
  const reports = await Promise.all(parts.map(read));
  const reported = reports.flatMap(({ cells }) =>
    Object.values(cells).filter(({ status }) => status === 'reported' || status === 'mark'),
  );
  expect(reported.length).toBeGreaterThan(printed.length * 0.9);
});
