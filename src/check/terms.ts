import { otherwiseLayoutOf } from '../report/otherwiseLayout.ts';
import type { Claim, Place, Report } from '../report/report.ts';
import { type CellId, isCellId } from '../statute/forms.ts';
import { cellsOfQuantity, isQuantity } from '../statute/quantities.ts';
import type { Side, Term } from './check.ts';

/** A cell of a report as a term; a curator's reading stands in for a number that is not certain. */
export function cellTerm(report: Report, cell: CellId, sign: 1 | -1 = 1): Term {
  const found = report.cells[cell];
  const curated = found?.value === null ? found.curated : undefined;
  return {
    sign,
    cell,
    value: found?.value ?? curated?.value ?? null,
    year: report.year,
    status: curated ? 'curated' : (found?.status ?? 'missing'),
    ...(found?.place ? { place: found.place } : {}),
  };
}

/** Cells of a report, added up. */
export function sumOf(report: Report, cells: readonly CellId[]): Side {
  return addTerms(cells.map((cell) => cellTerm(report, cell)));
}

/** Terms with what they come to; null where one has no certain number. */
export function addTerms(terms: readonly Term[]): Side {
  let value: number | null = 0;
  for (const term of terms) {
    value = value === null || term.value === null ? null : value + term.sign * term.value;
  }
  if (value === null || Number.isInteger(value)) return { terms, value };
  // Without the dust of binary fractions.
  return { terms, value: Number(value.toFixed(6)) };
}

/** The cells that a claim speaks of first; null where the form does not count it. */
export function cellsOfClaim(claim: Claim, report: Report): readonly CellId[] | null {
  return cellsNamed(claim.cell ?? claim.measure ?? '', report);
}

/** The cells of each thing that a claim's words may mean; null for what the form does not count. */
export function meaningsOf(claim: Claim, report: Report): (readonly CellId[] | null)[] {
  return [
    cellsOfClaim(claim, report),
    ...(claim.mayAlsoBe ?? []).map((id) => cellsNamed(id, report)),
  ];
}

/** The cells that a cell's or a quantity's name stands for. */
function cellsNamed(id: string, report: Report): readonly CellId[] | null {
  if (isQuantity(id)) return cellsOfQuantity(id, otherwiseLayoutOf(report.cells));
  return isCellId(id) && id in report.cells ? [id] : null;
}

/** A figure stated in prose as a term. */
export function claimTerm(claim: Claim, value: number | null, report: Report): Term {
  return {
    sign: 1,
    value,
    ...(claim.measure ? { measure: claim.measure } : {}),
    year: report.year,
    status: 'stated',
    place: claim.place,
    quote: claim.quote,
  };
}

/** A key for each claim: what it is of and the line or page it stands on; `-2` where two are alike. */
export function keyClaims(
  claims: readonly Claim[],
): { readonly claim: Claim; readonly key: string }[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const key = `${claim.cell ?? claim.measure}${keyPlace(claim.place)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { claim, key: count === 1 ? key : `${key}-${count}` };
  });
}

function keyPlace(place: Place): string {
  if ('line' in place) return `-l${place.line}`;
  return 'page' in place ? `-p${place.page}` : `-t${place.table}r${place.row}`;
}
