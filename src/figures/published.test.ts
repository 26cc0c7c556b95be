import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unpackFigure } from '../share/figureFile.ts';
import { CSV_COLUMNS } from '../share/toCsv.ts';
import type { FigureRow } from './figure.ts';
import { firstView } from './firstView.ts';

/** The built site that is read, and the base it was built for. */
const DIST = process.env['DIST'] ?? 'dist';
const BASE = (process.env['BASE'] ?? '/').replace(/\/*$/, '/');

const pages = globSync('**/*.html', { cwd: DIST })
  .map((file) => ({ file, html: readFileSync(join(DIST, file), 'utf8') }))
  .filter(({ html }) => html.includes('data-kind='));

interface Shown {
  readonly key: string;
  readonly value: string;
  readonly status: string;
  readonly basis: string;
}

/** What the marks or places under an element say they show; one may stand for several rows. */
function shownIn(element: Element): readonly Shown[] {
  return [...element.querySelectorAll('[data-row], [data-report] td[id]')]
    .flatMap((mark) => {
      const values = mark.getAttribute('data-value')?.split(' ') ?? [];
      const statuses = mark.getAttribute('data-status')?.split(' ') ?? [];
      const bases = mark.getAttribute('data-basis')?.split(' ') ?? [];
      // The table of a report says once which it is of; its cells go by their ids.
      const report = mark.closest('[data-report]')?.getAttribute('data-report');
      const keys = mark.getAttribute('data-row')?.split(' ') ?? [`${report}${mark.id}`];
      return keys.map((key, at) => ({
        key,
        value: values[at] ?? '?',
        // A cell that does not say its status is reported.
        status: statuses[at] ?? (report === undefined ? '?' : 'reported'),
        basis: bases[at] ?? 'source',
      }));
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** What rows say they show, in the same order. */
function shownOf(rows: readonly FigureRow[]): readonly Shown[] {
  return rows
    .map(
      ({ key, value, status, basis }): Shown => ({
        key,
        value: String(value ?? ''),
        status,
        basis,
      }),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The file that a link of a figure leads to. */
function readFile(figure: Element, suffix: string): string {
  const href =
    figure.querySelector(`.figure-files a[href$="${suffix}"]`)?.getAttribute('href') ?? '';
  expect(href.startsWith(BASE), `a link to ${suffix}: ${href}`).toBe(true);
  return readFileSync(join(DIST, decodeURI(href.slice(BASE.length))), 'utf8');
}

test(`the site built in ${DIST} has figures`, () => {
  expect(existsSync(DIST), `no folder ${DIST}: build the site first`).toBe(true);
  expect(pages.length).toBeGreaterThan(0);
});

test.each(pages)('chart, table, CSV and JSON show the same rows: $file', ({ html }) => {
  const { document } = new JSDOM(html).window;
  const figures = [...document.querySelectorAll('section.figure[data-kind]')];
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    const json = unpackFigure(JSON.parse(readFile(figure, '.json')), BASE);
    expect(json.id).toBe(figure.id);
    const { drawn, listed } = firstView(json);
    const rows = shownOf(listed);
    expect(rows.length, figure.id).toBeGreaterThan(0);

    const csv = Papa.parse<string[]>(readFile(figure, '.csv').slice(1), {
      skipEmptyLines: true,
    }).data;
    expect(csv[0]).toEqual([...CSV_COLUMNS]);
    const fields = ({ agencyId, year, series, value, status, basis }: FigureRow) => [
      agencyId,
      String(year),
      series,
      String(value ?? ''),
      status,
      basis,
    ];
    expect(
      csv
        .slice(1)
        .map((line) => [0, 2, 3, 5, 7, CSV_COLUMNS.indexOf('basis')].map((at) => line[at])),
    ).toEqual(json.rows.map(fields));

    const drawings = [...figure.querySelectorAll('.chart-narrow, .chart-wide')];
    expect(drawings.length, figure.id).toBe(figure.getAttribute('data-kind') === 'cells' ? 0 : 2);
    for (const drawing of drawings)
      expect(shownIn(drawing), `${figure.id}: chart`).toEqual(shownOf(drawn));

    for (const chart of figure.querySelectorAll('.chart')) chart.remove();
    expect(shownIn(figure), `${figure.id}: table`).toEqual(rows);
  }
});
