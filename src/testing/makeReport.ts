import type { Agency } from '../report/agency.ts';
import type { Cell, Claim, Report } from '../report/report.ts';
import { cellsOf } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';

/** A cell that a number is printed in. */
export const reported = (value: number): Cell => ({ value, status: 'reported', text: `${value}` });

/** A claim about a cell or a measure, with a place and a quote where none is given. */
export function makeClaim(claim: Partial<Claim>): Claim {
  return { value: null, approximate: false, quote: '…', place: { line: 9, column: 1 }, ...claim };
}

/** A report of zeros that holds every sum, with some cells set otherwise. */
export function makeReport(
  cells: Record<string, Cell | number> = {},
  more: Partial<Report> = {},
): Report {
  const form: FormId = more.form ?? '2021';
  const set = Object.entries(cells).map(([id, cell]): [string, Cell] => [
    id,
    typeof cell === 'number' ? reported(cell) : cell,
  ]);
  return {
    agencyName: '某县某局',
    title: null,
    year: 2023,
    statedYears: { title: null, period: null, file: null },
    form,
    scope: 'agency',
    basis: 'source',
    publishedOn: null,
    publishedOnText: null,
    publishedOnPlace: null,
    period: null,
    contact: { address: null, postcode: null, phone: null, email: null, website: null },
    cells: {
      ...Object.fromEntries(cellsOf(form).map((cell) => [cell.id, reported(0)])),
      ...Object.fromEntries(set),
    },
    preamble: [],
    sections: [],
    claims: [],
    remarks: [],
    issues: [],
    source: { file: 'x/2023.txt', mediaType: 'text/plain', sha256: '', url: null },
    ...more,
  };
}

/** A report whose section one has these paragraphs, a line each from line 10. */
export function makeProse(paragraphs: readonly string[], more: Partial<Report> = {}): Report {
  return makeReport(
    {},
    {
      ...more,
      sections: [
        {
          number: 1,
          title: '一、总体情况',
          blocks: paragraphs.map((text, index) => ({
            kind: 'paragraph',
            text,
            place: { line: 10 + index, column: 1 },
          })),
        },
      ],
    },
  );
}

/** An agency of the registry; a county's bureau where nothing else is said. */
export function makeAgency(more: Partial<Agency> = {}): Agency {
  return {
    id: '370405-approval-services',
    name: '台儿庄区行政审批服务局',
    formerNames: [],
    aliases: [],
    divisionCode: '370405',
    region: ['山东省', '枣庄市', '台儿庄区'],
    level: 'county',
    function: 'approval-services',
    scope: 'agency',
    ...more,
  };
}
