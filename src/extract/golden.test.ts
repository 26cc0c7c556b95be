import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../corpus/readReport.ts';
import { readRegistry } from '../corpus/registry.ts';
import type { Place } from '../report/report.ts';

/**
 * The documents of the corpus against a reading made by eye, without the program: each cell's
 * value, status and line (in a PDF: page), and the front matter. Where the two differ, one of them is wrong.
 */
interface Golden {
  agencyName: string;
  title: string;
  year: number;
  form: string;
  publishedOn: string | null;
  publishedOnAsPrinted: string | null;
  period: unknown;
  contact: unknown;
  sections: [number, string][];
  cells: Record<string, [number | null, string, number | null]>;
}

const files = globSync(join(import.meta.dirname, 'golden', '*', '*.json'))
  .filter((file) => basename(dirname(file)) !== 'fragments')
  .sort();
const registry = readRegistry('content');

test('there is a reading by eye for each document', () => {
  const documents = globSync('content/reports/*/*.{txt,pdf}');
  expect(documents.length).toBeGreaterThan(0);
  expect(files).toHaveLength(documents.length);
});

test.each(files.map((file) => [`${basename(dirname(file))}/${basename(file, '.json')}`, file]))(
  '%s is read as by eye',
  async (name, file) => {
    const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
    const source = globSync(`content/reports/${name}.{txt,pdf}`)[0] ?? '';
    const report = await readReport(readFileSync(source), source, registry);
    const cells = Object.fromEntries(
      Object.entries(report.cells).map(([id, { value, status, place }]) => [
        id,
        [value, status, lineOrPage(place)],
      ]),
    );
    expect(cells).toEqual(golden.cells);
    expect(report).toMatchObject({
      title: golden.title,
      year: golden.year,
      form: golden.form,
      publishedOn: golden.publishedOn,
      publishedOnText: golden.publishedOnAsPrinted,
      period: golden.period,
      contact: golden.contact,
    });
    expect(report.agencyName).toContain(golden.agencyName);
    expect(report.sections.map(({ number, title }) => [number, title])).toEqual(golden.sections);
  },
);

function lineOrPage(place: Place | undefined): number | null {
  if (!place || 'table' in place) return null;
  return 'line' in place ? place.line : place.page;
}
