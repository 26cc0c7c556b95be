import type { Cell, Report } from '../report/report.ts';
import { cellsOf, OTHERWISE_CELLS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';

const MISSING: Cell = { value: null, status: 'missing', text: '' };

/** A report that says nothing: every cell of its form is missing. */
export function emptyReport(form: FormId, cells: Report['cells'] = {}): Report {
  return {
    agencyName: null,
    title: null,
    year: null,
    statedYears: { title: null, period: null, file: null },
    form,
    scope: 'unknown',
    basis: 'source',
    publishedOn: null,
    publishedOnText: null,
    publishedOnPlace: null,
    period: null,
    contact: { address: null, postcode: null, phone: null, email: null, website: null },
    cells: { ...Object.fromEntries(cellsOf(form).map(({ id }) => [id, MISSING])), ...cells },
    preamble: [],
    sections: [],
    claims: [],
    issues: [],
    remarks: [],
    source: { file: '', mediaType: 'text/plain', sha256: '', url: null },
  };
}

/** The shapes in which the tables are printed: form 2021 with one row （六） is one of its own. */
export const LAYOUTS = ['2021', '2021-one', '2019'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const formOfLayout = (layout: Layout): FormId => (layout === '2019' ? '2019' : '2021');

/** The layout that shows a report. */
export function layoutOf({ form, cells }: Pick<Report, 'form' | 'cells'>): Layout {
  if (form === '2019') return '2019';
  return OTHERWISE_CELLS.some((id) => id in cells) ? '2021-one' : '2021';
}

/** An empty report that is printed so. */
export function emptyLayout(layout: Layout): Report {
  const one = layout === '2021-one' ? OTHERWISE_CELLS.map((id) => [id, MISSING] as const) : [];
  return emptyReport(formOfLayout(layout), Object.fromEntries(one));
}
