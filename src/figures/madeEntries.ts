import type { Agency } from '../report/agency.ts';
import type { ReportEntry } from '../report/entry.ts';
import type { Cell, Claim, Report } from '../report/report.ts';
import { cellsOf, formOfYear } from '../statute/forms.ts';

/** A cell as a test writes it: a number is reported, null is blank. */
type MadeCell = number | null | Cell;

interface Made {
  readonly agency?: Partial<Agency>;
  readonly year?: number;
  readonly cells?: Readonly<Record<string, MadeCell>>;
  readonly claims?: readonly Partial<Claim>[];
}

/** A report entry made for a test: every cell of its year's form is 0 but those named. */
export function madeEntry({
  agency = {},
  year = 2023,
  cells = {},
  claims = [],
}: Made = {}): ReportEntry {
  const form = formOfYear(year) ?? '2021';
  const zeros = cellsOf(form).map(({ id }): [string, MadeCell] => [id, 0]);
  const all = [...zeros, ...Object.entries(cells)].map(([id, cell]): [string, Cell] => [
    id,
    made(cell),
  ]);
  const report: Report = {
    agencyName: null,
    title: null,
    year,
    form,
    scope: agency.scope ?? 'agency',
    publishedOn: null,
    publishedOnText: null,
    remarks: [],
    publishedOnPlace: null,
    statedYears: { title: null, period: null, file: null },
    period: null,
    contact: { address: null, postcode: null, phone: null, email: null, website: null },
    cells: Object.fromEntries(all),
    preamble: [],
    sections: [],
    claims: claims.map((claim) => ({
      value: null,
      approximate: false,
      quote: '',
      place: { line: 1, column: 1 },
      ...claim,
    })),
    issues: [],
    source: { file: '', mediaType: '', sha256: '', url: null },
  };
  return { agency: { ...AGENCY, name: agency.id ?? AGENCY.name, ...agency }, year, report };
}

const AGENCY: Agency = {
  id: '110000-office',
  name: 'Office',
  formerNames: [],
  aliases: [],
  divisionCode: '110000',
  region: ['Region'],
  level: 'county',
  function: 'other',
  scope: 'agency',
};

function made(cell: MadeCell): Cell {
  if (cell === null) return { value: null, status: 'blank', text: '' };
  return typeof cell === 'number' ? { value: cell, status: 'reported', text: String(cell) } : cell;
}

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
