import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { listCollections } from '../corpus/collectionFiles.ts';
import type { AgencySeries } from '../figures/agencySeries.ts';
import { attribute, DIST, readPage } from './builtPages.ts';
import type { Mark } from './chartMarks.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** One mark of a kind, and where it stands. */
interface MarkCase {
  /** The kind of figure, and what the mark is drawn with. */
  readonly kind: string;
  readonly page: string;
  readonly figure: string;
  readonly mark: Mark;
}

/** Pages with a chart that a reader may ask. */
export const listChartPages = (pages: readonly string[]): string[] =>
  pages.filter((page) =>
    readPage(page).some((element) => attribute(element, 'data-explore') !== null),
  );

/** A mark of each kind on some pages, on as few of them as there are pages with many kinds. */
export function listMarkKinds(pages: readonly string[]): readonly MarkCase[] {
  const cases = pages.map((page) =>
    readPage(page).flatMap((element) => {
      const [row, note] = [attribute(element, 'data-row'), attribute(element, 'data-note')];
      const figure = ancestor(element, (one) => attribute(one, 'data-kind') !== null);
      const isDrawn = ancestor(element, ({ tagName }) => tagName === 'svg') !== null;
      if (!isDrawn || !figure || (row === null && note === null)) return [];
      const keys = (row ?? attribute(element, 'data-about') ?? '').split(' ').filter(Boolean);
      return {
        kind: `${attribute(figure, 'data-kind')}: ${drawnWith(element)}`,
        page,
        figure: attribute(figure, 'id') ?? '',
        mark: { keys, note },
      };
    }),
  );
  const kindsOn = (ofPage: readonly MarkCase[]) => new Set(ofPage.map(({ kind }) => kind)).size;
  const richest = cases.toSorted((a, b) => kindsOn(b) - kindsOn(a)).flat();
  return [...Map.groupBy(richest, ({ kind }) => kind).values()].flatMap(([first]) => first ?? []);
}

/** The shapes of a mark by their classes, without their colours. */
function drawnWith(element: Element): string {
  const shapes = element.childNodes.filter((node): node is Element => 'tagName' in node);
  const names = (shapes.length > 0 ? shapes : [element]).map((shape) => {
    const own = (attribute(shape, 'class') ?? '')
      .split(' ')
      .filter((name) => !/^[co]-?/.test(name));
    return [shape.tagName, ...own.filter(Boolean)].join('.');
  });
  return [...new Set(names)].join(' ');
}

function ancestor(element: Element, isSought: (one: Element) => boolean): Element | null {
  for (let one = element.parentNode; one && 'tagName' in one; one = one.parentNode) {
    if (isSought(one)) return one;
  }
  return null;
}

/** The kinds of chart on a page. */
export const chartKinds = (page: string): string =>
  [...new Set(readPage(page).flatMap((one) => attribute(one, 'data-kind') ?? []))].sort().join();

/** Addresses of choices: for each state of a row a series that has it, and some choices of reports. */
export function listChosen(): readonly string[] {
  const series = new Map<string, string>();
  for (const file of globSync('agencies/*/series.json', { cwd: DIST }).sort()) {
    const packed: AgencySeries = JSON.parse(readFileSync(join(DIST, file), 'utf8'));
    for (const [id, rows] of Object.entries(packed.series)) {
      for (const row of rows) {
        const { status = 'reported' } = typeof row === 'number' ? {} : row;
        if (!series.has(status)) series.set(status, id);
      }
    }
  }
  return [
    ...[...new Set(series.values())].map((id) => `/trends/?series=${id}`),
    '/compare/licensing/?year=2023&sort=value',
    '/en/compare/outcomes/?year=2024',
    `/en/trends/?agency=${mostReports()}`,
  ];
}

/** The agency with the most reports: its lines are the longest. */
function mostReports(): string {
  const agencies = Map.groupBy(listCollections('content'), ({ id }) => id.replace(/\/.*/, ''));
  const [most] = [...agencies].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
}
