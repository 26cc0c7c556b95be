import type { Report } from '../report/report.ts';
import { writeCsv } from '../share/writeCsv.ts';
import { labelCell } from '../statute/forms.ts';

/** Every cell of a report as it was read, a line each. */
export function cellsCsv({ cells }: Pick<Report, 'cells'>, lang: 'zh' | 'en'): string {
  const rows = Object.entries(cells).map(([id, { value, status, text }]) => [
    id,
    labelCell(id)[lang],
    value,
    status,
    text,
  ]);
  return writeCsv(['cell', 'label', 'value', 'status', 'text'], rows);
}
