import type { Failure } from '../report/failure.ts';
import type { Report } from '../report/report.ts';

/**
 * JSON with one cell, one issue, one claim and one paragraph a line, so that a change of the
 * reader shows as a readable change of data. The same report gives the same bytes.
 */
export function formatReport(report: Report): string {
  const fields = Object.entries(report).map(
    ([key, value]) => `${quote(key)}: ${format(key, value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** JSON with one failure a line. */
export function formatFailures(failures: readonly Failure[]): string {
  return `${lines('[]', failures.map(quote))}\n`;
}

function format(key: string, value: unknown): string {
  if (key === 'cells') {
    return lines(
      '{}',
      Object.entries(value as object).map(([id, cell]) => `${quote(id)}: ${quote(cell)}`),
    );
  }
  if (key === 'sections') {
    return lines(
      '[]',
      (value as Report['sections']).map(
        ({ blocks, ...section }) =>
          `${quote(section).slice(0, -1)},"blocks":${lines('[]', blocks.map(quote))}}`,
      ),
    );
  }
  return Array.isArray(value) ? lines('[]', value.map(quote)) : quote(value);
}

function lines(brackets: string, items: readonly string[]): string {
  return items.length === 0 ? brackets : `${brackets[0]}\n${items.join(',\n')}\n${brackets[1]}`;
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
