import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Cell, Claim } from '../report/report.ts';
import { formOfYear } from '../statute/forms.ts';
import { makeAgency, makeClaim, makeReport } from './makeReport.ts';

interface Made {
  readonly agency?: Partial<Agency>;
  readonly year?: number;
  /** A number is reported, null is blank. */
  readonly cells?: Readonly<Record<string, number | null | Cell>>;
  readonly claims?: readonly Partial<Claim>[];
}

/** A report entry made for a test: every cell of its year's form is 0 but those named. */
export function madeEntry({
  agency = {},
  year = 2023,
  cells = {},
  claims = [],
}: Made = {}): ReportEntry {
  const filled = Object.entries(cells).map(([id, cell]) => [id, cell ?? BLANK] as const);
  const report = makeReport(Object.fromEntries(filled), {
    year,
    form: formOfYear(year) ?? '2021',
    scope: agency.scope ?? 'agency',
    claims: claims.map(makeClaim),
  });
  return {
    agency: makeAgency({ ...OFFICE, name: agency.id ?? 'Office', ...agency }),
    year,
    report,
  };
}

const OFFICE: Partial<Agency> = {
  id: '110000-office',
  divisionCode: '110000',
  region: ['Region'],
  function: 'other',
};
const BLANK: Cell = { value: null, status: 'blank', text: '' };

/** A damaged cell with more than one reading. */
export const AMBIGUOUS: Cell = { value: null, status: 'ambiguous', text: '', readings: [1, null] };
/** A damaged cell that a curator reads. */
export const curated = (value: number | null): Cell => ({
  ...AMBIGUOUS,
  curated: { value, who: 'Curator', when: '2026-11-21', why: 'seen in the original' },
});
/** A damaged cell with one. */
export const recovered = (value: number): Cell => ({
  value,
  status: 'recovered',
  text: '',
  why: 'A4',
});

/** Reports with every state that a figure must show: used by the tests of drawing and of figures. */
export function everyState(): readonly ReportEntry[] {
  const many = { id: '110000-many' };
  const outcomes = (granted: number, denied: number) => ({
    'requests.received@total': granted + denied,
    'requests.handled@total': granted + denied,
    'requests.granted@total': granted,
    'requests.denied.stateSecret@total': denied,
  });
  return [
    madeEntry({
      agency: many,
      year: 2019,
      cells: { 'licensing.decisions': 181, ...outcomes(5, 18) },
    }),
    madeEntry({
      agency: many,
      year: 2020,
      cells: { 'licensing.decisions': 278, ...outcomes(20, 7), 'requests.handled@total': 21 },
    }),
    madeEntry({
      agency: many,
      year: 2021,
      cells: { 'licensing.decisions': null, ...outcomes(60, 9) },
    }),
    madeEntry({
      agency: many,
      year: 2023,
      cells: { 'licensing.decisions': 2629, 'reconsideration.total': AMBIGUOUS, ...outcomes(3, 4) },
      claims: [
        { cell: 'licensing.decisions', value: 2629, change: -100 },
        { cell: 'requests.received@total', value: 7, change: 1 },
      ],
    }),
    madeEntry({
      agency: many,
      year: 2024,
      cells: {
        'licensing.decisions': recovered(0),
        'requests.granted@total': null,
        'requests.handled@total': 12,
      },
      claims: [{ cell: 'licensing.decisions', value: 0, change: -2600 }],
    }),
    madeEntry({
      agency: many,
      year: 2025,
      cells: { 'licensing.decisions': curated(12), 'requests.received@total': curated(null) },
    }),
    madeEntry({
      agency: { id: '110100-one' },
      year: 2023,
      cells: { 'licensing.decisions': 38651 },
    }),
    madeEntry({
      agency: { id: '110200-none', scope: 'region' },
      year: 2024,
      cells: { 'licensing.decisions': null, 'reconsideration.total': AMBIGUOUS },
    }),
  ];
}
